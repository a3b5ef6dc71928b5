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
  importantField: flag({
    zh: '是否属于国家事务、经济建设、国防建设、尖端科学技术等重要领域',
    en: 'Whether it belongs to an important field: state affairs, economy, defence, advanced science and the like',
    for: ['cn-public-security-internet/14'],
    given: true,
  }),
  importantApproval: measure({
    zh: '备案时出具主管部门审批证明，并采取相应保护措施',
    en: 'The approval of its department was shown on filing, and its network is protected accordingly',
    for: ['cn-public-security-internet/14'],
  }),
  rules: measure({
    zh: '安全保护管理制度和技术措施',
    en: 'Security rules and technical measures',
    for: ['cn-public-security-internet/10'],
  }),
  userTraining: measure({
    zh: '对本网络用户的安全教育和培训',
    en: 'Users of the network are taught about security',
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
  sharedAccounts: flag({
    zh: '是否使用公用账号',
    en: 'Whether shared accounts are used',
    for: ['cn-public-security-internet/13'],
    given: true,
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
  informationServices: choices(
    {
      portal: ['门户网站', 'Portal'],
      news: ['新闻', 'News'],
      publishing: ['出版', 'Publishing'],
      shop: ['电子商务网站', 'Online shop'],
      bulletin: ['电子公告：论坛、评论、社区等', 'Bulletin services: forums, comments, communities'],
      mail: ['电子邮件、网上短信息', 'E-mail or web SMS'],
    },
    {
      zh: '信息服务的种类',
      en: 'Kinds of information service',
      for: ['cn-public-security-internet/9'],
      given: true,
    },
  ),
  redundancy: measure({
    zh: '重要数据库和主要设备的冗灾备份',
    en: 'Redundancy of important databases and main equipment',
    for: ['cn-public-security-internet/7'],
  }),
  accessRecords: measure({
    zh: '接入用户注册信息和地址转换对应关系的记录',
    en: 'Records of those given access and of address translation',
    for: ['cn-public-security-internet/8'],
  }),
  stopsUnlawful: measure({
    zh: '发现、停止传输违法信息并留存记录的技术措施',
    en: 'Technical measures that find and stop unlawful information and keep a record',
    for: ['cn-public-security-internet/9'],
  }),
  tamperProtection: measure({
    zh: '防篡改和自动恢复',
    en: 'Protection from tampering, automatic recovery',
    for: ['cn-public-security-internet/9'],
  }),
  publicationAudit: measure({
    zh: '注册信息和发布信息的审计功能',
    en: 'Audit of registrations and publications',
    for: ['cn-public-security-internet/9'],
  }),
  massSending: measure({
    zh: '防范和清除群发的伪造、隐匿来源的邮件和短信',
    en: 'Mass messages with a forged or hidden sender are stopped',
    for: ['cn-public-security-internet/9'],
  }),
  kindRecords: measure({
    zh: '与服务类别相应的记录：地址分配、租用用户、域名变动、缓存与源站对应等',
    en: 'Records for the kind of provider: addresses, tenants, domain changes, caches and sources',
    for: ['cn-public-security-internet/11'],
  }),
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
      lastOn: date({
        zh: '最近一次检查之日',
        en: 'The day of the last one',
        for: ['cn-public-security-internet/9'],
        descriptive: true,
      }),
    },
  ),
  onSite: measure({
    zh: '现场检查的配合程序',
    en: 'A procedure for on-site inspections',
    for: ['cn-public-security-internet/12'],
  }),
  majorEvent: flag({
    zh: '是否处于国家重大网络安全保卫任务期间或者承担其保障',
    en: 'Whether a major national security task is under way that concerns it',
    for: ['cn-public-security-internet/12', 'cn-public-security-internet/8'],
    given: true,
  }),
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
  interviewed: flag({
    zh: '是否被公安机关约谈',
    en: 'Whether the police held an interview',
    for: ['cn-public-security-internet/19'],
    given: true,
  }),
  majorDanger: flag({
    zh: '公安机关是否发现重大风险隐患',
    en: 'Whether the police found a major risk or hidden danger',
    for: ['cn-public-security-internet/18'],
    given: true,
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
