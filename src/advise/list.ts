import { bind, type Environment, readFact } from '../logic/explain/environment.js';
import { membersOf } from '../logic/explain/operand.js';
import { asCondition, asList, flattenList } from '../logic/node.js';
import { F, T } from '../logic/truth.js';
import type { Condition } from '../logic/types.js';
import { pointerOf } from '../pointer.js';
import { type Alternative, allOf, anyOf } from './alternative.js';
import { alternativesFor, type Wanted } from './condition.js';
import { changeable, type Scope } from './scope.js';

/** For how many members of a list a condition shall hold. */
export type Quantity = 'one' | 'none' | 'all' | 'not all';

/** A list of maps with what makes an element a member of it. */
export interface Elements {
  readonly path: string;
  readonly filters: readonly Condition[];
  /** The elements that are members, or may be; undefined where the list is unknown. */
  readonly members: readonly Environment[] | undefined;
}

/** The list that an operator goes over. */
export const elementsOf = (list: unknown, { environment }: Scope): Elements => {
  const operand = asList(list);
  const members = membersOf(operand, environment).members?.map((one) => one.environment);
  return { ...flattenList(operand), members };
};

/** The changes by which one element meets conditions. */
export const inElement = (
  environment: Environment,
  conditions: readonly Condition[],
  wanted: Wanted,
  scope: Scope,
): readonly Alternative[] =>
  allOf(
    conditions.map((condition) => alternativesFor(condition, wanted, { ...scope, environment })),
    scope.most,
  );

/** An element that is there only once it has what it needs, so many places after the last one. */
export const newElement = (
  { path }: Elements,
  conditions: readonly Condition[],
  scope: Scope,
  after = 0,
): readonly Alternative[] => {
  if (changeable(path, scope) === undefined) return [];
  const { pointer, value } = readFact(scope.environment, path);
  const length = Array.isArray(value) ? value.length : 0;
  const environment = bind(scope.environment, path, {}, pointerOf(pointer, [length + after]));
  return inElement(environment, conditions, T, scope).filter((edits) => edits.length > 0);
};

const everywhere = (list: Elements, condition: Condition, wanted: Wanted, scope: Scope): readonly Alternative[] =>
  list.members === undefined
    ? []
    : allOf(
        list.members.map((environment) => inElement(environment, [condition], wanted, scope)),
        scope.most,
      );

const somewhere = (list: Elements, condition: Condition, wanted: Wanted, scope: Scope): readonly Alternative[] => {
  const wants: readonly Condition[] = [...list.filters, wanted === T ? condition : { '!': [condition] }];
  return anyOf(
    [
      ...elementsAll(list, scope).map((environment) => inElement(environment, wants, T, scope)),
      newElement(list, wants, scope),
    ],
    scope.most,
  );
};

/** Every element of the list, members or not. */
const elementsAll = ({ path }: Elements, { environment }: Scope): readonly Environment[] => {
  const { value, pointer } = readFact(environment, path);
  if (!Array.isArray(value)) return [];
  const elements: readonly unknown[] = value;
  return elements.map((element, i) => bind(environment, path, element, pointerOf(pointer, [i])));
};

/** The changes by which a condition holds for so many members of a list. Members are never made to be none. */
export const quantified = (args: readonly unknown[], quantity: Quantity, scope: Scope): readonly Alternative[] => {
  const list = elementsOf(args[0], scope);
  const condition = asCondition(args[1]);
  switch (quantity) {
    case 'one':
      return somewhere(list, condition, T, scope);
    case 'not all':
      return somewhere(list, condition, F, scope);
    case 'all':
      return everywhere(list, condition, T, scope);
    case 'none':
      return everywhere(list, condition, F, scope);
  }
};
