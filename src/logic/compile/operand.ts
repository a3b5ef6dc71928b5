import { isDateText, plusTime, startOf } from '../date.js';
import { LogicSyntaxError, LogicTypeError } from '../error.js';
import { asCondition, asList, asOperand, parts } from '../node.js';
import { F, T } from '../truth.js';
import type { Operand, TimeUnit } from '../types.js';
import type { Compiler } from './compiler.js';
import type { Read } from './frame.js';
import { count, sum } from './quantify.js';

const units: readonly unknown[] = ['year', 'month', 'day', 'hour'];
const isUnit = (value: unknown): value is TimeUnit => units.includes(value);

const arithmetic =
  (reads: readonly Read[], fold: (values: readonly number[]) => number): Read =>
  () => {
    const values: number[] = [];
    for (const read of reads) {
      const v = read();
      if (v === undefined) return undefined;
      if (typeof v !== 'number') throw new LogicTypeError('a number', v);
      values.push(v);
    }
    return fold(values);
  };

const onDate =
  (read: Read, change: (date: string) => string): Read =>
  () => {
    const v = read();
    if (v === undefined) return undefined;
    if (!isDateText(v)) throw new LogicTypeError('a date', v);
    return change(v);
  };

/** `if`: where a condition is unknown, the value is known only if both ways lead to the same. */
const choose = (compiler: Compiler, args: readonly unknown[]): Read => {
  const [first, second, ...rest] = args;
  if (args.length === 1) return compiler.operand(asOperand(first));
  if (args.length < 3) throw new LogicSyntaxError('"if" needs a condition, a value and another value');
  const test = compiler.test(asCondition(first));
  const yes = compiler.operand(asOperand(second));
  const no = choose(compiler, rest);
  return () => {
    const held = test();
    if (held === T) return yes();
    if (held === F) return no();
    const a = yes();
    return a !== undefined && a === no() ? a : undefined;
  };
};

/** Compiles an operand to a function that reads it. */
export const compileOperand = (compiler: Compiler, operand: Operand): Read => {
  if (typeof operand !== 'object') return () => operand;
  const { op, args } = parts(operand);
  const reads = (): readonly Read[] => args.map((arg) => compiler.operand(asOperand(arg)));
  switch (op) {
    case 'var': {
      if (typeof args[0] !== 'string') throw new LogicSyntaxError('"var" needs a path');
      return compiler.frame.read(args[0]);
    }
    case 'value':
      return compiler.operand(compiler.resolveValue(String(args[0])));
    case 'plusTime': {
      const [date, amount, unit] = args;
      if (typeof amount !== 'number' || !Number.isInteger(amount) || !isUnit(unit)) {
        throw new LogicSyntaxError('"plusTime" needs a date, a whole number and one of year, month, day, hour');
      }
      return onDate(compiler.operand(asOperand(date)), (value) => plusTime(value, amount, unit));
    }
    case 'startOf': {
      const [date, unit] = args;
      if (unit !== 'year' && unit !== 'month') throw new LogicSyntaxError('"startOf" needs a date and year or month');
      return onDate(compiler.operand(asOperand(date)), (value) => startOf(value, unit));
    }
    case 'count':
      return count(compiler.source(asList(args[0])), compiler.test(asCondition(args[1])));
    case 'sum':
      return sum(compiler.source(asList(args[0])), compiler.operand(asOperand(args[1])));
    case '+':
      return arithmetic(reads(), (values) => values.reduce((a, b) => a + b, 0));
    case '-':
      return arithmetic(reads(), ([a = 0, b = 0]) => a - b);
    case 'max':
      return arithmetic(reads(), (values) => Math.max(...values));
    case 'min':
      return arithmetic(reads(), (values) => Math.min(...values));
    case 'if':
      return choose(compiler, args);
    default:
      throw new LogicSyntaxError(`"${op}" gives no value`);
  }
};
