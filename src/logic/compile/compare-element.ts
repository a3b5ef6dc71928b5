import { isMap } from '../../pointer.js';
import { LogicTypeError } from '../error.js';
import { F, T, U } from '../truth.js';
import { notNumber, type Test } from './compare.js';

/** The element at hand of each list. */
type Elements = readonly unknown[];

/** A fact that lies right in an element; absent and null are undefined. */
const factIn = (element: unknown, key: string): unknown => (isMap(element) ? (element[key] ?? undefined) : undefined);

/** One closure literal for each operator and type, as with slots. */
const withNumber: Record<string, (elements: Elements, at: number, key: string, k: number) => Test> = {
  '===': (elements, at, key, k) => () => {
    const v = factIn(elements[at], key);
    return typeof v === 'number' ? (v === k ? T : F) : v === undefined ? U : F;
  },
  '!==': (elements, at, key, k) => () => {
    const v = factIn(elements[at], key);
    return typeof v === 'number' ? (v === k ? F : T) : v === undefined ? U : T;
  },
  '<': (elements, at, key, k) => () => {
    const v = factIn(elements[at], key);
    return typeof v === 'number' ? (v < k ? T : F) : notNumber(v);
  },
  '<=': (elements, at, key, k) => () => {
    const v = factIn(elements[at], key);
    return typeof v === 'number' ? (v <= k ? T : F) : notNumber(v);
  },
  '>': (elements, at, key, k) => () => {
    const v = factIn(elements[at], key);
    return typeof v === 'number' ? (v > k ? T : F) : notNumber(v);
  },
  '>=': (elements, at, key, k) => () => {
    const v = factIn(elements[at], key);
    return typeof v === 'number' ? (v >= k ? T : F) : notNumber(v);
  },
};

const withValue: Record<string, (elements: Elements, at: number, key: string, k: string | boolean) => Test> = {
  '===': (elements, at, key, k) => () => {
    const v = factIn(elements[at], key);
    return v === k ? T : v === undefined ? U : F;
  },
  '!==': (elements, at, key, k) => () => {
    const v = factIn(elements[at], key);
    return v === k ? F : v === undefined ? U : T;
  },
};

/** A test of a fact of the element at hand against a literal. */
export const compareElement = (
  op: string,
  elements: Elements,
  at: number,
  key: string,
  literal: string | number | boolean,
): Test => {
  const make =
    typeof literal === 'number'
      ? withNumber[op]?.(elements, at, key, literal)
      : withValue[op]?.(elements, at, key, literal);
  if (make === undefined) throw new LogicTypeError('a number', literal);
  return make;
};
