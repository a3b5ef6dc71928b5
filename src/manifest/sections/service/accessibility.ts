import { choices, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  publicFunds: flag({
    zh: '是否由财政资金支持',
    en: 'Whether built with public funds',
    for: ['cn-accessibility/32'],
    given: true,
  }),
  fields: choices(
    {
      news: ['新闻资讯', 'News'],
      social: ['社交通讯', 'Social communication'],
      shopping: ['生活购物', 'Shopping'],
      health: ['医疗健康', 'Health'],
      finance: ['金融', 'Finance'],
      learning: ['学习教育', 'Learning'],
      travel: ['交通出行', 'Travel'],
      maps: ['地图导航', 'Maps'],
    },
    { zh: '所属领域', en: 'Field of the service', for: ['cn-accessibility/32'], given: true },
  ),
  standard: measure({
    zh: '符合无障碍设计标准',
    en: 'Meets the accessibility standard',
    for: ['cn-accessibility/32'],
  }),
  makesDevices: flag({
    zh: '是否生产音视频、智能、电信终端',
    en: 'Whether it makes media, smart or telecom devices',
    for: ['cn-accessibility/33'],
    given: true,
  }),
  selfServiceTerminals: flag({
    zh: '是否运营公共自助终端',
    en: 'Whether it runs public self-service terminals',
    for: ['cn-accessibility/33'],
    given: true,
  }),
  devices: measure({ zh: '终端具备无障碍功能', en: 'Those devices are accessible', for: ['cn-accessibility/33'] }),
  basicTelecom: flag({
    zh: '是否提供基础电信服务',
    en: 'Whether it provides basic telecom services',
    for: ['cn-accessibility/34'],
    given: true,
  }),
  telecom: measure({ zh: '语音、文字服务等', en: 'Speech and text services', for: ['cn-accessibility/34'] }),
};

/** The type of `accessibility`, by name, so that what is built on it stays small. */
export interface Accessibility extends GroupOf<typeof fields> {}

/** Accessibility. */
export const accessibility: Accessibility = group({ zh: '无障碍', en: 'Accessibility' }, fields);
