import { all, commencement, examples, inPlace, is, no, yes } from '../../src/rule/index.js';
import { connectedOrganisation } from '../definitions/connected-organisation.js';
import { filing, order33, systems } from './penalties.js';
import { company, measured, person, police, policeRule } from './police-rule.js';

const first = '1997-12-30';

const connected = (facts: Readonly<Record<string, unknown>> = {}) => police({ connectedOn: '2026-08-03', ...facts });
const unfiled = { ...connected(), filings: { publicSecurity: false } };

export const networkFiling = policeRule({
  id: 'cn-public-security-internet/12/filing',
  provision: { component: 'mps-33', article: '12', paragraph: 1 },
  also: [{ component: 'state-council-147', article: '11' }],
  title: { zh: '公安联网备案：正式联通起 30 日内', en: 'Police network filing within 30 days of connection' },
  duty: {
    zh: '网络正式联通后 30 日内，到省级公安机关指定的当地受理机关备案，联通当日不计。',
    en: 'Within 30 days of the day the network is formally connected it is filed with the body that the police of the province have named.',
  },
  domain: 'filings',
  phase: 'launch',
  checkability: 'manifest',
  deadline: {
    from: 'security.police.connectedOn',
    within: 'P30D',
    doneOn: 'security.police.filedOn',
    done: 'filings.publicSecurity.inPlace',
  },
  penalty: filing,
  remedy: {
    zh: '在全国互联网安全管理服务平台办理联网备案，写明 security.police.filedOn。',
    en: 'File on the national internet security service site of the police, then declare security.police.filedOn.',
  },
  note: 'Calendar days; the day of connection is not counted. Neither the ICP filing nor the filing of a graded system: those are others. Article 11 of order 147 asks for the filing without a time; it is carried out through this one.',
  cases: [
    {
      name: 'filed on the last day',
      facts: connected({ filedOn: '2026-09-02' }),
      expect: { outcome: 'satisfied', dueOn: '2026-09-02' },
    },
    {
      name: 'filed a day later',
      facts: connected({ filedOn: '2026-09-03' }),
      expect: { outcome: 'violated', dueOn: '2026-09-02' },
    },
    { name: 'not filed on the last day', asOf: '2026-09-02', facts: unfiled, expect: 'pending' },
    { name: 'not filed after it', asOf: '2026-09-03', facts: unfiled, expect: 'violated' },
    { name: 'not known after it', asOf: '2026-09-03', facts: connected(), expect: 'unknown' },
    { name: 'the day of connection is not known', facts: {}, expect: 'unknown' },
    ...Object.entries(person).map(([name, facts]) => ({ name, facts, expect: 'not-applicable' as const })),
    ...commencement(first, { facts: connected(), expect: 'pending' }),
  ],
});

const access = (accessProvider: boolean | null) => ({ service: { licences: { accessProvider } } });

export const filedUsers = policeRule({
  id: 'cn-public-security-internet/12/users',
  provision: { component: 'mps-33', article: '12', paragraph: 2 },
  title: { zh: '接入单位和用户情况及变更备案', en: 'Those given access are filed, changes reported' },
  duty: {
    zh: '为他人提供接入的，把接入的单位和用户报给当地公安机关备案，有变更的及时报告。',
    en: 'Who gives access files the units and users connected to its network with the local police, and reports changes in time.',
  },
  domain: 'filings',
  applies: all(is(connectedOrganisation), yes('service.licences.accessProvider')),
  requires: inPlace('security.police.changesFiled'),
  penalty: filing,
  remedy: { zh: '报备接入单位和用户，变更及时报告。', en: 'File those connected and report changes in time.' },
  given: { ...company, ...access(true) },
  cases: examples({
    ...measured('changesFiled'),
    otherwise: { ...person, 'gives no access': access(false) },
    first,
  }),
});

export const filedChanges = policeRule({
  id: 'cn-public-security-internet/12/changes',
  provision: { component: 'mps-33', article: '12', paragraph: 2 },
  title: { zh: '联网备案信息变更', en: 'The police filing is kept up to date' },
  duty: {
    zh: '联网备案的单位、域名、接入等信息变更的，到备案平台变更。',
    en: 'When the unit, domain names or access that were filed change, the filing is changed.',
  },
  domain: 'filings',
  confidence: 'low',
  applies: all(is(connectedOrganisation), no('service.licences.accessProvider')),
  penalty: filing,
  remedy: {
    zh: '核对备案信息，变化的在平台上变更，并记录结论。',
    en: 'Compare the filing with the facts, change it on the filing site, and record the conclusion.',
  },
  note: 'The paragraph speaks of units and users that are connected to a network, not of the data of a site. That a site updates its own filing is practice of the filing site, not read in a text.',
  given: { ...company, ...access(false) },
  cases: examples({
    judged: 'cn-public-security-internet/12/changes',
    met: { 'a plain site': {} },
    open: { 'access is not said': access(null) },
    otherwise: { ...person, 'gives access': access(true) },
    first,
  }),
});

export const sharedAccounts = policeRule({
  id: 'cn-public-security-internet/13/accounts',
  provision: { component: 'mps-33', article: '13' },
  title: { zh: '公用账号登记使用、不转借转让', en: 'Use of shared accounts is registered' },
  duty: {
    zh: '使用公用账号的建立使用登记制度；账号不得转借、转让。',
    en: 'Who uses shared accounts keeps a register of their use; accounts are not lent or handed on.',
  },
  applies: yes('security.police.sharedAccounts'),
  requires: inPlace('security.police.accounts'),
  penalty: order33(),
  remedy: {
    zh: '改用个人账号，或者建立使用登记。',
    en: 'Give everyone an account of their own, or keep a register of use.',
  },
  note: 'That accounts are not lent or handed on binds whoever holds one; here it is asked of those who use shared accounts.',
  given: police({ sharedAccounts: true }),
  cases: examples({
    ...measured('accounts'),
    otherwise: { 'no shared accounts': police({ sharedAccounts: false }) },
    first,
  }),
});

export const importantFields = policeRule({
  id: 'cn-public-security-internet/14/important-fields',
  provision: { component: 'mps-33', article: '14' },
  title: { zh: '重要领域备案须审批证明', en: 'Important fields file with an approval' },
  duty: {
    zh: '单位属于重要领域（国家事务、经济和国防建设、尖端科技等）的，备案时出具主管部门审批证明，并采取相应保护措施。',
    en: 'Units in important fields such as state affairs, the economy, defence and advanced science show the approval of their department on filing and protect their network accordingly.',
  },
  domain: 'filings',
  phase: 'launch',
  applies: all(is(connectedOrganisation), yes('security.police.importantField')),
  requires: inPlace('security.police.importantApproval'),
  remedy: { zh: '取得主管部门审批证明后备案。', en: 'Get the approval of the department, then file.' },
  given: { ...company, ...police({ importantField: true }) },
  cases: examples({
    ...measured('importantApproval'),
    otherwise: { ...person, 'no important field': police({ importantField: false }) },
    first,
  }),
});

const incident = (reports: Readonly<Record<string, unknown>>) => ({
  incidents: [{ discoveredAt: '2026-10-03T03:00:00+08:00', reports: { crime: true, ...reports } }],
});
const last = '2026-10-04T03:00:00+08:00';
const late = '2026-10-04T03:00:01+08:00';

export const caseReport = policeRule({
  id: 'cn-public-security-internet/14/report',
  provision: { component: 'state-council-147', article: '14' },
  also: [{ component: 'mps-33', article: '10', item: 6 }],
  title: { zh: '案件 24 小时内报公安机关', en: 'A case is reported to the police within 24 hours' },
  duty: {
    zh: '系统中发生案件的，在 24 小时内报告当地县级以上公安机关，并保留原始记录。',
    en: 'A case in an information system is reported within 24 hours to the local police of the county or above, and the original records are kept.',
  },
  domain: 'incidents',
  phase: 'incident',
  forEach: 'incidents',
  applies: all(is(connectedOrganisation), yes('incidents[].reports.crime')),
  deadline: {
    from: 'incidents[].discoveredAt',
    within: 'PT24H',
    doneOn: 'incidents[].reports.policeAt',
    done: 'incidents[].reports.crimeReported.inPlace',
  },
  penalty: systems(3),
  remedy: {
    zh: '立即向当地公安机关报案，保留原始记录，写明时刻。',
    en: 'Report the case to the local police now, keep the original records, and declare the moment.',
  },
  note: 'A case is read as an incident in which an offence is suspected. Order 147 does not say from when the hours run; order 33 says from discovery, and so it is read. The 1 and 4 hours of the incident reporting measures stand beside it.',
  cases: [
    {
      name: 'reported at the last moment',
      facts: incident({ policeAt: last }),
      expect: { outcome: 'satisfied', dueOn: last },
    },
    {
      name: 'reported a second later',
      facts: incident({ policeAt: late }),
      expect: { outcome: 'violated', dueOn: last },
    },
    {
      name: 'not reported, at the last moment',
      asOf: last,
      facts: incident({ crimeReported: false }),
      expect: 'pending',
    },
    { name: 'not reported, after it', asOf: late, facts: incident({ crimeReported: false }), expect: 'violated' },
    { name: 'not known, after it', asOf: late, facts: incident({}), expect: 'unknown' },
    { name: 'no offence is suspected', facts: incident({ crime: false }), expect: 'not-applicable' },
    { name: 'not said whether one is', facts: incident({ crime: null }), expect: 'unknown' },
    { name: 'incidents are not declared', facts: {}, expect: 'unknown' },
    { name: 'no incident', facts: { incidents: [] }, expect: 'not-applicable' },
    {
      name: 'a natural person',
      facts: { ...incident({}), operator: { kind: 'person' } },
      expect: 'not-applicable',
    },
    ...commencement('1994-02-18', { facts: incident({}), expect: 'pending' }),
  ],
});
