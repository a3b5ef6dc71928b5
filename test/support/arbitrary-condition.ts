import fc from 'fast-check';
import type { Condition, Operand } from '../../src/logic/types.js';

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

/** Conditions over the facts `n`, `m`, `yes`, `no`, `day`, `colour`, `colours` and `items`. */
export const arbitraryCondition: fc.Arbitrary<Condition> = fc.letrec<Nodes>((tie) => ({
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

/** Facts of the types that the conditions expect. */
export const arbitraryFacts = fc.record({
  n: fc.integer({ min: -2, max: 3 }),
  m: fc.integer({ min: -2, max: 3 }),
  yes: fc.boolean(),
  no: fc.boolean(),
  day: fc.constantFrom(...days),
  colour: fc.constantFrom('red', 'green', 'blue'),
  colours: fc.subarray(['red', 'green', 'blue']),
  items: fc.array(fc.record({ n: fc.integer({ min: -2, max: 3 }), flag: fc.boolean() }), { maxLength: 3 }),
});
