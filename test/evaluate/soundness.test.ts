import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { compiledOn } from '../../src/evaluate/compiled.js';
import { evaluate, outcomesOf, parseManifest } from '../../src/index.js';
import { explain } from '../../src/logic/explain/condition.js';
import { keysOf, readKeys } from '../../src/pointer.js';
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

/** The facts that say of a rule when something was done, and that it was not done at all. */
const saidTwice = new Map(
  china.rules.flatMap(({ id, deadline, recurs }) => {
    const [on, done] = [deadline?.doneOn ?? recurs?.last, deadline?.done ?? recurs?.done];
    return on === undefined || done === undefined ? [] : [[id, { on, done }] as const];
  }),
);

const read = (facts: unknown, path: string, subject: string): unknown => {
  const element = keysOf(subject).reduce(
    (value: unknown, key) => (Array.isArray(value) ? value[Number(key)] : readKeys(value, [key])),
    facts,
  );
  return readKeys(element, (path.split('[].').at(-1) ?? '').split('.'));
};

/** Whether a manifest says of a subject that something was done on a day, and that it was not done. */
const contradicts = (facts: unknown, key: string): boolean => {
  const [rule = '', subject = ''] = key.split(' ');
  const said = saidTwice.get(rule);
  return said !== undefined && read(facts, said.on, subject) !== undefined && read(facts, said.done, subject) === false;
};

/** Outcomes that wait for a fact or a person. */
const open: ReadonlySet<string> = new Set(['unknown', 'review']);

describe('the whole catalogue on generated manifests', () => {
  it('never changes a known outcome when facts are added', () => {
    fc.assert(
      fc.property(arbitraryManifest(2), arbitraryManifest(4), (few, more) => {
        const before = outcomes(few);
        const whole = complete(few, more);
        const manifest = parseManifest(whole);
        const after = outcomes(whole);
        for (const [key, outcome] of before) {
          if (open.has(outcome) || contradicts(manifest, key)) continue;
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
          findings.map(({ rule, severity, subject, outcome, conditions }) => ({
            rule,
            severity,
            subject,
            outcome,
            conditions,
          })),
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
