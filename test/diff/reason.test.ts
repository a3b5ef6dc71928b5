import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import {
  applyWaivers,
  type Catalogue,
  type Difference,
  diffReports,
  evaluate,
  type Manifest,
  parseManifest,
  parseReport,
  type ReportDiff,
} from '../../src/index.js';
import { formatDiff } from '../../src/report/index.js';
import { arbitraryManifest } from '../support/arbitrary-manifest.js';
import { changedManifest, factAt, withFact } from '../support/changed-manifest.js';

const asOf = '2026-11-24';
const report = (manifest: Manifest, catalogue: Catalogue = china) => evaluate(manifest, catalogue, { asOf });
const all = (diff: ReportDiff) => [...diff.new, ...diff.fixed, ...diff.changed];

const ruleById = new Map(china.rules.map((rule) => [rule.id, { ...china, rules: [rule] }]));

/** What comes out for a difference on other facts: for its element, else for the list as a whole. */
const outcomeOn = ({ rule, fingerprint }: Difference, manifest: Manifest): string | undefined => {
  const { findings } = report(manifest, ruleById.get(rule));
  return (findings.find((one) => one.fingerprint === fingerprint) ?? findings.find(({ subject }) => subject === ''))
    ?.outcome;
};

/** The later manifest with the facts of some reasons as they were in the earlier one. */
const undone = ({ reasons, before, after }: Difference, then: Manifest, now: Manifest): Manifest => {
  let facts: unknown = now;
  for (const reason of reasons) {
    if (reason.kind !== 'fact') continue;
    const { pointer } = reason;
    const isElement = pointer === (after ?? before)?.subject || pointer === before?.subject;
    const place = isElement ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer;
    const old = isElement || pointer === '/attestations' ? factAt(then, place) : reason.before;
    facts = withFact(facts, place, old);
  }
  return parseManifest(facts);
};

const check = (before: Manifest, after: Manifest) => {
  const manifests = { before, after };
  for (const one of all(diffReports(report(before), report(after), { manifests }))) {
    const name = `${one.rule} ${one.before?.outcome} ${one.after?.outcome}`;
    expect(one.reasons.length, name).toBeGreaterThan(0);
    for (const reason of one.reasons) {
      expect(reason.kind, name).toBe('fact');
      if (reason.kind === 'fact') expect(reason.before, name).not.toEqual(reason.after);
    }
    const again = outcomeOn(one, undone(one, before, after));
    const story = `${name} ${JSON.stringify(one.reasons)}`;
    if (one.after === undefined) expect(again, story).toBeDefined();
    else expect(again, story).toBe(one.before?.outcome);
  }
};

describe('the facts that are given as reasons', () => {
  it('differ, and undo the difference when they are set back, where a few facts changed', () => {
    fc.assert(
      fc.property(changedManifest(3), ([before, after]) => check(parseManifest(before), parseManifest(after))),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('do so where the manifests have little in common', () => {
    fc.assert(
      fc.property(arbitraryManifest(3), arbitraryManifest(3), (a, b) => check(parseManifest(a), parseManifest(b))),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('are in the reports alone, when they are read from files, too', () => {
    fc.assert(
      fc.property(changedManifest(3), ([a, b]) => {
        const [before, after] = [a, b].map((facts) =>
          parseReport(JSON.parse(JSON.stringify(report(parseManifest(facts))))),
        );
        if (before === undefined || after === undefined) throw new Error('two reports');
        for (const { rule, reasons } of all(diffReports(before, after)))
          expect(
            reasons.some(({ kind }) => kind === 'fact'),
            rule,
          ).toBe(true);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('are plainly said not to be told by a report without grounds', () => {
    const facts = (processed: boolean) => ({
      guiju: 1,
      security: { endOfSupply: true },
      personalData: { processed, ...(processed && { processedIn: 'mainland' }) },
    });
    const [before, after] = [false, true].map((processed) =>
      parseReport(
        JSON.parse(JSON.stringify(report(parseManifest(facts(processed)))), (key, value: unknown) =>
          key === 'grounds' ? undefined : value,
        ),
      ),
    );
    if (before === undefined || after === undefined) throw new Error('two reports');
    const diff = diffReports(before, after);
    const found = all(diff).find(({ rule }) => rule === 'cn-network-data/10/standards');
    expect(found?.reasons).toEqual([{ kind: 'untold' }]);
    expect(formatDiff(diff, { locale: 'en' })).toContain('one of the reports does not tell the fact');
    expect(formatDiff(diff, { locale: 'zh' })).toContain('其中一份报告未载明有关事实');
  });
});

describe('a waiver as a reason', () => {
  const logs = (months: number) =>
    report(parseManifest({ guiju: 1, security: { monitoring: true, logRetention: { inPlace: true, months } } }));
  const waiver = { rule: 'cn-csl/23/logs', reason: 'r', owner: 'o', approver: 'a', from: '2026-11-01', until: asOf };
  const waived = (months: number) => applyWaivers(logs(months), [waiver], china);
  const reasons = (diff: ReportDiff) => all(diff).map((one) => one.reasons);

  it('is named where it alone makes the difference', () => {
    expect(reasons(diffReports(logs(3), waived(3)))).toEqual([[{ kind: 'waiver', after: waiver }]]);
    expect(reasons(diffReports(waived(3), logs(3)))).toEqual([[{ kind: 'waiver', before: waiver }]]);
    expect(formatDiff(diffReports(waived(3), logs(3)), { locale: 'en' })).toContain('no longer waived: r');
  });

  it('is not, where a fact does', () => {
    const pointer = '/security/logRetention/months';
    expect(reasons(diffReports(waived(3), logs(6)))).toEqual([[{ kind: 'fact', pointer, before: 3, after: 6 }]]);
  });
});
