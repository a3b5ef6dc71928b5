import type { Resolver } from '../logic/resolver.js';
import { conditionProblems } from '../rule/condition-problems.js';
import type { Defect } from './defect.js';

/** What is wrong with a condition or operand of a rule or definition. */
export const conditionDefects = (id: string, node: unknown, resolver: Resolver, forEach?: string): readonly Defect[] =>
  conditionProblems(node, resolver, forEach).map((problem) => ({ id, ...problem }));
