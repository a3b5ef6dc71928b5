import { choices, count, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  connectedOn: date({
    zh: '正式联通之日',
    en: 'The day the network was connected',
    for: ['cn-public-security-internet/12'],
    given: true,
  }),
  filedOn: date({
    zh: '公安备案之日',
    en: 'The day of filing with the police',
    for: ['cn-public-security-internet/11', 'cn-public-security-internet/12'],
  }),
  changesFiled: measure({ zh: '变更备案', en: 'Changes are filed', for: ['cn-public-security-internet/12'] }),
  rules: measure({
    zh: '安全保护管理制度和技术措施',
    en: 'Security rules and technical measures',
    for: ['cn-public-security-internet/10'],
  }),
  contentReview: measure({
    zh: '登记发布者、审核内容',
    en: 'Publishers registered, content reviewed',
    for: ['cn-public-security-internet/10'],
  }),
  crimeReports: measure({
    zh: '24 小时内报告案件',
    en: 'Cases are reported within 24 hours',
    for: ['cn-public-security-internet/10', 'cn-public-security-internet/14'],
  }),
  takedown: measure({
    zh: '删除、关闭违法地址目录',
    en: 'Unlawful addresses are removed or closed',
    for: ['cn-public-security-internet/10'],
  }),
  accounts: measure({
    zh: '公用账号管理',
    en: 'Shared accounts are registered',
    for: ['cn-public-security-internet/13'],
  }),
  providerKinds: choices(
    {
      access: ['接入', 'Access'],
      'data-centre': ['数据中心', 'Data centre'],
      'content-delivery': ['内容分发', 'Content delivery'],
      domain: ['域名', 'Domain names'],
      information: ['信息服务', 'Information service'],
      'public-access': ['公共上网', 'Public access'],
      other: ['其他', 'Other'],
    },
    { zh: '服务类别', en: 'Kinds of provider', for: ['cn-public-security-internet/8'], given: true },
  ),
  serviceLogs: measure(
    {
      zh: '登录退出、系统维护和内容日志',
      en: 'Logs of login, maintenance and content',
      for: ['cn-public-security-internet/7', 'cn-public-security-internet/9'],
    },
    {
      days: count({
        zh: '留存天数',
        en: 'Days for which they are kept',
        unit: 'days',
        for: ['cn-public-security-internet/13'],
      }),
    },
  ),
  inspection: measure(
    {
      zh: '配合检查的联系人和材料',
      en: 'Contact and papers for inspections',
      for: [
        'cn-public-security-internet/8',
        'cn-public-security-internet/10',
        'cn-public-security-internet/6',
        'cn-public-security-internet/12',
      ],
    },
    {
      lastOn: date({ zh: '最近一次检查之日', en: 'The day of the last one', for: ['cn-public-security-internet/9'] }),
    },
  ),
  majorEvents: measure({
    zh: '重大活动安全保卫',
    en: 'Security of major events',
    for: ['cn-public-security-internet/12', 'cn-public-security-internet/8'],
  }),
  remoteTest: measure({
    zh: '配合远程检测',
    en: 'Remote tests are met',
    for: ['cn-public-security-internet/16', 'cn-public-security-internet/4'],
  }),
  promptLetter: flag({
    zh: '是否收到提示函、整改通知',
    en: 'Whether a prompt letter or notice came',
    for: ['cn-public-security-internet/17'],
    given: true,
  }),
  rectified: measure({
    zh: '已整改',
    en: 'Rectified',
    for: ['cn-public-security-internet/17', 'cn-public-security-internet/19'],
  }),
  sectorRisks: measure({
    zh: '重大隐患的处置',
    en: 'Major hidden dangers dealt with',
    for: ['cn-public-security-internet/18'],
  }),
};

/** The type of `police`, by name, so that what is built on it stays small. */
export interface Police extends GroupOf<typeof fields> {}

/** Supervision by the police. */
export const police: Police = group({ zh: '公安机关监督', en: 'Supervision by the police' }, fields);
