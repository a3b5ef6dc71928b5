import { all, any, defineStatus, inPlace, is } from '../../src/rule/index.js';
import { dataProcessor } from './data-processor.js';
import { importantDataProcessor } from './important-data-processor.js';

const facts = (inMainland: boolean, importantData: boolean, made?: boolean) => ({
  personalData: { processedIn: 'overseas' as const },
  data: { inMainland, importantData, ...(made !== undefined && { riskAssessment: { made } }) },
});

/** Who assesses data risks: has to, or does so of its own accord. */
export const dataRiskAssessor = defineStatus({
  id: 'data-risk-assessor',
  title: { zh: '开展数据安全风险评估的处理者', en: 'Processor that assesses data risks' },
  meaning: {
    zh: '应当每年评估的重要数据处理者，以及自行开展评估的其他处理者。',
    en: 'A processor of important data, which has to assess each year, and any other that assesses of its own accord.',
  },
  provisions: [
    { instrument: 'cn-data-risk-assessment', article: '2' },
    { instrument: 'cn-data-risk-assessment', article: '5' },
  ],
  when: any(is(importantDataProcessor), all(is(dataProcessor), inPlace('data.riskAssessment.made'))),
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'important data', facts: facts(true, true, false), expect: true },
    { name: 'other data, assessed', facts: facts(true, false, true), expect: true },
    { name: 'other data, not assessed', facts: facts(true, false, false), expect: false },
    { name: 'nothing here', facts: facts(false, true, true), expect: false },
    { name: 'other data, not said', facts: facts(true, false), expect: 'unknown' },
  ],
});
