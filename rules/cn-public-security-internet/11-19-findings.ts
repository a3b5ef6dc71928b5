import { all, type Case, examples, includesAny, inPlace, is, yes } from '../../src/rule/index.js';
import { connectedOrganisation } from '../definitions/connected-organisation.js';
import { order151, refusal, systems } from './penalties.js';
import {
  company,
  first151,
  measured,
  notRead,
  person,
  personBefore,
  personNow,
  police,
  policeRule,
  since176,
} from './police-rule.js';

const notRead151 = 'The words of this article of order 151 were not read.';

/** Cases of a rule that ended with order 151: they are decided on its last day, and nothing is found on the day after. */
const until151 = (cases: readonly Case[], facts: Case['facts']): readonly Case[] => [
  ...cases.map((one) => ({ asOf: '2026-09-30', ...one })),
  { name: 'order 151 has ended', asOf: since176, facts, expect: [] },
];

const kinds = ['access', 'data-centre', 'content-delivery', 'domain', 'information', 'public-access'] as const;

export const kindRecords = policeRule({
  id: 'cn-public-security-internet/11/records',
  provision: { component: 'mps-151', article: '11' },
  title: { zh: '按服务类别的记录', en: 'Records for the kind of provider' },
  duty: {
    zh: '检查时按类别另查：地址分配、租用用户、域名申请变动和违法域名处置、信息管理和留存、缓存与源站对应、公共上网措施。',
    en: 'By kind of provider an inspection also asks for: allocation of addresses, tenants, applications and changes of domains and action on unlawful ones, management and records of information, the link between cache and source, standard measures of public access.',
  },
  confidence: 'medium',
  applies: all(is(connectedOrganisation), includesAny('security.police.providerKinds', ...kinds)),
  requires: inPlace('security.police.kindRecords'),
  penalty: order151,
  remedy: { zh: '补齐相应类别的记录。', en: 'Complete the records for your kind of service.' },
  note: `${notRead151} Ended with order 151; whether order 176 asks for the same was not read.`,
  given: { ...company, ...police({ providerKinds: ['information'] }) },
  cases: until151(
    examples({
      ...measured('kindRecords'),
      unmet: Object.fromEntries(
        kinds.map((kind) => [`${kind}, no records`, police({ providerKinds: [kind], kindRecords: false })]),
      ),
      otherwise: { ...person, 'another kind': police({ providerKinds: ['other'] }) },
      first: first151,
    }),
    police({ kindRecords: false }),
  ),
});

export const majorTasks = policeRule({
  id: 'cn-public-security-internet/12/major-tasks',
  provision: { component: 'mps-151', article: '12' },
  title: { zh: '重大保卫任务期间的工作', en: 'Work while a major security task is under way' },
  duty: {
    zh: '国家重大网络安全保卫任务期间，另查工作方案和责任人、风险评估和整改、应急预案和演练等。',
    en: 'While a major national security task is under way, plan and persons, risk assessment and rectification, and contingency plan and drill are inspected in addition.',
  },
  confidence: 'medium',
  applies: all(is(connectedOrganisation), yes('security.police.majorEvent')),
  requires: inPlace('security.police.majorEvents'),
  penalty: order151,
  remedy: {
    zh: '制定方案、明确责任、评估整改、组织演练。',
    en: 'Write a plan, name persons, assess, rectify and drill.',
  },
  note: `${notRead151} Since 2026-10-01 see cn-public-security-internet/8/major-events.`,
  given: { ...company, ...police({ majorEvent: true }) },
  cases: until151(
    examples({
      ...measured('majorEvents'),
      otherwise: { ...person, 'no such task': police({ majorEvent: false }) },
      first: first151,
    }),
    police({ majorEvents: false }),
  ),
});

export const onSite = policeRule({
  id: 'cn-public-security-internet/12/on-site',
  provision: { component: 'mps-176', article: '12' },
  title: { zh: '配合现场检查', en: 'On-site inspections are met' },
  duty: {
    zh: '公安机关现场检查的，让其进入场所，答复询问，提供资料供查阅、复制，演示技术措施，并接受漏洞探测和渗透测试。',
    en: 'On an inspection the police may enter, ask, read and copy, look at technical measures, and probe for vulnerabilities and test by penetration.',
  },
  confidence: 'medium',
  applies: true,
  requires: inPlace('security.police.onSite'),
  penalty: refusal,
  remedy: {
    zh: '写明接待、核验证件、提供材料、配合测试和留痕的程序。',
    en: 'Write down who receives the police, checks their papers, hands over material, accompanies tests and keeps a record.',
  },
  note: notRead,
  given: {},
  cases: examples({ ...measured('onSite'), first: since176 }),
});

const told = { promptLetter: true } as const;

export const rectified = policeRule({
  id: 'cn-public-security-internet/17/rectified',
  provision: { component: 'mps-176', article: '17' },
  also: [{ component: 'state-council-147', article: '18' }],
  title: { zh: '按提示函、整改通知整改', en: 'What the police point out is rectified' },
  duty: {
    zh: '收到公安机关的隐患通知、提示函的，按要求在期限内采取措施、整改。',
    en: 'Who gets a notice or prompt letter of the police about a hidden danger takes measures and rectifies in the time set.',
  },
  phase: 'incident',
  confidence: 'medium',
  applies: yes('security.police.promptLetter'),
  requires: inPlace('security.police.rectified'),
  penalty: systems(4),
  periods: [
    {
      from: '1994-02-18',
      until: '2026-09-30',
      provision: { component: 'state-council-147', article: '18' },
      also: [],
      applies: all(is(connectedOrganisation), yes('security.police.promptLetter')),
    },
    { from: since176 },
  ],
  remedy: { zh: '按要求整改并书面反馈。', en: 'Rectify as asked and answer in writing.' },
  note: `Until 2026-09-30 the notice of order 147, which asks units alone and punishes who refuses to improve in time (article 20, item 4); it goes on beside the prompt letter. ${notRead}`,
  given: { ...company, ...police(told) },
  cases: [
    ...examples({
      ...measured('rectified'),
      otherwise: { 'nothing came': police({ promptLetter: false }) },
      first: '1994-02-18',
      renumbered: { on: since176, from: '18', to: '17' },
    }),
    personBefore(police({ rectified: false })),
    personNow(police({ rectified: false }), 'violated'),
    {
      name: 'nothing came, under order 147',
      asOf: '2026-09-30',
      facts: police({ promptLetter: false }),
      expect: 'not-applicable',
    },
  ],
});

export const majorDangers = policeRule({
  id: 'cn-public-security-internet/18/major-dangers',
  provision: { component: 'mps-176', article: '18' },
  title: { zh: '重大风险隐患会通报行业主管部门', en: 'The sector regulator hears of major dangers' },
  duty: {
    zh: '行业主管部门和网信部门会从公安机关得知重大风险隐患；运营者宜先行处置并备好说明。',
    en: 'The police tell the sector regulator and the cyberspace authority of major risks; it is wise to deal with them and to have an account ready.',
  },
  phase: 'incident',
  severity: 'info',
  confidence: 'medium',
  applies: yes('security.police.majorDanger'),
  requires: inPlace('security.police.sectorRisks'),
  remedy: { zh: '处置隐患，准备对主管部门的说明。', en: 'Deal with the danger and prepare an account.' },
  note: `The article binds the police; what stands here is preparation and never fails a service. ${notRead}`,
  given: police({ majorDanger: true }),
  cases: examples({
    ...measured('sectorRisks'),
    otherwise: { 'none was found': police({ majorDanger: false }) },
    first: since176,
  }),
});

export const interview = policeRule({
  id: 'cn-public-security-internet/19/interview',
  provision: { component: 'mps-176', article: '19' },
  title: { zh: '接受公安约谈并整改', en: 'An interview with the police is followed by rectification' },
  duty: {
    zh: '因安全风险较大或者出了安全事件，被公安机关约谈的，到场并按要求整改。',
    en: 'Who is called to an interview by the police over a larger risk or an incident comes and rectifies what is asked.',
  },
  phase: 'incident',
  confidence: 'medium',
  applies: yes('security.police.interviewed'),
  requires: inPlace('security.police.rectified'),
  remedy: { zh: '按约谈要求整改并反馈。', en: 'Rectify what the interview asked for and report back.' },
  note: `Which level of the police may hold it was not verified. Interviews by provincial or higher authorities under article 58 of the Cybersecurity Law are a rule of their own. ${notRead}`,
  given: police({ interviewed: true }),
  cases: examples({
    ...measured('rectified'),
    otherwise: { 'no interview': police({ interviewed: false }) },
    first: since176,
  }),
});
