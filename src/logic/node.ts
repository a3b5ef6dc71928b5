import { isMap } from '../pointer.js';
import { LogicSyntaxError } from './error.js';
import type { Condition, ListOperand, Operand } from './types.js';

/** What the operators of conditions are called. */
export const conditionOperators = [
  'and',
  'or',
  '!',
  '===',
  '!==',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  'some',
  'all',
  'none',
  'after',
  'before',
  'not-after',
  'not-before',
  'is',
] as const;

/** What the operators of operands are called. */
export const operandOperators = [
  'var',
  'value',
  'plusTime',
  'startOf',
  'count',
  'sum',
  '+',
  '-',
  'max',
  'min',
  'if',
] as const;

export type ConditionOperator = (typeof conditionOperators)[number];
export type OperandOperator = (typeof operandOperators)[number];

const known: ReadonlySet<string> = new Set([...conditionOperators, ...operandOperators, 'filter']);

/** The one operator of a node and its arguments, always as a list. */
export const parts = (node: object): { readonly op: string; readonly args: readonly unknown[] } => {
  const keys = Object.keys(node);
  const op = keys[0];
  if (keys.length !== 1 || op === undefined || !known.has(op)) {
    throw new LogicSyntaxError(`expected one operator, found ${keys.length === 1 ? `"${op}"` : `${keys.length} keys`}`);
  }
  const value = isMap(node) ? node[op] : undefined;
  return { op, args: Array.isArray(value) ? value : [value] };
};

const isNode = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const conditionSet: ReadonlySet<string> = new Set(conditionOperators);
const operandSet: ReadonlySet<string> = new Set(operandOperators);

/** Whether a part of a condition is itself a condition. */
export const isCondition = (value: unknown): value is Condition =>
  typeof value === 'boolean' || (isNode(value) && conditionSet.has(Object.keys(value)[0] ?? ''));

/** Whether a part of a condition is an operand. */
export const isOperand = (value: unknown): value is Operand =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (isNode(value) && operandSet.has(Object.keys(value)[0] ?? ''));

/** Whether a part of a condition is a list. */
export const isList = (value: unknown): value is ListOperand =>
  isNode(value) && ['var', 'filter'].includes(Object.keys(value)[0] ?? '');

/** The part as a condition, or a syntax error. */
export const asCondition = (value: unknown): Condition => {
  if (!isCondition(value)) throw new LogicSyntaxError(`expected a condition, found ${JSON.stringify(value)}`);
  return value;
};

/** The part as an operand, or a syntax error. */
export const asOperand = (value: unknown): Operand => {
  if (!isOperand(value)) throw new LogicSyntaxError(`expected a value, found ${JSON.stringify(value)}`);
  return value;
};

/** The part as a list, or a syntax error. */
export const asList = (value: unknown): ListOperand => {
  if (!isList(value)) throw new LogicSyntaxError(`expected a list, found ${JSON.stringify(value)}`);
  return value;
};

/** The path of a list operand and the conditions by which it is filtered, outermost last. */
export const flattenList = (list: ListOperand): { readonly path: string; readonly filters: readonly Condition[] } => {
  if ('var' in list) return { path: list.var, filters: [] };
  const inner = flattenList(list.filter[0]);
  return { path: inner.path, filters: [...inner.filters, list.filter[1]] };
};
