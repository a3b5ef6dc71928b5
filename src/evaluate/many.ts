import { isDateText } from '../logic/date.js';
import { ManifestError } from '../manifest/error.js';
import { parseManifest } from '../manifest/parse.js';
import type { Catalogue } from '../rule/catalogue.js';
import { AsOfError } from './as-of-error.js';
import { type EvaluateOptions, evaluate } from './evaluate.js';
import { outcomesOf } from './outcomes.js';
import type { Report, RuleOutcome } from './report.js';

/** How many manifests are evaluated. */
export interface ManyOptions extends Pick<EvaluateOptions, 'asOf' | 'evidence' | 'crossCheck'> {
  /** `outcomes`, the cheap ones, or a whole `report` of each manifest. */
  readonly detail?: 'outcomes' | 'report';
}

/** Something that was no manifest, with its place among all, counted from 0. The others go on. */
export interface RefusedItem {
  readonly index: number;
  readonly error: ManifestError;
}

/** The outcomes of one of many manifests. */
export interface OutcomesItem {
  readonly index: number;
  readonly outcomes: readonly RuleOutcome[];
}

/** The report of one of many manifests. */
export interface ReportItem {
  readonly index: number;
  readonly report: Report;
}

/** What came out for one of many. */
export type ManyItem = OutcomesItem | ReportItem | RefusedItem;

/** Only the outcomes of many manifests. */
export interface ManyOutcomes extends ManyOptions {
  readonly detail?: 'outcomes';
}

/** A whole report of each of many manifests. */
export interface ManyReports extends ManyOptions {
  readonly detail: 'report';
}

const itemOf = (value: unknown, index: number, catalogue: Catalogue, options: ManyOptions): ManyItem => {
  try {
    const manifest = parseManifest(value);
    return options.detail === 'report'
      ? { index, report: evaluate(manifest, catalogue, options) }
      : { index, outcomes: outcomesOf(manifest, catalogue, options) };
  } catch (error) {
    if (error instanceof ManifestError) return { index, error };
    throw error;
  }
};

function* evaluated(values: Iterable<unknown>, catalogue: Catalogue, options: ManyOptions): Generator<ManyItem> {
  let index = 0;
  for (const value of values) yield itemOf(value, index++, catalogue, options);
}

async function* evaluatedLater(
  values: AsyncIterable<unknown>,
  catalogue: Catalogue,
  options: ManyOptions,
): AsyncGenerator<ManyItem> {
  let index = 0;
  for await (const value of values) yield itemOf(value, index++, catalogue, options);
}

/**
 * Evaluates many manifests with one compiled catalogue, one at a time and in their order: memory does not grow with their
 * number, and nothing is read before it is asked for. Each value is checked as `parseManifest` does; one that is no
 * manifest gives an item with its error, and the others go on.
 *
 * @throws {@link AsOfError} when `asOf` is neither a day that exists nor a moment.
 * @example
 * ```ts
 * import { evaluateMany } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const values = [{ guiju: 2 }, { guiju: 1, security: { logRetention: { inPlace: true, months: 3 } } }];
 * for (const item of evaluateMany(values, china, { asOf: '2026-11-24' })) {
 *   if ('error' in item) console.log(item.error.problems[0]?.code); // missing-version
 *   else console.log(item.outcomes.filter(({ outcome }) => outcome === 'violated').length); // 1
 * }
 * ```
 */
export function evaluateMany(
  manifests: Iterable<unknown>,
  catalogue: Catalogue,
  options: ManyOutcomes,
): Generator<OutcomesItem | RefusedItem>;
export function evaluateMany(
  manifests: Iterable<unknown>,
  catalogue: Catalogue,
  options: ManyReports,
): Generator<ReportItem | RefusedItem>;
export function evaluateMany(
  manifests: AsyncIterable<unknown>,
  catalogue: Catalogue,
  options: ManyOutcomes,
): AsyncGenerator<OutcomesItem | RefusedItem>;
export function evaluateMany(
  manifests: AsyncIterable<unknown>,
  catalogue: Catalogue,
  options: ManyReports,
): AsyncGenerator<ReportItem | RefusedItem>;
export function evaluateMany(
  manifests: Iterable<unknown> | AsyncIterable<unknown>,
  catalogue: Catalogue,
  options: ManyOptions,
): Generator<ManyItem> | AsyncGenerator<ManyItem> {
  if (!isDateText(options.asOf)) throw new AsOfError(options.asOf);
  return Symbol.asyncIterator in manifests
    ? evaluatedLater(manifests, catalogue, options)
    : evaluated(manifests, catalogue, options);
}
