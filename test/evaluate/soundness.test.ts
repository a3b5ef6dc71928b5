import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { compiledOn } from '../../src/evaluate/compiled.js';
import { evaluate, outcomesOf, parseManifest } from '../../src/index.js';
import { explain } from '../../src/logic/explain/condition.js';
import { arbitraryManifest } from '../support/arbitrary-manifest.js';

const asOf = '2026-11-24';

/** The facts of both, those of the first where both have one. Lists are taken whole. */
const complete = (facts: unknown, more: unknown): unknown => {
  if (facts === undefined || facts === null) return more;
  if (typeof facts !== 'object' || Array.isArray(facts) || typeof more !== 'object' || more === null) return facts;
  const keys = new Set([...Object.keys(facts), ...Object.keys(more)]);
  const get = (map: object, key: string): unknown => Object.getOwnPropertyDescriptor(map, key)?.value;
  return Object.fromEntries([...keys].map((key) => [key, complete(get(facts, key), get(more, key))]));
};

const outcomes = (facts: unknown): ReadonlyMap<string, string> =>
  new Map(
    evaluate(parseManifest(facts), china, { asOf }).findings.map(({ rule, subject, outcome }) => [
      `${rule} ${subject}`,
      outcome,
    ]),
  );

/** Rules on which generated facts may contradict each other: done on a day, and not done at all. */
const saidTwice: ReadonlySet<string> = new Set(
  china.rules.filter(({ deadline, recurs }) => deadline?.done ?? recurs?.done).map(({ id }) => id),
);

/** Outcomes that wait for a fact, a person or a day. */
const open: ReadonlySet<string> = new Set(['unknown', 'review', 'pending']);

describe('the whole catalogue on generated manifests', () => {
  it('never changes a known outcome when facts are added', () => {
    fc.assert(
      fc.property(arbitraryManifest(2), arbitraryManifest(4), (few, more) => {
        const before = outcomes(few);
        const after = outcomes(complete(few, more));
        for (const [key, outcome] of before) {
          if (open.has(outcome) || saidTwice.has(key.split(' ')[0] ?? '')) continue;
          const now = after.get(key);
          if (outcome === 'pending' && now === 'satisfied') continue;
          if (now !== undefined) expect(`${key} ${now}`).toBe(`${key} ${outcome}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the same outcomes with and without what explains them', () => {
    fc.assert(
      fc.property(arbitraryManifest(4), (facts) => {
        const manifest = parseManifest(facts);
        const { findings } = evaluate(manifest, china, { asOf });
        expect(outcomesOf(manifest, china, { asOf })).toEqual(
          findings.map(({ rule, subject, outcome, conditions }) => ({ rule, subject, outcome, conditions })),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('agrees with json-logic-js wherever the outcome is known', () => {
    fc.assert(
      fc.property(arbitraryManifest(4), (facts) => {
        const { findings } = evaluate(parseManifest(facts), china, { asOf, crossCheck: true });
        expect(findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same compiled and explained', () => {
    const compiled = compiledOn(china, asOf);
    fc.assert(
      fc.property(arbitraryManifest(4), (facts) => {
        const manifest = parseManifest(facts);
        compiled.compiler.load(manifest, asOf);
        const environment = { facts: manifest, asOf, resolver: compiled.resolver, bindings: new Map() };
        for (const { version, lists, tests } of compiled.rules) {
          if (lists.length > 0) continue;
          const { applies, requires } = tests();
          expect(explain(version.applies, environment).truth, version.rule.id).toBe(applies());
          const required = explain(version.requires ?? true, environment).truth;
          expect(required, version.rule.id).toBe(requires());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes for the same inputs', () => {
    fc.assert(
      fc.property(arbitraryManifest(3), (facts) => {
        const run = () => JSON.stringify(evaluate(parseManifest(facts), china, { asOf }));
        expect(run()).toBe(run());
      }),
      { numRuns: 10 },
    );
  });
});
