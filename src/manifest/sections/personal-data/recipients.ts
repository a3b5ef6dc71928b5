import { flag, type ListOf, list, measure, text } from '../../field.js';

const processorFields = {
  name: text({ zh: '名称', en: 'Name', descriptive: true }),
  agreement: measure({
    zh: '约定目的、期限、方式、种类、保护措施和双方权利义务',
    en: 'Agreement on purpose, term, method, kinds of data, protection, rights and duties',
    for: ['cn-pipl/21'],
  }),
  supervision: measure({ zh: '对受托人的监督', en: 'The entrusted party is supervised', for: ['cn-pipl/21'] }),
  impactAssessment: measure({
    zh: '事前个人信息保护影响评估',
    en: 'An impact assessment was made before',
    for: ['cn-pipl/55'],
  }),
};

/** The type of `processors`, by name, so that what is built on it stays small. */
export interface Processors extends ListOf<typeof processorFields> {}

/** Those who process on behalf of the operator. */
export const processors: Processors = list(
  { zh: '受托人；没有的写空列表', en: 'Entrusted parties; an empty list where there are none', for: ['cn-pipl/21'] },
  processorFields,
);

const recipientFields = {
  name: text({ zh: '名称', en: 'Name', descriptive: true }),
  joint: flag({
    zh: '是否共同决定目的和方式',
    en: 'Whether purpose and method are decided jointly',
    for: ['cn-pipl/20'],
  }),
  jointAgreement: measure({
    zh: '约定共同处理的权利义务',
    en: 'Agreement on the rights and duties of each',
    for: ['cn-pipl/20'],
  }),
  throughReorganisation: flag({
    zh: '是否因合并、分立、解散、破产等转移',
    en: 'Whether data pass because of merger, division, dissolution or bankruptcy',
    for: ['cn-pipl/22'],
    given: true,
  }),
  notice: measure({
    zh: '告知接收方名称、联系方式、目的、方式、种类',
    en: 'People are told of the recipient, its contact, purpose, method and kinds of data',
    for: ['cn-pipl/22', 'cn-pipl/23'],
  }),
  basisIsConsent: flag({
    zh: '是否以同意为依据',
    en: 'Whether consent is the basis',
    for: ['cn-pipl/23'],
    given: true,
  }),
  separateConsent: measure({ zh: '取得单独同意', en: 'Separate consent was obtained', for: ['cn-pipl/23'] }),
  impactAssessment: measure({
    zh: '事前个人信息保护影响评估',
    en: 'An impact assessment was made before',
    for: ['cn-pipl/55'],
  }),
};

/** The type of `recipients`, by name, so that what is built on it stays small. */
export interface Recipients extends ListOf<typeof recipientFields> {}

/** Those to whom data are given and who decide themselves about them. */
export const recipients: Recipients = list(
  {
    zh: '其他个人信息处理者（接收方）；没有的写空列表',
    en: 'Other processors that receive data; an empty list where there are none',
    for: ['cn-pipl/23'],
  },
  recipientFields,
);
