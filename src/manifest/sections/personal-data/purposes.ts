import { choice, choices, flag, type ListOf, list, measure, text } from '../../field.js';

const fields = {
  id: text({ zh: '标识', en: 'Identifier', descriptive: true }),
  categories: choices(
    {
      'account-identifier': ['账号标识', 'Account identifiers'],
      contact: ['联系方式', 'Contact details'],
      identity: ['身份信息', 'Identity'],
      'device-identifier': ['设备标识', 'Device identifiers'],
      location: ['位置', 'Location'],
      conversation: ['通信和对话内容', 'Messages and conversations'],
      order: ['订单和交易', 'Orders and transactions'],
      payment: ['支付', 'Payment'],
      behaviour: ['行为和偏好', 'Behaviour and preferences'],
      employment: ['劳动人事', 'Employment'],
      biometric: ['生物识别', 'Biometrics'],
      health: ['医疗健康', 'Health'],
      'financial-account': ['金融账户', 'Financial accounts'],
      whereabouts: ['行踪轨迹', 'Whereabouts'],
      religion: ['宗教信仰', 'Religious belief'],
      'specific-identity': ['特定身份', 'Specific identity'],
      other: ['其他', 'Other'],
    },
    { zh: '个人信息的种类', en: 'The kinds of personal information', for: ['cn-pipl/6', 'cn-app-data/3'] },
  ),
  basis: choice(
    {
      consent: ['取得个人同意', 'Consent'],
      contract: ['订立、履行合同所必需', 'Necessary for a contract with the individual'],
      'human-resources': [
        '依法制定的劳动规章制度和集体合同下的人力资源管理所必需',
        'Necessary for human resources management under lawful rules and a collective contract',
      ],
      'legal-duty': ['履行法定职责或者义务所必需', 'Necessary for a statutory function or duty'],
      emergency: [
        '应对突发公共卫生事件或者紧急保护生命健康财产所必需',
        'Necessary in a public-health or other emergency',
      ],
      news: ['为公共利益的新闻报道、舆论监督', 'News reporting and supervision in the public interest'],
      'public-data': ['合理范围内处理已公开信息', 'Reasonable processing of published data'],
      'other-law': ['法律、行政法规规定的其他情形', 'Another case in a law or administrative regulation'],
      none: ['没有依据', 'No basis'],
    },
    { zh: '合法性依据', en: 'The legal basis', for: ['cn-pipl/13'] },
  ),
  sensitive: flag({
    zh: '是否含敏感个人信息',
    en: 'Whether it covers sensitive personal information',
    for: ['cn-pipl/28'],
    given: true,
  }),
  necessary: flag({
    zh: '是否限于实现目的的最小范围',
    en: 'Whether no more is collected than the purpose needs',
    for: ['cn-pipl/6'],
  }),
  minimalRetention: flag({
    zh: '保存期限是否为必要的最短时间或者法定期限',
    en: 'Whether it is kept only for the shortest time needed, or for a period set by law',
    for: ['cn-pipl/19'],
  }),
  consentValid: measure({
    zh: '充分知情、自愿、明确的同意',
    en: 'Consent is informed, voluntary and explicit',
    for: ['cn-pipl/14'],
  }),
  changed: flag({
    zh: '取得同意后目的、方式、种类是否变更',
    en: 'Whether purpose, method or kinds changed after consent',
    for: ['cn-pipl/14'],
  }),
  consentRenewed: measure({
    zh: '变更后重新取得同意',
    en: 'Consent was obtained again after the change',
    for: ['cn-pipl/14'],
  }),
  separateConsent: measure({
    zh: '对敏感个人信息取得单独同意',
    en: 'Separate consent for sensitive data',
    for: ['cn-pipl/29'],
  }),
  writtenConsentRequired: flag({
    zh: '法律、行政法规是否要求书面同意',
    en: 'Whether a law or administrative regulation asks for written consent',
    for: ['cn-pipl/29'],
    given: true,
  }),
  writtenConsent: measure({ zh: '取得书面同意', en: 'Written consent was obtained', for: ['cn-pipl/29'] }),
  strictProtection: measure({
    zh: '对敏感个人信息的严格保护措施',
    en: 'Strict protection of sensitive data',
    for: ['cn-pipl/28'],
  }),
  sensitiveNotice: measure({
    zh: '告知处理敏感个人信息的必要性和对权益的影响',
    en: 'People are told why sensitive data are needed and how it affects them',
    for: ['cn-pipl/30'],
  }),
  licenceRequired: flag({
    zh: '处理该敏感个人信息是否须取得许可',
    en: 'Whether processing these sensitive data needs a licence',
    for: ['cn-pipl/32'],
    given: true,
  }),
  licence: measure({ zh: '取得相应许可', en: 'The licence is held', for: ['cn-pipl/32'] }),
  impactAssessment: measure({
    zh: '事前个人信息保护影响评估',
    en: 'An impact assessment was made before',
    for: ['cn-pipl/55'],
  }),
  majorEffect: flag({
    zh: '是否对个人权益有其他重大影响',
    en: 'Whether it has another major effect on people',
    for: ['cn-pipl/55'],
    given: true,
  }),
};

/** The type of `purposes`, by name, so that what is built on it stays small. */
export interface Purposes extends ListOf<typeof fields> {}

/** For what personal information is processed: each purpose with its basis. */
export const purposes: Purposes = list(
  { zh: '处理目的，逐项列出', en: 'The purposes, one by one', for: ['cn-pipl/6', 'cn-pipl/13'] },
  fields,
);
