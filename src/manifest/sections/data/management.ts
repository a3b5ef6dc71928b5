import { count, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  system: measure({
    zh: '全流程数据安全管理制度',
    en: 'Management system over the whole life of the data',
    for: ['cn-dsl/27', 'cn-network-data/9'],
  }),
  training: measure({ zh: '数据安全教育培训', en: 'Training in data security', for: ['cn-dsl/27'] }),
  technicalMeasures: measure({
    zh: '与风险相应的数据安全技术措施，如访问控制、身份鉴别',
    en: 'Technical measures that fit the risk, such as access control and authentication',
    for: ['cn-dsl/27'],
  }),
  tieredProtection: measure({ zh: '在等级保护基础上履行', en: 'Built on tiered protection', for: ['cn-dsl/27'] }),
  officer: measure(
    {
      zh: '数据安全负责人和管理机构',
      en: 'Data security officer and body',
      for: ['cn-dsl/27', 'cn-network-data/30'],
    },
    {
      management: flag({
        zh: '负责人是否为管理层成员',
        en: 'Whether the officer is of the management',
        for: ['cn-network-data/30'],
      }),
    },
  ),
  backgroundChecks: measure({
    zh: '关键岗位背景审查',
    en: 'Background checks in key posts',
    for: ['cn-network-data/30'],
  }),
  policy: measure({
    zh: '分类分级规则和清单',
    en: 'Rules and inventory of classes',
    for: ['cn-data-classification/4', 'cn-data-classification/5', 'cn-data-classification/7'],
  }),
  categories: measure({
    zh: '个人信息按类别细分',
    en: 'Personal data by category',
    for: ['cn-data-classification/B'],
  }),
  importantIdentified: measure({
    zh: '识别并申报重要数据',
    en: 'Important data identified and declared',
    for: ['cn-network-data/29', 'cn-cbdt-2024/2', 'cn-data-classification/7'],
  }),
  importantNotified: flag({
    zh: '是否被告知或者公开发布为重要数据',
    en: 'Whether told or published as important',
    for: ['cn-network-data/29', 'cn-network-data/37'],
    given: true,
  }),
  coreData: flag({
    zh: '是否处理核心数据',
    en: 'Whether core data are processed',
    for: ['cn-dsl/21', 'cn-data-risk-assessment/23'],
    given: true,
  }),
  keyProtection: measure({
    zh: '对重要数据重点保护',
    en: 'Important data have protection of their own',
    for: ['cn-dsl/21'],
  }),
  coreControls: measure({
    zh: '对核心数据更严格管理',
    en: 'Core data are managed more strictly',
    for: ['cn-dsl/21'],
  }),
  stateSecrets: flag({
    zh: '是否涉及国家秘密',
    en: 'Whether state secrets are concerned',
    for: ['cn-dsl/53', 'cn-network-data/63'],
    given: true,
  }),
  riskMonitoring: measure({ zh: '风险监测和补救', en: 'Risks monitored and mended', for: ['cn-dsl/29'] }),
  incidentProcedure: measure({
    zh: '数据安全事件处置、告知、报告',
    en: 'Incidents handled, told, reported',
    for: ['cn-dsl/29', 'cn-network-data/11'],
  }),
  lawfulCollection: measure({
    zh: '合法、正当收集',
    en: 'Data are collected lawfully',
    for: ['cn-dsl/32', 'cn-network-data/8'],
  }),
  scraping: flag({
    zh: '是否自动化采集',
    en: 'Whether automated collection is used',
    for: ['cn-dsl/32', 'cn-network-data/18'],
    given: true,
  }),
  scrapingAssessed: measure({
    zh: '自动化采集的影响评估',
    en: 'Its effect is assessed',
    for: ['cn-network-data/18'],
  }),
  offersScrapingTools: flag({
    zh: '是否提供非法获取数据的程序工具',
    en: 'Whether it offers tools for unlawful taking of data',
    for: ['cn-network-data/8'],
  }),
  intermediary: flag({
    zh: '是否从事数据交易中介',
    en: 'Whether it is an intermediary in data trade',
    for: ['cn-dsl/33'],
    given: true,
  }),
  intermediaryDuties: measure({
    zh: '来源说明、身份审核、留存记录',
    en: 'Source statements, identity checks, records',
    for: ['cn-dsl/33'],
  }),
  licenceRequired: flag({
    zh: '数据处理相关服务是否须取得行政许可',
    en: 'Whether its data services need a licence by law or administrative regulation',
    for: ['cn-dsl/34'],
    given: true,
  }),
  licences: measure({ zh: '数据服务的许可', en: 'Licences of data services', for: ['cn-dsl/34'] }),
  requestsReceived: flag({
    zh: '公安机关、国家安全机关是否依法调取过数据',
    en: 'Whether the police or state security have asked for data in a lawful procedure',
    for: ['cn-dsl/35'],
    given: true,
  }),
  authorityRequests: measure({
    zh: '配合公安、国家安全机关',
    en: 'Police and state security requests are met',
    for: ['cn-dsl/35'],
  }),
  foreignRequest: flag({
    zh: '境外司法执法机构是否索取数据',
    en: 'Whether a foreign judicial body asks for data',
    for: ['cn-dsl/36'],
    given: true,
  }),
  foreignApproved: measure({ zh: '经批准后提供', en: 'Given only with approval', for: ['cn-dsl/36'] }),
  exportControlled: flag({
    zh: '是否属于管制物项',
    en: 'Whether a controlled item',
    for: ['cn-dsl/25'],
    given: true,
  }),
  ethics: measure({
    zh: '有利于社会、符合伦理',
    en: 'Processing serves society and ethics',
    for: ['cn-dsl/8', 'cn-dsl/28'],
  }),
  offersPublicServices: flag({
    zh: '是否提供智能化公共服务',
    en: 'Whether it offers smart public services',
    for: ['cn-dsl/15'],
    given: true,
  }),
  publicServices: measure({
    zh: '智能公共服务照顾老年人、残疾人',
    en: 'Smart public services consider elderly and disabled',
    for: ['cn-dsl/15'],
  }),
  governmentContractor: flag({
    zh: '是否受国家机关或者授权组织委托建设、维护政务系统，存储、加工政务数据',
    en: 'Whether state organs or authorised bodies had it build or run their systems, or store or process their data',
    for: ['cn-dsl/40'],
    given: true,
  }),
  interviewed: flag({
    zh: '是否因数据安全风险较大被约谈',
    en: 'Whether an authority held an interview over a larger risk to data',
    for: ['cn-dsl/44'],
    given: true,
  }),
  interviewsMet: measure({ zh: '约谈后整改', en: 'Rectified after an interview', for: ['cn-dsl/44'] }),
  outsideMainland: flag({
    zh: '是否在境外处理并损害国家安全等',
    en: 'Whether processing abroad harms national security',
    for: ['cn-dsl/2'],
    given: true,
  }),
  recipients: measure(
    { zh: '提供、委托的合同和监督', en: 'Contracts and supervision of recipients', for: ['cn-network-data/12'] },
    {
      years: count({
        zh: '处理记录留存年数',
        en: 'Years for which records are kept',
        unit: 'years',
        for: ['cn-network-data/12'],
      }),
    },
  ),
  preSharingAssessment: measure({
    zh: '提供重要数据前的评估',
    en: 'Assessment before important data are shared',
    for: ['cn-network-data/31'],
  }),
  sharesImportant: flag({
    zh: '是否提供、委托、共同处理重要数据',
    en: 'Whether important data are shared',
    for: ['cn-network-data/31'],
    given: true,
  }),
  reorganisation: flag({
    zh: '是否合并、分立、解散、破产',
    en: 'Whether a merger, split, end or bankruptcy',
    for: ['cn-network-data/14', 'cn-network-data/32'],
    given: true,
  }),
  reorganisationPlan: measure({
    zh: '数据处置方案报告',
    en: 'Plan for the data reported',
    for: ['cn-network-data/14', 'cn-network-data/32'],
  }),
  complaints: measure(
    {
      zh: '数据安全投诉举报渠道',
      en: 'Channel for complaints about data security',
      for: ['cn-network-data/20'],
    },
    {
      published: flag({
        zh: '是否公布投诉举报方式',
        en: 'Whether the ways to complain are published',
        for: ['cn-network-data/20'],
      }),
      handled: flag({
        zh: '是否及时受理并处理',
        en: 'Whether complaints are taken up and handled in time',
        for: ['cn-network-data/20'],
      }),
    },
  ),
  generativeTraining: measure({
    zh: '训练数据安全管理',
    en: 'Training data are kept safe',
    for: ['cn-network-data/19'],
  }),
};

/** The type of `management`, by name, so that what is built on it stays small. */
export interface Management extends GroupOf<typeof fields> {}

/** Management of data security. */
export const management: Management = group({ zh: '数据安全管理', en: 'Management of data security' }, fields);
