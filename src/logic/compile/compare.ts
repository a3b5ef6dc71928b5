import { compareDates, isDateText } from '../date.js';
import { LogicTypeError } from '../error.js';
import { F, T, type Truth, U } from '../truth.js';
import type { Read } from './frame.js';

type Test = () => Truth;

/** Unknown for what is absent; an error for a value of a wrong type. */
const notNumber = (value: unknown): Truth => {
  if (value === undefined || value === null) return U;
  throw new LogicTypeError('a number', value);
};

/** One closure literal for each operator, so that each comparison sees one type of value. */
const slotWithNumber: Record<string, (slots: readonly unknown[], i: number, k: number) => Test> = {
  '<': (slots, i, k) => () => {
    const v = slots[i];
    return typeof v === 'number' ? (v < k ? T : F) : notNumber(v);
  },
  '<=': (slots, i, k) => () => {
    const v = slots[i];
    return typeof v === 'number' ? (v <= k ? T : F) : notNumber(v);
  },
  '>': (slots, i, k) => () => {
    const v = slots[i];
    return typeof v === 'number' ? (v > k ? T : F) : notNumber(v);
  },
  '>=': (slots, i, k) => () => {
    const v = slots[i];
    return typeof v === 'number' ? (v >= k ? T : F) : notNumber(v);
  },
};

/** A test of a slot against a literal. */
export const compareSlot = (
  op: string,
  slots: readonly unknown[],
  i: number,
  literal: string | number | boolean,
): Test => {
  if (op === '===')
    return () => {
      const v = slots[i];
      return v === undefined ? U : v === literal ? T : F;
    };
  if (op === '!==')
    return () => {
      const v = slots[i];
      return v === undefined ? U : v === literal ? F : T;
    };
  if (typeof literal !== 'number') throw new LogicTypeError('a number', literal);
  const make = slotWithNumber[op];
  if (make === undefined) throw new LogicTypeError('a comparison', op);
  return make(slots, i, literal);
};

const numbers: Record<string, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** A test of any two values. */
export const compareValues = (op: string, left: Read, right: Read): Test => {
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

const dates: Record<string, (order: number) => boolean> = {
  after: (order) => order > 0,
  before: (order) => order < 0,
  'not-after': (order) => order <= 0,
  'not-before': (order) => order >= 0,
};

/** A test of two days or moments. */
export const compareTimes = (op: string, left: Read, right: Read): Test => {
  const holds = dates[op];
  if (holds === undefined) throw new LogicTypeError('a comparison of dates', op);
  return () => {
    const a = left();
    const b = right();
    if (a !== undefined && !isDateText(a)) throw new LogicTypeError('a date', a);
    if (b !== undefined && !isDateText(b)) throw new LogicTypeError('a date', b);
    return a === undefined || b === undefined ? U : holds(compareDates(a, b)) ? T : F;
  };
};

/** A test whether a value is among literals, or in a list of values of the manifest. */
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
