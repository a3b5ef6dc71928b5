import { flag, group } from '../../field.js';

/** What people can do with the service: many duties hang on one of these. */
export const features = group(
  { zh: '功能', en: 'What people can do with it' },
  {
    registration: flag({ zh: '用户是否注册账号', en: 'Whether users register an account', for: ['cn-genai-interim/9', 'cn-csl/26'] }),
    publishing: flag({ zh: '用户是否可以发布信息', en: 'Whether users can publish', for: ['cn-csl/26'] }),
    messaging: flag({ zh: '是否提供即时通讯', en: 'Whether it offers instant messaging', for: ['cn-csl/26'] }),
  },
);
