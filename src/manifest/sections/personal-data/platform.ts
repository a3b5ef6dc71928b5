import { flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  important: flag({
    zh: '是否提供重要互联网平台服务、用户数量巨大、业务类型复杂',
    en: 'Whether it is an important platform with very many users and complex business',
    for: ['cn-pipl/58'],
    given: true,
  }),
  complianceSystem: measure({
    zh: '个人信息保护合规制度体系',
    en: 'A compliance system for personal information',
    for: ['cn-pipl/58'],
  }),
  independentBody: measure({
    zh: '主要由外部成员组成的独立监督机构',
    en: 'An independent supervisory body made mainly of outsiders',
    for: ['cn-pipl/58'],
  }),
  rules: measure({
    zh: '对平台内经营者的个人信息规则',
    en: 'Platform rules on personal information for providers',
    for: ['cn-pipl/58'],
  }),
  stopsViolators: measure({
    zh: '对严重违法的平台内经营者停止服务',
    en: 'Providers that seriously break the law are cut off',
    for: ['cn-pipl/58'],
  }),
  reports: measure({
    zh: '定期发布社会责任报告',
    en: 'Social responsibility reports are published regularly',
    for: ['cn-pipl/58'],
  }),
};

/** The type of `platformDuties`, by name, so that what is built on it stays small. */
export interface PlatformDuties extends GroupOf<typeof fields> {}

/** What important internet platforms with very many users owe. */
export const platformDuties: PlatformDuties = group(
  { zh: '大型平台的特别义务', en: 'Duties of large platforms' },
  fields,
);
