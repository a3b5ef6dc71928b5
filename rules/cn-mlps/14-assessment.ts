import { all, equals, examples, inPlace, onOrBefore, plus } from '../../src/rule/index.js';
import { backedRule, borders, first, mlpsRule, noSystem, system } from './mlps-rule.js';
import { type Done, fromFiling, recurring } from './recurring.js';

const paragraph = (n: number) => ({ component: 'cn-mlps-43', article: '14', paragraph: n });
const level = 'security.systems[].level';

const assessed =
  (of: number) =>
  ({ last, filed, done }: Done) =>
    system({ level: of, assessedOn: last ?? null, filedOn: filed ?? null, assessed: done ?? null });
const shared = { from: first.measures, checkability: 'manifest' } as const;
const assessment = { last: 'security.systems[].assessedOn', since: 'security.systems[].filedOn' } as const;
export const level3 = backedRule({
  ...shared,
  id: 'cn-mlps/14/level-3',
  provision: paragraph(1),
  title: { zh: '三级系统每年测评', en: 'Level 3: assessed every year' },
  duty: {
    zh: '第三级系统由符合条件的测评机构每年至少测评一次。',
    en: 'A system of level 3 is assessed by a qualified body at least once a year.',
  },
  applies: equals(level, 3),
  recurs: { ...assessment, every: 'P1Y', done: 'security.systems[].assessed.inPlace' },
  remedy: {
    zh: '委托测评机构测评，再更新 security.systems[].assessedOn。',
    en: 'Have it assessed, then update security.systems[].assessedOn.',
  },
  note: `Read as twelve months from one assessment to the next, not as once in each calendar year. Letter 1846 of 2025 (question 11) confirms once a year. ${fromFiling}`,
  cases: [
    ...recurring({
      facts: assessed(3),
      start: '2025-11-24',
      due: '2026-11-24',
      late: '2026-11-25',
      otherwise: { 'level 2': assessed(2)({ last: '2020-01-01' }), 'level 4': assessed(4)({ last: '2020-01-01' }) },
    }),
    {
      name: 'a retired service, its system still runs at a supplier',
      facts: {
        ...system({
          level: 3,
          running: true,
          supplier: 'Example Ltd',
          filedOn: '2024-11-23',
          assessedOn: '2025-11-23',
        }),
        service: { lifecycle: 'retired' },
      },
      expect: 'violated',
    },
    ...borders(first.measures, assessed(3)({ last: '2005-01-01', filed: '2005-01-01' })),
  ],
});

const letter = first.letter;
const dayBefore = '2025-04-26';

export const level4Until2025 = backedRule({
  ...shared,
  until: dayBefore,
  id: 'cn-mlps/14/level-4',
  provision: paragraph(1),
  title: { zh: '四级系统每半年测评', en: 'Level 4: assessed every half year' },
  duty: {
    zh: '第四级系统每半年至少测评一次。',
    en: 'A system of level 4 is assessed at least once every half year.',
  },
  applies: equals(level, 4),
  recurs: { ...assessment, every: 'P6M', done: 'security.systems[].assessed.inPlace' },
  remedy: { zh: '委托测评机构测评。', en: 'Have it assessed.' },
  note: `Until letter 1846 of 2025, which says once a year; from then on the half year is a warning of its own. ${fromFiling}`,
  cases: [
    ...recurring({
      facts: assessed(4),
      start: '2024-05-24',
      due: '2024-11-24',
      late: '2024-11-25',
      otherwise: { 'level 3': assessed(3)({ last: '2020-01-01' }), 'level 5': assessed(5)({ last: '2020-01-01' }) },
    }),
    ...borders(first.measures, assessed(4)({ last: '2005-01-01', filed: '2005-01-01' }), dayBefore),
  ],
});

const halfYearOver = assessed(4)({ last: '2024-10-01', filed: '2024-10-01' });
const twelve = assessed(4)({ last: '2025-11-24', filed: '2025-11-24' });

export const level4HalfYear = backedRule({
  ...shared,
  from: letter,
  id: 'cn-mlps/14/level-4-half-year',
  provision: paragraph(1),
  title: { zh: '四级系统：上次测评已超过半年', en: 'Level 4: last assessment more than half a year ago' },
  duty: {
    zh: '办法要求第四级系统每半年至少测评一次，这一条没有修改；公安部 2025 年答复为每年一次。',
    en: 'The measures ask for an assessment of level 4 every half year and were not changed; the ministry answered in 2025 that it is once a year.',
  },
  severity: 'warning',
  applies: all(equals(level, 4), onOrBefore('asOf', plus('security.systems[].assessedOn', 12, 'month'))),
  recurs: { ...assessment, every: 'P6M' },
  remedy: {
    zh: '与受理备案的公安机关确认周期，或者按半年测评。',
    en: 'Ask the police that took the filing which interval they expect, or have it assessed every half year.',
  },
  note: 'A warning between six and twelve months after the last assessment. What is older falls under the yearly duty of the letter (question 11), an error.',
  cases: [
    {
      name: 'six months ago',
      facts: assessed(4)({ last: '2026-05-24' }),
      expect: { outcome: 'pending', dueOn: '2026-11-24' },
    },
    {
      name: 'six months and a day ago',
      facts: assessed(4)({ last: '2026-05-23', filed: '2026-05-23' }),
      expect: { outcome: 'violated', dueOn: '2026-11-23' },
    },
    {
      name: 'six months and a day ago, filed on a day not known',
      facts: assessed(4)({ last: '2026-05-23' }),
      expect: 'unknown',
    },
    { name: 'twelve months ago', facts: twelve, expect: 'violated' },
    { name: 'more than twelve months ago', facts: assessed(4)({ last: '2025-11-23' }), expect: 'not-applicable' },
    { name: 'when is not known', facts: assessed(4)({ filed: '2026-01-01' }), expect: 'unknown' },
    { name: 'level 3', facts: assessed(3)({ last: '2026-01-24' }), expect: 'not-applicable' },
    { name: 'level 5', facts: assessed(5)({ last: '2026-01-24' }), expect: 'not-applicable' },
    { name: 'no system', facts: { security: { systems: [] } }, expect: 'not-applicable' },
    ...borders(letter, halfYearOver).slice(0, 2),
    ...borders(letter, assessed(4)({ last: '2025-05-01', filed: '2025-05-01' })).slice(2),
  ],
});

export const level2 = mlpsRule({
  id: 'cn-mlps/14/level-2',
  provision: paragraph(1),
  title: { zh: '二级系统定期测评，周期未定', en: 'Level 2: assessed regularly, no interval set' },
  duty: {
    zh: '系统建成后都要定期测评；第二级隔多久一次，办法没有写。',
    en: 'A system is assessed regularly once it is built; how often at level 2, the measures do not say.',
  },
  severity: 'info',
  checkability: 'manifest',
  confidence: 'medium',
  applies: equals(level, 2),
  requires: inPlace('security.systems[].assessed'),
  remedy: { zh: '按行业和当地要求安排测评。', en: 'Arrange an assessment as sector and province expect.' },
  note: 'The article asks every system for regular assessment and sets an interval from level 3 on alone, so that nothing can be late here and the rule only tells; cn-mlps/7.1.9.9 decides whether there is any. Many sectors and provinces expect one every two years: custom, not a rule.',
  cases: examples({
    met: { 'level 2, assessed': system({ level: 2, assessed: true }) },
    unmet: { 'level 2, not assessed': system({ level: 2, assessed: false }) },
    otherwise: {
      ...noSystem,
      'level 1': system({ level: 1, assessed: false }),
      'level 3': system({ level: 3, assessed: false }),
    },
    first: first.measures,
  }),
});
