import { all, examples, includesAny, inPlace, is, no, oneOf, yes } from '../../src/rule/index.js';
import { personalInformationProcessor } from '../definitions/personal-information-processor.js';
import { first, fraud, fraudRule, measured, refrained } from './fraud-rule.js';
import { careless, help, provider, trading } from './penalties.js';

export const noSupport = fraudRule({
  id: 'cn-anti-telecom-fraud/25/no-support',
  provision: { article: '25', paragraph: 1 },
  title: { zh: '不为诈骗提供支持、帮助', en: 'No support for fraud' },
  duty: {
    zh: '不得为他人实施诈骗出售、提供个人信息，以虚拟货币等方式帮助洗钱，或者提供其他支持、帮助。',
    en: 'Nobody supports fraud of others by selling or giving personal information, laundering by virtual currency and the like, or in any other way.',
  },
  checkability: 'judgment',
  requires: no('security.fraud.supportsFraud'),
  penalty: help,
  remedy: { zh: '立即停止，并请法务评估。', en: 'Stop at once and have counsel assess it.' },
  cases: examples(refrained('cn-anti-telecom-fraud/25/no-support', 'supportsFraud')),
});

const supporting = ['resources', 'promotion', 'making', 'payment'] as const;
const care = (supportServices: readonly (typeof supporting)[number][], dueCare?: boolean) =>
  fraud({ supportServices, ...(dueCare !== undefined && { dueCare }) });

export const dueCare = fraudRule({
  id: 'cn-anti-telecom-fraud/25/due-care',
  provision: { article: '25', paragraph: 2 },
  title: { zh: '对被利用于诈骗的业务尽合理注意义务', en: 'Reasonable care where services may serve fraud' },
  duty: {
    zh: '提供网络资源、网络推广、应用和网站制作维护、支付结算的，以合理注意监测、识别和处置利用这些业务的涉诈支持、帮助。',
    en: 'Who offers network resources, promotion, the making or maintenance of Apps and sites, or payment watches with reasonable care for their use in support of fraud, recognises it and acts.',
  },
  applies: includesAny('security.fraud.supportServices', ...supporting),
  requires: inPlace('security.fraud.dueCare'),
  penalty: careless,
  remedy: {
    zh: '对客户和用途做准入审查，持续监测并处置。',
    en: 'Screen customers and uses, keep watching, and act.',
  },
  cases: examples({
    met: { 'with care': care(['making'], true) },
    unmet: Object.fromEntries(supporting.map((service) => [`${service}, without care`, care([service], false)])),
    open: { 'services are not declared': {}, 'care is not declared': care(['payment']) },
    otherwise: { 'none of the list': care([], false) },
    first,
  }),
});

export const evidence = fraudRule({
  id: 'cn-anti-telecom-fraud/26/evidence',
  provision: { article: '26', paragraph: 1 },
  also: [{ article: '8', paragraph: 3 }],
  title: { zh: '为公安调取证据提供支持', en: 'Support for the taking of evidence' },
  duty: {
    zh: '公安机关办理诈骗案件依法调取证据的，及时提供技术支持和协助。',
    en: 'When the police lawfully take evidence in a fraud case, technical support and help come in time.',
  },
  requires: inPlace('security.fraud.evidence'),
  penalty: provider(6),
  remedy: {
    zh: '确定联系人，写明核验、调取、交付和留痕程序。',
    en: 'Name a contact and write down how requests are verified, met and recorded.',
  },
  note: 'The fine is for refusing.',
  cases: examples(measured('evidence')),
});

export const leads = fraudRule({
  id: 'cn-anti-telecom-fraud/26/leads',
  provision: { article: '26', paragraph: 2 },
  title: { zh: '移送涉诈线索和风险信息', en: 'Leads and risks are handed over' },
  duty: {
    zh: '监测发现涉诈线索、风险信息的，按规定依类型和程度移送公安、金融、电信、网信等部门。',
    en: 'Leads and risks that monitoring finds are handed over to the police or the financial, telecom or cyberspace authority, by their kind and degree.',
  },
  requires: inPlace('security.fraud.handover'),
  penalty: provider(6),
  remedy: { zh: '建立移送流程和记录。', en: 'Set up a process to hand over, with a record.' },
  cases: examples(measured('handover')),
});

const processor = { personalData: { processed: true, processedIn: 'mainland' } } as const;

export const personalData = fraudRule({
  id: 'cn-anti-telecom-fraud/29/personal-data',
  provision: { article: '29', paragraph: 1 },
  title: { zh: '防止个人信息被用于诈骗', en: 'Personal information is kept from fraud' },
  duty: {
    zh: '个人信息处理者规范处理、加强保护，建立个人信息被用于诈骗的防范机制。',
    en: 'Who processes personal information keeps to the rules, protects it and has a mechanism against its use in fraud.',
  },
  domain: 'personal-data',
  applies: is(personalInformationProcessor),
  requires: inPlace('security.fraud.dataMechanism'),
  remedy: {
    zh: '识别订单、物流、贷款等易被利用的信息，限制导出、脱敏并监测泄露。',
    en: 'Find what fraud feeds on, such as orders, deliveries and loans; limit exports, mask it, watch for leaks.',
  },
  note: 'This law has no penalty for it; the Personal Information Protection Law has for its own duties.',
  given: processor,
  cases: examples({
    ...measured('dataMechanism'),
    otherwise: { 'no personal information': { personalData: { processed: false } } },
  }),
});

const informed = (userEducation: boolean, training: boolean) => fraud({ userEducation, training });

export const warnings = fraudRule({
  id: 'cn-anti-telecom-fraud/30/warnings',
  provision: { article: '30', paragraph: 1 },
  title: { zh: '向员工和用户宣传、提示、提醒、警示', en: 'Staff and users are told and warned' },
  duty: {
    zh: '对从业人员和用户宣传反诈，在业务中提示防范，及时提醒新手法，警示买卖、出租、出借卡和账号的法律责任。',
    en: 'Staff and users are told about fraud; the service warns of it, of new methods in time, and of the liability for selling, renting or lending cards and accounts.',
  },
  domain: 'platform',
  requires: all(inPlace('security.fraud.userEducation'), inPlace('security.fraud.training')),
  remedy: {
    zh: '在注册、支付、聊天等环节加提示，发布新手法提醒。',
    en: 'Put warnings where people sign up, pay and chat, and announce new methods.',
  },
  cases: examples({
    met: { both: informed(true, true) },
    unmet: { 'users are not told': informed(false, true), 'staff are not told': informed(true, false) },
    first,
  }),
});

const informationService = (kind: 'none' | 'free' | 'commercial', publicEducation?: boolean) => ({
  service: { licences: { informationService: kind } },
  ...(publicEducation !== undefined && fraud({ publicEducation })),
});

export const publicEducation = fraudRule({
  id: 'cn-anti-telecom-fraud/30/public-education',
  provision: { article: '30', paragraph: 2 },
  title: { zh: '面向社会的反诈宣传教育', en: 'The public is told about fraud' },
  duty: {
    zh: '互联网信息服务单位面向社会有针对性地开展反诈宣传教育。',
    en: 'Internet information services tell the public about fraud in a way that fits whom they reach.',
  },
  domain: 'platform',
  applies: oneOf('service.licences.informationService', 'free', 'commercial'),
  requires: inPlace('security.fraud.publicEducation'),
  remedy: { zh: '安排面向公众的反诈内容并留存记录。', en: 'Plan content on fraud for the public and keep a record.' },
  note: 'Neither form nor frequency is prescribed, and there is no penalty.',
  cases: examples({
    met: { 'a free service': informationService('free', true) },
    unmet: {
      'a free service, nothing done': informationService('free', false),
      'a paid service, nothing done': informationService('commercial', false),
    },
    open: { 'the service is not known': {}, 'nothing else is known': informationService('free') },
    otherwise: { 'no information service': informationService('none', false) },
    first,
  }),
});

export const noTrading = fraudRule({
  id: 'cn-anti-telecom-fraud/31/accounts',
  provision: { article: '31', paragraph: 1 },
  title: { zh: '不买卖、出租、出借卡和账号', en: 'Cards and accounts are not traded, rented or lent' },
  duty: {
    zh: '不得非法买卖、出租、出借电话卡、线路、短信端口、银行和支付账户、互联网账号等，不得帮助实名核验，不得冒名开立。',
    en: 'Phone cards, lines, SMS ports, bank, payment and internet accounts are not unlawfully traded, rented or lent; nobody helps to pass identity checks or opens them in the name of another.',
  },
  checkability: 'judgment',
  requires: no('security.fraud.tradesAccounts'),
  penalty: trading,
  remedy: {
    zh: '停止账号交易、租借和代实名；合法的账号转让场景请法务评估。',
    en: 'Stop trading, renting and passing checks for others; have counsel assess lawful transfers.',
  },
  note: 'Only what is unlawful is banned; whether a transfer is lawful is a judgement.',
  cases: examples(refrained('cn-anti-telecom-fraud/31/accounts', 'tradesAccounts')),
});

export const appeals = fraudRule({
  id: 'cn-anti-telecom-fraud/32/appeals',
  provision: { article: '32', paragraph: 3 },
  title: { zh: '处置须告知，申诉成立即时解除', en: 'Measures are explained, and lifted when an appeal is founded' },
  duty: {
    zh: '采取限制、暂停等处置的，告知原因、救济渠道和所需资料；有申诉渠道，及时受理核查，通过的即时解除。',
    en: 'Who restricts or suspends tells the reason, the remedies and the material needed; there is a channel for appeals, they are taken up and checked in time, and measures are lifted at once where they are founded.',
  },
  domain: 'platform',
  checkability: 'manifest',
  applies: yes('service.features.registration'),
  requires: inPlace('security.fraud.appeals'),
  remedy: {
    zh: '在处置通知中写明原因、渠道、材料，设申诉和解除流程。',
    en: 'Put reason, channel and material into the notice, and set up appeals and lifting.',
  },
  note: 'Measures of article 22 are taken on accounts, so that a service without accounts is left out. The article names no number of days.',
  given: { service: { features: { registration: true } } },
  cases: examples({
    ...measured('appeals'),
    otherwise: { 'no accounts': { service: { features: { registration: false } } } },
  }),
});

export const warningSystem = fraudRule({
  id: 'cn-anti-telecom-fraud/34/warning-system',
  provision: { article: '34' },
  title: { zh: '参与预警劝阻', en: 'Part in warning and dissuading' },
  duty: {
    zh: '公安机关会同有关部门组织建立预警劝阻系统的，参与建设，对潜在被害人及时劝阻。',
    en: 'Where the police with other authorities call on a provider to build the warning system, it takes part and dissuades likely victims in time.',
  },
  domain: 'platform',
  applies: yes('security.fraud.warningPartner'),
  requires: inPlace('security.fraud.warningSystem'),
  remedy: { zh: '接入预警系统，建立劝阻流程。', en: 'Connect to the system and set up a process to dissuade.' },
  note: 'The article charges the police with organising it; a provider owes its part once it is called on.',
  given: fraud({ warningPartner: true }),
  cases: examples({ ...measured('warningSystem'), otherwise: { 'not called on': fraud({ warningPartner: false }) } }),
});
