import { compareDates, isDateText, isDayText } from '../date.js';
import { LogicTypeError } from '../error.js';
import { F, T, type Truth, U } from '../truth.js';
import type { Read } from './frame.js';

/** A compiled condition. */
export type Test = () => Truth;

/** Unknown for what is absent; an error for a value of a wrong type. */
export const notNumber = (value: unknown): Truth => {
  if (value === undefined || value === null) return U;
  throw new LogicTypeError('a number', value);
};

const numbers: Record<string, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** A test of any value against a literal. */
const compareLiteral = (op: string, left: Read, k: unknown): Test => {
  const holds = numbers[op];
  if (holds === undefined) {
    const [same, other] = op === '===' ? ([T, F] as const) : ([F, T] as const);
    return () => {
      const v = left();
      return v === k ? same : v === undefined ? U : other;
    };
  }
  if (typeof k !== 'number') throw new LogicTypeError('a number', k);
  return () => {
    const v = left();
    return typeof v === 'number' ? (holds(v, k) ? T : F) : notNumber(v);
  };
};

/** A test of any two values; `literal` is the right one where it is written out. */
export const compareValues = (op: string, left: Read, right: Read, literal?: unknown): Test => {
  if (literal !== undefined) return compareLiteral(op, left, literal);
  if (op === '===' || op === '!==') {
    const same = op === '===' ? T : F;
    const other = op === '===' ? F : T;
    return () => {
      const a = left();
      const b = right();
      return a === undefined || b === undefined ? U : a === b ? same : other;
    };
  }
  const holds = numbers[op];
  if (holds === undefined) throw new LogicTypeError('a comparison', op);
  return () => {
    const a = left();
    const b = right();
    if (typeof a === 'number' && typeof b === 'number') return holds(a, b) ? T : F;
    const x = a === undefined || typeof a === 'number' ? U : notNumber(a);
    return b === undefined || typeof b === 'number' ? x : notNumber(b);
  };
};

const orders: Record<string, (order: number) => boolean> = {
  after: (order) => order > 0,
  before: (order) => order < 0,
  'not-after': (order) => order <= 0,
  'not-before': (order) => order >= 0,
};

const dated = (value: unknown): string => {
  if (isDayText(value) || isDateText(value)) return value;
  throw new LogicTypeError('a date', value);
};

const orderOf = (a: unknown, b: unknown): number | undefined => {
  if (isDayText(a) && isDayText(b)) return a < b ? -1 : a > b ? 1 : 0;
  const left = a === undefined ? undefined : dated(a);
  const right = b === undefined ? undefined : dated(b);
  return left === undefined || right === undefined ? undefined : compareDates(left, right);
};

/** A test of two days or moments. */
export const compareTimes = (op: string, left: Read, right: Read): Test => {
  const holds = orders[op];
  if (holds === undefined) throw new LogicTypeError('a comparison of dates', op);
  return () => {
    const order = orderOf(left(), right());
    return order === undefined ? U : holds(order) ? T : F;
  };
};

/** A test whether a value is among literals. */
export const amongLiterals = (value: Read, members: readonly unknown[]): Test => {
  if (members.length === 0) return () => F;
  return () => {
    const v = value();
    return v === undefined ? U : members.includes(v) ? T : F;
  };
};

/** A test whether a value is in a list of values of the manifest. */
export const membership =
  (value: Read, set: Read): Test =>
  () => {
    const members = set();
    if (members === undefined) return U;
    if (!Array.isArray(members)) throw new LogicTypeError('a list', members);
    if (members.length === 0) return F;
    const v = value();
    return v === undefined ? U : members.includes(v) ? T : F;
  };
