import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Compiler } from '../../src/logic/compile/compiler.js';
import { crossCheck } from '../../src/logic/cross-check.js';
import { explain } from '../../src/logic/explain/condition.js';
import { noDefinitions } from '../../src/logic/resolver.js';
import { U } from '../../src/logic/truth.js';
import type { Condition } from '../../src/logic/types.js';
import { conditionShape } from '../../src/logic/validate.js';
import { arbitraryCondition, arbitraryFacts } from '../support/arbitrary-condition.js';

const keys = ['n', 'm', 'yes', 'no', 'day', 'colour', 'colours', 'items'];

const environment = (facts: unknown) => ({ facts, asOf: '2026-11-24', resolver: noDefinitions, bindings: new Map() });

const compiled = (condition: Condition, facts: unknown) => {
  const compiler = new Compiler();
  const test = compiler.test(condition);
  compiler.load(facts, '2026-11-24');
  return test();
};

describe('generated conditions', () => {
  it('are well formed', () => {
    fc.assert(
      fc.property(arbitraryCondition, (condition) => {
        expect(conditionShape(condition)).toEqual([]);
      }),
    );
  });

  it('are decided where every fact is known, and json-logic-js agrees', () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryFacts, (condition, facts) => {
        const truth = compiled(condition, facts);
        expect(truth).not.toBe(U);
        expect(crossCheck(condition, environment(facts), truth)).toBeUndefined();
      }),
      { numRuns: 600 },
    );
  });

  it('are the same compiled and explained, whatever is missing', () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryFacts, fc.subarray(keys), (condition, facts, kept) => {
        const some = Object.fromEntries(Object.entries(facts).filter(([key]) => kept.includes(key)));
        expect(explain(condition, environment(some)).truth).toBe(compiled(condition, some));
      }),
      { numRuns: 300 },
    );
  });

  it('keep a known truth when facts are added', () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryFacts, fc.subarray(keys), (condition, facts, kept) => {
        const some = Object.fromEntries(Object.entries(facts).filter(([key]) => kept.includes(key)));
        const before = compiled(condition, some);
        if (before !== U) expect(compiled(condition, facts)).toBe(before);
      }),
      { numRuns: 600 },
    );
  });
});
