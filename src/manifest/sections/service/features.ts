import { flag, type GroupOf, group } from '../../field.js';

const fields = {
  registration: flag({
    zh: '用户是否注册账号',
    en: 'Whether users register an account',
    for: ['cn-genai-interim/9', 'cn-user-accounts/9'],
  }),
  publishing: flag({
    zh: '用户是否可以公开发布信息',
    en: 'Whether users can publish to others',
    for: ['cn-csl/26', 'cn-csl/49', 'cn-aigc-labeling/6'],
  }),
  messaging: flag({
    zh: '是否提供即时通讯',
    en: 'Whether it offers instant messaging',
    for: ['cn-csl/26'],
  }),
  access: flag({
    zh: '是否提供网络接入、域名注册或者电话入网',
    en: 'Whether it offers network access, domain names or telephone numbers',
    for: ['cn-csl/26'],
  }),
  massMessages: flag({
    zh: '是否提供电子信息发送服务（邮件、短信等）',
    en: 'Whether it offers to send e-mail, SMS or similar messages for others',
    for: ['cn-csl/50'],
  }),
  appStore: flag({
    zh: '是否分发他人的应用程序',
    en: 'Whether it distributes apps of others',
    for: ['cn-aigc-labeling/7', 'cn-csl/50'],
  }),
  offersSoftware: flag({
    zh: '是否提供应用软件或者发送电子信息',
    en: 'Whether it provides application software or sends electronic messages',
    for: ['cn-csl/50'],
  }),
};

/** The type of `features`, by name, so that what is built on it stays small. */
export interface Features extends GroupOf<typeof fields> {}

/** What people can do with the service: many duties hang on one of these. */
export const features: Features = group({ zh: '功能', en: 'What people can do with it' }, fields);
