import { explain } from '../logic/explain/condition.js';
import { evaluateOperand } from '../logic/explain/operand.js';
import { asCondition, asOperand } from '../logic/node.js';
import { F, T } from '../logic/truth.js';
import { type Alternative, allOf, anyOf } from './alternative.js';
import { elementsOf, inElement, newElement } from './list.js';
import { reach } from './operand.js';
import type { Goal, Scope } from './scope.js';

const isNumber = (value: unknown): value is number => typeof value === 'number';
const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

type Fold = (numbers: readonly number[]) => number;

const folds: Readonly<Record<string, Fold>> = {
  '+': total,
  '-': ([a = 0, b = 0]) => a - b,
  max: (numbers) => Math.max(...numbers),
  min: (numbers) => Math.min(...numbers),
};

/** What one part has to be for the whole to be `whole`, while the other parts stay. */
const partFor = (op: string, whole: number, others: readonly number[], i: number): number => {
  if (op === '+') return whole - total(others);
  if (op === '-') return i === 0 ? whole + total(others) : total(others) - whole;
  return whole;
};

/** One part of a sum, a difference, a greatest or least moved while the others stay; of the last two also all at once. */
export const combined = (op: string, args: readonly unknown[], goal: Goal, scope: Scope): readonly Alternative[] => {
  const fold = folds[op];
  if (fold === undefined) return [];
  const operands = args.map(asOperand);
  const values = operands.map((operand) => evaluateOperand(operand, scope.environment).value);
  const single = operands.map((operand, i) => {
    const others = values.filter((_, j) => j !== i);
    if (!others.every(isNumber)) return [];
    const accepts: Goal['accepts'] = (value) =>
      isNumber(value) && goal.accepts(fold([...others.slice(0, i), value, ...others.slice(i)]));
    const near = goal.near.filter(isNumber).map((whole) => partFor(op, whole, others, i));
    return reach(operand, { accepts, near }, scope);
  });
  const together =
    op === 'max' || op === 'min'
      ? allOf(
          operands.map((operand) => reach(operand, goal, scope)),
          scope.most,
        )
      : [];
  return anyOf([...single, together], scope.most);
};

/** The number of one member moved while those of the others stay. */
export const summed = (args: readonly unknown[], goal: Goal, scope: Scope): readonly Alternative[] => {
  const { members = [] } = elementsOf(args[0], scope);
  const operand = asOperand(args[1]);
  const values = members.map((environment) => evaluateOperand(operand, environment).value);
  const each = members.map((environment, i) => {
    const others = values.filter((_, j) => j !== i);
    if (!others.every(isNumber)) return [];
    const rest = total(others);
    const accepts: Goal['accepts'] = (value) => isNumber(value) && goal.accepts(rest + value);
    const near = goal.near.filter(isNumber).map((whole) => whole - rest);
    return reach(operand, { accepts, near }, { ...scope, environment });
  });
  return anyOf(each, scope.most);
};

/** So many members more, or fewer, for which the condition holds; the cheapest ones. */
export const counted = (args: readonly unknown[], goal: Goal, scope: Scope): readonly Alternative[] => {
  const list = elementsOf(args[0], scope);
  const condition = asCondition(args[1]);
  const members = list.members ?? [];
  const holds = members.filter((environment) => explain(condition, environment).truth === T);
  const others = members.filter((environment) => !holds.includes(environment));
  const distance = (n: number): number => Math.abs(n - holds.length);
  const [target] = goal.near
    .filter(isNumber)
    .flatMap((n) => [n, n + 1, n - 1])
    .filter((n) => n >= 0 && goal.accepts(n))
    .sort((a, b) => distance(a) - distance(b));
  if (target === undefined) return [];
  const cheapest = (parts: readonly (readonly Alternative[])[], count: number): readonly Alternative[] =>
    count === 1
      ? anyOf(parts, scope.most)
      : parts.length < count
        ? []
        : allOf([...parts].sort((a, b) => sizeOf(a) - sizeOf(b)).slice(0, count), scope.most);
  if (target < holds.length) {
    const turned = holds.map((environment) => inElement(environment, [condition], F, scope));
    return cheapest(turned, holds.length - target);
  }
  const wants = [...list.filters, condition];
  const more = target - holds.length;
  const turned = others.map((environment) => inElement(environment, wants, T, scope));
  const added = Array.from({ length: more }, (_, i) => newElement(list, wants, scope, i));
  return cheapest(more === 1 ? [...turned, ...added] : [...turned, ...added].filter((part) => part.length > 0), more);
};

const sizeOf = ([first]: readonly Alternative[]): number => first?.length ?? Number.POSITIVE_INFINITY;
