import {
  all,
  any,
  type Condition,
  commencement,
  defineRule,
  equals,
  examples,
  inPlace,
  is,
  tierIn,
  yes,
} from '../../src/rule/index.js';
import { incidentLevel, reportableIncident } from '../tiers/incident-level.js';
import { first, incident, incidentRule, smallIncident } from './incident-rule.js';
import { cnIncidentReporting } from './instrument.js';

const none = { 'no incident': { incidents: [] }, 'a small incident': smallIncident };
const shared = {
  instrument: cnIncidentReporting,
  domain: 'incidents',
  severity: 'error',
  reviewedOn: '2026-11-24',
} as const;

const judged = (level: 'general' | 'relatively-major' | 'major' | 'especially-major' | null, leakedPeople: number) => ({
  incidents: smallIncident.incidents?.map(({ severity, ...rest }) => ({
    ...rest,
    severity: { ...severity, level, leakedPeople },
  })),
});

type Level = 'general' | 'relatively-major' | 'major';

const notLower = (declared: Level, ...upTo: readonly Level[]): Condition =>
  all(equals('incidents[].severity.level', declared), tierIn(incidentLevel, ...upTo));

export const level = defineRule({
  ...shared,
  id: 'cn-incident-reporting/4/level',
  provision: { article: '4', paragraph: 1 },
  title: { zh: '按分级指南研判等级', en: 'The level is judged by the guide' },
  duty: {
    zh: '发现或者获知事件后按附件分级指南研判；研判的等级不得低于已达到的指标。',
    en: 'An incident that is found or learned of is judged by the guide in the annex; the level is no lower than the marks that it reaches.',
  },
  phase: 'incident',
  checkability: 'manifest',
  forEach: 'incidents',
  applies: true,
  requires: any(
    equals('incidents[].severity.level', 'especially-major'),
    notLower('major', 'general', 'relatively-major', 'major'),
    notLower('relatively-major', 'general', 'relatively-major'),
    notLower('general', 'general'),
  ),
  note: 'The guide says that its marks usually decide: a lower level in spite of a mark is read as wrong. A level above the marks is free.',
  remedy: {
    zh: '按达到的最高指标更正等级，并按其时限报告。',
    en: 'Correct the level to the highest mark reached, and report in its time.',
  },
  cases: examples({
    met: {
      'general below a million': judged('general', 999_999),
      'relatively major at a million': judged('relatively-major', 1_000_000),
      'judged higher than the marks': judged('relatively-major', 0),
      'major at ten million': judged('major', 10_000_000),
      'major at a million': judged('major', 1_000_000),
      'major below a million': judged('major', 0),
      'especially major at a hundred million': judged('especially-major', 100_000_000),
    },
    unmet: {
      'general at a million': judged('general', 1_000_000),
      'general at ten million': judged('general', 10_000_000),
      'general at a hundred million': judged('general', 100_000_000),
      'relatively major at ten million': judged('relatively-major', 10_000_000),
      'relatively major at a hundred million': judged('relatively-major', 100_000_000),
      'major at a hundred million': judged('major', 100_000_000),
    },
    otherwise: { 'no incident': { incidents: [] } },
    open: {
      'nothing is known of it': {},
      'the level is not judged': judged(null, 0),
      'the marks are not known': { incidents: [{ severity: { level: 'general' } }] },
    },
    first,
  }),
});

export const plan = defineRule({
  ...shared,
  id: 'cn-incident-reporting/4/plan',
  provision: { article: '4', paragraph: 1 },
  title: { zh: '研判人员和报告渠道写入预案', en: 'The plan names who judges and how to report' },
  duty: {
    zh: '能够及时研判等级并按时报告：预案写明研判人员、分级指南、报告对象和渠道。',
    en: 'Levels can be judged and reports made in time: the plan names who judges, the guide, whom to tell and how.',
  },
  phase: 'operate',
  checkability: 'evidence',
  applies: true,
  requires: inPlace('security.reportChannel'),
  remedy: { zh: '在预案中写明。', en: 'Write it into the plan.' },
  note: 'The article asks for the judgement and the report; that both are prepared is read into it, since 1 to 4 hours leave no time to begin.',
  cases: examples({
    met: { 'in the plan': { security: { reportChannel: true } } },
    unmet: { 'not in the plan': { security: { reportChannel: false } } },
    first,
  }),
});

const measured = (
  slug: string,
  fact: 'crimeReported' | 'sectorTold' | 'complete' | 'supplemented' | 'proof',
  more: Readonly<Record<string, unknown>> = {},
) => ({
  met: { done: incident({ ...more, [fact]: true }) },
  unmet: { 'not done': incident({ ...more, [fact]: false }) },
  open: { 'nothing is known of it': {}, [`${slug} is not said`]: incident(more) },
  first,
});

export const sector = incidentRule({
  id: 'cn-incident-reporting/4/sector',
  provision: { article: '4', paragraph: 5 },
  title: { zh: '同时按行业规定报告', en: 'The sector regulator is told, too' },
  duty: {
    zh: '行业领域另有规定的，还要按行业主管部门的要求报告。',
    en: 'Where the sector has rules of its own, its regulator is told as they ask, in addition.',
  },
  checkability: 'evidence',
  when: yes('incidents[].reports.sectorRules'),
  requires: inPlace('incidents[].reports.sectorTold'),
  remedy: { zh: '按行业规定补报。', en: 'Report as the rules of the sector ask.' },
  cases: examples({
    ...measured('the report', 'sectorTold', { sectorRules: true }),
    otherwise: { ...none, 'no rules of the sector': incident({ sectorRules: false }) },
  }),
});

export const crime = incidentRule({
  id: 'cn-incident-reporting/4/crime',
  provision: { article: '4', paragraph: 6 },
  title: { zh: '涉嫌违法犯罪的报案', en: 'Suspected unlawful or criminal acts go to the police' },
  duty: {
    zh: '事件涉嫌违法或者犯罪的，及时到公安机关报案。',
    en: 'Where an unlawful or criminal act is suspected, the case is reported to the police in time.',
  },
  checkability: 'evidence',
  when: yes('incidents[].reports.crime'),
  requires: inPlace('incidents[].reports.crimeReported'),
  remedy: { zh: '立即报案并保护现场。', en: 'Report the case now and keep the scene.' },
  note: 'Read with paragraph 1: for incidents that are relatively major or more. Duties to report crimes under other laws remain.',
  cases: examples({
    ...measured('the case', 'crimeReported', { crime: true }),
    otherwise: { ...none, 'no crime is suspected': incident({ crime: false }) },
  }),
});

export const providers = defineRule({
  ...shared,
  id: 'cn-incident-reporting/5',
  provision: { article: '5' },
  title: { zh: '与安全、运维服务方约定报告义务', en: 'Service providers are bound to report' },
  duty: {
    zh: '在合同等文件里约定：提供安全、运维服务的单位和个人监测到事件的，及时告知本单位，并协助本单位上报。',
    en: 'Those who provide security or system operation are bound by contract or the like to tell of incidents that they detect and to help in reporting.',
  },
  phase: 'design',
  checkability: 'evidence',
  applies: yes('security.serviceProviders'),
  requires: inPlace('security.providerClauses'),
  remedy: { zh: '在服务合同中加入事件报告条款。', en: 'Add an incident clause to the contracts.' },
  cases: examples({
    met: { 'in the contracts': { security: { serviceProviders: true, providerClauses: true } } },
    unmet: { 'not in the contracts': { security: { serviceProviders: true, providerClauses: false } } },
    otherwise: { 'no providers': { security: { serviceProviders: false } } },
    first,
  }),
});

export const content = incidentRule({
  id: 'cn-incident-reporting/7/content',
  provision: { article: '7', paragraph: 1 },
  also: [{ article: '7', paragraph: 2 }],
  title: { zh: '报告内容完整', en: 'The report is complete' },
  duty: {
    zh: '报告写全八项：单位和系统，事件经过、级别和已采取的措施（勒索软件还要写赎金），趋势，原因，溯源线索，后续措施和求助事项，现场保护，其他；规定时间内判断不了的，先报前两项。',
    en: 'The report holds the eight items: unit and system; what happened, the level and what was done, for ransomware also the ransom; trend; cause; leads; next steps and help needed; the scene; others. What cannot be judged in time may follow the first two.',
  },
  checkability: 'evidence',
  requires: inPlace('incidents[].reports.complete'),
  remedy: { zh: '按八项补齐报告。', en: 'Complete the report by the eight items.' },
  cases: examples({ ...measured('the content', 'complete'), otherwise: none }),
});

export const supplements = incidentRule({
  id: 'cn-incident-reporting/7/supplements',
  provision: { article: '7', paragraph: 2 },
  also: [{ article: '7', paragraph: 3 }],
  title: { zh: '及时补报和续报', en: 'What was left for later, and what is new, follows in time' },
  duty: {
    zh: '先报后补的内容、新的重要情况和阶段性进展及时报告。',
    en: 'What could not be judged at first, important new facts and progress are reported in time.',
  },
  checkability: 'evidence',
  when: yes('incidents[].reports.furtherFacts'),
  requires: inPlace('incidents[].reports.supplemented'),
  remedy: { zh: '按原渠道补报。', en: 'Supplement the report by the same channel.' },
  cases: examples({
    ...measured('the supplement', 'supplemented', { furtherFacts: true }),
    otherwise: { ...none, 'nothing to add': incident({ furtherFacts: false }) },
  }),
});

const handled = (reports: Readonly<Record<string, unknown>>) => incident({ handledOn: '2026-10-10', ...reports });

export const summary = incidentRule({
  id: 'cn-incident-reporting/8',
  provision: { article: '8' },
  title: { zh: '处置结束后 30 日内报送总结', en: 'Final report within 30 days of the end of handling' },
  duty: {
    zh: '处置工作结束后 30 日内全面分析总结，形成报告按原渠道上报。',
    en: 'Within 30 days of the end of handling a full analysis goes as the final report by the original channel.',
  },
  checkability: 'evidence',
  deadline: {
    from: 'incidents[].reports.handledOn',
    within: 'P30D',
    doneOn: 'incidents[].reports.summaryOn',
    done: 'incidents[].reports.summarised',
  },
  remedy: { zh: '完成总结报告并报送。', en: 'Finish the final report and send it.' },
  note: 'From the end of handling, not from the incident; calendar days, the day of the end not counted.',
  cases: [
    {
      name: 'on the last day',
      facts: handled({ summaryOn: '2026-11-09' }),
      expect: { outcome: 'satisfied', dueOn: '2026-11-09' },
    },
    {
      name: 'a day later',
      facts: handled({ summaryOn: '2026-11-10' }),
      expect: { outcome: 'violated', dueOn: '2026-11-09' },
    },
    { name: 'not yet, on the last day', asOf: '2026-11-09', facts: handled({}), expect: 'pending' },
    { name: 'not known, after it', asOf: '2026-11-10', facts: handled({}), expect: 'unknown' },
    {
      name: 'not sent, after it',
      asOf: '2026-11-10',
      facts: handled({ summarised: false }),
      expect: { outcome: 'violated', dueOn: '2026-11-09' },
    },
    { name: 'not sent, on the last day', asOf: '2026-11-09', facts: handled({ summarised: false }), expect: 'pending' },
    { name: 'handling has not ended', facts: incident(), expect: 'unknown' },
    { name: 'no incident', facts: { incidents: [] }, expect: 'not-applicable' },
    { name: 'a small incident', facts: smallIncident, expect: 'not-applicable' },
    ...commencement(first, { facts: handled({}), expect: 'pending' }),
  ],
});

export const proof = defineRule({
  ...shared,
  severity: 'info',
  id: 'cn-incident-reporting/11',
  provision: { article: '11' },
  title: { zh: '留存已合理防护和处置的证明', en: 'Proof of protection and handling is kept' },
  duty: {
    zh: '已采取合理防护、按预案处置、降低危害并及时报告的，可以从轻或者不予追究：宜留存证明。',
    en: 'Who protected reasonably, followed the plan, reduced the harm and reported in time may be treated lightly or not at all: keep the proof.',
  },
  phase: 'incident',
  checkability: 'evidence',
  forEach: 'incidents',
  applies: is(reportableIncident),
  requires: inPlace('incidents[].reports.proof'),
  remedy: { zh: '归档防护、处置和报告的记录。', en: 'File the records of protection, handling and reports.' },
  note: 'A chance, not a duty: it never fails a service.',
  cases: examples({ ...measured('the proof', 'proof'), otherwise: none }),
});
