import { choices, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  confidentiality: measure({
    zh: '对反诈工作中知悉的秘密、隐私和个人信息保密',
    en: 'What is learned in work against fraud stays confidential',
    for: ['cn-anti-telecom-fraud/5'],
  }),
  internalControl: measure({
    zh: '内控机制和安全责任制度',
    en: 'Internal control and responsibility',
    for: ['cn-anti-telecom-fraud/6'],
  }),
  newBusinessAssessment: measure({
    zh: '新业务涉诈风险评估',
    en: 'New business is assessed for fraud',
    for: ['cn-anti-telecom-fraud/6'],
  }),
  training: measure({ zh: '内部防范教育', en: 'Staff are trained', for: ['cn-anti-telecom-fraud/8'] }),
  offersFraudTools: flag({
    zh: '是否提供批量账号、地址切换等设备软件',
    en: 'Whether it offers tools for mass accounts or switching',
    for: ['cn-anti-telecom-fraud/14'],
  }),
  detectsTools: measure({
    zh: '识别、阻断并报告此类工具',
    en: 'Such tools are detected, blocked, reported',
    for: ['cn-anti-telecom-fraud/14'],
  }),
  services: choices(
    {
      access: ['接入', 'Access'],
      proxy: ['代理、地址转换', 'Proxy, address translation'],
      hosting: ['域名、主机、空间、云、分发', 'Domain, hosting, cloud, delivery'],
      publishing: ['信息、软件发布', 'Publishing information or software'],
      messaging: ['即时通讯', 'Messaging'],
      trade: ['网络交易', 'Trade'],
      games: ['网络游戏', 'Games'],
      live: ['直播发布', 'Live publishing'],
      advertising: ['广告推广', 'Advertising'],
    },
    { zh: '须实名的服务', en: 'Services that need real identity', for: ['cn-anti-telecom-fraud/21'], given: true },
  ),
  monitoring: measure({
    zh: '涉诈异常账号监测、核验和处置',
    en: 'Suspicious accounts are monitored, checked, restricted',
    for: ['cn-anti-telecom-fraud/22'],
  }),
  phoneLists: measure({
    zh: '涉案电话卡关联账号核验',
    en: 'Accounts of listed phone cards are checked',
    for: ['cn-anti-telecom-fraud/22'],
  }),
  packagesApps: flag({
    zh: '是否为他人的应用程序提供封装',
    en: 'Whether it packages Apps of others',
    for: ['cn-anti-telecom-fraud/23'],
    given: true,
  }),
  appFunctions: measure({
    zh: '核验所封装、分发应用程序的功能和用途',
    en: 'Functions and use of Apps that it packages or distributes are checked',
    for: ['cn-anti-telecom-fraud/23'],
  }),
  appMonitoring: measure({
    zh: '监测涉诈应用程序',
    en: 'Fraudulent Apps are monitored',
    for: ['cn-anti-telecom-fraud/23'],
  }),
  domainTracing: measure({
    zh: '域名解析、跳转、转换可溯源',
    en: 'Resolution, redirect and short links are traceable',
    for: ['cn-anti-telecom-fraud/24'],
  }),
  domainServices: flag({
    zh: '是否提供域名解析、跳转、链接转换',
    en: 'Whether it resolves, redirects or shortens links',
    for: ['cn-anti-telecom-fraud/24'],
    given: true,
  }),
  supportsFraud: flag({
    zh: '是否出售个人信息、帮助洗钱等',
    en: 'Whether it sells personal data or helps launder',
    for: ['cn-anti-telecom-fraud/25', 'cn-anti-telecom-fraud/31'],
  }),
  supportServices: choices(
    {
      resources: [
        '网络资源：接入、托管、存储、传输、线路、域名解析',
        'Network resources: access, hosting, storage, transmission, lines, resolution',
      ],
      promotion: ['推广：信息发布、搜索、广告、引流', 'Promotion: publishing, search, advertising, traffic'],
      making: ['应用程序、网站的制作和维护', 'Making or maintaining Apps or sites'],
      payment: ['支付结算', 'Payment'],
    },
    {
      zh: '容易被利用于诈骗的业务',
      en: 'Services that fraud makes use of',
      for: ['cn-anti-telecom-fraud/25'],
      given: true,
    },
  ),
  tradesAccounts: flag({
    zh: '是否买卖、出租、出借卡、线路、端口、账号或者帮助实名核验',
    en: 'Whether it trades, rents or lends cards, lines, ports or accounts, or helps to pass identity checks',
    for: ['cn-anti-telecom-fraud/31'],
  }),
  dueCare: measure({
    zh: '对网络资源、推广、制作维护、支付的合理注意',
    en: 'Due care in resources, promotion, making, payment',
    for: ['cn-anti-telecom-fraud/25'],
  }),
  evidence: measure({
    zh: '为侦查提供技术支持',
    en: 'Support for investigations',
    for: ['cn-anti-telecom-fraud/26'],
  }),
  handover: measure({ zh: '移送涉诈线索', en: 'Leads are handed over', for: ['cn-anti-telecom-fraud/26'] }),
  dataMechanism: measure({
    zh: '防止个人信息被用于诈骗的机制',
    en: 'Personal data are kept from fraud',
    for: ['cn-anti-telecom-fraud/29'],
  }),
  userEducation: measure({ zh: '向用户提示', en: 'Users are warned', for: ['cn-anti-telecom-fraud/30'] }),
  publicEducation: measure({
    zh: '面向社会的反诈宣传教育',
    en: 'The public is told about fraud',
    for: ['cn-anti-telecom-fraud/30'],
  }),
  appeals: measure({
    zh: '处置措施的告知和申诉',
    en: 'Restrictions are told, with appeal',
    for: ['cn-anti-telecom-fraud/32'],
  }),
  identityService: flag({
    zh: '是否使用网络身份认证公共服务',
    en: 'Whether it uses the national identity service',
    for: ['cn-anti-telecom-fraud/33'],
    descriptive: true,
  }),
  warningPartner: flag({
    zh: '公安机关是否组织其参与预警劝阻',
    en: 'Whether the police have called on it to take part in warnings',
    for: ['cn-anti-telecom-fraud/34'],
    given: true,
  }),
  warningSystem: measure({
    zh: '接入预警系统',
    en: 'Connected to the warning system',
    for: ['cn-anti-telecom-fraud/34'],
  }),
};

/** The type of `fraud`, by name, so that what is built on it stays small. */
export interface Fraud extends GroupOf<typeof fields> {}

/** Protection from fraud. */
export const fraud: Fraud = group({ zh: '反电信网络诈骗', en: 'Protection from fraud' }, fields);
