import { all, any, examples, inPlace, no, yes } from '../../src/rule/index.js';
import { cslRule } from './csl-rule.js';
import {
  intrusionBefore,
  intrusionNow,
  operatorBefore,
  operatorNow,
  publishingBefore,
  publishingNow,
  realNameBefore,
  realNameNow,
  refusalBefore,
  refusalNow,
} from './penalties.js';

const shared = { domain: 'security', phase: 'operate', severity: 'error' } as const;

type Feature = 'publishing' | 'messaging' | 'access';
const features = (feature: Feature | undefined, realName?: boolean) => ({
  service: {
    features: { publishing: false, messaging: false, access: false, ...(feature && { [feature]: true }) },
    ...(realName !== undefined && { realName }),
  },
});

export const realName = cslRule({
  ...shared,
  id: 'cn-csl/26',
  phase: 'launch',
  now: { article: '26', paragraph: 1 },
  before: { article: '24', paragraph: 1 },
  title: { zh: '用户真实身份', en: 'Real identity of users' },
  duty: {
    zh: '办理接入、域名、电话入网，或者提供信息发布、即时通讯等服务，要求用户提供真实身份信息，不提供的不得服务。',
    en: 'For network access, domain names, telephone numbers, publishing and instant messaging users give their real identity; who does not is not served.',
  },
  checkability: 'manifest',
  applies: any(yes('service.features.publishing'), yes('service.features.messaging'), yes('service.features.access')),
  requires: inPlace('service.realName'),
  penalty: realNameNow,
  penaltyBefore: realNameBefore,
  remedy: {
    zh: '后台核验真实身份，前台可以用昵称。',
    en: 'Check the real identity behind the scenes; an alias may be shown.',
  },
  cases: examples({
    met: {
      'publishing, checked': features('publishing', true),
      'messaging, checked': features('messaging', true),
      'access, checked': features('access', true),
    },
    unmet: { 'publishing, not checked': features('publishing', false) },
    open: { 'not said': features('publishing'), 'features are not known': {} },
    otherwise: { 'read only': features(undefined, false) },
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '24', to: '26' },
  }),
});

const plan = (contingencyPlan: boolean, riskHandling: boolean) => ({ security: { contingencyPlan, riskHandling } });

export const contingencyPlan = cslRule({
  ...shared,
  id: 'cn-csl/27/plan',
  domain: 'incidents',
  now: { article: '27' },
  before: { article: '25' },
  title: { zh: '应急预案与风险处置', en: 'Contingency plan, and risks dealt with' },
  duty: {
    zh: '针对网络安全事件要有应急预案；遇到漏洞、病毒、攻击、侵入等风险及时处置。',
    en: 'There is a contingency plan for security incidents, and vulnerabilities, malware, attacks and intrusions are dealt with in time.',
  },
  checkability: 'evidence',
  applies: true,
  requires: all(inPlace('security.contingencyPlan'), inPlace('security.riskHandling')),
  penalty: operatorNow,
  penaltyBefore: operatorBefore,
  remedy: {
    zh: '制定预案，建立漏洞和攻击的处置流程。',
    en: 'Write the plan and set up a process for vulnerabilities and attacks.',
  },
  cases: examples({
    met: { both: plan(true, true) },
    unmet: { 'no plan': plan(false, true), 'risks are left': plan(true, false) },
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '25', to: '27' },
  }),
});

const incident = (facts?: { remedied?: boolean; authorityTold?: boolean }) => ({
  incidents: facts === undefined ? [] : [facts],
});

export const incidentHandling = cslRule({
  ...shared,
  id: 'cn-csl/27/incident',
  domain: 'incidents',
  phase: 'incident',
  now: { article: '27' },
  before: { article: '25' },
  title: { zh: '发生事件立即启动预案并报告', en: 'An incident starts the plan and is reported' },
  duty: {
    zh: '网络安全受到事件危害时，马上启动预案并补救，该报告的按规定报主管部门。',
    en: 'When an incident endangers network security, the plan starts at once, remedies are taken, and the authority is told as prescribed.',
  },
  checkability: 'evidence',
  forEach: 'incidents',
  applies: true,
  requires: all(inPlace('incidents[].remedied'), inPlace('incidents[].authorityTold')),
  penalty: operatorNow,
  penaltyBefore: operatorBefore,
  remedy: {
    zh: '启动预案、补救、按规定报告，并留存记录。',
    en: 'Start the plan, take remedies, report as prescribed and keep the records.',
  },
  note: 'Hours and levels stand in the rules on incident reporting: only from a relatively major incident on is a report within hours due. An incident below that level is declared with authorityTold where nothing is prescribed.',
  cases: examples({
    met: { 'handled and reported': incident({ remedied: true, authorityTold: true }) },
    unmet: {
      'no remedy': incident({ remedied: false, authorityTold: true }),
      'not reported': incident({ remedied: true, authorityTold: false }),
    },
    open: { 'incidents are not declared': {}, 'nothing is known of it': incident({}) },
    otherwise: { 'no incident': incident() },
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '25', to: '27' },
  }),
});

const security = (facts: Readonly<Record<string, unknown>>) => ({ security: facts });

export const securityPublishing = cslRule({
  ...shared,
  id: 'cn-csl/28',
  now: { article: '28' },
  before: { article: '26' },
  title: { zh: '安全认证、检测和漏洞发布', en: 'Security testing and publishing of vulnerabilities' },
  duty: {
    zh: '开展安全认证、检测、风险评估，或者发布漏洞、病毒、攻击等信息，要遵守国家有关规定。',
    en: 'Security certification, testing and assessment, and publishing of vulnerabilities, malware or attacks, follow the rules of the state.',
  },
  checkability: 'judgment',
  applies: yes('security.publishesSecurityInformation'),
  penalty: publishingNow,
  penaltyBefore: publishingBefore,
  remedy: {
    zh: '对照漏洞管理等规定评估并记录结论。',
    en: 'Assess it against the rules on vulnerabilities and record the conclusion.',
  },
  given: security({ publishesSecurityInformation: true }),
  cases: examples({
    judged: 'cn-csl/28',
    met: { 'it publishes such information': {} },
    open: { 'not said': security({ publishesSecurityInformation: null }) },
    otherwise: { 'it does not': security({ publishesSecurityInformation: false }) },
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '26', to: '28' },
  }),
});

export const noIntrusionTools = cslRule({
  ...shared,
  id: 'cn-csl/29',
  now: { article: '29' },
  before: { article: '27' },
  title: { zh: '不侵入、干扰、窃取，不提供工具', en: 'No intrusion, disruption or theft, and no tools for it' },
  duty: {
    zh: '不得非法侵入、干扰他人网络或者窃取数据，不得提供为此而做的程序、工具；明知他人这样做的，不得提供技术支持、推广、支付等帮助。',
    en: 'Networks of others are not unlawfully intruded into or disrupted and data not stolen; programs and tools made for that are not offered; those known to do so get no technical support, advertising, payment or other help.',
  },
  checkability: 'judgment',
  applies: true,
  requires: no('security.intrusionTools'),
  penalty: intrusionNow,
  penaltyBefore: intrusionBefore,
  remedy: {
    zh: '停止提供相关工具；数据抓取等边缘情形请法务评估。',
    en: 'Stop offering such tools; have counsel assess edge cases such as scraping.',
  },
  cases: examples({
    judged: 'cn-csl/29',
    met: { 'none is offered': security({ intrusionTools: false }) },
    unmet: { 'one is offered': security({ intrusionTools: true }) },
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '27', to: '29' },
  }),
});

export const lawfulRequests = cslRule({
  ...shared,
  id: 'cn-csl/30',
  now: { article: '30' },
  before: { article: '28' },
  title: { zh: '为公安、国家安全机关提供协助', en: 'Assistance to the police and state security' },
  duty: {
    zh: '公安机关、国家安全机关依法维护国家安全、侦查犯罪时，给予技术支持和协助。',
    en: 'The police and state security get technical support and assistance where they lawfully protect national security or investigate crime.',
  },
  checkability: 'evidence',
  applies: true,
  requires: inPlace('security.lawfulRequests'),
  penalty: refusalNow,
  penaltyBefore: refusalBefore,
  remedy: {
    zh: '确定联系人和核验、响应程序。',
    en: 'Name a contact and a procedure that verifies and answers requests.',
  },
  cases: examples({
    met: { 'in place': security({ lawfulRequests: true }) },
    unmet: { 'not in place': security({ lawfulRequests: false }) },
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '28', to: '30' },
  }),
});
