import { choice, choices, count, flag, type ListOf, list, measure, text } from '../../field.js';
import { assessment } from './assessment.js';
import { certification } from './certification.js';
import { contract } from './contract.js';

const fields = {
  id: text({ zh: '标识', en: 'Identifier', descriptive: true }),
  purpose: text({ zh: '目的', en: 'Purpose', descriptive: true }),
  recipient: text({ zh: '境外接收方', en: 'Recipient abroad', descriptive: true }),
  country: text({ zh: '国家或者地区', en: 'Country or region', descriptive: true }),
  personalData: flag({
    zh: '是否含个人信息',
    en: 'Whether it holds personal information',
    for: ['cn-pipl/38'],
    given: true,
  }),
  importantData: flag({
    zh: '是否含重要数据',
    en: 'Whether it holds important data',
    for: ['cn-cbdt-2024/7'],
    given: true,
  }),
  people: count({
    zh: '自当年 1 月 1 日起累计涉及的人数（不含敏感个人信息）',
    en: 'People whose data, other than sensitive data, went abroad since 1 January of the year',
    unit: 'people',
    for: ['cn-cbdt-2024/5', 'cn-cbdt-2024/7', 'cn-cbdt-2024/8'],
    given: true,
  }),
  sensitivePeople: count({
    zh: '自当年 1 月 1 日起累计涉及敏感个人信息的人数',
    en: 'People whose sensitive data went abroad since 1 January of the year',
    unit: 'people',
    for: ['cn-cbdt-2024/7', 'cn-cbdt-2024/8'],
    given: true,
  }),
  exemption: choice(
    {
      none: ['无', 'None'],
      contract: ['订立、履行个人作为一方的合同所必需', 'Necessary for a contract to which the individual is a party'],
      'human-resources': [
        '依法实施跨境人力资源管理所必需',
        'Necessary for cross-border human resources management under lawful rules and a collective contract',
      ],
      emergency: [
        '紧急情况下保护生命健康和财产安全所必需',
        'Necessary in an emergency to protect life, health or property',
      ],
      'legal-duty': [
        '履行法定职责或者法定义务所必需（自 2025-01-01 起）',
        'Necessary for a statutory function or duty, since 2025-01-01',
      ],
      transit: [
        '境外数据入境处理后出境，未引入境内个人信息或者重要数据',
        'Data from abroad processed here and sent out, with no mainland personal or important data added',
      ],
      'free-trade-zone': ['自由贸易试验区负面清单之外', 'Outside the negative list of a free-trade zone'],
    },
    {
      zh: '适用的豁免情形',
      en: 'Which exemption it falls under',
      for: ['cn-cbdt-2024/4', 'cn-cbdt-2024/5', 'cn-cbdt-2024/6', 'cn-network-data/35'],
      given: true,
    },
  ),
  mechanism: choices(
    {
      assessment: ['通过数据出境安全评估', 'Passed the security assessment'],
      contract: ['订立个人信息出境标准合同', 'Standard contract concluded'],
      certification: ['通过个人信息保护认证', 'Certified'],
    },
    {
      zh: '已落实的出境条件；没有的写空列表',
      en: 'The conditions that are met; an empty list where there is none',
      for: ['cn-pipl/38'],
    },
  ),
  notice: measure({
    zh: '告知境外接收方等法定事项',
    en: 'People are told of the recipient and the other items of law',
    for: ['cn-pipl/39'],
  }),
  basisIsConsent: flag({
    zh: '是否以同意为依据',
    en: 'Whether consent is the basis',
    for: ['cn-pipl/39'],
    given: true,
  }),
  separateConsent: measure({ zh: '取得单独同意', en: 'Separate consent was obtained', for: ['cn-pipl/39'] }),
  impactAssessment: measure({
    zh: '事前个人信息保护影响评估',
    en: 'An impact assessment was made before',
    for: ['cn-pipl/55'],
  }),
  safeguards: measure({
    zh: '保障境外处理达到法定保护标准的措施',
    en: 'Measures that keep the recipient at the level of protection of the law',
    for: ['cn-pipl/38'],
  }),
  restrictedRecipient: flag({
    zh: '接收方是否在限制或者禁止提供清单内',
    en: 'Whether the recipient is on the list of restricted recipients',
    for: ['cn-pipl/42'],
    given: true,
  }),
  origin: text({ zh: '数据来源', en: 'Origin of the data', descriptive: true }),
  collectedAbroad: flag({
    zh: '是否境外收集后在境内处理再出境，未引入境内数据',
    en: 'Whether collected abroad and processed here without mainland data',
    for: ['cn-cbdt-2024/4'],
    given: true,
  }),
  exemptActivity: flag({
    zh: '是否国际贸易、跨境运输等活动且不含个人信息和重要数据',
    en: 'Whether of trade, transport and the like without personal or important data',
    for: ['cn-cbdt-2024/3'],
    given: true,
  }),
  necessity: measure({
    zh: '合同、人事管理、应急的必要性',
    en: 'Need for the contract, HR or emergency',
    for: ['cn-cbdt-2024/5'],
  }),
  labourRules: measure({
    zh: '依法制定的劳动规章、集体合同',
    en: 'Lawful labour rules or collective contract',
    for: ['cn-cbdt-2024/5'],
  }),
  freeTradeZone: flag({
    zh: '是否为自贸区内处理者',
    en: 'Whether the processor is in a free-trade zone',
    for: ['cn-cbdt-2024/6'],
    given: true,
  }),
  onNegativeList: flag({
    zh: '是否在负面清单内',
    en: 'Whether on the negative list',
    for: ['cn-cbdt-2024/6'],
    given: true,
  }),
  incidentReport: measure({
    zh: '出境事件补救和报告',
    en: 'Incidents of the transfer are mended and reported',
    for: ['cn-cbdt-2024/11'],
  }),
  riskMeasures: measure({
    zh: '发现较大风险后的整改',
    en: 'Rectified on larger risk',
    for: ['cn-cbdt-2024/12', 'cn-export-scc/11', 'cn-export-certification/16'],
  }),
  assessment,
  contract,
  certification,
};

/** The type of `transfers`, by name, so that what is built on it stays small. */
export interface Transfers extends ListOf<typeof fields> {}

/** What goes abroad, by purpose and recipient. An empty list says that nothing does. */
export const transfers: Transfers = list(
  {
    zh: '向境外提供的数据，按目的和接收方；没有的写空列表',
    en: 'Data that go abroad, by purpose and recipient; an empty list where none do',
    for: ['cn-pipl/38', 'cn-cbdt-2024/7'],
  },
  fields,
);
