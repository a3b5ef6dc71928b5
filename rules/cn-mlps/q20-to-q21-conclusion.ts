import {
  after,
  all,
  any,
  atLeast,
  day,
  equals,
  examples,
  no,
  type SituationFacts,
  tierIn,
  yes,
} from '../../src/rule/index.js';
import { assessmentConclusion } from '../tiers/assessment-conclusion.js';
import { first, mlpsRule, noSystem, procedure } from './mlps-rule.js';

const answer = (n: number) => ({ component: 'mps-2025-1846', article: `Q${n}` });
const conclusion = 'security.systems[].procedure.conclusion';

const result = (complianceRate: number, majorDangers: number, named: string | null, reportEdition2025 = true) =>
  procedure(3, { complianceRate, majorDangers, conclusion: named, reportEdition2025 });

export const conclusion2025 = mlpsRule({
  id: 'cn-mlps/Q20/conclusion',
  provision: answer(20),
  also: [answer(19), answer(22)],
  title: { zh: '测评结论与符合率、重大风险隐患一致', en: 'The conclusion fits rate and hidden dangers' },
  duty: {
    zh: '2025 版报告的结论：符合率在 90% 之上又没有重大风险隐患，是符合；在 60% 与 90% 之间，是基本符合；不到 60%，是不符合。',
    en: 'A report of 2025 concludes: conforming above 90 % without a major hidden danger, basically conforming above 60 and below 90 %, not conforming below 60 %.',
  },
  checkability: 'manifest',
  applies: all(
    yes('security.systems[].procedure.reportEdition2025'),
    tierIn(assessmentConclusion, 'conforming', 'basically-conforming', 'non-conforming'),
  ),
  requires: any(
    all(equals(conclusion, 'conforming'), tierIn(assessmentConclusion, 'conforming')),
    all(equals(conclusion, 'basically-conforming'), tierIn(assessmentConclusion, 'basically-conforming')),
    all(equals(conclusion, 'non-conforming'), tierIn(assessmentConclusion, 'non-conforming')),
  ),
  remedy: {
    zh: '与测评机构核对结论；不符合的制定方案整改。',
    en: 'Check the conclusion with the assessment body; what does not conform is rectified by a plan.',
  },
  note: 'Major hidden dangers are counted before rectification (question 22). Below 90 percent they make no difference.',
  cases: examples({
    met: {
      'above 90, none': result(91, 0, 'conforming'),
      'between, with dangers': result(75, 3, 'basically-conforming'),
      'below 60': result(59, 0, 'non-conforming'),
    },
    unmet: {
      'between, called conforming': result(75, 0, 'conforming'),
      'below 60, called basically conforming': result(59, 0, 'basically-conforming'),
      'above 90, called not conforming': result(91, 0, 'non-conforming'),
      'between, called not conforming': result(75, 0, 'non-conforming'),
      'above 90, called basically conforming': result(91, 0, 'basically-conforming'),
      'below 60, called conforming': result(59, 0, 'conforming'),
    },
    open: { 'nothing is known of it': {}, 'the conclusion is not known': result(91, 0, null) },
    otherwise: {
      ...noSystem,
      'an older template': result(75, 0, 'conforming', false),
      'exactly 90': result(90, 0, 'conforming'),
    },
    first: first.letter,
  }),
});

export const conclusionOpen = mlpsRule({
  id: 'cn-mlps/Q20/open',
  provision: answer(20),
  title: { zh: '答复未说明的测评结论', en: 'Conclusions on which the answer is silent' },
  duty: {
    zh: '符合率恰为 60% 或者 90%，或者高于 90% 而有重大风险隐患的，结论由测评机构和公安机关认定；后者不能算符合。',
    en: 'At exactly 60 or 90 percent, or above 90 with a major hidden danger, assessment body and police settle the conclusion; the last cannot be conforming.',
  },
  checkability: 'judgment',
  applies: all(yes('security.systems[].procedure.reportEdition2025'), tierIn(assessmentConclusion, 'open')),
  remedy: { zh: '向测评机构确认结论及依据。', en: 'Have the assessment body confirm the conclusion and its basis.' },
  cases: examples({
    met: {
      'exactly 60': result(60, 0, 'basically-conforming'),
      'above 90 with a danger': result(95, 1, 'basically-conforming'),
    },
    otherwise: {
      ...noSystem,
      'above 90, none': result(91, 0, 'conforming'),
      between: result(75, 1, 'basically-conforming'),
      'below 60': result(59, 1, 'non-conforming'),
      'an older template': result(60, 0, 'conforming', false),
    },
    first: first.letter,
    judged: 'cn-mlps/Q20/open',
  }),
});

const cover = (dated: string | null, reportEdition2025: boolean | null = false): SituationFacts =>
  procedure(3, { report: { dated }, reportEdition2025 });

export const template = mlpsRule({
  id: 'cn-mlps/Q21/template',
  provision: answer(21),
  title: { zh: '2025 年 3 月 20 日后的报告用 2025 版模板', en: 'Reports after 2025-03-20 use the template of 2025' },
  duty: {
    zh: '封面日期在 2025 年 3 月 20 日之后的测评报告使用 2025 版模板，之前的可以使用 2021 版。',
    en: 'A report whose cover is dated after 2025-03-20 uses the template of 2025; one dated before may use that of 2021.',
  },
  checkability: 'manifest',
  applies: after('security.systems[].procedure.report.dated', day('2025-03-20')),
  requires: yes('security.systems[].procedure.reportEdition2025'),
  remedy: {
    zh: '要求测评机构按 2025 版模板出具报告。',
    en: 'Ask the assessment body for a report on the template of 2025.',
  },
  note: 'By the date on the cover, not by the date of the contract. On 2025-03-20 itself the answer is silent: not counted as after.',
  cases: examples({
    met: { 'the day after, the new template': cover('2025-03-21', true) },
    unmet: { 'the day after, an older one': cover('2025-03-21') },
    open: {
      'nothing is known of it': {},
      'the date is not known': cover(null),
      'the template is not known': cover('2026-01-01', null),
    },
    otherwise: { ...noSystem, 'on the day': cover('2025-03-20') },
    first: first.letter,
  }),
});

const scored = (score: number | null, highRisks: number | null, reportEdition2025 = false) =>
  procedure(3, { score, highRisks, reportEdition2025 });

export const score = mlpsRule({
  id: 'cn-mlps/Q21/score',
  provision: answer(21),
  also: [{ component: 'gbt-28448-2019', article: 'whole' }],
  title: { zh: '2021 版模板：70 分以上且无高风险', en: 'Template of 2021: 70 points and no high risk' },
  duty: {
    zh: '2021 版报告按百分制：70 分以上且无高风险问题才算合格，低于 70 分或者有高风险问题为差。',
    en: 'A report of 2021 has points out of 100: 70 and no high-risk problem was the pass, less or a high-risk problem is poor.',
  },
  severity: 'warning',
  checkability: 'manifest',
  confidence: 'medium',
  applies: no('security.systems[].procedure.reportEdition2025'),
  requires: all(atLeast('security.systems[].procedure.score', 70), equals('security.systems[].procedure.highRisks', 0)),
  remedy: {
    zh: '整改高风险问题，下次按 2025 版模板测评。',
    en: 'Rectify the high risks; the next report is on the template of 2025.',
  },
  note: 'From secondary sources: the standard sets no score, the old templates did. A poor result calls for rectification and is no breach by itself.',
  cases: examples({
    met: { '70, none': scored(70, 0) },
    unmet: { '69, none': scored(69, 0), '95 with a high risk': scored(95, 1) },
    open: { 'nothing is known of it': {}, 'the score is not known': scored(null, 0) },
    otherwise: { ...noSystem, 'the template of 2025': scored(69, 1, true) },
    first: first.letter,
  }),
});
