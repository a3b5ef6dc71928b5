import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import {
  type Advice,
  adviceFor,
  applyAdvice,
  evaluate,
  type Finding,
  fieldAt,
  type Manifest,
  parseManifest,
  resolverOn,
  versionOn,
} from '../../src/index.js';
import { pathsOf } from '../../src/logic/index.js';
import { alone, caseManifest } from '../../src/testing/run.js';
import { arbitraryManifest } from '../support/arbitrary-manifest.js';
import { applyPatch } from '../support/json-patch.js';

interface Advised {
  readonly name: string;
  readonly manifest: Manifest;
  readonly asOf: string;
  readonly finding: Finding;
  readonly findings: readonly Finding[];
  readonly advice: readonly Advice[];
  readonly again: (manifest: Manifest) => readonly Finding[];
}

const advised: readonly Advised[] = china.rules.flatMap((rule) => {
  const one = alone(rule, china);
  return rule.cases.flatMap((example) => {
    const asOf = example.asOf ?? rule.reviewedOn;
    const manifest = caseManifest(rule.given, example.facts);
    const { findings } = evaluate(manifest, one, { asOf });
    return findings.map((finding) => ({
      name: `${rule.id}: ${example.name}`,
      manifest,
      asOf,
      finding,
      findings,
      advice: adviceFor(manifest, one, finding, { asOf }),
      again: (changed: Manifest) => evaluate(changed, one, { asOf }).findings,
    }));
  });
});

const each = advised.flatMap((one) => one.advice.map((advice) => ({ ...one, advice })));

const badness = ({ outcome }: Finding): number =>
  ['satisfied', 'pending', 'not-applicable', 'review', 'unknown', 'violated', 'error'].indexOf(outcome);

/**
 * Why nothing can be advised on a violated duty: a person judged it, its time is over or a day gone by decides it, or only
 * facts do that nobody chooses.
 */
const reasonOf = ({ finding, asOf }: Advised): 'judged' | 'late' | 'given' | undefined => {
  const { facts, attestation, confidence, daysLeft } = finding;
  if (attestation !== undefined || confidence === 'low') return 'judged';
  const past = facts.some(
    ({ path, value }) => ['date', 'instant'].includes(fieldAt(path)?.kind ?? '') && String(value) <= asOf,
  );
  if (daysLeft !== undefined || past) return 'late';
  return facts.every(({ path }) => fieldAt(path)?.meta.given) ? 'given' : undefined;
};

describe('advice for every case of every rule', () => {
  it('leads to the outcome that it names', () => {
    expect(each.length).toBeGreaterThan(500);
    for (const { name, advice, manifest, finding, again } of each) {
      const after = again(applyAdvice(manifest, advice)).find(({ subject }) => subject === finding.subject);
      expect(`${name} ${after?.outcome}`).toBe(`${name} ${advice.outcome}`);
    }
  });

  it('is a JSON Patch as RFC 6902 has it, and says what it changes', () => {
    for (const { name, advice, manifest } of each) {
      const after = applyPatch(manifest, advice.patch);
      expect(after, name).toEqual(applyAdvice(manifest, advice));
      for (const { pointer, from, to } of advice.changes) {
        const at = (document: unknown): unknown =>
          pointer
            .split('/')
            .slice(1)
            .reduce<unknown>(
              (v, key) => (typeof v === 'object' && v !== null ? Reflect.get(v, key) : undefined),
              document,
            );
        expect([at(manifest) ?? undefined, at(after)], name).toEqual([from, to]);
      }
    }
  });

  it('never makes another subject of the rule worse off', () => {
    for (const { name, advice, manifest, findings, again } of each) {
      const after = new Map(again(applyAdvice(manifest, advice)).map((finding) => [finding.subject, finding]));
      for (const finding of findings) {
        const now = after.get(finding.subject);
        expect(now === undefined ? Number.NaN : badness(now), name).toBeLessThanOrEqual(badness(finding));
      }
    }
  });

  it('changes no given fact and none that makes the rule apply', () => {
    for (const { name, advice, asOf, finding } of each) {
      const rule = china.rules.find(({ id }) => id === finding.rule);
      const applying = rule && pathsOf(versionOn(rule, asOf.slice(0, 10)).applies, resolverOn(china.definitions, asOf));
      for (const { path } of advice.changes) {
        expect(fieldAt(path)?.meta.given, `${name} ${path}`).toBeUndefined();
        expect(applying?.has(path), `${name} ${path}`).toBe(false);
      }
    }
  });

  it('is there for nine violated cases in ten, and for the others a reason is known', () => {
    const checkable = new Set(china.rules.filter((rule) => rule.checkability !== 'judgment').map(({ id }) => id));
    const violated = advised.filter(({ finding }) => finding.outcome === 'violated' && checkable.has(finding.rule));
    const without = violated.filter(({ advice }) => advice.length === 0);
    expect(without.length / violated.length).toBeLessThan(0.1);
    expect(without.filter((one) => reasonOf(one) === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('is given on no finding of which it is not known whether it applies', () => {
    const open = advised.filter(({ finding }) => finding.conditions.applies !== 'true');
    expect(open.length).toBeGreaterThan(100);
    expect(open.flatMap(({ advice }) => advice)).toEqual([]);
  });
});

describe('advice on generated manifests', () => {
  it('meets the duty and never makes another finding of the same rule worse', () => {
    const asOf = '2026-11-24';
    fc.assert(
      fc.property(arbitraryManifest(4), fc.nat(), (facts, pick) => {
        const manifest = parseManifest(facts);
        const { findings } = evaluate(manifest, china, { asOf });
        const violated = findings.filter(({ outcome }) => outcome === 'violated');
        const finding = violated[pick % Math.max(1, violated.length)];
        for (const advice of finding === undefined ? [] : adviceFor(manifest, china, finding, { asOf })) {
          const after = evaluate(applyAdvice(manifest, advice), china, { asOf }).findings;
          const same = (wanted: Finding) => after.find((f) => f.rule === wanted.rule && f.subject === wanted.subject);
          expect(finding && same(finding)?.outcome).toBe(advice.outcome);
          for (const other of findings.filter(({ rule }) => rule === finding?.rule)) {
            const now = same(other);
            expect(now === undefined ? Number.NaN : badness(now)).toBeLessThanOrEqual(badness(other));
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
