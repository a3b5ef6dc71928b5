import { compareDates } from '../../logic/date.js';
import type { Literal } from './formula.js';

type Test = (value: Literal, literals: readonly Literal[]) => boolean;

const number =
  (holds: (a: number, b: number) => boolean): Test =>
  (value, [literal]) =>
    typeof value === 'number' && typeof literal === 'number' && holds(value, literal);

const date =
  (holds: (order: number) => boolean): Test =>
  (value, [literal]) =>
    typeof value === 'string' && typeof literal === 'string' && holds(compareDates(value, literal));

const tests: Readonly<Record<string, Test>> = {
  '<': number((a, b) => a < b),
  '<=': number((a, b) => a <= b),
  '>': number((a, b) => a > b),
  '>=': number((a, b) => a >= b),
  after: date((order) => order > 0),
  before: date((order) => order < 0),
  'not-after': date((order) => order <= 0),
  'not-before': date((order) => order >= 0),
  in: (value, literals) => literals.includes(value),
  'not-in': (value, literals) => !literals.includes(value),
};

/** What each comparison is called when it does not hold. */
export const opposite: Readonly<Record<string, string>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  after: 'not-after',
  before: 'not-before',
  'not-after': 'after',
  'not-before': 'before',
  in: 'not-in',
  'not-in': 'in',
};

/** What each comparison is called with its sides exchanged. */
export const exchanged: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  after: 'before',
  before: 'after',
  'not-after': 'not-before',
  'not-before': 'not-after',
};

/** The orders of two values with which a comparison holds. */
export const ordersOf: Readonly<Record<string, readonly string[]>> = {
  '<': ['<'],
  before: ['<'],
  '<=': ['<', '='],
  'not-after': ['<', '='],
  '>': ['>'],
  after: ['>'],
  '>=': ['=', '>'],
  'not-before': ['=', '>'],
};

/** Whether a comparison holds of a value. */
export const holdsOf = (op: string, value: Literal, literals: readonly Literal[]): boolean =>
  tests[op]?.(value, literals) ?? false;
