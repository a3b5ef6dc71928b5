import { date, type GroupOf, group, measure } from '../../field.js';

const fields = {
  onlineSince: date({
    zh: '分发业务上线之日',
    en: 'The day distribution began',
    for: ['cn-app-services/17'],
    given: true,
  }),
  filedOn: date({
    zh: '向网信部门备案之日',
    en: 'The day of filing with the cyberspace authority',
    for: ['cn-app-services/17'],
  }),
  classification: measure({
    zh: '分类管理和备案',
    en: 'Classification of Apps, filed by class',
    for: ['cn-app-services/18'],
  }),
  developerIdentity: measure({
    zh: '核验并公示提供者信息',
    en: 'Developers are verified and shown',
    for: ['cn-app-services/19', 'cn-anti-telecom-fraud/23'],
  }),
  listingReview: measure({
    zh: '上架和更新审核、许可和安全评估核验',
    en: 'Review of listings and updates, licences and assessments',
    for: ['cn-app-services/20', 'cn-network-data/41', 'cn-deep-synthesis/13', 'cn-anthropomorphic-ai/25'],
  }),
  developerAgreement: measure({
    zh: '平台规则、协议和违规处置',
    en: 'Store rules, agreement, measures',
    for: ['cn-app-services/21'],
  }),
  sanctions: measure({
    zh: '对不合规应用警示、不予分发、暂停或者终止分发',
    en: 'Apps that break the law are warned of, refused, suspended or removed',
    for: ['cn-network-data/41'],
  }),
  complaints: measure({ zh: '投诉举报入口', en: 'Entrance for complaints', for: ['cn-app-services/22'] }),
};

/** The type of `appStore`, by name, so that what is built on it stays small. */
export interface AppStore extends GroupOf<typeof fields> {}

/** App distribution. */
export const appStore: AppStore = group({ zh: '应用程序分发平台', en: 'App distribution' }, fields);
