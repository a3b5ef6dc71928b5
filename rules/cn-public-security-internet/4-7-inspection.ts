import { all, any, commencement, examples, includesAny, inPlace, no } from '../../src/rule/index.js';
import { order151, order176, refusal, refusalBefore } from './penalties.js';
import {
  eachMissing,
  everything,
  first151,
  measured,
  notRead,
  personBefore,
  personNow,
  police,
  policeRule,
  since176,
  succession,
} from './police-rule.js';

const shared = { confidence: 'medium', applies: true } as const;

export const remoteTests = policeRule({
  ...shared,
  id: 'cn-public-security-internet/4/remote-tests',
  provision: { component: 'mps-176', article: '4' },
  title: { zh: '公安远程检测的应对', en: 'Remote tests by the police can be met' },
  duty: {
    zh: '公安机关可以对网络开展漏洞探测等远程检测；运营者宜备好联系人、核验方式和处置安排。',
    en: 'The police may test networks remotely, for instance for vulnerabilities; it is wise to have a contact, a way to verify, and someone who acts on the result.',
  },
  severity: 'info',
  requires: inPlace('security.police.remoteTest'),
  periods: succession('16'),
  remedy: {
    zh: '写明如何核验公安的检测、避免误判为攻击、接收并处置结果。',
    en: 'Write down how a test is verified, told apart from an attack, and its result dealt with.',
  },
  note: `The article binds the police; what stands here is preparation and never fails a service. Order 151 asked the police to tell time and scope beforehand or to publish them; whether order 176 does was not read. ${notRead}`,
  cases: [
    ...examples({ ...measured('remoteTest'), first: first151, renumbered: { on: since176, from: '16', to: '4' } }),
    personBefore(police({ remoteTest: false })),
    personNow(police({ remoteTest: false }), 'violated'),
  ],
});

const under151 = {
  ...succession('8')[0],
  also: [{ component: 'mps-151', article: '9' }],
} as const;

export const inspection = policeRule({
  ...shared,
  id: 'cn-public-security-internet/6/inspection',
  provision: { component: 'mps-176', article: '6' },
  title: { zh: '接受公安网络空间安全监督检查', en: 'Inspections of cyberspace security by the police are met' },
  duty: {
    zh: '接受公安机关线上、线下的监督检查：2026 年 9 月 30 日以前限于互联网服务提供者和联网使用单位，此后对象更广，凡是网络运营者、处理数据或者个人信息的都在内。',
    en: 'Inspections by the police, online or on site, are met: until 2026-09-30 by internet service providers and connected organisations, since then by network operators, processors of data and of personal information and others.',
  },
  requires: inPlace('security.police.inspection'),
  penalty: refusal,
  periods: [
    { ...under151, until: '2025-12-31', penalty: refusalBefore },
    { ...under151, from: '2026-01-01' },
    { from: since176 },
  ],
  remedy: {
    zh: '指定联系人，备好可供检查的材料。',
    en: 'Name a contact and keep the papers ready.',
  },
  note: `Since order 176 the objects are wide enough to take in every operator of a network, natural persons included; the list itself was not read. The penalty is that of the Cybersecurity Law for refusing an inspection (article 69 before 2026). ${notRead}`,
  cases: [
    ...examples({ ...measured('inspection'), first: first151, renumbered: { on: since176, from: '8', to: '6' } }),
    ...commencement('2026-01-01', {
      facts: police({ inspection: false }),
      before: { outcome: 'violated', penalty: '69' },
      expect: { outcome: 'violated', penalty: '70' },
    }),
    personBefore(police({ inspection: false })),
    personNow(police({ inspection: false }), 'violated'),
  ],
});

const shown = [
  'rules',
  'officer',
  'logRetention',
  'malwareProtection',
  'intrusionProtection',
  'lawfulRequests',
  'takedown',
] as const;
const show = ({ takedown, ...security }: Readonly<Record<string, boolean>>) => ({
  security: { ...security, police: { takedown } },
});

export const dutiesShown = policeRule({
  ...shared,
  severity: 'info',
  id: 'cn-public-security-internet/7/duties',
  provision: { component: 'mps-176', article: '7' },
  title: { zh: '检查时能证明履行安全义务', en: 'An inspection finds the duties performed' },
  duty: {
    zh: '检查时能证明：有制度和负责人、日志留存、防病毒防攻击、违法信息处置和对公安的技术支持。',
    en: 'An inspection finds rules and a person in charge, logs kept, protection against malware and attacks, action on unlawful information, and technical support for the police.',
  },
  requires: all(
    inPlace('security.rules'),
    inPlace('security.officer'),
    inPlace('security.logRetention'),
    inPlace('security.malwareProtection'),
    inPlace('security.intrusionProtection'),
    inPlace('security.lawfulRequests'),
    inPlace('security.police.takedown'),
  ),
  penalty: order176,
  periods: succession('10', { penalty: order151 }),
  remedy: {
    zh: '逐项补齐并整理证明材料，放在一处备查。',
    en: 'Complete what is missing and keep the proof of each in one place.',
  },
  note: `A list of what the police look at: whatever is missing is a breach of the law that asks for it and is found there. The points that both lists share. The filing (cn-public-security-internet/12/filing), real identity (cn-csl/26) and tiered protection (cn-csl/23) are points of inspection, too, and are decided by their own rules. Order 176 has eleven points; not all of them were read. ${notRead}`,
  cases: [
    ...examples({
      met: { everything: show(everything(shown)) },
      unmet: eachMissing(shown, show),
      first: first151,
      renumbered: { on: since176, from: '10', to: '7' },
    }),
    personBefore(show(everything(shown))),
    personNow(show(everything(shown)), 'satisfied'),
  ],
});

export const vulnerabilities = policeRule({
  ...shared,
  id: 'cn-public-security-internet/7/vulnerabilities',
  provision: { component: 'mps-176', article: '7', item: 7 },
  title: { zh: '漏洞和隐患得到整改', en: 'Vulnerabilities and hidden dangers are rectified' },
  duty: {
    zh: '检查时能证明对漏洞和隐患采取整改措施、消除风险。',
    en: 'An inspection finds that vulnerabilities and hidden dangers were rectified.',
  },
  requires: inPlace('security.riskHandling'),
  penalty: order176,
  remedy: {
    zh: '建立漏洞、隐患的台账和整改记录。',
    en: 'Keep a register of vulnerabilities and of what was done about each.',
  },
  note: `${notRead} The number of the item comes from a draft and a summary.`,
  cases: examples({
    met: { 'dealt with': { security: { riskHandling: true } } },
    unmet: { 'left alone': { security: { riskHandling: false } } },
    first: since176,
  }),
});

const kinds = ['generative', 'personalised', 'ranking', 'filtering', 'scheduling'] as const;

export const algorithms = policeRule({
  ...shared,
  id: 'cn-public-security-internet/7/algorithms',
  provision: { component: 'mps-176', article: '7', item: 9 },
  title: { zh: '算法安全主体责任', en: 'Security of algorithms' },
  duty: {
    zh: '使用算法推荐的，检查时能证明建立了算法推荐管理制度和技术措施。',
    en: 'Where recommendation algorithms are used, an inspection finds rules and technical measures for them.',
  },
  domain: 'algorithms',
  applies: includesAny('algorithms.types', ...kinds),
  requires: inPlace('algorithms.management'),
  penalty: order176,
  remedy: { zh: '建立算法安全管理制度和技术措施。', en: 'Set up rules and technical measures for algorithms.' },
  note: `${notRead} The number of the item comes from a draft and a summary.`,
  cases: examples({
    met: { managed: { algorithms: { types: ['ranking'], management: true } } },
    unmet: Object.fromEntries(
      kinds.map((kind) => [`${kind}, not managed`, { algorithms: { types: [kind], management: false } }]),
    ),
    otherwise: { 'no such algorithm': { algorithms: { types: [], management: false } } },
    first: since176,
  }),
});

const processing = (system: boolean, rules: boolean, processed = true) => ({
  data: { management: { system } },
  personalData: { processed, protection: { rules } },
});

export const dataProtection = policeRule({
  ...shared,
  id: 'cn-public-security-internet/7/data',
  provision: { component: 'mps-176', article: '7', item: 10 },
  title: { zh: '数据安全和个人信息保护义务', en: 'Data security and personal information' },
  duty: {
    zh: '检查时能证明履行数据安全义务；处理个人信息的，还能证明履行个人信息保护义务。',
    en: 'An inspection finds the duties on data security performed and, where personal information is processed, those on personal information.',
  },
  domain: 'data',
  requires: all(
    inPlace('data.management.system'),
    any(no('personalData.processed'), inPlace('personalData.protection.rules')),
  ),
  penalty: order176,
  remedy: {
    zh: '建立数据安全和个人信息保护制度，整理证明材料。',
    en: 'Set up rules on data security and personal information and keep the proof.',
  },
  note: `${notRead} The number of the item comes from a draft and a summary. Read as asking that the management systems of both laws are there; each of their duties has its own rule.`,
  cases: examples({
    met: { both: processing(true, true), 'no personal information': processing(true, false, false) },
    unmet: {
      'no data security system': processing(false, true),
      'no rules on personal information': processing(true, false),
    },
    first: since176,
  }),
});
