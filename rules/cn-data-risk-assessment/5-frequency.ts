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
    every: 'P1Y',
    last: 'data.riskAssessment.lastOn',
    since: 'data.riskAssessment.startedOn',
    done: 'data.riskAssessment.made.inPlace',
  },
  penalty: importantPenalty,
  remedy: { zh: '完成本年度风险评估。', en: 'Complete the assessment of the year.' },
  note: 'Read as a year from the last assessment, or from the first processing of important data; the text can also be read as once in each calendar year. A processor of 10,000,000 people without important data is not among them: article 28 of the regulations on network data does not name article 33. Core data follow rules of their own (article 23).',
  given: important,
  cases: [
    {
      name: 'a year ago to the day',
      facts: assessment({ lastOn: '2025-11-24' }),
      expect: { outcome: 'pending', dueOn: '2026-11-24' },
    },
    {
      name: 'a year and a day ago',
      facts: assessment({ lastOn: '2025-11-23' }),
      expect: { outcome: 'violated', dueOn: '2026-11-23' },
    },
    {
      name: 'never, important data for a year to the day',
      facts: assessment({ startedOn: '2025-11-24', made: false }),
      expect: 'pending',
    },
    {
      name: 'never, important data for a year and a day',
      facts: assessment({ startedOn: '2025-11-23', made: false }),
      expect: 'violated',
    },
    {
      name: 'not known, important data for a year and a day',
      facts: assessment({ startedOn: '2025-11-23' }),
      expect: 'unknown',
    },
    { name: 'nothing is known of it', facts: {}, expect: 'unknown' },
    ...otherwise,
    ...commencement(first, { facts: assessment({ lastOn: '2025-08-19' }), expect: 'violated' }),
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
  },
  remedy: { zh: '安排一次风险评估。', en: 'Plan an assessment.' },
  note: 'Encouraged only. The first three years are counted from the launch.',
  given: general,
  cases: [
    { name: 'three years ago to the day', facts: assessment({ lastOn: '2023-11-24' }), expect: 'pending' },
    { name: 'three years and a day ago', facts: assessment({ lastOn: '2023-11-23' }), expect: 'violated' },
    { name: 'never, launched three years ago', facts: launched('2023-11-24', { made: false }), expect: 'pending' },
    { name: 'never, launched before', facts: launched('2023-11-23', { made: false }), expect: 'violated' },
    { name: 'not known, launched before', facts: launched('2023-11-23'), expect: 'unknown' },
    { name: 'nothing is known of it', facts: {}, expect: 'unknown' },
    { name: 'important data', facts: important, expect: 'not-applicable' },
    {
      name: 'nothing is processed in mainland China',
      facts: { personalData: { processedIn: 'overseas' }, data: { inMainland: false } },
      expect: 'not-applicable',
    },
    ...commencement(first, { facts: assessment({ lastOn: '2023-08-19' }), expect: 'violated' }),
  ],
});
