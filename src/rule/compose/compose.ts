import type { Catalogue } from '../catalogue.js';
import { CompositionError } from './error.js';
import { type Selection, selectionProblems, selectRules } from './select.js';
import { adjustSeverity, type Severities, severityProblems } from './severity.js';

/** How a catalogue is cut and weighed by an organisation. */
export interface Composition extends Selection {
  readonly severity?: Severities;
}

/**
 * Adjusts severities and then picks rules; what is wrong with either is said at once. To add rules, see
 * `defineCatalogue` and `parseCatalogue`.
 *
 * @throws {@link CompositionError} with every problem.
 * @example
 * ```ts
 * import { composeCatalogue } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const ours = composeCatalogue(china, { only: ['personal-data'], severity: { 'cn-pipl/*': 'warning' } });
 * console.log(new Set(ours.rules.map(({ domain }) => domain))); // Set(1) { 'personal-data' }
 * ```
 */
export const composeCatalogue = (catalogue: Catalogue, { severity = {}, ...selection }: Composition): Catalogue => {
  const problems = [...selectionProblems(catalogue, selection), ...severityProblems(catalogue, severity)];
  if (problems.length > 0) throw new CompositionError(problems);
  return selectRules(adjustSeverity(catalogue, severity), selection);
};
