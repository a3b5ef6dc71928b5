import { count, date, flag, type GroupOf, group, measure } from '../../field.js';
import { criticalInfrastructure } from './critical-infrastructure.js';
import { crypto } from './crypto.js';
import { fraud } from './fraud.js';
import { police } from './police.js';
import { products } from './products.js';
import { review } from './review.js';
import { systems } from './systems.js';
import { vulnerabilities } from './vulnerabilities.js';

const fields = {
  systems,
  criticalInfrastructure,
  products,
  rules: measure({
    zh: '内部安全管理制度和操作规程',
    en: 'Internal security rules and operating procedures',
    for: ['cn-csl/23'],
  }),
  officer: measure({
    zh: '确定网络安全负责人',
    en: 'A person in charge of network security is named',
    for: ['cn-csl/23'],
  }),
  malwareProtection: measure({
    zh: '防范计算机病毒的技术措施',
    en: 'Technical measures against malware',
    for: ['cn-csl/23'],
  }),
  intrusionProtection: measure({
    zh: '防范网络攻击、网络侵入的技术措施',
    en: 'Technical measures against attacks and intrusion',
    for: ['cn-csl/23'],
  }),
  monitoring: measure({
    zh: '监测、记录网络运行状态和安全事件的技术措施',
    en: 'Technical measures that monitor and record the state of the network and security events',
    for: ['cn-csl/23'],
  }),
  logRetention: measure(
    { zh: '网络日志留存', en: 'Retention of network logs', for: ['cn-csl/23'] },
    { months: count({ zh: '留存月数', en: 'Months for which logs are kept', unit: 'months', for: ['cn-csl/23'] }) },
  ),
  backup: measure({ zh: '重要数据备份', en: 'Backup of important data', for: ['cn-csl/23'] }),
  encryption: measure({ zh: '加密等保护措施', en: 'Encryption or the like', for: ['cn-csl/23'] }),
  contingencyPlan: measure(
    { zh: '网络安全事件应急预案', en: 'Contingency plan for security incidents', for: ['cn-csl/27', 'cn-csl/36'] },
    { drilledOn: date({ zh: '最近一次演练之日', en: 'The day of the last drill', for: ['cn-cii/15'] }) },
  ),
  riskHandling: measure({
    zh: '及时处置漏洞、病毒、攻击、侵入等风险',
    en: 'Vulnerabilities, malware, attacks and intrusions are dealt with in time',
    for: ['cn-csl/27'],
  }),
  lawfulRequests: measure({
    zh: '为公安机关、国家安全机关依法提供技术支持和协助的联系人和程序',
    en: 'A contact and a procedure for lawful requests of the police and state security',
    for: ['cn-csl/30'],
  }),
  inspectionContact: measure({
    zh: '配合监督检查的联系人和程序',
    en: 'A contact and a procedure for inspections',
    for: ['cn-csl/51'],
  }),
  publishesSecurityInformation: flag({
    zh: '是否开展安全认证、检测、评估，或者向社会发布漏洞、攻击等信息',
    en: 'Whether it certifies, tests or assesses security, or publishes vulnerabilities and attacks',
    for: ['cn-csl/28'],
  }),
  intrusionTools: flag({
    zh: '是否提供专门用于侵入、干扰、窃取的程序、工具',
    en: 'Whether it offers tools made for intrusion, disruption or theft of data',
    for: ['cn-csl/29'],
  }),
  interview: group(
    { zh: '约谈', en: 'Interview by an authority' },
    {
      held: flag({
        zh: '是否因较大安全风险或者事件被约谈',
        en: 'Whether an authority held an interview over a larger risk or an incident',
        for: ['cn-csl/58'],
        given: true,
      }),
      rectified: measure({
        zh: '按要求整改、消除隐患',
        en: 'What was required has been rectified',
        for: ['cn-csl/58'],
      }),
    },
  ),
  crypto,
  vulnerabilities,
  review,
  police,
  fraud,
  endOfSupply: measure({
    zh: '网络产品和服务符合强制性要求',
    en: 'Products and services meet mandatory requirements',
    for: ['cn-network-data/10'],
  }),
  clientDataLimits: measure({
    zh: '为国家机关、关键信息基础设施服务时的限制',
    en: 'Limits where state organs or critical infrastructure are served',
    for: ['cn-network-data/16', 'cn-network-data/17'],
  }),
  servesStateOrgans: flag({
    zh: '是否为国家机关、关键信息基础设施运营者提供服务',
    en: 'Whether it serves state organs or critical infrastructure',
    for: ['cn-network-data/16', 'cn-network-data/17'],
    given: true,
  }),
  governmentSystem: measure({
    zh: '受托建设、维护政务系统的安全要求',
    en: 'Duties as contractor of government systems',
    for: ['cn-dsl/40'],
  }),
  serviceProviders: flag({
    zh: '是否由他人提供网络安全、系统运维等服务',
    en: 'Whether others provide security, system operation or the like',
    for: ['cn-incident-reporting/5'],
    given: true,
  }),
  providerClauses: measure({
    zh: '与安全、运维服务方约定事件报告',
    en: 'Contracts with service providers have an incident clause',
    for: ['cn-incident-reporting/5'],
  }),
  reportChannel: measure({
    zh: '预案写明报告渠道和判断人',
    en: 'The plan names channel and the person who judges',
    for: ['cn-incident-reporting/4', 'cn-incident-reporting/9'],
  }),
};

/** The type of `security`, by name, so that what is built on it stays small. */
export interface Security extends GroupOf<typeof fields> {}

/** How the networks and systems behind the service are protected. */
export const security: Security = group({ zh: '网络安全', en: 'Security' }, fields);
