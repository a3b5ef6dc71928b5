import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Compiler } from '../../src/logic/compile/compiler.js';
import { crossCheck } from '../../src/logic/cross-check.js';
import { explain } from '../../src/logic/explain/condition.js';
import { evaluateOperand } from '../../src/logic/explain/operand.js';
import { asCondition, asOperand } from '../../src/logic/node.js';
import { noDefinitions } from '../../src/logic/resolver.js';
import { T, U } from '../../src/logic/truth.js';

const suite = z.array(
  z.object({
    name: z.string(),
    condition: z.optional(z.unknown()),
    operand: z.optional(z.unknown()),
    facts: z.record(z.string(), z.unknown()),
    asOf: z.optional(z.string()),
    expect: z.unknown(),
  }),
);

const named = (truth: number): unknown => (truth === U ? 'unknown' : truth === T);

describe.each(readdirSync('conformance').filter((file) => file.endsWith('.json')))('%s', (file) => {
  const cases = suite.parse(JSON.parse(readFileSync(`conformance/${file}`, 'utf8')));
  it.each(cases.map((one) => [one.name, one] as const))(
    '%s',
    (_, { condition, operand, facts, asOf, expect: wanted }) => {
      const environment = { facts, asOf, resolver: noDefinitions, bindings: new Map() };
      const compiler = new Compiler();
      if (condition !== undefined) {
        const test = compiler.test(asCondition(condition));
        compiler.load(facts, asOf);
        const ours = test();
        expect(named(ours)).toBe(wanted);
        expect(named(explain(asCondition(condition), environment).truth)).toBe(wanted);
        expect(crossCheck(asCondition(condition), environment, ours)).toBeUndefined();
      } else {
        const read = compiler.operand(asOperand(operand));
        compiler.load(facts, asOf);
        expect(read() ?? 'unknown').toBe(wanted);
        expect(evaluateOperand(asOperand(operand), environment).value ?? 'unknown').toBe(wanted);
      }
    },
  );
});

describe('what is not in the language is refused', () => {
  it.each([
    ['a truthy value', 1],
    ['a bare fact', { var: 'a' }],
    ['a loose comparison', { '==': [{ var: 'a' }, 1] }],
    ['two operators', { and: [], or: [] }],
    ['an unknown operator', { log: ['a'] }],
    ['a substring', { in: ['a', 'abc'] }],
    ['a comparison with a text', { '<': [{ var: 'a' }, '3'] }],
    ['a definition that does not exist', { is: 'nobody' }],
  ])('%s', (_, condition) => {
    const run = () => {
      const compiler = new Compiler();
      const test = compiler.test(asCondition(condition));
      compiler.load({ a: 1 });
      test();
    };
    expect(run).toThrow();
  });

  it('a definition that rests on itself', () => {
    const compiler = new Compiler({ status: () => ({ and: [{ is: 'a' }] }), value: () => undefined });
    expect(() => compiler.test({ is: 'a' })).toThrow('rests on itself');
  });

  it('a value of a wrong type', () => {
    const compiler = new Compiler();
    const test = compiler.test({ '<': [{ var: 'a' }, 3] });
    compiler.load({ a: 'x' });
    expect(() => test()).toThrow('expected a number');
  });
});
