import { all, defineTier, equals, lessThan, moreThan } from '../../src/rule/index.js';

const rate = 'security.systems[].procedure.complianceRate';

const report = (complianceRate: number | null, majorDangers: number | null) => ({
  security: { systems: [{ procedure: { complianceRate, majorDangers } }] },
});

/** The conclusion of an assessment by the report template of 2025. */
export const assessmentConclusion = defineTier({
  id: 'assessment-conclusion',
  title: { zh: '等级测评结论（2025 版模板）', en: 'Conclusion of an assessment (template of 2025)' },
  meaning: {
    zh: '符合率在 90% 之上又没有重大风险隐患，是符合；在 60% 与 90% 之间，是基本符合；不到 60%，是不符合；其余情形答复没有说明。',
    en: 'Conforming above 90 % without a major hidden danger, basically conforming above 60 % and below 90 %, not conforming below 60 %; on the rest the answer is silent.',
  },
  provisions: [{ instrument: 'cn-mlps', component: 'mps-2025-1846', article: 'Q20' }],
  forEach: 'security.systems',
  tiers: ['non-conforming', 'basically-conforming', 'conforming', 'open'],
  steps: [
    {
      when: all(moreThan(rate, 90), equals('security.systems[].procedure.majorDangers', 0)),
      tier: 'conforming',
    },
    { when: lessThan(rate, 60), tier: 'non-conforming' },
    { when: all(moreThan(rate, 60), lessThan(rate, 90)), tier: 'basically-conforming' },
  ],
  otherwise: 'open',
  gaps: [
    {
      at: 60,
      reason: {
        zh: '答复只说高于和低于 60%，没有说明恰为 60% 的情形。',
        en: 'The answer speaks of above and below 60 %, not of exactly 60 %.',
      },
    },
    {
      at: 90,
      reason: {
        zh: '答复只说高于和低于 90%，没有说明恰为 90% 的情形。',
        en: 'The answer speaks of above and below 90 %, not of exactly 90 %.',
      },
    },
  ],
  note: 'Open are exactly 60 and exactly 90 percent, and more than 90 with a major hidden danger: the last is not conforming in full, and the answer does not say what it is instead.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'above 90, no danger', facts: report(91, 0), expect: 'conforming' },
    { name: 'above 90, one danger', facts: report(91, 1), expect: 'open' },
    { name: 'exactly 90, no danger', facts: report(90, 0), expect: 'open' },
    { name: 'a little above 90', facts: report(90.1, 0), expect: 'conforming' },
    { name: 'below 90, no danger', facts: report(89, 0), expect: 'basically-conforming' },
    { name: 'below 90, dangers make no difference', facts: report(89, 3), expect: 'basically-conforming' },
    { name: 'above 60', facts: report(61, 0), expect: 'basically-conforming' },
    { name: 'exactly 60', facts: report(60, 0), expect: 'open' },
    { name: 'below 60', facts: report(59, 0), expect: 'non-conforming' },
    { name: 'the rate is not known', facts: report(null, 0), expect: 'unknown' },
    { name: 'dangers are not known, above 90', facts: report(91, null), expect: 'unknown' },
    { name: 'dangers are not known, below 90', facts: report(89, null), expect: 'basically-conforming' },
  ],
});
