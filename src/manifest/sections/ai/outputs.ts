import { choice, choices, flag, type ListOf, list, measure, text } from '../../field.js';

const law = ['cn-aigc-labeling/4', 'cn-deep-synthesis/17', 'cn-gb-45438/4'];

const fields = {
  id: text({ zh: '标识', en: 'Identifier', descriptive: true }),
  modality: choice(
    {
      text: ['文本', 'Text'],
      audio: ['音频', 'Audio'],
      image: ['图片', 'Image'],
      video: ['视频', 'Video'],
      'virtual-scene': ['虚拟场景', 'Virtual scene'],
      other: ['其他', 'Other'],
    },
    { zh: '形态', en: 'Modality', for: law, given: true },
  ),
  mayConfuse: flag({
    zh: '是否属于深度合成第十七条第一款所列、可能导致公众混淆或者误认的服务',
    en: 'Whether it is one of the services of article 17, paragraph 1, of the deep synthesis provisions that may confuse the public',
    for: law,
    given: true,
    question: {
      zh: '该内容是否出自对话、写作、仿声、人像、拟真场景等可能使公众混淆或者误认的生成服务？',
      en: 'Does it come from a dialogue, writing, voice, portrait, realistic scene or similar generating service that may confuse the public?',
    },
  }),
  asFile: flag({
    zh: '是否以文件形式存在',
    en: 'Whether it exists as a file',
    for: ['cn-aigc-labeling/5'],
  }),
  export: flag({
    zh: '是否提供下载、复制、导出',
    en: 'Whether it can be downloaded, copied or exported',
    for: ['cn-aigc-labeling/4'],
  }),
  explicitLabel: measure(
    { zh: '显式标识', en: 'A label that people perceive', for: law },
    {
      positions: choices(
        {
          start: ['起始', 'At the beginning'],
          middle: ['中间适当位置', 'At a suitable place in the middle'],
          end: ['末尾', 'At the end'],
          interface: ['交互界面', 'In the interface'],
          surroundings: ['内容周边', 'Around the content'],
          'on-content': ['内容的适当位置', 'At a suitable place of the picture'],
          'starting-frame': ['起始画面', 'On the starting frame'],
          'player-surroundings': ['播放周边', 'Around the player'],
        },
        { zh: '标识的位置', en: 'Where the label is', for: law },
      ),
      inExportedFile: flag({
        zh: '导出的文件是否含显式标识',
        en: 'Whether exported files carry the label',
        for: ['cn-aigc-labeling/4'],
      }),
    },
  ),
  metadataLabel: measure(
    { zh: '文件元数据中的隐式标识', en: 'The label in the file metadata', for: ['cn-aigc-labeling/5'] },
    {
      elements: choices(
        {
          attribute: ['生成合成属性', 'That it is generated'],
          provider: ['服务提供者名称或者编码', 'Name or code of the provider'],
          'content-number': ['内容编号', 'Number of the content'],
        },
        { zh: '所含的制作要素', en: 'The production elements it holds', for: ['cn-aigc-labeling/5'] },
      ),
    },
  ),
  watermark: measure({
    zh: '数字水印等形式的隐式标识',
    en: 'A digital watermark or the like',
    for: ['cn-aigc-labeling/5'],
  }),
};

/** The type of `outputs`, by name, so that what is built on it stays small. */
export interface Outputs extends ListOf<typeof fields> {}

/** What the service generates, by modality, and how each is labelled. */
export const outputs: Outputs = list({ zh: '生成合成的内容，按形态', en: 'What is generated, by modality' }, fields);
