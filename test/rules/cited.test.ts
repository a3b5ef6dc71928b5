import { describe, expect, it } from 'vitest';
import { logRetention } from '../../rules/cn-csl/23-protection.js';
import { china } from '../../rules/index.js';
import { diffReports, evaluate, type Period, parseManifest, type Rule, timeline, versionsOf } from '../../src/index.js';

const periods = (...given: readonly Period[]): Rule => ({ ...logRetention, periods: given });
const spans = (rule: Rule) => versionsOf(rule, '2026-11-24').map(({ cited }) => [cited.from, cited.until]);
const a = { article: '21', item: 3 };
const b = { article: '23', item: 3 };

describe('since when a provision has its number', () => {
  it('is the beginning of the unbroken run of periods that cite it', () => {
    const first = { from: '2017-06-01', until: '2019-12-31', provision: a };
    const second = { from: '2020-01-01', until: '2025-12-31', provision: a, penalty: null };
    const third = { from: '2026-01-01', provision: b };
    expect(spans(periods(first, second, third))).toEqual([
      ['2017-06-01', '2025-12-31'],
      ['2017-06-01', '2025-12-31'],
      ['2026-01-01', undefined],
    ]);
    const back = { ...third, provision: a };
    expect(spans(periods(first, { ...second, provision: b }, back)).map(([from]) => from)).toEqual([
      '2017-06-01',
      '2020-01-01',
      '2026-01-01',
    ]);
    const gap = { ...second, from: '2020-01-02' };
    expect(spans(periods(first, gap)).map(([from]) => from)).toEqual(['2017-06-01', '2020-01-02']);
  });

  it('is what findings and the timeline cite, where only the penalty changed', () => {
    const rule = periods(
      { from: '2017-06-01', until: '2025-12-31', provision: a, penalty: null },
      { from: '2026-01-01', provision: a },
    );
    const catalogue = { ...china, rules: [rule] };
    const manifest = parseManifest({ guiju: 1, security: { logRetention: { inPlace: true, months: 3 } } });
    const [finding] = evaluate(manifest, catalogue, { asOf: '2026-11-24' }).findings;
    expect(finding?.citation).toMatchObject({ article: '21', from: '2017-06-01' });
    const { events } = timeline(manifest, catalogue, { from: '2025-12-01', to: '2026-02-01' });
    expect(events.map(({ date, changed }) => [date, changed])).toEqual([['2026-01-01', ['penalty']]]);
    expect(events[0]?.citation.after?.from).toBe('2017-06-01');
  });

  it('leaves another period with the same number a reason of its own', () => {
    const rule = periods(
      { from: '2017-06-01', until: '2025-12-31', provision: a, requires: true },
      { from: '2026-01-01', provision: a },
    );
    const catalogue = { ...china, rules: [rule] };
    const manifest = parseManifest({ guiju: 1, security: { logRetention: { inPlace: true, months: 3 } } });
    const [before, after] = ['2025-12-31', '2026-01-01'].map((asOf) => evaluate(manifest, catalogue, { asOf }));
    if (before === undefined || after === undefined) throw new Error('two reports');
    const catalogues = { before: catalogue, after: catalogue };
    const manifests = { before: manifest, after: manifest };
    expect(diffReports(before, after, { catalogues, manifests }).new[0]?.reasons).toMatchObject([
      { kind: 'date', what: 'in-force' },
    ]);
  });
});
