import { pointerOf } from '../../pointer.js';
import { type Catalogue, defineCatalogue } from '../catalogue.js';
import type { Rule } from '../rule.js';
import { CompositionError, type CompositionProblem, unknownName } from './error.js';
import { nearestPick, picks } from './match.js';

/** Which rules of a catalogue are wanted. */
export interface Selection {
  /**
   * Only what these pick; everything without it. A pattern is a domain, an instrument, a phase, a tag (`level-3`), a
   * rule id or the beginning of one, or a glob over rule ids (`cn-csl/*`).
   */
  readonly only?: readonly string[];
  /** All but what these pick. */
  readonly skip?: readonly string[];
}

const unknownNames = (
  rules: readonly Rule[],
  list: 'only' | 'skip',
  patterns: readonly string[],
): readonly CompositionProblem[] =>
  patterns.flatMap((pattern, i) =>
    rules.some((rule) => picks(pattern, rule))
      ? []
      : [unknownName(list, pointerOf('', [list, i]), pattern, nearestPick(pattern, rules))],
  );

const wanted = (rule: Rule, only: readonly string[], skip: readonly string[]): boolean =>
  (only.length === 0 || only.some((pattern) => picks(pattern, rule))) && !skip.some((pattern) => picks(pattern, rule));

/** What is wrong with a selection. */
export const selectionProblems = (
  { rules }: Catalogue,
  { only = [], skip = [] }: Selection,
): readonly CompositionProblem[] => {
  const unknown = [...unknownNames(rules, 'only', only), ...unknownNames(rules, 'skip', skip)];
  if (unknown.length > 0 || rules.length === 0 || rules.some((rule) => wanted(rule, only, skip))) return unknown;
  const message = { zh: 'only 和 skip 没有留下任何规则', en: 'only and skip together leave no rule' };
  return [{ code: 'nothing-left', list: skip.length > 0 ? 'skip' : 'only', pointer: '', message }];
};

/** The same catalogue with other rules. */
export const withRules = (catalogue: Catalogue, rules: readonly Rule[]): Catalogue =>
  defineCatalogue({ ...catalogue, rules });

/**
 * The catalogue with only some of its rules. Its definitions and instruments stay.
 *
 * @throws {@link CompositionError} when a pattern picks nothing, with the nearest name, or when no rule is left.
 * @example
 * ```ts
 * import { selectRules } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const chosen = selectRules(china, { only: ['cn-csl/23/*', 'level-3'], skip: ['high-risk'] });
 * console.log(chosen.rules.some(({ id }) => id === 'cn-csl/23/logs')); // true
 * ```
 */
export const selectRules = (catalogue: Catalogue, selection: Selection): Catalogue => {
  const { only = [], skip = [] } = selection;
  if (only.length === 0 && skip.length === 0) return catalogue;
  const problems = selectionProblems(catalogue, selection);
  if (problems.length > 0) throw new CompositionError(problems);
  return withRules(
    catalogue,
    catalogue.rules.filter((rule) => wanted(rule, only, skip)),
  );
};
