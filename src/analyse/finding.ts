import type { Bilingual } from '../text.js';

/** What the analysis can find. */
export type LintCode =
  /** The rule can never apply. */
  | 'never-applies'
  /** The condition under which the rule applies holds of everyone and is not written as `true`. */
  | 'always-applies'
  /** Where the rule applies, nobody can meet it. */
  | 'never-satisfied'
  /** Where the rule applies, nobody can fail it. */
  | 'never-violated'
  /** A status that holds of nobody. */
  | 'never-holds'
  /** A status that holds of everyone. */
  | 'always-holds'
  /** A part of a condition that can never be true. */
  | 'part-never'
  /** A part of a condition that is always true. */
  | 'part-always'
  /** A tier that no facts lead to. */
  | 'unreachable-tier'
  /** A number at which two thresholds of one provision both hold. */
  | 'threshold-overlap'
  /** A number that lies between two thresholds of one provision. */
  | 'threshold-gap'
  /** A gap that is accepted and that the steps of the tier do not leave. */
  | 'stale-gap'
  /** Two rules of which a subject can meet only one. */
  | 'opposite-demands'
  /** Definitions that rest on one another in a circle. */
  | 'definition-circle'
  /** Two periods that share a day. */
  | 'period-overlap'
  /** Days between two periods that belong to neither. */
  | 'period-gap'
  /** A period that ends before it begins, or stands before an older one. */
  | 'period-order'
  /** A provision is cited past the end of its instrument. */
  | 'ended-instrument'
  /** Last held against the text more than a year ago. */
  | 'stale-review'
  /** An instrument, component, definition, fact or value that does not exist. */
  | 'unknown-name';

/** Something wrong with a catalogue that shows without any manifest. */
export interface LintFinding {
  readonly code: LintCode;
  /** The id of the rule, definition or instrument. */
  readonly id: string;
  readonly message: Bilingual;
  /** The other rules or definitions that it is about. */
  readonly others?: readonly string[];
  /** The first day of the period that it is about. */
  readonly from?: string;
  /** The part of the rule or definition, as a JSON pointer. */
  readonly pointer?: string;
}

/** Something that would be wrong with a catalogue, were it not meant so. */
export interface AcceptedLintFinding extends LintFinding {
  /** Why it is meant so. */
  readonly reason: Bilingual;
}

/** What an analysis found, and what it could not decide. */
export interface LintResult {
  readonly asOf: string;
  readonly findings: readonly LintFinding[];
  /** What the catalogue says to be meant so. */
  readonly accepted: readonly AcceptedLintFinding[];
  /** How many questions about conditions were decided. */
  readonly decided: number;
  /** How many were given up because they have too many facts. */
  readonly skipped: number;
}

/** What one check gives: its findings, and how many questions about conditions it decided and gave up. */
export interface Checked {
  readonly findings: readonly LintFinding[];
  readonly decided: number;
  readonly skipped: number;
}

/** Findings that needed no search. */
export const plainly = (findings: readonly LintFinding[]): Checked => ({ findings, decided: 0, skipped: 0 });

/** What several checks give together. */
export const together = (all: readonly Checked[]): Checked => ({
  findings: all.flatMap(({ findings }) => findings),
  decided: all.reduce((sum, { decided }) => sum + decided, 0),
  skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
});
