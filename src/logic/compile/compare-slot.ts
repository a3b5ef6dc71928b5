import { LogicTypeError } from '../error.js';
import { F, T, U } from '../truth.js';
import { notNumber, type Test } from './compare.js';

type Slots = readonly unknown[];

/** One closure literal for each operator and type, so that each comparison sees one type of value. */
const slotWithNumber: Record<string, (slots: Slots, i: number, k: number) => Test> = {
  '===': (slots, i, k) => () => {
    const v = slots[i];
    return typeof v === 'number' ? (v === k ? T : F) : v === undefined ? U : F;
  },
  '!==': (slots, i, k) => () => {
    const v = slots[i];
    return typeof v === 'number' ? (v === k ? F : T) : v === undefined ? U : T;
  },
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

const slotWithText: Record<string, (slots: Slots, i: number, k: string) => Test> = {
  '===': (slots, i, k) => () => {
    const v = slots[i];
    return typeof v === 'string' ? (v === k ? T : F) : v === undefined ? U : F;
  },
  '!==': (slots, i, k) => () => {
    const v = slots[i];
    return typeof v === 'string' ? (v === k ? F : T) : v === undefined ? U : T;
  },
};

const slotWithFlag: Record<string, (slots: Slots, i: number, k: boolean) => Test> = {
  '===': (slots, i, k) => () => {
    const v = slots[i];
    return v === k ? T : v === undefined ? U : F;
  },
  '!==': (slots, i, k) => () => {
    const v = slots[i];
    return v === k ? F : v === undefined ? U : T;
  },
};

/** A test of a slot against a literal. */
export const compareSlot = (op: string, slots: Slots, i: number, literal: string | number | boolean): Test => {
  const make =
    typeof literal === 'number'
      ? slotWithNumber[op]?.(slots, i, literal)
      : typeof literal === 'string'
        ? slotWithText[op]?.(slots, i, literal)
        : slotWithFlag[op]?.(slots, i, literal);
  if (make === undefined) throw new LogicTypeError('a number', literal);
  return make;
};

/** A test whether a slot holds one of some literals. */
export const slotAmong = (slots: Slots, i: number, members: readonly unknown[]): Test => {
  if (members.length === 0) return () => F;
  return () => {
    const v = slots[i];
    return v === undefined ? U : members.includes(v) ? T : F;
  };
};
