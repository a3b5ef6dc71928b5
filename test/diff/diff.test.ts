import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import {
  catalogueDocument,
  defineCatalogue,
  diffReports,
  evaluate,
  type Manifest,
  parseCatalogue,
  parseManifest,
  type ReportDiff,
} from '../../src/index.js';
import { arbitraryManifest } from '../support/arbitrary-manifest.js';

const asOf = '2026-11-24';
const all = (diff: ReportDiff) => [...diff.new, ...diff.fixed, ...diff.changed];
const logs = (months?: number): Manifest =>
  parseManifest({
    guiju: 1,
    security: { monitoring: true, logRetention: { inPlace: true, ...(months && { months }) } },
  });
const report = (manifest: Manifest, day = asOf, catalogue = china) => evaluate(manifest, catalogue, { asOf: day });
const of = (rule: string, diff: ReportDiff) => all(diff).find((one) => one.rule === rule);

const keys = (one: ReturnType<typeof report>) =>
  new Map(one.findings.map(({ fingerprint, outcome, severity }) => [fingerprint, `${outcome} ${severity}`]));

describe('what is different between two reports', () => {
  it('is nothing, for a report and itself', () => {
    fc.assert(
      fc.property(arbitraryManifest(3), (facts) => {
        const one = report(parseManifest(facts));
        expect(all(diffReports(one, one))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it('names every other outcome once, with a reason, and nothing that stayed', () => {
    fc.assert(
      fc.property(
        arbitraryManifest(3),
        arbitraryManifest(3),
        fc.constantFrom('2025-08-31', '2026-01-01', asOf),
        (a, b, day) => {
          const [before, after] = [parseManifest(a), parseManifest(b)];
          const [then, now] = [report(before), report(after, day)];
          const found = all(diffReports(then, now, { manifests: { before, after } }));
          expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
          for (const { reasons, rule } of found) expect(`${rule} ${reasons.length > 0}`).toBe(`${rule} true`);
          const [olds, news] = [keys(then), keys(now)];
          const both = [...olds].filter(([fingerprint]) => news.has(fingerprint));
          const moved = both.filter(([fingerprint, was]) => news.get(fingerprint) !== was).map(([key]) => key);
          const named = new Set(found.map(({ fingerprint }) => fingerprint));
          expect(moved.every((key) => named.has(key))).toBe(true);
          expect(both.filter(([key]) => named.has(key)).length).toBe(moved.length);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('names a fact that made a rule apply where neither finding does', () => {
    const before = parseManifest({ guiju: 1, security: { endOfSupply: true }, personalData: { processed: false } });
    const after = parseManifest({
      guiju: 1,
      security: { endOfSupply: true },
      personalData: { processed: true, processedIn: 'mainland' },
    });
    const found = all(diffReports(report(before), report(after), { manifests: { before, after } }));
    expect(found.find(({ rule }) => rule === 'cn-network-data/10/standards')?.reasons).toContainEqual({
      kind: 'fact',
      pointer: '/personalData/processed',
      before: false,
      after: true,
    });
    for (const { reasons, rule } of found) expect(reasons.length, rule).toBeGreaterThan(0);
  });

  it('is new one way and fixed the other', () => {
    const forth = diffReports(report(logs(6)), report(logs(3)));
    const back = diffReports(report(logs(3)), report(logs(6)));
    expect(forth.new.map(({ rule }) => rule)).toEqual(['cn-csl/23/logs']);
    expect(back.fixed.map(({ rule }) => rule)).toEqual(['cn-csl/23/logs']);
    expect([...forth.fixed, ...back.new]).toEqual([]);
  });

  it('is only changed where a violation becomes unknown', () => {
    const diff = diffReports(report(logs(3)), report(logs()));
    expect(diff.changed.map(({ rule, reasons }) => [rule, reasons])).toEqual([
      ['cn-csl/23/logs', [{ kind: 'fact', pointer: '/security/logRetention/months', before: 3 }]],
    ]);
  });

  it('does not mind the order of elements, and names the one that came', () => {
    const transfers = (...ids: readonly string[]) =>
      report(parseManifest({ guiju: 1, transfers: ids.map((id) => ({ id, purpose: 'other' })) }));
    expect(all(diffReports(transfers('a', 'b'), transfers('b', 'a')))).toEqual([]);
    const came = all(diffReports(transfers('a'), transfers('b', 'a')));
    expect(came.length).toBeGreaterThan(0);
    expect(new Set(came.map(({ subjectName }) => subjectName))).toEqual(new Set(['b']));
    expect(came[0]?.reasons).toEqual([{ kind: 'fact', pointer: '/transfers/0', after: 'b' }]);
  });
});

describe('why it is different', () => {
  it('is the day, where a rule comes into force or a time runs out', () => {
    const manifest = parseManifest({ guiju: 1, ai: { roles: ['generates'] } });
    const diff = diffReports(report(manifest, '2025-08-31'), report(manifest, '2025-09-01'));
    const reason = { kind: 'date', what: 'in-force', before: '2025-08-31', after: '2025-09-01' };
    expect(of('cn-aigc-labeling/10/tampering', diff)?.reasons).toEqual([reason]);
    const assessed = parseManifest({
      guiju: 1,
      security: { criticalInfrastructure: { designated: true, designatedOn: '2024-11-24', assessedOn: '2025-11-24' } },
    });
    const late = diffReports(report(assessed, '2026-11-24'), report(assessed, '2026-11-25'));
    expect(late.new.find(({ rule }) => rule === 'cn-cii/17/assessment')?.reasons).toEqual([
      { kind: 'date', what: 'due', before: '2026-11-24', after: '2026-11-25' },
    ]);
  });

  const changed = (change: (rule: (typeof china.rules)[number]) => (typeof china.rules)[number]) =>
    defineCatalogue({
      name: china.name,
      version: 'next',
      definitions: china.definitions,
      instruments: china.instruments,
      rules: china.rules.map((rule) => (rule.id === 'cn-csl/23/logs' ? change(rule) : rule)),
    });

  it('is the rule, where two catalogues differ', () => {
    const manifest = logs(3);
    const lower = changed((rule) => ({ ...rule, severity: 'info' }));
    const [then, now] = [report(manifest), report(manifest, asOf, lower)];
    const severity = { kind: 'rule', what: 'severity', before: 'error', after: 'info' };
    expect(of('cn-csl/23/logs', diffReports(then, now))?.reasons).toEqual([severity]);
    const catalogues = { before: china, after: lower };
    expect(of('cn-csl/23/logs', diffReports(then, now, { catalogues }))?.reasons).toEqual([severity]);
    const lenient = changed((rule) => ({ ...rule, requires: true }));
    const fixed = diffReports(then, report(manifest, asOf, lenient), { catalogues: { before: china, after: lenient } });
    expect(fixed.fixed.map(({ rule, reasons }) => [rule, reasons])).toEqual([
      ['cn-csl/23/logs', [{ kind: 'rule', what: 'condition' }]],
    ]);
  });

  it('is a rule that was added or removed, with and without the catalogues', () => {
    const without = defineCatalogue({
      name: china.name,
      version: 'before',
      definitions: china.definitions,
      instruments: china.instruments,
      rules: china.rules.filter(({ id }) => id !== 'cn-csl/23/logs'),
    });
    const [then, now] = [report(logs(3), asOf, without), report(logs(3))];
    for (const options of [{}, { catalogues: { before: without, after: china } }]) {
      const diff = diffReports(then, now, options);
      expect(diff.new.map(({ rule, reasons }) => [rule, reasons])).toEqual([
        ['cn-csl/23/logs', [{ kind: 'rule', what: 'added' }]],
      ]);
      expect(diff.fixed).toEqual([]);
    }
    const back = diffReports(now, then);
    expect(back.fixed).toEqual([]);
    expect(back.changed.map(({ reasons }) => reasons)).toEqual([[{ kind: 'rule', what: 'removed' }]]);
  });

  it('is nothing, for a catalogue and its document', () => {
    const again = parseCatalogue(JSON.parse(JSON.stringify(catalogueDocument(china))));
    const diff = diffReports(report(logs(3)), report(logs(3), asOf, again), {
      catalogues: { before: china, after: again },
    });
    expect(all(diff)).toEqual([]);
  });

  it('is what a person judged', () => {
    const judged = (outcome: 'met' | 'not-met') =>
      report(
        parseManifest({
          guiju: 1,
          service: { lifecycle: 'running' },
          attestations: [{ rule: 'cn-csl/42/other-law', outcome, by: '王某', on: '2026-11-01' }],
        }),
      );
    const diff = diffReports(judged('met'), judged('not-met'));
    for (const { reasons } of all(diff)) expect(reasons.map(({ kind }) => kind)).toEqual(['fact']);
  });
});
