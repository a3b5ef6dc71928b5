import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logRetention } from '../../rules/cn-csl/23-protection.js';
import { china } from '../../rules/index.js';
import { timeState } from '../../src/evaluate/time.js';
import { addWorkingDays, isWorkingDay } from '../../src/evaluate/working-days.js';
import { evaluate, parseManifest, type Rule } from '../../src/index.js';
import { plusDuration } from '../../src/logic/duration.js';
import { compareDates, isDateText, noDefinitions, plusTime, startOf } from '../../src/logic/index.js';

describe('working days follow the arrangements of the State Council', () => {
  it.each([
    ['Spring Festival 2025, with two make-up days', '2025-01-20', 10, '2025-02-08'],
    ['National Day 2024, with the make-up Sunday', '2024-09-26', 5, '2024-10-09'],
    ['Mid-Autumn and National Day 2026', '2026-09-24', 10, '2026-10-15'],
    ['an ordinary week', '2026-11-02', 5, '2026-11-09'],
    ['no days', '2026-11-07', 0, '2026-11-07'],
  ])('%s', (_, from, count, day) => {
    expect(addWorkingDays(from, count)).toEqual({ day, provisional: false });
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
    expect(state(filing, launched('2026-10-15'), '2026-11-01')).toEqual(['satisfied', '2026-10-15', -17]);
    expect(state(filing, launched('2026-10-16'), '2026-11-01')).toEqual(['violated', '2026-10-15', -17]);
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
});
