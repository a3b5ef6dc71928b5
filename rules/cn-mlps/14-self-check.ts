import { any, equals, inPlace, yes } from '../../src/rule/index.js';
import { backedCases, backedRule, borders, first, noSystem, procedure } from './mlps-rule.js';
import { type Done, fromFiling, recurring } from './recurring.js';

const paragraph = (n: number) => ({ component: 'cn-mlps-43', article: '14', paragraph: n });
const level = 'security.systems[].level';
const shared = { from: first.measures, checkability: 'evidence' } as const;

const checked =
  (of: number) =>
  ({ last, filed, done }: Done) =>
    procedure(
      of,
      { selfCheck: { ...(done !== undefined && { inPlace: done }), ...(last !== undefined && { lastOn: last }) } },
      { filedOn: filed ?? null },
    );

const selfCheck = {
  last: 'security.systems[].procedure.selfCheck.lastOn',
  since: 'security.systems[].filedOn',
  done: 'security.systems[].procedure.selfCheck.inPlace',
} as const;
export const selfCheck3 = backedRule({
  ...shared,
  id: 'cn-mlps/14/self-check-level-3',
  provision: paragraph(2),
  title: { zh: '三级系统每年自查', en: 'Level 3: self check every year' },
  duty: {
    zh: '第三级系统的安全状况、制度和措施每年至少自查一次。',
    en: 'Security, rules and measures of a system of level 3 are checked by its operator at least once a year.',
  },
  applies: equals(level, 3),
  recurs: { ...selfCheck, every: 'P1Y' },
  remedy: { zh: '完成自查并留存记录。', en: 'Carry out the self check and keep a record.' },
  note: `Twelve months from one check to the next. ${fromFiling}`,
  cases: [
    ...recurring({
      facts: checked(3),
      start: '2025-11-24',
      due: '2026-11-24',
      late: '2026-11-25',
      otherwise: { 'level 2': checked(2)({ last: '2020-01-01' }), 'level 4': checked(4)({ last: '2020-01-01' }) },
    }),
    ...borders(first.measures, checked(3)({ last: '2005-01-01', filed: '2005-01-01' })),
  ],
});

export const selfCheck4 = backedRule({
  ...shared,
  id: 'cn-mlps/14/self-check-level-4',
  provision: paragraph(2),
  title: { zh: '四级系统每半年自查', en: 'Level 4: self check every half year' },
  duty: {
    zh: '第四级系统的安全状况、制度和措施每半年至少自查一次。',
    en: 'Security, rules and measures of a system of level 4 are checked by its operator at least every half year.',
  },
  applies: equals(level, 4),
  recurs: { ...selfCheck, every: 'P6M' },
  remedy: { zh: '完成自查并留存记录。', en: 'Carry out the self check and keep a record.' },
  note: `Level 5 is checked as its special needs ask. The letter of 2025 changes the interval of assessments only. ${fromFiling}`,
  cases: [
    ...recurring({
      facts: checked(4),
      start: '2026-05-24',
      due: '2026-11-24',
      late: '2026-11-25',
      otherwise: { 'level 3': checked(3)({ last: '2020-01-01' }), 'level 5': checked(5)({ last: '2020-01-01' }) },
    }),
    ...borders(first.measures, checked(4)({ last: '2005-01-01', filed: '2005-01-01' })),
  ],
});

const found = (facts: object) => procedure(2, facts);

export const rectification = backedRule({
  from: first.measures,
  id: 'cn-mlps/14/rectification',
  provision: paragraph(3),
  title: { zh: '未达到等级要求的制定方案整改', en: 'What falls short of the level is rectified' },
  duty: {
    zh: '测评或者自查发现未达到等级要求的，制定方案进行整改。',
    en: 'Where an assessment or a self check finds that the level is not met, a plan is made and carried out.',
  },
  checkability: 'evidence',
  applies: any(
    yes('security.systems[].procedure.shortfalls'),
    equals('security.systems[].procedure.conclusion', 'non-conforming'),
  ),
  requires: inPlace('security.systems[].procedure.rectification'),
  remedy: { zh: '制定整改方案，逐项整改并留存记录。', en: 'Make a plan, work through it and keep records.' },
  note: 'The conclusion "not conforming" counts as a shortfall by itself.',
  cases: backedCases(first.measures, {
    met: {
      'a shortfall, rectified': found({ shortfalls: true, conclusion: 'conforming', rectification: true }),
      'not conforming, rectified': found({ shortfalls: false, conclusion: 'non-conforming', rectification: true }),
    },
    unmet: {
      'a shortfall, not rectified': found({ shortfalls: true, conclusion: 'conforming', rectification: false }),
      'not conforming, not rectified': found({ conclusion: 'non-conforming', rectification: false }),
    },
    open: {
      'nothing is known of it': {},
      'whether there are shortfalls is not known': found({ conclusion: 'conforming', rectification: false }),
    },
    otherwise: {
      ...noSystem,
      'no shortfall': found({ shortfalls: false, conclusion: 'conforming' }),
      'basically conforming, no shortfall named': found({ shortfalls: false, conclusion: 'basically-conforming' }),
    },
  }),
});
