import { all, any, defineStatus, equals, onOrBefore, plus } from '../../src/rule/index.js';

const system = (facts: object) => ({ security: { systems: [facts] } });
const running = (gradedOn: string) => system({ gradedOn, procedure: { built: 'running', wentLiveOn: '2026-11-24' } });
const fresh = (wentLiveOn: string) => system({ gradedOn: '2026-11-24', procedure: { built: 'new', wentLiveOn } });

/** Whether the thirty days for filing a system with the police have not ended. */
export const filingTimeRuns = defineStatus({
  id: 'filing-time-runs',
  title: { zh: '仍在等级保护备案期限内', en: 'The time for filing with the police still runs' },
  meaning: {
    zh: '已运行的自定级之日起、新建的自投入运行之日起，未满三十日。',
    en: 'Thirty days from grading for a system that already ran, from going live for a new one, have not ended.',
  },
  provisions: [
    { instrument: 'cn-mlps', component: 'cn-mlps-43', article: '15', paragraph: 1 },
    { instrument: 'cn-mlps', component: 'cn-mlps-43', article: '15', paragraph: 2 },
  ],
  forEach: 'security.systems',
  when: any(
    all(
      equals('security.systems[].procedure.built', 'running'),
      onOrBefore('asOf', plus('security.systems[].gradedOn', 30, 'day')),
    ),
    all(
      equals('security.systems[].procedure.built', 'new'),
      onOrBefore('asOf', plus('security.systems[].procedure.wentLiveOn', 30, 'day')),
    ),
  ),
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'a running system on the thirtieth day', facts: running('2026-10-25'), expect: true },
    { name: 'a day later', facts: running('2026-10-24'), expect: false },
    { name: 'a new system on the thirtieth day', facts: fresh('2026-10-25'), expect: true },
    { name: 'a new system a day later', facts: fresh('2026-10-24'), expect: false },
    { name: 'no day is known', facts: system({ level: 2 }), expect: 'unknown' },
  ],
});

/** Whether the first year after filing has not ended, in which no yearly assessment can be late. */
export const firstAssessmentYearRuns = defineStatus({
  id: 'first-assessment-year-runs',
  title: { zh: '备案后第一年内', en: 'The first year after filing still runs' },
  meaning: {
    zh: '自备案之日起未满一年，年度测评尚未逾期。',
    en: 'A year from filing has not ended, so that the yearly assessment is not late yet.',
  },
  provisions: [{ instrument: 'cn-mlps', component: 'cn-mlps-43', article: '14', paragraph: 1 }],
  forEach: 'security.systems',
  when: onOrBefore('asOf', plus('security.systems[].filedOn', 1, 'year')),
  note: 'The article names no first day. The high-risk guide of assessors counts the year from filing.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'filed a year ago', facts: system({ filedOn: '2025-11-24' }), expect: true },
    { name: 'a day more', facts: system({ filedOn: '2025-11-23' }), expect: false },
    { name: 'the day is not known', facts: system({}), expect: 'unknown' },
  ],
});
