import { atLeast, equals, examples, inPlace } from '../../src/rule/index.js';
import { backedRule, borders, first, mlpsRule, noSystem, procedure, system } from './mlps-rule.js';
import { type Done, fromFiling, recurring } from './recurring.js';

const answer = (n: number) => ({ component: 'mps-2025-1846', article: `Q${n}` });
const level = 'security.systems[].level';

const assessed =
  (of: number) =>
  ({ last, filed, done }: Done) =>
    system({ level: of, assessedOn: last ?? null, filedOn: filed ?? null, assessed: done ?? null });

export const yearly = backedRule({
  from: first.letter,
  id: 'cn-mlps/Q11',
  provision: answer(11),
  also: [{ component: 'cn-mlps-43', article: '14', paragraph: 1 }],
  title: { zh: '四级、五级系统每年测评', en: 'Levels 4 and 5: assessed every year' },
  duty: {
    zh: '第四级、第五级系统与第三级一样，每年测评一次。',
    en: 'Systems of level 4 and 5 are assessed once a year, as those of level 3 are.',
  },
  checkability: 'manifest',
  applies: atLeast(level, 4),
  recurs: {
    every: 'P1Y',
    last: 'security.systems[].assessedOn',
    since: 'security.systems[].filedOn',
    done: 'security.systems[].assessed.inPlace',
  },
  remedy: {
    zh: '委托测评机构测评，再更新 security.systems[].assessedOn。',
    en: 'Have it assessed, then update security.systems[].assessedOn.',
  },
  note: `The half year of the measures for level 4 was not changed; between six and twelve months it is a warning. ${fromFiling}`,
  cases: [
    ...recurring({
      facts: assessed(4),
      start: '2025-11-24',
      due: '2026-11-24',
      late: '2026-11-25',
      otherwise: { 'level 3': assessed(3)({ last: '2020-01-01' }) },
    }),
    { name: 'level 5, late', facts: assessed(5)({ last: '2025-11-23', filed: '2025-11-23' }), expect: 'violated' },
    ...borders(first.letter, assessed(4)({ last: '2020-01-01', filed: '2020-01-01' })),
  ],
});

export const fifthMethod = mlpsRule({
  id: 'cn-mlps/Q10',
  provision: answer(10),
  title: {
    zh: '第五级测评参考关键信息基础设施要求',
    en: 'Level 5: assessed with the requirements for critical infrastructure',
  },
  duty: {
    zh: '第五级系统原则上在第四级要求的基础上，重点参考 GA/T 2182-2024 测评。',
    en: 'A system of level 5 is in principle assessed against level 4 with GA/T 2182-2024 beside it.',
  },
  severity: 'info',
  checkability: 'evidence',
  applies: equals(level, 5),
  requires: inPlace('security.systems[].procedure.level5Assessment'),
  remedy: { zh: '与测评机构约定测评依据。', en: 'Settle the basis of the assessment with the assessment body.' },
  cases: examples({
    met: { 'level 5, with it': procedure(5, { level5Assessment: true }) },
    unmet: { 'level 5, without it': procedure(5, { level5Assessment: false }) },
    open: { 'nothing is known of it': {}, 'the level is not known': system({}) },
    otherwise: { ...noSystem, 'level 4': procedure(4, { level5Assessment: false }) },
    first: first.letter,
  }),
});

export const dataSurvey = mlpsRule({
  id: 'cn-mlps/Q15',
  provision: answer(15),
  also: [answer(14), answer(16)],
  title: { zh: '二级以上填报数据摸底调查表', en: 'From level 2: the data survey form' },
  duty: {
    zh: '单位有第二级以上系统的，照自己的数据分类分级结果填写数据摸底调查表，一类数据填一张，交当地公安机关。',
    en: 'An operator with systems of level 2 or more fills in the data survey form by its own data classification, a sheet for each category, and hands it to the police of the place.',
  },
  domain: 'data',
  checkability: 'evidence',
  applies: atLeast(level, 2),
  requires: inPlace('security.systems[].procedure.dataSurvey'),
  remedy: { zh: '按数据类别逐张填报并报送。', en: 'Fill in a sheet for each category and hand them in.' },
  note: 'Filled in once for the whole organisation; a category is a smallest class such as bank accounts, not a single item such as a telephone number. No yearly repetition is named.',
  cases: examples({
    met: { 'level 2, handed in': procedure(2, { dataSurvey: true }) },
    unmet: { 'level 2, not handed in': procedure(2, { dataSurvey: false }) },
    open: { 'nothing is known of it': {}, 'the level is not known': system({ procedure: { dataSurvey: false } }) },
    otherwise: { ...noSystem, 'level 1': procedure(1, { dataSurvey: false }) },
    first: first.letter,
  }),
});

export const workPlan = mlpsRule({
  id: 'cn-mlps/Q23',
  provision: answer(23),
  also: [answer(18), answer(24)],
  title: { zh: '三级以上提交保护工作方案', en: 'From level 3: a protection work plan' },
  duty: {
    zh: '系统为第三级以上的，定级责任单位提交保护工作方案：围绕年度测评查出的重大风险隐患，写清有哪些资产、已有哪些措施、问题因何而起、准备怎样整改、以后如何安排。',
    en: 'From level 3 on the body responsible for the system hands in a protection work plan, centred on the major hidden dangers that the yearly assessment found: assets, measures, causes, rectification, next steps.',
  },
  checkability: 'evidence',
  applies: atLeast(level, 3),
  requires: inPlace('security.systems[].procedure.workPlan'),
  remedy: { zh: '编制保护工作方案并报属地公安机关。', en: 'Write the plan and hand it to the police of the place.' },
  note: 'The first plans were due by 2025-06-30 (question 24); no later day is named.',
  cases: examples({
    met: { 'level 3, handed in': procedure(3, { workPlan: true }) },
    unmet: { 'level 3, not handed in': procedure(3, { workPlan: false }) },
    open: { 'nothing is known of it': {}, 'the level is not known': system({ procedure: { workPlan: false } }) },
    otherwise: { ...noSystem, 'level 2': procedure(2, { workPlan: false }) },
    first: first.letter,
  }),
});

export const report = mlpsRule({
  id: 'cn-mlps/whole/report',
  provision: { component: 'gbt-28448-2019', article: 'whole' },
  title: { zh: '测评按单项和整体进行', en: 'Assessed by item and as a whole' },
  duty: {
    zh: '测评对照等级要求逐项判定符合、部分符合、不符合、不适用，再作整体测评，形成报告。',
    en: 'An assessment decides each item of the level as met, partly met, not met or not applicable, then looks at the whole, and ends in a report.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  applies: inPlace('security.systems[].assessed'),
  requires: inPlace('security.systems[].procedure.report'),
  remedy: { zh: '取得含单项和整体结果的测评报告。', en: 'Obtain a report with the results by item and of the whole.' },
  note: 'The standard was not read. It sets no score.',
  cases: examples({
    met: { 'assessed, with a report': system({ assessed: true, procedure: { report: true } }) },
    unmet: { 'assessed, no such report': system({ assessed: true, procedure: { report: false } }) },
    otherwise: { ...noSystem, 'not assessed': system({ assessed: false, procedure: { report: false } }) },
    first: '2019-12-01',
  }),
});
