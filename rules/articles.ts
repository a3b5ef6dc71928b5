import type { Provision } from '../src/rule/index.js';

/** Articles by their numbers, for a line that says why several have no rule. */
export const articles = (...numbers: readonly number[]): readonly Provision[] =>
  numbers.map((number) => ({ article: String(number) }));
