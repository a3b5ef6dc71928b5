import { choices, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  kinds: choices(
    { edit: ['采编发布', 'Collects and publishes'], repost: ['转载', 'Reposts'], platform: ['传播平台', 'Platform'] },
    {
      zh: '提供的新闻信息服务',
      en: 'Kinds of news service',
      for: ['cn-news-license/5', 'cn-algorithm-recommendation/13'],
      given: true,
    },
  ),
  licence: measure(
    { zh: '新闻信息服务许可', en: 'News licence', for: ['cn-news-license/5', 'cn-algorithm-recommendation/13'] },
    {
      expiresOn: date({ zh: '有效期届满之日', en: 'The day it expires', for: ['cn-news-license/10'], given: true }),
      renewalFiledOn: date({ zh: '申请续办之日', en: 'The day renewal was filed', for: ['cn-news-license/10'] }),
    },
  ),
  legalForm: measure({
    zh: '法人、总编辑、人员等条件',
    en: 'Legal form, chief editor, staff',
    for: ['cn-news-license/6'],
  }),
  foreignInvestment: flag({
    zh: '是否有外商投资',
    en: 'Whether there is foreign investment',
    for: ['cn-news-license/7'],
    given: true,
  }),
  separation: measure({ zh: '采编与经营分开', en: 'Editing and business are apart', for: ['cn-news-license/8'] }),
  staff: measure({
    zh: '总编辑备案、人员资质培训',
    en: 'Chief editor filed, staff qualified and trained',
    for: ['cn-news-license/11'],
  }),
  systems: measure({
    zh: '审核、公开、应急等制度',
    en: 'Systems of review and emergency',
    for: ['cn-news-license/12'],
  }),
  platformIdentity: measure({
    zh: '传播平台的用户实名',
    en: 'Real names on a news platform',
    for: ['cn-news-license/13'],
  }),
  logs: measure({ zh: '保护身份信息、留存日志', en: 'Identity protected, logs kept', for: ['cn-news-license/13'] }),
  accountFiling: measure({
    zh: '公众账号分级备案',
    en: 'Public accounts filed by class',
    for: ['cn-news-license/14'],
  }),
  sources: measure({
    zh: '转载规定范围的来源并注明',
    en: 'Reposts come from listed sources and name them',
    for: ['cn-news-license/15', 'cn-deep-synthesis/6'],
  }),
  newFunction: measure({
    zh: '新技术新功能安全评估',
    en: 'Assessment of new functions',
    for: ['cn-news-license/17'],
  }),
  shown: measure({
    zh: '明示许可证并设举报入口',
    en: 'Licence shown, entrance for reports',
    for: ['cn-news-license/18'],
  }),
};

/** The type of `news`, by name, so that what is built on it stays small. */
export interface News extends GroupOf<typeof fields> {}

/** Internet news. */
export const news: News = group({ zh: '互联网新闻信息', en: 'Internet news' }, fields);
