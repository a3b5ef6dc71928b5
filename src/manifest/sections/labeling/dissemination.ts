import { choices, type GroupOf, group, measure } from '../../field.js';

const law = ['cn-aigc-labeling/6'];

const fields = {
  metadataCheck: measure({
    zh: '核验文件元数据，标明的加属于生成合成内容的提示',
    en: 'Metadata are verified, and marked content is shown as generated',
    for: law,
  }),
  declared: measure({
    zh: '用户声明的，加可能为生成合成内容的提示',
    en: 'Content that users declare is shown as possibly generated',
    for: law,
  }),
  suspected: measure({
    zh: '检测到痕迹的，加疑似生成合成内容的提示',
    en: 'Content with traces is shown as suspected',
    for: law,
  }),
  userFunction: measure({
    zh: '提供标识功能并提醒用户主动声明',
    en: 'Users get a labelling function and a reminder to declare',
    for: law,
  }),
  metadataElements: choices(
    {
      attribute: ['生成合成属性', 'That it is generated'],
      platform: ['传播平台名称或者编码', 'Name or code of the platform'],
      'content-number': ['内容编号', 'Number of the content'],
    },
    { zh: '写入元数据的传播要素', en: 'The dissemination elements written into the metadata', for: law },
  ),
};

/** The type of `dissemination`, by name, so that what is built on it stays small. */
export interface Dissemination extends GroupOf<typeof fields> {}

/** What a platform does with synthetic content that its users publish. */
export const dissemination: Dissemination = group(
  { zh: '传播平台的标识措施', en: 'What the platform does with content of its users' },
  fields,
);
