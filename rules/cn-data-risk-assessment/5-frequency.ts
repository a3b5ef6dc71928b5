import { all, type Case, commencement, examples, inPlace, is, no, yes } from '../../src/rule/index.js';
import { dataProcessor } from '../definitions/data-processor.js';
import { importantDataProcessor } from '../definitions/important-data-processor.js';
import { assessment, assessmentRule, first, important, importantPenalty, notImportant } from './assessment-rule.js';

const otherwise = Object.entries(notImportant).map(
  ([name, facts]): Case => ({ name, facts, expect: 'not-applicable' }),
);

export const yearly = assessmentRule({
  id: 'cn-data-risk-assessment/5/yearly',
  provision: { article: '5', paragraph: 1 },
  also: [
    { instrument: 'cn-dsl', article: '30', paragraph: 1 },
    { instrument: 'cn-network-data', article: '33', paragraph: 1 },
  ],
  title: { zh: '重要数据每年度风险评估', en: 'Yearly risk assessment of important data' },
  duty: {
    zh: '重要数据处理者每年度开展一次网络数据安全风险评估。',
    en: 'A processor of important data assesses the security risks of its network data each year.',
  },
  checkability: 'manifest',
  recurs: {
    eachYear: { by: '12-31' },
    last: 'data.riskAssessment.lastOn',
    since: 'data.riskAssessment.startedOn',
    done: 'data.riskAssessment.made.inPlace',
  },
  penalty: importantPenalty,
  remedy: { zh: '完成本年度风险评估。', en: 'Complete the assessment of the year.' },
  note: '每年度 is read as once in each calendar year, by 31 December; the other reading is twelve months from the last assessment, or from the first processing of important data. The first year counted here is 2026; for 2025 the regulations on network data demand it (article 33). A processor of 10,000,000 people without important data is not among them: article 28 of the regulations on network data does not name article 33. Core data follow rules of their own (article 23).',
  given: important,
  cases: [
    {
      name: 'in this year',
      facts: assessment({ lastOn: '2026-01-01' }),
      expect: { outcome: 'satisfied', dueOn: '2027-12-31' },
    },
    {
      name: 'in the year before, on the last day of this one',
      asOf: '2026-12-31',
      facts: assessment({ lastOn: '2025-01-01' }),
      expect: { outcome: 'pending', dueOn: '2026-12-31' },
    },
    {
      name: 'not in the year before',
      asOf: '2027-01-01',
      facts: assessment({ lastOn: '2025-12-31', startedOn: '2025-12-31' }),
      expect: { outcome: 'violated', dueOn: '2026-12-31' },
    },
    {
      name: 'not in the year before, begun on a day not known',
      asOf: '2027-01-01',
      facts: assessment({ lastOn: '2025-12-31' }),
      expect: 'unknown',
    },
    {
      name: 'never, in the first year',
      asOf: '2026-12-31',
      facts: assessment({ startedOn: '2026-12-30', made: false }),
      expect: { outcome: 'pending', dueOn: '2026-12-31' },
    },
    {
      name: 'never, after the first year',
      asOf: '2027-01-01',
      facts: assessment({ startedOn: '2026-12-30', made: false }),
      expect: { outcome: 'violated', dueOn: '2026-12-31' },
    },
    {
      name: 'never, important data long before',
      facts: assessment({ startedOn: '2020-01-01', made: false }),
      expect: { outcome: 'pending', dueOn: '2026-12-31' },
    },
    {
      name: 'not known, after the first year',
      asOf: '2027-01-01',
      facts: assessment({ startedOn: '2026-12-30' }),
      expect: 'unknown',
    },
    { name: 'nothing is known of it', facts: {}, expect: 'unknown' },
    ...otherwise,
    ...commencement(first, { facts: assessment({ lastOn: '2025-08-19' }), expect: 'pending' }),
  ],
});

const changed = (changeAssessed?: boolean, majorChange = true) =>
  assessment({ majorChange, ...(changeAssessed !== undefined && { changeAssessed }) });

export const change = assessmentRule({
  id: 'cn-data-risk-assessment/5/change',
  provision: { article: '5', paragraph: 2 },
  title: { zh: '重大变化及时评估', en: 'A major change is assessed in time' },
  duty: {
    zh: '重要数据安全状态发生重大变化、可能影响数据安全的，及时评估变化及其影响的部分。',
    en: 'When the security state of important data changes greatly and data may suffer, what changed and what it affects is assessed in time.',
  },
  applies: all(is(importantDataProcessor), yes('data.riskAssessment.majorChange')),
  requires: inPlace('data.riskAssessment.changeAssessed'),
  penalty: importantPenalty,
  remedy: { zh: '对变化部分补做评估。', en: 'Assess what changed.' },
  note: 'No days are named. Only what changed and what it affects, not the whole.',
  given: important,
  cases: examples({
    met: { assessed: changed(true) },
    unmet: { 'not assessed': changed(false) },
    open: { 'not said': changed(), 'nothing is known of it': {} },
    otherwise: {
      'no major change': changed(false, false),
      'no important data': { data: { importantData: false, riskAssessment: { majorChange: true } } },
    },
    first,
  }),
});

const general = { data: { inMainland: true, importantData: false } } as const;
const launched = (launchedOn: string, facts: Readonly<Record<string, unknown>> = {}) => ({
  service: { launchedOn },
  ...assessment(facts),
});

export const encouraged = assessmentRule({
  id: 'cn-data-risk-assessment/5/encouraged',
  provision: { article: '5', paragraph: 3 },
  title: { zh: '一般数据至少每三年评估', en: 'General data at least every three years' },
  duty: {
    zh: '鼓励只处理一般数据的，至少每 3 年评估一次。',
    en: 'Processors of general data are encouraged to assess at least once every 3 years.',
  },
  severity: 'info',
  checkability: 'manifest',
  applies: all(is(dataProcessor), no('data.importantData')),
  recurs: {
    every: 'P3Y',
    last: 'data.riskAssessment.lastOn',
    since: 'service.launchedOn',
    done: 'data.riskAssessment.made.inPlace',
    startsOn: first,
  },
  remedy: { zh: '安排一次风险评估。', en: 'Plan an assessment.' },
  note: 'Encouraged only. The first three years are counted from the launch, and no years from before 2026-08-20, the first day of these measures.',
  given: general,
  cases: [
    {
      name: 'three years ago to the day',
      asOf: '2029-11-24',
      facts: assessment({ lastOn: '2026-11-24' }),
      expect: { outcome: 'pending', dueOn: '2029-11-24' },
    },
    {
      name: 'three years and a day ago',
      asOf: '2029-11-24',
      facts: launched('2026-11-23', { lastOn: '2026-11-23' }),
      expect: { outcome: 'violated', dueOn: '2029-11-23' },
    },
    {
      name: 'three years and a day ago, launched on a day not known',
      asOf: '2029-11-24',
      facts: assessment({ lastOn: '2026-11-23' }),
      expect: 'unknown',
    },
    {
      name: 'long before the measures',
      facts: assessment({ lastOn: '2020-01-01' }),
      expect: { outcome: 'pending', dueOn: '2029-08-20' },
    },
    {
      name: 'never, launched three years ago',
      asOf: '2029-11-24',
      facts: launched('2026-11-24', { made: false }),
      expect: { outcome: 'pending', dueOn: '2029-11-24' },
    },
    {
      name: 'never, launched before',
      asOf: '2029-11-24',
      facts: launched('2026-11-23', { made: false }),
      expect: 'violated',
    },
    {
      name: 'never, launched long before the measures',
      facts: launched('2020-01-01', { made: false }),
      expect: { outcome: 'pending', dueOn: '2029-08-20' },
    },
    { name: 'not known, launched before', asOf: '2029-11-24', facts: launched('2026-11-23'), expect: 'unknown' },
    { name: 'nothing is known of it', facts: {}, expect: 'unknown' },
    { name: 'important data', facts: important, expect: 'not-applicable' },
    {
      name: 'nothing is processed in mainland China',
      facts: { personalData: { processedIn: 'overseas' }, data: { inMainland: false } },
      expect: 'not-applicable',
    },
    ...commencement(first, { facts: assessment({ lastOn: '2023-08-19' }), expect: 'pending' }),
  ],
});
