import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { parseManifest, timeline, type Waiver } from '../../src/index.js';
import { formatTimeline } from '../../src/report/index.js';

const logs = parseManifest({
  guiju: 1,
  service: { id: 'shop' },
  security: { monitoring: true, logRetention: { inPlace: true, months: 3 } },
});
const catalogue = { ...china, rules: china.rules.filter(({ id }) => id === 'cn-csl/23/logs') };
const waiver: Waiver = {
  rule: 'cn-csl/23/logs',
  reason: 'storage arrives',
  owner: 'ops',
  approver: 'CISO',
  from: '2026-12-01',
  until: '2027-01-31',
};
const look = (waivers: readonly Waiver[], from = '2026-11-24', to = '2027-11-24') =>
  timeline(logs, catalogue, { from, to, waivers });
const told = (...given: Parameters<typeof look>) =>
  look(...given).events.map(({ date, kind, subjects: [one] }) => [
    date,
    kind,
    one?.before?.outcome,
    one?.after?.outcome,
  ]);
const begins = ['2026-12-01', 'waived', 'violated', 'waived'];
const ends = ['2027-02-01', 'waiver-ends', 'waived', 'violated'];

describe('waivers in a timeline', () => {
  it('begin, and end with the finding back', () => {
    expect(told([])).toEqual([]);
    expect(told([waiver])).toEqual([begins, ends]);
    expect(look([waiver]).events.map((event) => event.waiver)).toEqual([
      { ...waiver, outcome: 'violated' },
      { ...waiver, outcome: 'violated' },
    ]);
    expect(told([waiver], '2026-12-02')).toEqual([ends]);
    expect(told([waiver], '2026-11-24', '2027-01-31')).toEqual([begins]);
  });

  it('do not end where they are renewed in time, and are those of this service', () => {
    const renewed = { ...waiver, from: '2027-02-01', until: '2027-06-30' };
    expect(told([waiver, renewed])).toEqual([begins, ['2027-07-01', 'waiver-ends', 'waived', 'violated']]);
    expect(told([{ ...waiver, service: 'other' }])).toEqual([]);
    expect(told([{ ...waiver, service: 'shop' }])).toEqual([begins, ends]);
  });

  it('are said to have expired, or to name no rule, but not to begin later', () => {
    const codes = (...waivers: readonly Waiver[]) => look(waivers).waiverProblems.map(({ code }) => code);
    expect(codes(waiver)).toEqual([]);
    const expired = { ...waiver, from: '2026-01-01', until: '2026-11-22' };
    expect(codes(expired, { ...waiver, rule: 'cn-csl/23/log' })).toEqual(['expired', 'misspelt']);
    expect(told([expired])).toEqual([]);
    const text = formatTimeline(look([expired, waiver]), { locale: 'en' });
    expect(text).toContain('! waiver of cn-csl/23/logs: it ended on 2026-11-22: ops renews or removes it');
    expect(text).toContain('waiver ends: ');
    expect(text).toContain('until 2027-01-31, owner ops: storage arrives');
    expect(formatTimeline(look([waiver]), { locale: 'zh' })).toContain('豁免结束');
  });

  it('count for rules that were picked away', () => {
    const { waiverProblems } = timeline(logs, catalogue, {
      from: '2026-11-24',
      to: '2026-11-25',
      waivers: [{ ...waiver, rule: 'cn-pipl/47/deletion' }],
      whole: china,
    });
    expect(waiverProblems).toEqual([]);
  });
});
