import { LogicSyntaxError } from '../error.js';
import { asList, isLiteral, parts } from '../node.js';
import { F, negate, T, type Truth, truth, U } from '../truth.js';
import type { Condition } from '../types.js';
import { compared } from './compare.js';
import type { Environment, Reads } from './environment.js';
import { Explanation } from './explanation.js';
import { elementsIn, evaluatePart, membersOf } from './operand.js';

const noLists: readonly Reads[] = [];

/**
 * Of the parts of `and` (or `or`), those that decide: the false (true) ones, else the unknown ones, else all. Thoroughly,
 * the others keep it unknown, too: it would be settled if one of them were false (true).
 */
const junction = (
  condition: Condition,
  stop: Truth,
  all: readonly Explanation[],
  { thorough }: Environment,
  lists: readonly Reads[] = noLists,
): Explanation => {
  let stops = false;
  let open = false;
  for (const part of all) {
    if (part.truth === stop) stops = true;
    else if (part.truth === U) open = true;
  }
  const result = stops ? stop : open ? U : negate(stop);
  const deciding = stops || (open && !thorough) ? all.filter((part) => part.truth === result) : all;
  return new Explanation(result, condition, lists.length === 0 ? deciding : [...lists, ...deciding], all);
};

const compare = (condition: Condition, op: string, args: readonly unknown[], environment: Environment): Explanation => {
  const low = args[0];
  const middle = args[1];
  if (args.length === 3 && (op === '<' || op === '<=')) {
    const halves = [
      [low, middle],
      [middle, args[2]],
    ].map((pair) => compare(condition, op, pair, environment));
    const both = junction(condition, F, halves, environment);
    return new Explanation(both.truth, condition, [both]);
  }
  if (args.length !== 2) throw new LogicSyntaxError(`"${op}" needs two values`);
  const left = evaluatePart(low, environment);
  if (isLiteral(middle)) return new Explanation(compared(op, left.value, middle), condition, [left]);
  const right = evaluatePart(middle, environment);
  return new Explanation(compared(op, left.value, right.value), condition, [left, right]);
};

const heldBy = (op: string, member: Truth, held: Truth): Truth => {
  const seek = op === 'all' ? F : T;
  return member === U && held === seek ? U : held;
};

const quantify = (
  condition: Condition,
  op: string,
  args: readonly unknown[],
  environment: Environment,
): Explanation => {
  const list = membersOf(asList(args[0]), environment);
  if (list.members === undefined) return new Explanation(U, condition, [list]);
  const stop = op === 'all' ? F : T;
  const each = list.members.map((one) => {
    const test = explainPart(args[1], one.environment);
    return new Explanation(heldBy(op, one.member, test.truth), test.condition, [test, one], test.parts, one.pointer);
  });
  const found = junction(condition, stop, each, environment, [list]);
  return op === 'none' ? new Explanation(negate(found.truth), condition, [found], found.parts) : found;
};

const member = (condition: Condition, args: readonly unknown[], environment: Environment): Explanation => {
  const value = evaluatePart(args[0], environment);
  if (Array.isArray(args[1])) return among(condition, value.value, args[1], [value]);
  const set = evaluatePart(args[1], environment);
  return among(condition, value.value, elementsIn(set.value), [value, set]);
};

const among = (
  condition: Condition,
  value: unknown,
  set: readonly unknown[] | undefined,
  from: readonly Reads[],
): Explanation => {
  if (set === undefined) return new Explanation(U, condition, from);
  if (set.length === 0) return new Explanation(F, condition, from);
  return new Explanation(value === undefined ? U : truth(set.includes(value)), condition, from);
};

const meaningOf = (condition: Condition, id: string, environment: Environment): Explanation => {
  const meaning = environment.resolver.status(id);
  if (meaning === undefined) throw new LogicSyntaxError(`there is no status "${id}"`);
  const open = environment.memory?.open;
  if (open?.has(id)) throw new LogicSyntaxError(`a definition rests on itself: ${JSON.stringify(condition)}`);
  open?.add(id);
  const inner = explain(meaning, environment);
  open?.delete(id);
  return new Explanation(inner.truth, condition, [inner], [inner]);
};

const byOperator = (
  condition: Condition,
  op: string,
  args: readonly unknown[],
  environment: Environment,
): Explanation => {
  switch (op) {
    case 'and':
    case 'or':
      return junction(
        condition,
        op === 'and' ? F : T,
        args.map((arg) => explainPart(arg, environment)),
        environment,
      );
    case '!': {
      const inner = explainPart(args[0], environment);
      return new Explanation(negate(inner.truth), condition, [inner], [inner]);
    }
    case 'in':
      return member(condition, args, environment);
    case 'some':
    case 'all':
    case 'none':
      return quantify(condition, op, args, environment);
    case 'is':
      return meaningOf(condition, String(args[0]), environment);
    default:
      return compare(condition, op, args, environment);
  }
};

/** The same as {@link explain} for a part of a condition; throws {@link LogicSyntaxError} where it is none. */
export const explainPart = (part: unknown, environment: Environment): Explanation => {
  if (typeof part === 'boolean') return new Explanation(truth(part), part, []);
  const known = environment.memory?.conditions;
  const before = known?.get(part);
  if (before !== undefined) return before;
  const { op, args, condition } = parts(part);
  if (condition === undefined) throw new LogicSyntaxError(`"${op}" is no condition`);
  const made = byOperator(condition, op, args, environment);
  known?.set(part, made);
  return made;
};

/**
 * Tests a condition step by step and tells which facts decided it and which are missing; once on the same facts where the
 * environment has a memory. Slower than the compiled form and written apart from it: the two are held against each other
 * in the tests.
 */
export const explain = (condition: Condition, environment: Environment): Explanation =>
  explainPart(condition, environment);
