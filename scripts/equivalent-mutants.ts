import type { ListedEquivalent } from '../src/testing/index.js';

/** Mutants of our rules that nothing can tell from the rule, and why: at most 2 % of all. */
export const equivalentMutants: readonly ListedEquivalent[] = [];
