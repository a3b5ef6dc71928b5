import { choice, choices, count, date, flag, type GroupOf, group, measure, texts } from '../../field.js';

const fields = {
  domains: choices(
    {
      news: ['新闻', 'News'],
      publishing: ['出版', 'Publishing'],
      education: ['教育', 'Education'],
      health: ['医疗保健', 'Health'],
      medicine: ['药品和医疗器械', 'Drugs and medical devices'],
      culture: ['文化', 'Culture'],
      audiovisual: ['视听节目', 'Audio-visual programmes'],
    },
    {
      zh: '涉及的须前置审批领域',
      en: 'Fields that need prior approval',
      for: ['cn-internet-information-services/5'],
      given: true,
    },
  ),
  priorApproval: measure({
    zh: '相应领域的审批文件',
    en: 'The approval for each field',
    for: ['cn-internet-information-services/5', 'cn-app-services/7'],
  }),
  informationService: choice(
    {
      none: ['不提供互联网信息服务', 'No internet information service'],
      free: ['非经营性', 'Free'],
      commercial: ['经营性', 'Paid'],
    },
    {
      zh: '向用户提供信息是否有偿',
      en: 'Whether users pay for information or pages',
      for: ['cn-internet-information-services/4'],
      given: true,
    },
  ),
  siteSecurity: measure({
    zh: '网站安全、信息保密、用户信息安全制度',
    en: 'Site security, confidentiality and user information systems',
    for: ['cn-internet-information-services/6'],
  }),
  withinScope: measure({
    zh: '按许可或者备案的项目提供服务',
    en: 'Services stay within licence or filing',
    for: ['cn-internet-information-services/11'],
  }),
  changeFiledOn: date({
    zh: '变更备案之日',
    en: 'The day a change was filed',
    for: ['cn-internet-information-services/11'],
  }),
  changedOn: date({
    zh: '变更之日',
    en: 'The day of a change',
    for: ['cn-internet-information-services/11'],
    given: true,
  }),
  numberShown: measure({
    zh: '在主页标明许可证号或者备案号',
    en: 'Licence or filing number shown on the home page',
    for: ['cn-internet-information-services/12', 'cn-app-filing/3'],
  }),
  contentLog: measure(
    {
      zh: '发布内容、时间、地址的记录',
      en: 'Log of content, time and address',
      for: ['cn-internet-information-services/14'],
    },
    {
      days: count({
        zh: '留存天数',
        en: 'Days for which it is kept',
        unit: 'days',
        for: ['cn-internet-information-services/14'],
      }),
    },
  ),
  accessProvider: flag({
    zh: '是否提供互联网接入',
    en: 'Whether it provides internet access',
    for: ['cn-internet-information-services/14', 'cn-public-security-internet/8'],
    given: true,
  }),
  accessLog: measure({
    zh: '上网时间、账号、地址、主叫号码记录',
    en: 'Log of access: time, account, address, number',
    for: ['cn-internet-information-services/14'],
  }),
  listingApproval: measure({
    zh: '上市、合资、合作前的审查',
    en: 'Review before listing or foreign partnership',
    for: ['cn-internet-information-services/17'],
  }),
  plansListing: flag({
    zh: '是否计划上市或者与外商合资合作',
    en: 'Whether a listing or a foreign partnership is planned',
    for: ['cn-internet-information-services/17'],
    given: true,
  }),
  telecomClasses: texts({
    zh: '电信业务分类目录的类别',
    en: 'Classes of the telecom catalogue, such as B25',
    for: ['cn-telecom/7'],
    given: true,
  }),
  telecomLicence: measure(
    { zh: '电信业务经营许可', en: 'Telecom licence', for: ['cn-telecom/7'] },
    {
      provinces: count({
        zh: '覆盖的省级区域数',
        en: 'Provinces that it covers',
        unit: 'items',
        for: ['cn-telecom/9'],
      }),
      appliedOn: date({ zh: '申请之日', en: 'The day of application', for: ['cn-telecom/13', 'cn-telecom/14'] }),
    },
  ),
  telecomChange: measure({
    zh: '变更、终止业务的事先申请',
    en: 'Change or end of the business applied for in advance',
    for: ['cn-telecom/15'],
  }),
  billing: measure({
    zh: '免费提供收费清单、异常费用告知',
    en: 'Free itemised bills, alerts of abnormal charges',
    for: ['cn-telecom/33'],
  }),
  telecomSecurity: measure({
    zh: '内部安全保障制度和责任人',
    en: 'Internal security system and persons',
    for: ['cn-telecom/59'],
  }),
};

/** The type of `licences`, by name, so that what is built on it stays small. */
export interface Licences extends GroupOf<typeof fields> {}

/** Licences and special approvals. */
export const licences: Licences = group({ zh: '许可与专门资质', en: 'Licences and special approvals' }, fields);
