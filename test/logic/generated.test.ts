import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Compiler, noDefinitions } from '../../src/logic/compile/compiler.js';
import { crossCheck } from '../../src/logic/cross-check.js';
import { explain } from '../../src/logic/explain/condition.js';
import { U } from '../../src/logic/truth.js';
import type { Condition, Operand } from '../../src/logic/types.js';
import { conditionShape } from '../../src/logic/validate.js';

interface Nodes {
  condition: Condition;
  number: Operand;
  inner: Condition;
}

const days = ['2024-02-29', '2025-12-31', '2026-01-01'] as const;
const dateOperators = ['after', 'before', 'not-after', 'not-before'] as const;
const numberOperators = ['<', '<=', '>', '>=', '===', '!=='] as const;
const operation = (op: string, ...args: readonly unknown[]): Condition & Operand =>
  JSON.parse(JSON.stringify({ [op]: args }));

const dayOperand: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...days, { var: 'day' }),
  fc
    .tuple(fc.integer({ min: -14, max: 14 }), fc.constantFrom('year', 'month', 'day'))
    .map(([n, unit]) => operation('plusTime', { var: 'day' }, n, unit)),
  fc.constantFrom('year', 'month').map((unit) => operation('startOf', { var: 'day' }, unit)),
);

const flags = fc.constantFrom('yes', 'no').map((path) => operation('===', { var: path }, true));

const tree = fc.letrec<Nodes>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: -2, max: 3 }),
    fc.constantFrom<Operand>({ var: 'n' }, { var: 'm' }),
    fc.tuple(fc.constantFrom('+', 'max', 'min'), tie('number'), tie('number')).map(([op, a, b]) => operation(op, a, b)),
    fc.tuple(tie('number'), tie('number')).map(([a, b]) => operation('-', a, b)),
    tie('inner').map((condition) => operation('count', { var: 'items' }, condition)),
    fc.constant(operation('sum', { var: 'items' }, { var: 'items[].n' })),
    fc.tuple(tie('condition'), tie('number'), tie('number')).map(([c, a, b]) => operation('if', c, a, b)),
  ),
  inner: fc.oneof(
    fc.constant(operation('===', { var: 'items[].flag' }, true)),
    fc
      .tuple(fc.constantFrom(...numberOperators), tie('number'))
      .map(([op, n]) => operation(op, { var: 'items[].n' }, n)),
  ),
  condition: fc.oneof(
    { maxDepth: 4 },
    flags,
    fc.boolean(),
    fc
      .tuple(fc.constantFrom(...numberOperators), tie('number'), tie('number'))
      .map(([op, a, b]) => operation(op, a, b)),
    fc
      .tuple(fc.constantFrom('<', '<='), tie('number'), tie('number'), tie('number'))
      .map(([op, ...all]) => operation(op, ...all)),
    fc.tuple(fc.constantFrom(...dateOperators), dayOperand, dayOperand).map(([op, a, b]) => operation(op, a, b)),
    fc.subarray(['red', 'green', 'blue']).map((set) => operation('in', { var: 'colour' }, set)),
    fc.constantFrom('red', 'green').map((colour) => operation('in', colour, { var: 'colours' })),
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(tie('condition'), { maxLength: 3 }))
      .map(([op, all]) => operation(op, ...all)),
    tie('condition').map((condition) => operation('!', condition)),
    fc.tuple(fc.constantFrom('some', 'all', 'none'), tie('inner')).map(([op, c]) => operation(op, { var: 'items' }, c)),
    fc
      .tuple(fc.constantFrom('some', 'all', 'none'), tie('inner'), tie('inner'))
      .map(([op, kept, c]) => operation(op, { filter: [{ var: 'items' }, kept] }, c)),
  ),
})).condition;

const known = fc.record({
  n: fc.integer({ min: -2, max: 3 }),
  m: fc.integer({ min: -2, max: 3 }),
  yes: fc.boolean(),
  no: fc.boolean(),
  day: fc.constantFrom(...days),
  colour: fc.constantFrom('red', 'green', 'blue'),
  colours: fc.subarray(['red', 'green', 'blue']),
  items: fc.array(fc.record({ n: fc.integer({ min: -2, max: 3 }), flag: fc.boolean() }), { maxLength: 3 }),
});

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
      fc.property(tree, (condition) => {
        expect(conditionShape(condition)).toEqual([]);
      }),
    );
  });

  it('are decided where every fact is known, and json-logic-js agrees', () => {
    fc.assert(
      fc.property(tree, known, (condition, facts) => {
        const truth = compiled(condition, facts);
        expect(truth).not.toBe(U);
        expect(crossCheck(condition, environment(facts), truth)).toBeUndefined();
      }),
      { numRuns: 600 },
    );
  });

  it('are the same compiled and explained, whatever is missing', () => {
    fc.assert(
      fc.property(tree, known, fc.subarray(keys), (condition, facts, kept) => {
        const some = Object.fromEntries(Object.entries(facts).filter(([key]) => kept.includes(key)));
        expect(explain(condition, environment(some)).truth).toBe(compiled(condition, some));
      }),
      { numRuns: 300 },
    );
  });

  it('keep a known truth when facts are added', () => {
    fc.assert(
      fc.property(tree, known, fc.subarray(keys), (condition, facts, kept) => {
        const some = Object.fromEntries(Object.entries(facts).filter(([key]) => kept.includes(key)));
        const before = compiled(condition, some);
        if (before !== U) expect(compiled(condition, facts)).toBe(before);
      }),
      { numRuns: 600 },
    );
  });
});
