import { pointerOf } from '../../pointer.js';
import { plusTime, startOf } from '../date.js';
import { asCondition, asList, asOperand, flattenList, parts } from '../node.js';
import { F, T, type Truth } from '../truth.js';
import type { ListOperand, Operand } from '../types.js';
import { explain } from './condition.js';
import { bind, type Environment, joinReads, noReads, type Reads, readFact } from './environment.js';

/** The value of an operand, undefined where it is unknown, and what was read for it. */
export interface Evaluated extends Reads {
  readonly value: unknown;
}

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

/** The members of a list operand, those left out whose membership is known to be false; thoroughly, with what left them out. */
export const membersOf = (list: ListOperand, environment: Environment): Members => {
  const { path, filters } = flattenList(list);
  const read = readFact(environment, path);
  if (!Array.isArray(read.value)) return { members: undefined, reads: [], missing: [{ path, pointer: read.pointer }] };
  const elements: readonly unknown[] = read.value;
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

const fold = (args: readonly Evaluated[], combine: (numbers: readonly number[]) => number): Evaluated => {
  const known = args.map(({ value }) => value).filter((value) => typeof value === 'number');
  return { value: known.length === args.length ? combine(known) : undefined, ...joinReads(args) };
};

const choose = (args: readonly unknown[], environment: Environment): Evaluated => {
  const [first, second, ...rest] = args;
  if (args.length === 1) return evaluateOperand(asOperand(first), environment);
  const test = explain(asCondition(first), environment);
  const yes = () => evaluateOperand(asOperand(second), environment);
  if (test.truth === T) {
    const chosen = yes();
    return { value: chosen.value, ...joinReads([test, chosen]) };
  }
  const no = choose(rest, environment);
  if (test.truth === F) return { value: no.value, ...joinReads([test, no]) };
  const chosen = yes();
  const same = chosen.value !== undefined && chosen.value === no.value;
  return { value: same ? chosen.value : undefined, ...joinReads([test, chosen, no]) };
};

const overList = (op: 'count' | 'sum', args: readonly unknown[], environment: Environment): Evaluated => {
  const { members, ...list } = membersOf(asList(args[0]), environment);
  if (members === undefined) return { value: undefined, ...list };
  const all: Reads[] = [list];
  let total = 0;
  let known = true;
  for (const { environment: inner, member, ...reads } of members) {
    if (op === 'count') {
      const test = explain(asCondition(args[1]), inner);
      all.push(test, reads);
      if (test.truth === F) continue;
      if (test.truth !== T || member !== T) known = false;
      total += 1;
    } else {
      const part = evaluateOperand(asOperand(args[1]), inner);
      all.push(part, reads);
      if (typeof part.value !== 'number' || member !== T) known = false;
      else total += part.value;
    }
  }
  return { value: known ? total : undefined, ...joinReads(all) };
};

/** Evaluates an operand step by step and notes what it reads. */
export const evaluateOperand = (operand: Operand, environment: Environment): Evaluated => {
  if (typeof operand !== 'object') return { value: operand, ...noReads };
  const { op, args } = parts(operand);
  const each = (): readonly Evaluated[] => args.map((arg) => evaluateOperand(asOperand(arg), environment));
  switch (op) {
    case 'var': {
      const read = readFact(environment, String(args[0]));
      const { path, pointer, value } = read;
      return value === undefined
        ? { value, reads: [], missing: [{ path, pointer }] }
        : { value, reads: path === 'asOf' ? [] : [read], missing: [] };
    }
    case 'value': {
      const meaning = environment.resolver.value(String(args[0]));
      return meaning === undefined ? { value: undefined, ...noReads } : evaluateOperand(meaning, environment);
    }
    case 'plusTime': {
      const { value, ...reads } = evaluateOperand(asOperand(args[0]), environment);
      const [, amount, unit] = args;
      const moved =
        typeof value === 'string' && (unit === 'year' || unit === 'month' || unit === 'day' || unit === 'hour')
          ? plusTime(value, Number(amount), unit)
          : undefined;
      return { value: moved, ...reads };
    }
    case 'startOf': {
      const { value, ...reads } = evaluateOperand(asOperand(args[0]), environment);
      return {
        value: typeof value === 'string' ? startOf(value, args[1] === 'year' ? 'year' : 'month') : undefined,
        ...reads,
      };
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
    default:
      return choose(args, environment);
  }
};
