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

const conditionSet: ReadonlySet<string> = new Set(conditionOperators);
const operandSet: ReadonlySet<string> = new Set(operandOperators);

type ConditionNode = Exclude<Condition, boolean>;

/** The operator of a node and its arguments, always as a list. */
export interface Parts {
  readonly op: string;
  readonly args: readonly unknown[];
  /** The node itself, where it is a condition. */
  readonly condition: ConditionNode | undefined;
}

const isConditionNode = (node: object, op: string): node is ConditionNode => conditionSet.has(op);

/** Nodes are not changed once they are made: each is taken apart once. */
const taken = new WeakMap<object, Parts>();

const takeApart = (node: object): Parts | undefined => {
  const keys = Object.keys(node);
  const op = keys[0];
  if (keys.length !== 1 || op === undefined || !(conditionSet.has(op) || operandSet.has(op) || op === 'filter'))
    return undefined;
  const value = isMap(node) ? node[op] : undefined;
  const args: readonly unknown[] = Array.isArray(value) ? value : [value];
  const made = { op, args, condition: isConditionNode(node, op) ? node : undefined };
  taken.set(node, made);
  return made;
};

const partsIn = (node: object): Parts | undefined => taken.get(node) ?? takeApart(node);

const misread = (node: unknown): LogicSyntaxError => {
  if (!isMap(node)) return new LogicSyntaxError(`expected one operator, found ${JSON.stringify(node)}`);
  const keys = Object.keys(node);
  return new LogicSyntaxError(
    `expected one operator, found ${keys.length === 1 ? `"${keys[0]}"` : `${keys.length} keys`}`,
  );
};

/** The one operator of a node and its arguments, or a syntax error. */
export const parts = (node: unknown): Parts => {
  if (typeof node !== 'object' || node === null) throw misread(node);
  const found = taken.get(node) ?? takeApart(node);
  if (found === undefined) throw misread(node);
  return found;
};

/** Whether a part of a condition is itself a condition. */
export const isCondition = (value: unknown): value is Condition =>
  typeof value === 'boolean' || (isMap(value) && partsIn(value)?.condition !== undefined);

/** Whether a part of a condition is a value as it stands. */
export const isLiteral = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Whether a part of a condition is an operand. */
export const isOperand = (value: unknown): value is Operand => {
  if (isLiteral(value)) return true;
  return isMap(value) && operandSet.has(partsIn(value)?.op ?? '');
};

/** Whether a part of a condition is a list. */
export const isList = (value: unknown): value is ListOperand => {
  if (!isMap(value)) return false;
  const op = partsIn(value)?.op;
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
