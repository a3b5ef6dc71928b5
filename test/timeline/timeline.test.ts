import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import {
  type Catalogue,
  defineRule,
  evaluate,
  parseManifest,
  type Rule,
  resolverOn,
  type Timeline,
  TimelineError,
  type TimelineEvent,
  timeline,
} from '../../src/index.js';
import { formatTimeline } from '../../src/report/index.js';
import { arbitraryManifest } from '../support/arbitrary-manifest.js';

const china2 = (rules: readonly Rule[]): Catalogue => ({ ...china, rules });
const some = (...ids: readonly string[]): Catalogue => china2(china.rules.filter(({ id }) => ids.includes(id)));
const one = (event: TimelineEvent) => [event.date, event.kind, event.rule];
const outcomes = ({ subjects }: TimelineEvent) =>
  subjects.map(({ before, after }) => [before?.outcome, after?.outcome].join(' '));
const logs = parseManifest({ guiju: 1, security: { monitoring: true, logRetention: { inPlace: true, months: 3 } } });
const infrastructure = (facts: object, more: object = {}) =>
  parseManifest({ guiju: 1, security: { criticalInfrastructure: { designated: true, ...facts } }, ...more });

describe('what comes for a service', () => {
  it('is renumbered: both citations, and the same outcome', () => {
    const { events } = timeline(logs, some('cn-csl/23/logs'), { from: '2025-12-01', to: '2026-11-24' });
    expect(events.map(one)).toEqual([['2026-01-01', 'changes', 'cn-csl/23/logs']]);
    expect(events[0]?.changed).toEqual(['citation', 'penalty']);
    expect([events[0]?.citation.before?.article, events[0]?.citation.after?.article]).toEqual(['21', '23']);
    expect(events.map(outcomes)).toEqual([['violated violated']]);
  });

  it('comes into force, where it is not known to be outside', () => {
    const rule = 'cn-aigc-labeling/10/tampering';
    const window = { from: '2025-08-01', to: '2025-12-31' };
    expect(timeline(logs, some(rule), window).events.map(one)).toEqual([['2025-09-01', 'begins', rule]]);
    const outside = china2(some(rule).rules.map((each) => ({ ...each, applies: false })));
    expect(timeline(logs, outside, window).events).toEqual([]);
  });

  it('ends: the first day without it, and nothing after', () => {
    const rule = 'cn-public-security-internet/12/major-tasks';
    const { events } = timeline(logs, some(rule), { from: '2026-09-30', to: '2026-10-01' });
    expect(events.map(one)).toEqual([['2026-10-01', 'ends', rule]]);
    expect(events[0]?.subjects.map(({ after }) => after)).toEqual([undefined]);
    expect(events[0]?.citation.after).toBeUndefined();
  });

  it('falls due, and again, for as long as the window is', () => {
    const manifest = infrastructure({ designatedOn: '2025-02-28', assessedOn: '2026-02-28' });
    const { events } = timeline(manifest, some('cn-cii/17/assessment'), { from: '2026-11-24', to: '2029-02-28' });
    expect(events.map(({ date, kind, repeat }) => [date, kind, repeat])).toEqual([
      ['2027-02-28', 'due', undefined],
      ['2028-02-28', 'due', 1],
      ['2029-02-28', 'due', 2],
    ]);
    expect(events[0]?.subjects).toMatchObject([
      { before: { on: '2027-02-28', outcome: 'pending' }, after: { on: '2027-03-01', outcome: 'violated' } },
    ]);
    expect(timeline(manifest, some('cn-cii/17/assessment'), { from: '2026-11-24', to: '2027-02-27' }).events).toEqual(
      [],
    );
  });

  it('falls due in each calendar year', () => {
    const [model] = some('cn-cii/17/assessment').rules;
    if (model?.recurs === undefined) throw new Error('the model rule is gone');
    const { last } = model.recurs;
    const yearly = defineRule({ ...model, recurs: { eachYear: { by: '12-31' }, last } });
    const manifest = infrastructure({ assessedOn: '2026-02-28' });
    const { events } = timeline(manifest, china2([yearly]), { from: '2026-11-24', to: '2028-12-31' });
    expect(events.map(({ date, repeat }) => [date, repeat])).toEqual([
      ['2027-12-31', undefined],
      ['2028-12-31', 1],
    ]);
  });

  it('falls due at a moment, once', () => {
    const manifest = parseManifest({
      guiju: 1,
      operator: { centralBody: false },
      incidents: [
        {
          discoveredAt: '2026-10-03T23:00:00+08:00',
          severity: { level: 'major' },
          reports: { criticalInfrastructure: false },
        },
      ],
    });
    const { events } = timeline(manifest, some('cn-incident-reporting/4/province'), {
      from: '2026-10-03',
      to: '2026-12-01',
    });
    expect(events.map(({ date, kind, dueAt }) => [date, kind, dueAt])).toEqual([
      ['2026-10-04', 'due', '2026-10-04T03:00:00+08:00'],
    ]);
  });

  it('changes with the day alone: a year has passed without an assessment, an attestation lapses', () => {
    const manifest = infrastructure({ assessedOn: '2026-02-28', assessed: true });
    const { events } = timeline(manifest, some('cn-csl/40'), { from: '2026-11-24', to: '2028-11-24' });
    expect(events.map(one)).toEqual([['2027-03-01', 'time', 'cn-csl/40']]);
    const rule = 'cn-csl/42/other-law';
    const [judged] = some(rule).rules;
    if (judged === undefined) throw new Error('the model rule is gone');
    const attested = parseManifest({
      guiju: 1,
      attestations: [{ rule, outcome: 'met', by: '王某', on: '2026-11-01', validUntil: '2027-05-31' }],
    });
    const lapses = timeline(attested, china2([{ ...judged, applies: true }]), { from: '2026-11-24', to: '2028-11-24' });
    expect(lapses.events.map(one)).toEqual([['2027-06-01', 'time', rule]]);
    expect(lapses.events.map(outcomes)).toEqual([['satisfied review']]);
  });

  it('changes where a definition does, if it matters', () => {
    const [model] = some('cn-csl/23/logs').rules;
    const [definition] = china.definitions.filter(({ kind }) => kind === 'status');
    if (model === undefined || definition?.kind !== 'status') throw new Error('the models are gone');
    const reach = {
      ...definition,
      id: 'reach',
      periods: [
        { from: '2020-01-01', until: '2026-12-31', body: false },
        { from: '2027-01-01', body: true },
      ],
    };
    const rule = { ...model, applies: { is: 'reach' } };
    const window = { from: '2026-11-24', to: '2027-11-24' };
    const changed = timeline(logs, { ...china2([rule]), definitions: [reach] }, window);
    expect(changed.events.map(({ date, kind, definitions }) => [date, kind, definitions])).toEqual([
      ['2027-01-01', 'changes', ['reach']],
    ]);
    expect(changed.events.map(outcomes)).toEqual([['not-applicable violated']]);
    const same = { ...rule, applies: { or: [true, { is: 'reach' }] } };
    expect(timeline(logs, { ...china2([same]), definitions: [reach] }, window).events).toEqual([]);
    expect(resolverOn([reach], '2027-01-01').status('reach')).toBe(true);
  });

  it.each([
    ['a day that does not exist', '2026-02-30', '2027-01-01'],
    ['a moment', '2026-02-03T00:00:00Z', '2027-01-01'],
    ['an end before the beginning', '2026-02-03', '2026-02-02'],
    ['more than ten years', '2026-02-03', '2036-02-04'],
  ])('refuses %s', (_, from, to) => {
    expect(() => timeline(logs, china, { from, to })).toThrow(TimelineError);
  });
});

describe('a timeline over the whole catalogue', () => {
  const check = (facts: Record<string, unknown>, found: Timeline) => {
    const reports = new Map<string, ReadonlyMap<string, string>>();
    const outcomeOn = (day: string, rule: string, subject: string): string | undefined => {
      const known =
        reports.get(day) ??
        new Map(
          evaluate(parseManifest(facts), china, { asOf: day }).findings.map((f) => [
            `${f.rule} ${f.subject}`,
            f.outcome,
          ]),
        );
      reports.set(day, known);
      return known.get(`${rule} ${subject}`) ?? known.get(`${rule} `);
    };
    for (const { rule, subjects } of found.events) {
      for (const { subject, before, after } of subjects) {
        for (const state of [before, after]) {
          if (state !== undefined)
            expect(`${rule} ${outcomeOn(state.on, rule, subject)}`).toBe(`${rule} ${state.outcome}`);
        }
      }
    }
  };

  it('is in order, within its window, and says on each side what evaluate says', () => {
    const windows = fc.constantFrom(['2025-08-15', '2026-01-15'], ['2026-09-01', '2027-12-31']);
    fc.assert(
      fc.property(arbitraryManifest(3), windows, (facts, [from = '', to = '']) => {
        const found = timeline(parseManifest(facts), china, { from, to });
        const dates = found.events.map(({ date }) => date);
        expect(dates).toEqual([...dates].sort());
        expect(dates.every((date) => date >= from && date <= to)).toBe(true);
        check(facts, found);
      }),
      { numRuns: 6 },
    );
  });

  it('is the same for the same inputs, and sums up from its parts', () => {
    const manifest = infrastructure({ assessedOn: '2026-02-28' }, { ai: { roles: ['generates'] } });
    const between = (from: string, to: string) => timeline(manifest, china, { from, to });
    const whole = between('2025-08-01', '2026-11-24');
    expect(JSON.stringify(between('2025-08-01', '2026-11-24'))).toBe(JSON.stringify(whole));
    const parts = [between('2025-08-01', '2025-12-31'), between('2026-01-01', '2026-11-24')];
    expect(parts.flatMap(({ events }) => events.map(one))).toEqual(whole.events.map(one));
  });

  it('is told in both languages', () => {
    const found = timeline(logs, china, { from: '2025-12-01', to: '2026-01-31' });
    expect(formatTimeline(found, { locale: 'zh' })).toContain('本服务状态不变');
    expect(formatTimeline(found, { locale: 'en' })).toContain('leave this service as it stands');
  });
});
