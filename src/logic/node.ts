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

/** The first key of a node of its own: most nodes have one, and no list of keys is made for it. */
const firstKey = (node: object): string => {
  for (const key in node) if (Object.hasOwn(node, key)) return key;
  return '';
};

const hasOneKey = (node: object): boolean => {
  let keys = 0;
  for (const key in node) if (Object.hasOwn(node, key)) keys += 1;
  return keys === 1;
};

/** The one operator of a node and its arguments, always as a list. */
export const parts = (node: object): { readonly op: string; readonly args: readonly unknown[] } => {
  const op = firstKey(node);
  if (!hasOneKey(node) || !known.has(op)) {
    const keys = Object.keys(node);
    throw new LogicSyntaxError(`expected one operator, found ${keys.length === 1 ? `"${op}"` : `${keys.length} keys`}`);
  }
  const value = isMap(node) ? node[op] : undefined;
  return { op, args: Array.isArray(value) ? value : [value] };
};

const conditionSet: ReadonlySet<string> = new Set(conditionOperators);
const operandSet: ReadonlySet<string> = new Set(operandOperators);

/** Whether a part of a condition is itself a condition. */
export const isCondition = (value: unknown): value is Condition =>
  typeof value === 'boolean' || (isMap(value) && conditionSet.has(firstKey(value)));

/** Whether a part of a condition is an operand. */
export const isOperand = (value: unknown): value is Operand => {
  const type = typeof value;
  if (type === 'string' || type === 'number' || type === 'boolean') return true;
  return isMap(value) && operandSet.has(firstKey(value));
};

/** Whether a part of a condition is a list. */
export const isList = (value: unknown): value is ListOperand => {
  if (!isMap(value)) return false;
  const op = firstKey(value);
  return op === 'var' || op === 'filter';
};

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
