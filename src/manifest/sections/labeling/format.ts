import { amount, choice, count, flag, type GroupOf, group, measure, text, texts } from '../../field.js';

const fields = {
  text: measure({
    zh: '文本标识：人工智能和生成合成要素、位置',
    en: 'Text label: both elements, position',
    for: ['cn-gb-45438/5.1'],
  }),
  textForm: choice(
    { words: ['文字', 'Words'], corner: ['角标', 'Corner mark'] },
    { zh: '文本标识的形式', en: 'Form of the text label', for: ['cn-gb-45438/5.1'] },
  ),
  image: measure(
    { zh: '图片标识：要素和边角位置', en: 'Image label: elements, edge or corner', for: ['cn-gb-45438/5.2'] },
    {
      heightPercent: amount({
        zh: '文字高度占最短边比例',
        en: 'Height of the text against the shortest side',
        unit: 'percent',
        for: ['cn-gb-45438/5.2'],
      }),
    },
  ),
  audioForm: choice(
    { voice: ['语音', 'Voice'], rhythm: ['节奏', 'Rhythm'] },
    { zh: '音频标识的形式', en: 'Form of the audio label', for: ['cn-gb-45438/5.3'] },
  ),
  audio: measure(
    { zh: '音频标识：要素或者节奏、位置', en: 'Audio label: elements or rhythm, position', for: ['cn-gb-45438/5.3'] },
    {
      charactersPerMinute: count({
        zh: '语音语速（每分钟字数）',
        en: 'Speech speed, characters a minute',
        unit: 'items',
        for: ['cn-gb-45438/5.3'],
      }),
    },
  ),
  video: measure(
    { zh: '视频标识：起始画面和位置', en: 'Video label: starting frame, position', for: ['cn-gb-45438/5.4'] },
    {
      heightPercent: amount({
        zh: '文字高度占最短边比例',
        en: 'Height of the text against the shortest side',
        unit: 'percent',
        for: ['cn-gb-45438/5.4'],
      }),
      seconds: amount({ zh: '持续秒数', en: 'Seconds for which it shows', unit: 'items', for: ['cn-gb-45438/5.4'] }),
    },
  ),
  virtualScene: measure(
    { zh: '虚拟场景标识', en: 'Label of virtual scenes', for: ['cn-gb-45438/5.5'] },
    {
      heightPercent: amount({
        zh: '文字高度占最短边比例',
        en: 'Height of the text against the shortest side',
        unit: 'percent',
        for: ['cn-gb-45438/5.5'],
      }),
    },
  ),
  interface: measure(
    { zh: '交互界面标识', en: 'Label in the interface', for: ['cn-gb-45438/5.6'] },
    { continuous: flag({ zh: '是否持续显示', en: 'Whether it stays', for: ['cn-gb-45438/5.6'] }) },
  ),
  metadata: measure(
    { zh: '元数据隐式标识按附录 E 写入', en: 'Metadata label as in Annex E', for: ['cn-gb-45438/6.1'] },
    {
      fiveElements: flag({
        zh: '是否含五项要素',
        en: 'Whether it holds the five elements',
        for: ['cn-gb-45438/6.1'],
      }),
      labels: count({ zh: '每个文件的标识数', en: 'Labels in a file', unit: 'items', for: ['cn-gb-45438/6.1'] }),
      field: text({ zh: '元数据字段名', en: 'Name of the field', for: ['cn-gb-45438/Annex'] }),
      keys: texts({ zh: '使用的键', en: 'Keys used', for: ['cn-gb-45438/Annex'] }),
      printableAscii: flag({
        zh: '值是否仅用可打印字符',
        en: 'Whether values are printable ASCII',
        for: ['cn-gb-45438/Annex'],
      }),
      producer: text({ zh: '生成服务提供者编码', en: 'Code of the producer', for: ['cn-gb-45438/Annex'] }),
      uniqueProduceId: flag({
        zh: '内容编号是否唯一可溯',
        en: 'Whether content numbers are unique and traceable',
        for: ['cn-gb-45438/Annex'],
      }),
      propagator: text({ zh: '传播服务提供者编码', en: 'Code of the propagator', for: ['cn-gb-45438/Annex'] }),
      propagatorEqualsProducer: flag({
        zh: '首次写入时传播要素与生成要素一致',
        en: 'At first writing the propagator equals the producer',
        for: ['cn-gb-45438/Annex'],
      }),
    },
  ),
  watermark: flag({ zh: '是否使用数字水印', en: 'Whether digital watermarks are used', for: ['cn-gb-45438/6.2'] }),
};

/** The type of `format`, by name, so that what is built on it stays small. */
export interface Format extends GroupOf<typeof fields> {}

/** Form of the labels (GB 45438). */
export const format: Format = group({ zh: '标识的形式（GB 45438）', en: 'Form of the labels (GB 45438)' }, fields);
