import { flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  publishes: flag({ zh: '是否公开个人信息', en: 'Whether personal information is published', for: ['cn-pipl/25'] }),
  publishingConsent: measure({ zh: '公开取得单独同意', en: 'Separate consent for publication', for: ['cn-pipl/25'] }),
  publishingAssessment: measure({
    zh: '公开前影响评估',
    en: 'An impact assessment before publication',
    for: ['cn-pipl/55'],
  }),
  usesPublishedData: flag({
    zh: '是否处理已公开的个人信息',
    en: 'Whether published personal information is processed',
    for: ['cn-pipl/27'],
  }),
  respectsRefusal: measure({
    zh: '个人明确拒绝的停止处理',
    en: 'Processing stops where a person clearly refuses',
    for: ['cn-pipl/27'],
  }),
  cameras: flag({
    zh: '是否在公共场所安装图像采集、身份识别设备',
    en: 'Whether cameras or identification devices stand in public places',
    for: ['cn-pipl/26'],
  }),
  publicSecurity: flag({
    zh: '是否为维护公共安全所必需',
    en: 'Whether public security needs them',
    for: ['cn-pipl/26'],
    given: true,
  }),
  signs: measure({ zh: '显著的提示标识', en: 'Prominent signs', for: ['cn-pipl/26'] }),
  otherUse: flag({
    zh: '所收集信息是否用于其他目的且未取得单独同意',
    en: 'Whether the images are used for other ends without separate consent',
    for: ['cn-pipl/26'],
  }),
};

/** The type of `publicSpaces`, by name, so that what is built on it stays small. */
export interface PublicSpaces extends GroupOf<typeof fields> {}

/** Publication, published data and public places. */
export const publicSpaces: PublicSpaces = group({ zh: '公开与公共场所', en: 'Publication and public places' }, fields);
