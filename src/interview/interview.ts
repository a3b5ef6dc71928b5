import type { CompiledCatalogue } from '../evaluate/compiled.js';
import type { EvaluateOptions } from '../evaluate/evaluate.js';
import { compiledFor, load } from '../evaluate/prepare.js';
import { questionsOf } from '../evaluate/question.js';
import type { Counts, Finding, Question, RuleOutcome } from '../evaluate/report.js';
import { findingsOf } from '../evaluate/rule.js';
import { countsOf } from '../evaluate/summary.js';
import type { Manifest } from '../manifest/schema.js';
import { factPathOf } from '../pointer.js';
import type { Catalogue } from '../rule/catalogue.js';
import { manifestWith, placeOf } from './place.js';
import { readersIn, readersOf } from './readers.js';

/** How an interview evaluates. */
export type InterviewOptions = Pick<EvaluateOptions, 'asOf' | 'evidence'>;

/** What is known so far, what came out of it, and what is best asked next. An immutable value. */
export interface Interview {
  readonly manifest: Manifest;
  readonly catalogue: Catalogue;
  readonly options: InterviewOptions;
  /** The findings of each rule in force or to come, rules in the order of the catalogue. */
  readonly byRule: readonly (readonly Finding[])[];
  /** All findings, as `evaluate` has them. */
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
  readonly counts: Counts;
  /** The unknown facts, those that settle most first. */
  readonly questions: readonly Question[];
  /** How many rules were evaluated for the last answer; at the start all of them. */
  readonly evaluated: number;
}

const made = (
  manifest: Manifest,
  catalogue: Catalogue,
  options: InterviewOptions,
  byRule: Interview['byRule'],
  evaluated: number,
): Interview => {
  const findings = byRule.flat();
  return {
    manifest,
    catalogue,
    options,
    byRule,
    findings,
    outcomes: findings.map(({ rule, severity, subject, outcome, conditions }) => ({
      rule,
      severity,
      subject,
      outcome,
      conditions,
    })),
    counts: countsOf(findings),
    questions: questionsOf(findings),
    evaluated,
  };
};

const findingsOn = (manifest: Manifest, compiled: CompiledCatalogue, { asOf: now, evidence }: InterviewOptions) => {
  const service = load(manifest, compiled);
  const { asOf } = compiled;
  const demandEvidence = evidence === 'demanded';
  const options = { asOf, now, demandEvidence, crossCheck: false, positions: undefined, testing: 'compiled' } as const;
  return (rule: CompiledCatalogue['rules'][number]): readonly Finding[] => findingsOf(compiled, rule, service, options);
};

/**
 * Begins an interview: evaluates what is known and ranks what is not by what its answer would settle.
 *
 * @throws {@link AsOfError} when `asOf` is neither a day that exists nor a moment.
 * @example
 * ```ts
 * import { answer, interview, parseManifest } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const begun = interview(parseManifest({ guiju: 1 }), china, { asOf: '2026-11-24' });
 * console.log(begun.questions.find(({ path }) => path === 'personalData.processed')?.kind); // flag
 * const then = answer(begun, 'personalData.processed', false);
 * console.log(then.counts.unknown < begun.counts.unknown, then.evaluated < begun.evaluated); // true true
 * ```
 */
export const interview = (manifest: Manifest, catalogue: Catalogue, options: InterviewOptions): Interview => {
  const compiled = compiledFor(catalogue, options.asOf);
  const byRule = compiled.rules.map(findingsOn(manifest, compiled, options));
  return made(manifest, catalogue, options, byRule, byRule.length);
};

/**
 * The interview with one more fact, given by its JSON pointer or, outside lists, by its path. Only the rules that read the
 * fact are evaluated again; the result equals a full evaluation. A list is answered by a list of maps, which may be empty
 * ones: their facts are then asked for each element. A measure may be answered whole, `{ inPlace: true, months: 6 }`, at
 * the pointer of the measure. `null` makes a fact unknown again.
 *
 * @throws {@link AnswerError} when a path goes through a list, or the pointer beyond the end of one.
 * @throws {@link ManifestError} when the value does not fit the field, or there is no such field.
 * @example
 * ```ts
 * import { answer, interview, parseManifest } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const begun = interview(parseManifest({ guiju: 1 }), china, { asOf: '2026-11-24' });
 * const watched = answer(begun, '/security/monitoring', true);
 * const told = answer(watched, '/security/logRetention', { inPlace: true, months: 6 });
 * console.log(told.outcomes.find(({ rule }) => rule === 'cn-csl/23/logs')?.outcome); // satisfied
 * ```
 */
export const answer = (interview: Interview, at: string, value: unknown): Interview => {
  const { catalogue, options } = interview;
  const pointer = placeOf(at);
  const manifest = manifestWith(interview.manifest, pointer, value);
  const compiled = compiledFor(catalogue, options.asOf);
  const readers = readersOf(readersIn(compiled), factPathOf(pointer));
  const again = findingsOn(manifest, compiled, options);
  const byRule = compiled.rules.map((rule, i) => (readers.has(i) ? again(rule) : (interview.byRule[i] ?? again(rule))));
  return made(manifest, catalogue, options, byRule, readers.size);
};
