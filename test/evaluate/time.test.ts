import { TZDateMini } from '@date-fns/tz';
import chineseDays from 'chinese-days';
import { add } from 'date-fns/add';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logRetention } from '../../rules/cn-csl/23-protection.js';
import { china } from '../../rules/index.js';
import { timeState } from '../../src/evaluate/time.js';
import { addWorkingDays, isWorkingDay, publishedYears } from '../../src/evaluate/working-days.js';
import { evaluate, parseManifest, type Recurrence, type Rule, workingDayArrangements } from '../../src/index.js';
import { endOfPeriod, isDuration, plusDuration } from '../../src/logic/duration.js';
import { compareDates, isDateText, noDefinitions, plusTime, startOf } from '../../src/logic/index.js';

describe('working days follow the arrangements of the State Council', () => {
  it.each([
    ['2024: make-up Sunday 4 February before the festival', '2024-02-01', 5, '2024-02-07'],
    ['2024: over the festival, 10 to 17 February, to make-up Sunday the 18th', '2024-02-08', 3, '2024-02-19'],
    ['2024: Mid-Autumn, 15 to 17 September, make-up Saturday the 14th', '2024-09-13', 3, '2024-09-19'],
    ['2024: make-up Sunday 29 September, over National Day', '2024-09-26', 5, '2024-10-09'],
    ['2024: National Day, 1 to 7 October', '2024-09-27', 3, '2024-10-08'],
    ['2024: make-up Saturday 12 October', '2024-10-08', 5, '2024-10-14'],
    ['2025: make-up Sunday 26 January, over the festival', '2025-01-24', 5, '2025-02-07'],
    ['2025: make-up Saturday 8 February', '2025-02-05', 4, '2025-02-10'],
    ['2025: both make-up days of the festival', '2025-01-20', 10, '2025-02-08'],
    ['2025: make-up Sunday 28 September', '2025-09-26', 3, '2025-09-30'],
    ['2025: National Day and Mid-Autumn, 1 to 8 October, make-up Saturday the 11th', '2025-09-30', 4, '2025-10-13'],
    ['2026: New Year, 1 to 3 January, make-up Sunday the 4th', '2025-12-30', 3, '2026-01-05'],
    ['2026: make-up Saturday 14 February, festival from the 15th to the 23rd', '2026-02-13', 3, '2026-02-25'],
    ['2026: make-up Saturday 28 February', '2026-02-24', 5, '2026-03-02'],
    ['2026: make-up Sunday 20 September', '2026-09-18', 3, '2026-09-22'],
    ['2026: National Day, 1 to 7 October, make-up Saturday the 10th', '2026-09-30', 3, '2026-10-10'],
    ['2026: Mid-Autumn and National Day', '2026-09-24', 10, '2026-10-15'],
    ['an ordinary week', '2026-11-02', 5, '2026-11-09'],
    ['no days', '2026-11-07', 0, '2026-11-07'],
  ])('%s', (_, from, count, day) => {
    expect(addWorkingDays(from, count)).toEqual({ day, provisional: false });
  });

  it('names the notice of each year since 2023, and knows every year that chinese-days knows', () => {
    const named = workingDayArrangements.filter(({ notice }) => notice !== undefined).map(({ year }) => year);
    expect(named).toEqual([2023, 2024, 2025, 2026]);
    expect(workingDayArrangements.at(-1)?.year).toBe(publishedYears.last);
    const known = (year: number): boolean =>
      Array.from({ length: 365 }, (_, i) => plusTime(`${year}-01-01`, i, 'day')).some((day) => {
        const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
        return chineseDays.isWorkday(day) !== (weekday > 0 && weekday < 6);
      });
    expect(known(publishedYears.last)).toBe(true);
    expect(known(publishedYears.last + 1)).toBe(false);
  });

  it('marks a day beyond the last published year as provisional', () => {
    expect(addWorkingDays('2026-12-30', 3)).toEqual({ day: '2027-01-04', provisional: true });
  });

  it('gives a working day after any other day, counted without gaps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 40 }), (offset, count) => {
        const from = plusTime('2024-01-01', offset, 'day');
        const { day } = addWorkingDays(from, count);
        expect(isWorkingDay(day)).toBe(true);
        expect(compareDates(day, from)).toBeGreaterThan(0);
        const step = addWorkingDays(addWorkingDays(from, count - 1).day, 1).day;
        expect(step).toBe(day);
      }),
    );
  });
});

describe('dates and durations', () => {
  it.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-11-24', 'P30D', '2026-12-24'],
    ['2026-11-24', 'P2W', '2026-12-08'],
    ['2026-10-03T03:00:00+08:00', 'PT1H', '2026-10-03T04:00:00+08:00'],
    ['2026-10-03T03:00:00+08:00', 'PT4H', '2026-10-03T07:00:00+08:00'],
  ])('%s and %s', (from, duration, wanted) => expect(plusDuration(from, duration)).toBe(wanted));

  it.each([
    ['the day itself is not counted, the last one is', '2026-11-24', 'P10D', '2026-12-04'],
    ['a month that lacks the day ends with its last', '2026-08-31', 'P6M', '2027-02-28'],
    ['29 February, when the year has none', '2024-02-29', 'P1Y', '2025-02-28'],
    ['29 February, when the year has one', '2024-02-29', 'P4Y', '2028-02-29'],
    ['a month over 29 February', '2024-01-30', 'P1M', '2024-02-29'],
    ['thirty days are no month', '2026-01-31', 'P30D', '2026-03-02'],
    ['a period that ends within National Day is not extended', '2026-09-05', 'P30D', '2026-10-05'],
    ['a period that ends on a Sunday is not extended', '2026-11-24', 'P5D', '2026-11-29'],
    ['days from a moment end with the day, not the hour', '2026-10-03T23:30:00+08:00', 'P2D', '2026-10-05'],
    ['days from a moment of another zone count in Beijing', '2026-10-03T23:30:00Z', 'P2D', '2026-10-06'],
    ['hours run through a holiday', '2026-10-03T23:30:00+08:00', 'PT24H', '2026-10-04T23:30:00+08:00'],
  ])('%s', (_, from, duration, wanted) => expect(endOfPeriod(from, duration)).toBe(wanted));

  it('agrees with date-fns in Beijing', () => {
    const offset = 8 * 3_600_000;
    const units = fc.constantFrom('year' as const, 'month' as const, 'day' as const, 'hour' as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: -500, max: 500 }),
        units,
        (at, amount, unit) => {
          const day = new Date(Date.UTC(1995, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
          const theirs = add(new TZDateMini(Date.parse(`${day}T00:00:00+08:00`), '+08:00'), { [`${unit}s`]: amount });
          const text = new Date(theirs.getTime() + offset).toISOString().slice(0, 19);
          expect(plusTime(day, amount, unit)).toBe(unit === 'hour' ? `${text}+08:00` : text.slice(0, 10));
        },
      ),
    );
  });

  it.each(['P', 'PT', '1D', 'P1', 'P1DT', 'P1Y2M', 'P-1D', 'p1d'])('knows that %s is none', (text) =>
    expect(isDuration(text)).toBe(false),
  );

  it('refuses what is no duration', () => expect(() => plusDuration('2026-01-01', 'P')).toThrow(RangeError));

  it('keeps days days, in order, whatever is added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 400 }), (offset, amount) => {
        const day = plusTime('2018-01-01', offset, 'day');
        for (const unit of ['day', 'month', 'year'] as const) {
          const later = plusTime(day, amount, unit);
          expect(isDateText(later)).toBe(true);
          expect(compareDates(later, day)).toBeGreaterThanOrEqual(0);
        }
        expect(plusTime(plusTime(day, amount, 'day'), -amount, 'day')).toBe(day);
        expect(compareDates(startOf(day, 'month'), day)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('deadlines and recurring duties', () => {
  const state = (rule: Partial<Rule>, facts: unknown, asOf: string) => {
    const environment = { facts, asOf, resolver: noDefinitions, bindings: new Map() };
    const found = timeState({ ...logRetention, ...rule }, environment, asOf);
    return [found?.outcome, found?.dueOn, found?.daysLeft];
  };
  const filing: Partial<Rule> = {
    deadline: { from: 'service.launchedOn', within: { workingDays: 10 }, doneOn: 'filings.algorithm.filedOn' },
  };
  const launched = (filedOn?: string) => ({
    service: { launchedOn: '2026-09-24' },
    filings: { algorithm: { ...(filedOn && { filedOn }) } },
  });

  it('runs, is met, is met late, and is unknown', () => {
    expect(state(filing, launched(), '2026-10-10')).toEqual(['pending', '2026-10-15', 5]);
    expect(state(filing, launched(), '2026-10-15')).toEqual(['pending', '2026-10-15', 0]);
    expect(state(filing, launched(), '2026-10-16')).toEqual(['unknown', '2026-10-15', -1]);
    expect(state(filing, launched('2026-10-15'), '2026-11-01')).toEqual(['satisfied', '2026-10-15', 0]);
    expect(state(filing, launched('2026-10-16'), '2026-11-01')).toEqual(['violated', '2026-10-15', -1]);
    expect(state(filing, {}, '2026-11-01')).toEqual(['unknown', undefined, undefined]);
  });

  it('is late as soon as its time is over where it is known not to have been done', () => {
    const said: Partial<Rule> = {
      deadline: {
        from: 'service.launchedOn',
        within: { workingDays: 10 },
        doneOn: 'filings.algorithm.filedOn',
        done: 'filings.algorithm.inPlace',
      },
    };
    const not = { service: { launchedOn: '2026-09-24' }, filings: { algorithm: { inPlace: false } } };
    expect(state(said, not, '2026-10-15')).toEqual(['pending', '2026-10-15', 0]);
    expect(state(said, not, '2026-10-16')).toEqual(['violated', '2026-10-15', -1]);
  });

  it('counts hours where both ends are moments', () => {
    const manifest = parseManifest({
      guiju: 1,
      operator: { centralBody: false },
      incidents: [
        {
          discoveredAt: '2026-10-03T03:00:00+08:00',
          severity: { level: 'major' },
          reports: { criticalInfrastructure: false },
        },
      ],
    });
    const at = (asOf: string) => {
      const { findings } = evaluate(manifest, china, { asOf });
      const found = findings.find(({ rule }) => rule === 'cn-incident-reporting/4/province');
      return [found?.outcome, found?.hoursLeft, found?.daysLeft];
    };
    expect(at('2026-10-03T05:30:00+08:00')).toEqual(['pending', 1.5, 0]);
    expect(at('2026-10-02T21:30:00Z')).toEqual(['pending', 1.5, 0]);
    expect(at('2026-10-03T07:00:01+08:00')).toEqual(['unknown', -0.01, 0]);
    expect(at('2026-10-03')).toEqual(['pending', undefined, 0]);
  });

  it('comes again every period', () => {
    const yearly: Partial<Rule> = { recurs: { every: 'P1Y', last: 'security.criticalInfrastructure.assessedOn' } };
    const assessed = (assessedOn: string) => ({ security: { criticalInfrastructure: { assessedOn } } });
    expect(state(yearly, assessed('2025-11-24'), '2026-11-24')).toEqual(['pending', '2026-11-24', 0]);
    expect(state(yearly, assessed('2025-11-23'), '2026-11-24')).toEqual(['violated', '2026-11-23', -1]);
    expect(state(yearly, {}, '2026-11-24')).toEqual(['unknown', undefined, undefined]);
  });

  const assessment = {
    recurs: {
      every: 'P1Y',
      last: 'security.criticalInfrastructure.assessedOn',
      since: 'security.criticalInfrastructure.designatedOn',
    },
  } as const;

  it('is first due a period after the day it counts from, but not before the duty began', () => {
    const { recurs } = assessment;
    const facts = (criticalInfrastructure: object) => ({ security: { criticalInfrastructure } });
    const old = facts({ designatedOn: '2020-03-01' });
    expect(state({ recurs }, old, '2021-09-01')).toEqual(['unknown', '2021-03-01', -184]);
    const young: Partial<Rule> = { recurs: { ...recurs, startsOn: '2021-09-01' } };
    expect(state(young, old, '2022-09-01')).toEqual(['pending', '2022-09-01', 0]);
    expect(state(young, old, '2022-09-02')).toEqual(['unknown', '2022-09-01', -1]);
    expect(state(young, facts({ designatedOn: '2023-03-01' }), '2024-03-01')).toEqual(['pending', '2024-03-01', 0]);
    expect(state(young, facts({ assessedOn: '2019-05-05' }), '2022-09-01')).toEqual(['pending', '2022-09-01', 0]);
    const before = facts({ designatedOn: '2026-01-01', assessedOn: '2024-02-29' });
    expect(state(young, before, '2026-11-24')).toEqual(['pending', '2027-01-01', 38]);
    const after = facts({ designatedOn: '2020-01-01', assessedOn: '2022-05-05' });
    expect(state(young, after, '2023-05-06')).toEqual(['violated', '2023-05-05', -1]);
  });

  it('is not known to be late where it is not known when the duty began', () => {
    const { recurs } = assessment;
    const environment = (more: object) => ({
      facts: { security: { criticalInfrastructure: { assessedOn: '2022-05-05', ...more } } },
      asOf: '2023-05-06',
      resolver: noDefinitions,
      bindings: new Map(),
    });
    const at = (more: object, asOf: string) => timeState({ ...logRetention, recurs }, environment(more), asOf);
    const read = (found: ReturnType<typeof at>) => found?.reads.map(({ path }) => path);
    const open = at({}, '2023-05-06');
    expect([open?.outcome, open?.dueOn, open?.missing.map(({ path }) => path)]).toEqual([
      'unknown',
      undefined,
      [recurs.since],
    ]);
    expect(at({}, '2023-05-05')).toMatchObject({ outcome: 'pending', dueOn: '2023-05-05', missing: [] });
    const late = at({ designatedOn: '2022-05-05' }, '2023-05-06');
    expect([late?.outcome, read(late)]).toEqual(['violated', [recurs.last, recurs.since]]);
    expect(at({ designatedOn: '2022-05-06' }, '2023-05-06')).toMatchObject({ outcome: 'pending', dueOn: '2023-05-06' });
  });
});

describe('duties of every calendar year', () => {
  const facts = (last?: string, since?: string) => ({
    security: {
      criticalInfrastructure: { ...(last && { assessedOn: last }), ...(since && { designatedOn: since }) },
    },
  });
  const paths = {
    last: 'security.criticalInfrastructure.assessedOn',
    since: 'security.criticalInfrastructure.designatedOn',
  } as const;
  const recurs: Recurrence = { eachYear: { by: '12-31' }, ...paths };
  const at = (given: Recurrence, declared: unknown, asOf: string) => {
    const environment = { facts: declared, asOf, resolver: noDefinitions, bindings: new Map() };
    const found = timeState({ ...logRetention, recurs: given }, environment, asOf);
    return [found?.outcome, found?.dueOn];
  };

  it.each([
    ['done this year', '2026-03-01', '2026-11-24', 'satisfied', '2027-12-31'],
    ['done last year, this year runs', '2025-12-31', '2026-01-01', 'pending', '2026-12-31'],
    ['on the last day', '2025-01-01', '2026-12-31', 'pending', '2026-12-31'],
    ['last year was missed', '2024-12-31', '2026-01-01', 'violated', '2025-12-31'],
  ])('%s', (_, last, asOf, outcome, dueOn) => {
    expect(at(recurs, facts(last, last), asOf)).toEqual([outcome, dueOn]);
    const open = outcome === 'violated' ? ['unknown', undefined] : [outcome, dueOn];
    expect(at(recurs, facts(last), asOf)).toEqual(open);
  });

  it('comes to what any beginning would, where none is said and the outcome is known', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((offset) => plusTime('2018-01-01', offset, 'day'));
    const early: Recurrence = { ...recurs, eachYear: { by: '01-31' } };
    const half: Recurrence = { every: 'P6M', ...paths };
    fc.assert(
      fc.property(fc.constantFrom(recurs, early, half), day, day, day, (given, last, since, asOf) => {
        const [known] = at(given, facts(last), asOf);
        if (known !== 'unknown') expect(at(given, facts(last, since), asOf)[0]).toBe(known);
        const [begun, dueOn] = at(given, facts(undefined, since), asOf);
        if (begun !== 'pending') return;
        const [now, then = ''] = at(given, facts(last, since), asOf);
        expect(['pending', 'satisfied']).toContain(now);
        expect(then >= (dueOn ?? '')).toBe(true);
      }),
    );
  });

  it('by a day within the year', () => {
    const early: Recurrence = { ...recurs, eachYear: { by: '01-31' } };
    expect(at(early, facts('2025-01-20'), '2026-01-31')).toEqual(['pending', '2026-01-31']);
    expect(at(early, facts('2025-01-20', '2025-01-20'), '2026-02-01')).toEqual(['violated', '2026-01-31']);
    expect(at(early, facts(undefined, '2025-01-31'), '2025-02-01')).toEqual(['pending', '2026-01-31']);
    expect(at(early, facts(undefined, '2025-01-30'), '2025-02-01')).toEqual(['unknown', '2025-01-31']);
  });

  it('a day that is still to come is a plan, and nothing that was done', () => {
    expect(at(recurs, facts('2026-12-20', '2024-01-01'), '2026-11-24')).toEqual(['pending', '2026-12-31']);
    expect(at(recurs, facts('2027-01-10', '2024-01-01'), '2026-11-24')).toEqual(['pending', '2026-12-31']);
    expect(at(recurs, facts('2026-12-20', '2024-01-01'), '2026-12-20')).toEqual(['satisfied', '2027-12-31']);
    const early: Recurrence = { ...recurs, eachYear: { by: '01-31' } };
    expect(at(early, facts('2026-12-20', '2024-01-01'), '2026-11-24')).toEqual(['pending', '2027-01-31']);
  });

  it('knows no year before the law', () => {
    expect(at(recurs, facts('2010-01-01'), '2017-06-01')).toEqual(['pending', '2017-12-31']);
    expect(at(recurs, facts('2010-01-01', '2010-01-01'), '2018-01-01')).toEqual(['violated', '2017-12-31']);
    expect(at({ ...recurs, startsOn: '2020-01-01' }, facts('2010-01-01'), '2020-12-31')).toEqual([
      'pending',
      '2020-12-31',
    ]);
    expect(at(recurs, facts(), '2026-01-01')).toEqual(['unknown', undefined]);
  });

  it('is an error where there is no such day in every year', () => {
    expect(() => at({ ...recurs, eachYear: { by: '02-29' } }, facts('2025-01-01'), '2026-01-01')).toThrow(RangeError);
  });

  it('is done once a year, whenever it was done last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 900 }), (offset, later) => {
        const last = plusTime('2018-01-01', offset, 'day');
        const asOf = plusTime(last, later, 'day');
        const years = Number(asOf.slice(0, 4)) - Number(last.slice(0, 4));
        const outcome = years === 0 ? 'satisfied' : years === 1 ? 'pending' : 'violated';
        expect(at(recurs, facts(last, last), asOf)[0]).toBe(outcome);
      }),
    );
  });
});
