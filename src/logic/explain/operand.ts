import { pointerOf } from '../../pointer.js';
import { isDateText, plusTime, startOf } from '../date.js';
import { LogicSyntaxError, LogicTypeError } from '../error.js';
import { asList, flattenList, isLiteral, parts } from '../node.js';
import { F, T, type Truth } from '../truth.js';
import type { ListOperand, Operand, TimeUnit } from '../types.js';
import { explain, explainPart } from './condition.js';
import { bind, type Environment, Joined, joinReads, type Reads, readFact } from './environment.js';

/** The value of an operand, undefined where it is unknown, and what was read for it. */
export class Evaluated extends Joined {
  readonly value: unknown;

  constructor(value: unknown, from: readonly Reads[]) {
    super(from);
    this.value = value;
  }
}

const units: readonly unknown[] = ['year', 'month', 'day', 'hour'];
const isUnit = (value: unknown): value is TimeUnit => units.includes(value);

/** One element of a list, and whether it is a member of the filtered list. */
export interface Member extends Reads {
  readonly environment: Environment;
  readonly member: Truth;
  readonly pointer: string;
}

/** A list with its members; `members` is undefined where the list is unknown. */
export interface Members extends Reads {
  readonly members: readonly Member[] | undefined;
}

/** The elements of a list; undefined where it is unknown. Throws {@link LogicTypeError} for anything else. */
export const elementsIn = (value: unknown): readonly unknown[] | undefined => {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw new LogicTypeError('a list', value);
  return value;
};

/** The members of a list operand, those left out whose membership is known to be false; thoroughly, with what left them out. */
export const membersOf = (list: ListOperand, environment: Environment): Members => {
  const { path, filters } = flattenList(list);
  const read = readFact(environment, path);
  const elements = elementsIn(read.value);
  if (elements === undefined) return { members: undefined, reads: [], missing: [{ path, pointer: read.pointer }] };
  const members = elements.map((element, i): Member => {
    const pointer = pointerOf(read.pointer, [i]);
    const inner = bind(environment, path, element, pointer);
    const filtered = explain({ and: filters }, inner);
    return { environment: inner, member: filtered.truth, pointer, reads: filtered.reads, missing: filtered.missing };
  });
  const left = members.filter(({ member }) => member !== F);
  const out = environment.thorough ? members.filter(({ member }) => member === F) : [];
  return { members: left, ...joinReads([{ reads: [read], missing: [] }, ...out]) };
};

const numberIn = (value: unknown): number | undefined => {
  if (value !== undefined && typeof value !== 'number') throw new LogicTypeError('a number', value);
  return value;
};

const fold = (args: readonly Evaluated[], combine: (numbers: readonly number[]) => number): Evaluated => {
  const known = args.map(({ value }) => numberIn(value)).filter((value) => value !== undefined);
  return new Evaluated(known.length === args.length ? combine(known) : undefined, args);
};

const choose = (args: readonly unknown[], environment: Environment): Evaluated => {
  const [first, second, ...rest] = args;
  if (args.length === 1) return evaluatePart(first, environment);
  if (args.length < 3) throw new LogicSyntaxError('"if" needs a condition, a value and another value');
  const test = explainPart(first, environment);
  const yes = () => evaluatePart(second, environment);
  if (test.truth === T) {
    const chosen = yes();
    return new Evaluated(chosen.value, [test, chosen]);
  }
  const no = choose(rest, environment);
  if (test.truth === F) return new Evaluated(no.value, [test, no]);
  const chosen = yes();
  const same = chosen.value !== undefined && chosen.value === no.value;
  return new Evaluated(same ? chosen.value : undefined, [test, chosen, no]);
};

const overList = (op: 'count' | 'sum', args: readonly unknown[], environment: Environment): Evaluated => {
  const list = membersOf(asList(args[0]), environment);
  if (list.members === undefined) return new Evaluated(undefined, [list]);
  const all: Reads[] = [list];
  let total = 0;
  let known = true;
  for (const one of list.members) {
    if (op === 'count') {
      const test = explainPart(args[1], one.environment);
      all.push(test, one);
      if (test.truth === F) continue;
      if (test.truth !== T || one.member !== T) known = false;
      total += 1;
    } else {
      const part = evaluatePart(args[1], one.environment);
      const value = numberIn(part.value);
      all.push(part, one);
      if (value === undefined || one.member !== T) known = false;
      else total += value;
    }
  }
  return new Evaluated(known ? total : undefined, all);
};

const none: readonly never[] = [];

const factAt = (path: string, environment: Environment): Evaluated => {
  const read = readFact(environment, path);
  const { pointer, value } = read;
  if (value === undefined) return new Evaluated(value, [{ reads: none, missing: [{ path, pointer }] }]);
  return new Evaluated(value, path === 'asOf' ? none : [{ reads: [read], missing: none }]);
};

/** A fact of the service itself is read once; those of elements depend on the element at hand. */
const variable = (path: unknown, environment: Environment): Evaluated => {
  if (typeof path !== 'string') throw new LogicSyntaxError('"var" needs a path');
  const { memory } = environment;
  const known = memory?.facts.get(path);
  if (known !== undefined) return known;
  const fact = factAt(path, environment);
  if (!path.includes('[]')) memory?.facts.set(path, fact);
  return fact;
};

const moved = (date: unknown, environment: Environment, move: (date: string) => string): Evaluated => {
  const from = evaluatePart(date, environment);
  if (from.value === undefined) return from;
  if (!isDateText(from.value)) throw new LogicTypeError('a date', from.value);
  return new Evaluated(move(from.value), [from]);
};

const literal = (value: unknown): Evaluated => new Evaluated(value, none);

/** Evaluates an operand step by step and notes what it reads. */
export const evaluateOperand = (operand: Operand, environment: Environment): Evaluated =>
  evaluatePart(operand, environment);

/** The same for a part of a condition, which throws {@link LogicSyntaxError} where it is no operand. */
export const evaluatePart = (operand: unknown, environment: Environment): Evaluated => {
  if (isLiteral(operand)) return literal(operand);
  const { op, args } = parts(operand);
  if (op === 'var') return variable(args[0], environment);
  const each = (): readonly Evaluated[] => args.map((arg) => evaluatePart(arg, environment));
  switch (op) {
    case 'value': {
      const meaning = environment.resolver.value(String(args[0]));
      if (meaning === undefined) throw new LogicSyntaxError(`there is no number or tier "${String(args[0])}"`);
      return evaluateOperand(meaning, environment);
    }
    case 'plusTime': {
      const [date, amount, unit] = args;
      if (!isUnit(unit) || typeof amount !== 'number' || !Number.isInteger(amount)) {
        throw new LogicSyntaxError('"plusTime" needs a date, a whole number and one of year, month, day, hour');
      }
      return moved(date, environment, (value) => plusTime(value, amount, unit));
    }
    case 'startOf': {
      const [date, unit] = args;
      if (unit !== 'year' && unit !== 'month') throw new LogicSyntaxError('"startOf" needs a date and year or month');
      return moved(date, environment, (value) => startOf(value, unit));
    }
    case 'count':
    case 'sum':
      return overList(op, args, environment);
    case '+':
      return fold(each(), (numbers) => numbers.reduce((a, b) => a + b, 0));
    case '-':
      return fold(each(), ([a = 0, b = 0]) => a - b);
    case 'max':
      return fold(each(), (numbers) => Math.max(...numbers));
    case 'min':
      return fold(each(), (numbers) => Math.min(...numbers));
    case 'if':
      return choose(args, environment);
    default:
      throw new LogicSyntaxError(`"${op}" gives no value`);
  }
};
