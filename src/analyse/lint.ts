import { beijingDay, isDateText } from '../logic/date.js';
import type { Catalogue } from '../rule/catalogue.js';
import { circleFindings } from './checks/circles.js';
import { citationFindings } from './checks/cited.js';
import { conditionChecks } from './checks/conditions.js';
import { nameFindings } from './checks/names.js';
import { oppositeChecks } from './checks/opposites.js';
import { periodFindings } from './checks/periods.js';
import { reviewFindings } from './checks/review.js';
import { thresholdFindings } from './checks/thresholds.js';
import { type LintFinding, type LintResult, plainly, together } from './finding.js';

/** The day of an analysis is neither a calendar day nor a moment. */
export class LintDayError extends RangeError {
  override readonly name = 'LintDayError';
  readonly code = 'lint-day';
  constructor(readonly found: string) {
    super(`asOf must be a day that exists, such as 2026-11-24; found ${JSON.stringify(found)}`);
  }
}

const placed = (a: LintFinding, b: LintFinding): number => {
  const [left, right] = [a, b].map(({ id, code, pointer = '', from = '' }) => [id, code, from, pointer].join(' '));
  return left === right || left === undefined || right === undefined ? 0 : left < right ? -1 : 1;
};

/**
 * Looks at a catalogue without any manifest: conditions that can never hold or always do, rules that nobody can meet or
 * violate, rules that demand opposite things, thresholds and periods that overlap or leave a gap, definitions in a
 * circle, instruments cited past their end, reviews older than a year, names that do not exist.
 *
 * A gap that a tier declares under `gaps` is listed with its reason under `accepted`.
 *
 * Only what is certain is reported: conditions are searched over every value that their comparisons tell apart, and a
 * question with too many facts is given up and counted under `skipped`. `asOf` is the day against which the reviews are
 * held.
 *
 * @throws {@link LintDayError} when `asOf` is neither a day that exists nor a moment.
 * @example
 * ```ts
 * import { china } from 'guiju/rules';
 * import { lintCatalogue } from 'guiju/testing';
 *
 * const { findings } = lintCatalogue(china, { asOf: '2026-11-24' });
 * console.log(findings.filter(({ code }) => code === 'never-applies')); // []
 * ```
 */
export const lintCatalogue = (catalogue: Catalogue, options: { readonly asOf: string }): LintResult => {
  if (!isDateText(options.asOf)) throw new LintDayError(options.asOf);
  const asOf = beijingDay(options.asOf);
  const names = nameFindings(catalogue);
  const thresholds = thresholdFindings(catalogue);
  const { findings, decided, skipped } = together([
    plainly(names),
    plainly(citationFindings(catalogue)),
    plainly(circleFindings(catalogue)),
    plainly(periodFindings(catalogue)),
    plainly(reviewFindings(catalogue, asOf)),
    plainly(thresholds.findings),
    conditionChecks(catalogue),
    oppositeChecks(catalogue),
  ]);
  return { asOf, findings: [...findings].sort(placed), accepted: thresholds.accepted, decided, skipped };
};
