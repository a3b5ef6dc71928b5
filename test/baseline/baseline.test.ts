import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import {
  adjustSeverity,
  applyBaseline,
  applyWaivers,
  type Baseline,
  baselineOf,
  baselineText,
  defineCatalogue,
  evaluate,
  parseManifest,
  type Report,
  selectRules,
} from '../../src/index.js';
import { readManifest } from '../../src/node.js';
import { formatText } from '../../src/report/index.js';
import { arbitraryManifest } from '../support/arbitrary-manifest.js';

const asOf = '2026-11-24';
const of = (manifest: unknown, catalogue = china, file?: string): Report =>
  evaluate(parseManifest(manifest), catalogue, { asOf, ...(file !== undefined && { file }) });

/** What fingerprints identify: for each, its rule and outcome. */
const marks = ({ findings }: Report): readonly string[] =>
  findings.map(({ fingerprint, rule, outcome }) => `${fingerprint} ${rule} ${outcome}`).sort();

/** The same value with every list of maps in another order. */
const shuffled = (value: unknown, seed: number): unknown => {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const inner = list.map((element) => shuffled(element, seed));
    const cut = inner.length === 0 ? 0 : seed % inner.length;
    const turned = [...inner.slice(cut), ...inner.slice(0, cut)];
    return seed % 2 === 0 ? turned : turned.reverse();
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, shuffled(inner, seed)]);
  return Object.fromEntries(seed % 2 === 0 ? entries : entries.reverse());
};

describe('fingerprints', () => {
  it('survive any order of lists and keys, whether elements have names or not', () => {
    fc.assert(
      fc.property(arbitraryManifest(), fc.nat(11), (manifest, seed) => {
        expect(marks(of(shuffled(manifest, seed)))).toEqual(marks(of(manifest)));
      }),
      { numRuns: 10 },
    );
  });

  it('of elements without a name, or with the same one, go with their facts', async () => {
    const { manifest } = await readManifest('examples/overseas-retailer/guiju.yaml');
    const shop = selectRules(china, { only: ['cn-pipl'] });
    const element = fc.record({
      id: fc.constantFrom(undefined, 'same', 'other'),
      personalData: fc.boolean(),
      exemption: fc.constantFrom('none', 'contract'),
      mechanism: fc.constantFrom([], ['contract', 'certification'], ['certification', 'contract']),
      people: fc.constantFrom(5, 200_000),
    });
    const orders = fc
      .array(element, { minLength: 2, maxLength: 5 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(orders, ([list, other]) => {
        const reports = [list, other].map((elements) => {
          const transfers = elements.map(({ id, ...rest }) => ({ ...rest, ...(id !== undefined && { id }) }));
          return of({ ...manifest, transfers }, shop);
        });
        const [one = [], two] = reports.map(marks);
        expect(two).toEqual(one);
        for (const { subject, outcome } of reports[0]?.findings ?? []) if (subject !== '') outcomes.add(outcome);
      }),
      { numRuns: 100 },
    );
    expect(outcomes.size).toBeGreaterThan(1);
  });

  it('are those of one finding only', () => {
    fc.assert(
      fc.property(arbitraryManifest(), (manifest) => {
        const { findings } = of(manifest);
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      }),
      { numRuns: 10 },
    );
    const named = ['a', 'a', 'a#1', 'a##1', 'a/b', 'a~1b', ''].map((id) => ({ ...(id && { id }), kind: 'other' }));
    const incidents = of({ guiju: 1, incidents: named.map(({ id }) => ({ ...(id !== undefined && { id }) })) });
    const prints = incidents.findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('survive another name of the file, other texts and severities, other days and other facts of a named element', () => {
    const transfer = (people: number) => ({
      guiju: 1,
      personalData: { processed: true },
      transfers: [
        { id: 'a', personalData: true, people },
        { id: 'b', personalData: true },
      ],
    });
    const prints = ({ findings }: Report) =>
      findings.map(({ rule, subject, fingerprint }) => [rule, subject, fingerprint]);
    const before = prints(of(transfer(5), china, 'a.yaml'));
    const reworded = defineCatalogue({
      ...adjustSeverity(china, { 'cn-*': 'info' }),
      rules: china.rules.map((rule) => ({
        ...rule,
        title: { zh: '别的', en: 'other' },
        remedy: { zh: '改', en: 'do' },
      })),
    });
    expect(prints(of(transfer(5), china, 'b/c.yaml'))).toEqual(before);
    expect(prints(of(transfer(6)))).toEqual(before);
    expect(prints(of(transfer(5), reworded))).toEqual(before);
  });
});

const few = selectRules(china, { only: ['cn-csl/23', 'cn-pipl'] });
const portal = (security: Record<string, unknown>, id = 'portal') => ({
  guiju: 1,
  service: { id },
  security: { criticalInfrastructure: { designated: false }, ...security },
});
const old = of(portal({ monitoring: true, logRetention: { inPlace: true, months: 3 } }), few);
const logs = 'cn-csl/23/logs';

describe('a baseline', () => {
  it('knows every violation of the reports it was made of, and no other', () => {
    fc.assert(
      fc.property(arbitraryManifest(), arbitraryManifest(), (one, two) => {
        const [a, b] = [of({ ...one, service: { id: 'a' } }), of({ ...two, service: { id: 'b' } })];
        const baseline = baselineOf([a, b], china);
        for (const report of [a, b]) {
          const compared = applyBaseline(report, baseline, china);
          expect(compared.baseline).toEqual({ known: report.counts.violated, new: 0, fixed: [] });
          expect(compared.counts).toEqual(report.counts);
          for (const { outcome, baselined } of compared.findings)
            expect(baselined ?? false).toBe(outcome === 'violated');
        }
        const other = applyBaseline(of({ ...one, service: { id: 'c' } }), baseline, china);
        expect(other.baseline?.known).toBe(0);
      }),
      { numRuns: 5 },
    );
  });

  it('is the same text whatever the order of the reports', () => {
    const other = of(portal({ monitoring: false, logRetention: false }, 'blog'), few);
    expect(baselineText(baselineOf([old, other], few))).toBe(baselineText(baselineOf([other, old], few)));
    const entry = baselineOf([old], few).findings.find(({ rule }) => rule === logs);
    expect(entry).toMatchObject({
      service: 'portal',
      rule: logs,
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it('sees what is new and what was fixed', () => {
    const baseline = baselineOf([old], few);
    const now = of(
      portal({ logRetention: { inPlace: true, months: 6 }, monitoring: true, malwareProtection: false }),
      few,
    );
    const compared = applyBaseline(now, baseline, few);
    expect(compared.baseline?.new).toBe(now.counts.violated - (compared.baseline?.known ?? 0));
    expect(compared.baseline?.new).toBeGreaterThan(0);
    expect(compared.baseline?.fixed.map(({ rule }) => rule)).toContain(logs);
    const text = formatText(compared, { locale: 'en' });
    expect(text).toContain('1 fixed');
    expect(text).toContain(`can leave the baseline (--write-baseline): ${logs}`);
  });

  it('hides what it knows from the text, and shows it when everything is asked for', () => {
    const compared = applyBaseline(old, baselineOf([old], few), few);
    expect(formatText(old, { locale: 'en' })).toContain(logs);
    expect(formatText(compared, { locale: 'en' }).split('Highest')[0]).not.toContain(logs);
    expect(formatText(compared, { locale: 'en', all: true })).toContain(logs);
  });

  it('does not take a rule that was picked away for fixed, and keeps it and other services when it is written anew', () => {
    const blog = of(portal({ monitoring: false, logRetention: false }, 'blog'), few);
    const baseline = baselineOf([old, blog], few);
    const pipl = of(portal({}), selectRules(few, { only: ['cn-pipl'] }));
    expect(applyBaseline(pipl, baseline, few).baseline?.fixed).toEqual([]);
    expect(baselineOf([pipl], few, baseline)).toEqual(baseline);
    const fixed = of(portal({ monitoring: true, logRetention: { inPlace: true, months: 6 } }), few);
    const shrunk = baselineOf([fixed], few, baseline);
    expect(shrunk.findings.map(({ service, rule }) => `${service} ${rule}`)).not.toContain(`portal ${logs}`);
    expect(shrunk.findings.map(({ service, rule }) => `${service} ${rule}`)).toContain(`blog ${logs}`);
  });

  it('does not hold what is waived', () => {
    const by = { reason: 'r', owner: 'o', approver: 'a', from: '2026-11-01', until: '2027-01-01' };
    const waived = applyWaivers(old, [{ rule: logs, ...by }], few);
    expect(baselineOf([waived], few).findings.map(({ rule }) => rule)).not.toContain(logs);
  });

  it('recognises the entries of an example whose list was turned round', async () => {
    const { manifest } = await readManifest('examples/overseas-retailer/guiju.yaml');
    const baseline: Baseline = baselineOf([evaluate(manifest, china, { asOf })], china);
    const turned = { ...manifest, transfers: [...(manifest.transfers ?? [])].reverse() };
    const compared = applyBaseline(evaluate(turned, china, { asOf }), baseline, china);
    expect(compared.baseline).toEqual({ known: baseline.findings.length, new: 0, fixed: [] });
  });
});
