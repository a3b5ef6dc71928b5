import { type Explanation, explain } from '../logic/explain/condition.js';
import type { Environment } from '../logic/explain/environment.js';
import type { Condition } from '../logic/types.js';

const known = new WeakMap<Environment, Map<Condition, Explanation>>();

/** How a condition came out on an environment, worked out once: rules share what makes them apply. */
export const explained = (condition: Condition, environment: Environment): Explanation => {
  const here = known.get(environment) ?? new Map<Condition, Explanation>();
  known.set(environment, here);
  const before = here.get(condition);
  if (before !== undefined) return before;
  const made = explain(condition, environment);
  here.set(condition, made);
  return made;
};
