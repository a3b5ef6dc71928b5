import { compareDates } from '../date.js';
import { asCondition, asList, asOperand, parts } from '../node.js';
import { F, negate, T, type Truth, truth, U } from '../truth.js';
import type { Condition } from '../types.js';
import { type Environment, joinReads, noReads, type Reads } from './environment.js';
import { evaluateOperand, membersOf } from './operand.js';

/** How a condition came out, and by which facts. */
export interface Explanation extends Reads {
  readonly truth: Truth;
  readonly condition: Condition;
  /** The parts that were looked at, with the definition's own condition under `is`. */
  readonly parts: readonly Explanation[];
  /** The element of a list that this part is about, as a JSON pointer. */
  readonly element?: string;
}

/**
 * Of the parts of `and` (or `or`), those that decide: the false (true) ones, else the unknown ones, else all. Thoroughly,
 * the others keep it unknown, too: it would be settled if one of them were false (true).
 */
const junction = (
  condition: Condition,
  stop: Truth,
  all: readonly Explanation[],
  { thorough }: Environment,
  lists: readonly Reads[] = [],
): Explanation => {
  const stopping = all.filter((part) => part.truth === stop);
  const open = all.filter((part) => part.truth === U);
  const deciding = stopping.length > 0 ? stopping : open.length > 0 && !thorough ? open : all;
  const result = stopping.length > 0 ? stop : open.length > 0 ? U : negate(stop);
  return { truth: result, condition, parts: all, ...joinReads([...lists, ...deciding]) };
};

const orders: Record<string, (order: number) => boolean> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  after: (order) => order > 0,
  before: (order) => order < 0,
  'not-after': (order) => order <= 0,
  'not-before': (order) => order >= 0,
  '===': (order) => order === 0,
  '!==': (order) => order !== 0,
};

const dateOperators = ['after', 'before', 'not-after', 'not-before'];

const order = (op: string, left: unknown, right: unknown): number => {
  if (dateOperators.includes(op)) return compareDates(String(left), String(right));
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return left === right ? 0 : Number.NaN;
};

const compare = (condition: Condition, op: string, args: readonly unknown[], environment: Environment): Explanation => {
  if (args.length === 3) {
    const [low, middle, high] = args.map(asOperand);
    if (low === undefined || middle === undefined || high === undefined)
      return { truth: U, condition, parts: [], ...noReads };
    const halves = (
      [
        [low, middle],
        [middle, high],
      ] as const
    ).map((pair) => compare(condition, op, pair, environment));
    return { ...junction(condition, F, halves, environment), parts: [] };
  }
  const [left, right] = args.map((arg) => evaluateOperand(asOperand(arg), environment));
  if (left === undefined || right === undefined) return { truth: U, condition, parts: [], ...noReads };
  const known = left.value !== undefined && right.value !== undefined;
  const result = known ? truth(orders[op]?.(order(op, left.value, right.value)) ?? false) : U;
  return { truth: result, condition, parts: [], ...joinReads([left, right]) };
};

const quantify = (
  condition: Condition,
  op: string,
  args: readonly unknown[],
  environment: Environment,
): Explanation => {
  const { members, ...list } = membersOf(asList(args[0]), environment);
  if (members === undefined) return { truth: U, condition, parts: [], ...list };
  const each = members.map(({ environment: inner, member, pointer, ...reads }): Explanation => {
    const test = explain(asCondition(args[1]), inner);
    const decided =
      op === 'all'
        ? test.truth === F && member === U
          ? U
          : test.truth
        : member === U && test.truth === T
          ? U
          : test.truth;
    return { ...test, truth: decided, element: pointer, ...joinReads([test, reads]) };
  });
  const found = junction(condition, op === 'all' ? F : T, each, environment, [list]);
  return op === 'none' ? { ...found, truth: negate(found.truth) } : found;
};

const member = (condition: Condition, args: readonly unknown[], environment: Environment): Explanation => {
  const value = evaluateOperand(asOperand(args[0]), environment);
  const set = Array.isArray(args[1])
    ? { value: args[1], ...noReads }
    : evaluateOperand(asOperand(args[1]), environment);
  const reads = joinReads([value, set]);
  if (!Array.isArray(set.value)) return { truth: U, condition, parts: [], ...reads };
  if (set.value.length === 0) return { truth: F, condition, parts: [], ...reads };
  const result = value.value === undefined ? U : truth(set.value.includes(value.value));
  return { truth: result, condition, parts: [], ...reads };
};

/**
 * Tests a condition step by step and tells which facts decided it and which are missing. Slower than the compiled
 * form and written apart from it: the two are held against each other in the tests.
 */
export const explain = (condition: Condition, environment: Environment): Explanation => {
  if (typeof condition === 'boolean') return { truth: truth(condition), condition, parts: [], ...noReads };
  const { op, args } = parts(condition);
  switch (op) {
    case 'and':
      return junction(
        condition,
        F,
        args.map((arg) => explain(asCondition(arg), environment)),
        environment,
      );
    case 'or':
      return junction(
        condition,
        T,
        args.map((arg) => explain(asCondition(arg), environment)),
        environment,
      );
    case '!': {
      const inner = explain(asCondition(args[0]), environment);
      return { ...inner, condition, truth: negate(inner.truth), parts: [inner] };
    }
    case 'in':
      return member(condition, args, environment);
    case 'some':
    case 'all':
    case 'none':
      return quantify(condition, op, args, environment);
    case 'is': {
      const meaning = environment.resolver.status(String(args[0]));
      if (meaning === undefined) return { truth: U, condition, parts: [], ...noReads };
      const inner = explain(meaning, environment);
      return { ...inner, condition, parts: [inner] };
    }
    default:
      return compare(condition, op, args, environment);
  }
};
