import { LogicSyntaxError } from '../error.js';
import { asCondition, asList, asOperand, parts } from '../node.js';
import { cutPath } from '../path.js';
import { F, negate, T, type Truth, U } from '../truth.js';
import type { Condition } from '../types.js';
import { amongLiterals, compareTimes, compareValues, membership, type Test } from './compare.js';
import { compareElement } from './compare-element.js';
import { compareSlot, slotAmong } from './compare-slot.js';
import type { Compiler } from './compiler.js';
import { inherited } from './frame.js';
import { all, none, some } from './quantify.js';

const isLiteral = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const slotPath = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null || !('var' in value)) return undefined;
  return typeof value.var === 'string' && !value.var.includes('[]') ? value.var : undefined;
};

/** The list and the key of a fact that lies right in the element at hand. */
const elementFact = (value: unknown): { readonly list: string; readonly key: string } | undefined => {
  if (typeof value !== 'object' || value === null || !('var' in value) || typeof value.var !== 'string')
    return undefined;
  const { list, keys } = cutPath(value.var);
  const [key] = keys;
  return list === undefined || key === undefined || keys.length > 1 || inherited(key) ? undefined : { list, key };
};

const between = (compiler: Compiler, op: string, args: readonly unknown[]): Test => {
  const [low, middle, high] = args;
  const left = comparison(compiler, op, [low, middle]);
  const right = comparison(compiler, op, [middle, high]);
  return () => {
    const a: Truth = left();
    if (a === F) return F;
    const b: Truth = right();
    return b === F || a === T ? b : U;
  };
};

const comparison = (compiler: Compiler, op: string, args: readonly unknown[]): Test => {
  const [left, right] = args;
  if (args.length === 3 && (op === '<' || op === '<=')) return between(compiler, op, args);
  if (args.length !== 2) throw new LogicSyntaxError(`"${op}" needs two values`);
  const path = slotPath(left);
  if (path !== undefined && isLiteral(right)) {
    return compareSlot(op, compiler.frame.slots, compiler.frame.slot(path), right);
  }
  const fact = elementFact(left);
  if (fact !== undefined && isLiteral(right)) {
    return compareElement(op, compiler.frame.elements, compiler.frame.list(fact.list), fact.key, right);
  }
  const literal = isLiteral(right) ? right : undefined;
  return compareValues(op, compiler.operand(asOperand(left)), compiler.operand(asOperand(right)), literal);
};

const both = (first: Test, second: Test): Test => {
  return () => {
    const a = first();
    if (a === F) return F;
    const b = second();
    if (b < a) return b;
    return a;
  };
};

const either = (first: Test, second: Test): Test => {
  return () => {
    const a = first();
    if (a === T) return T;
    const b = second();
    if (b > a) return b;
    return a;
  };
};

const conjunction = (tests: readonly Test[]): Test => {
  const [first, second] = tests;
  if (tests.length === 2 && first !== undefined && second !== undefined) return both(first, second);
  return () => {
    let least: Truth = T;
    for (let i = 0; i < tests.length; i++) {
      const v = tests[i]?.() ?? T;
      if (v === F) return F;
      if (v < least) least = v;
    }
    return least;
  };
};

const disjunction = (tests: readonly Test[]): Test => {
  const [first, second] = tests;
  if (tests.length === 2 && first !== undefined && second !== undefined) return either(first, second);
  return () => {
    let greatest: Truth = F;
    for (let i = 0; i < tests.length; i++) {
      const v = tests[i]?.() ?? F;
      if (v === T) return T;
      if (v > greatest) greatest = v;
    }
    return greatest;
  };
};

/** Compiles a condition to a function that tests it on the facts at hand. */
export const compileCondition = (compiler: Compiler, condition: Condition): Test => {
  if (typeof condition === 'boolean') {
    const known = condition ? T : F;
    return () => known;
  }
  const { op, args } = parts(condition);
  switch (op) {
    case 'and':
      return conjunction(args.map((arg) => compiler.test(asCondition(arg))));
    case 'or':
      return disjunction(args.map((arg) => compiler.test(asCondition(arg))));
    case '!': {
      const test = compiler.test(asCondition(args[0]));
      return () => negate(test());
    }
    case 'in': {
      const [value, set] = args;
      const path = slotPath(value);
      if (path !== undefined && Array.isArray(set)) {
        return slotAmong(compiler.frame.slots, compiler.frame.slot(path), set);
      }
      const read = compiler.operand(asOperand(value));
      return Array.isArray(set) ? amongLiterals(read, set) : membership(read, compiler.operand(asOperand(set)));
    }
    case 'some':
      return some(compiler.source(asList(args[0])), compiler.test(asCondition(args[1])));
    case 'none':
      return none(compiler.source(asList(args[0])), compiler.test(asCondition(args[1])));
    case 'all':
      return all(compiler.source(asList(args[0])), compiler.test(asCondition(args[1])));
    case 'after':
    case 'before':
    case 'not-after':
    case 'not-before':
      return compareTimes(op, compiler.operand(asOperand(args[0])), compiler.operand(asOperand(args[1])));
    case 'is':
      return compiler.test(compiler.resolveStatus(String(args[0])));
    case '===':
    case '!==':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(compiler, op, args);
    default:
      throw new LogicSyntaxError(`"${op}" is no condition`);
  }
};
