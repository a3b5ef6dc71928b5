import type { Waiver } from '../evaluate/waiver/waiver.js';
import type { Citation } from '../rule/citation.js';
import type { Outcome } from '../rule/outcome.js';
import type { Domain, Severity } from '../rule/rule.js';
import type { Bilingual } from '../text.js';

/** A fact that is different. */
export interface FactReason {
  readonly kind: 'fact';
  /** JSON pointer in the later manifest; in the earlier one where only that has the element. */
  readonly pointer: string;
  /** Absent where the fact is unknown, or not there. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What the day does: the law in force, a time that runs, or a condition that looks at the day. */
export interface DateReason {
  readonly kind: 'date';
  readonly what: 'in-force' | 'due' | 'as-of';
  readonly before: string;
  readonly after: string;
}

/** What of a rule is different between two catalogues. */
export type RulePart =
  | 'added'
  | 'removed'
  | 'catalogue'
  | 'severity'
  | 'checkability'
  | 'citation'
  | 'condition'
  | 'time'
  | 'penalty';

/** A rule that is different. */
export interface RuleReason {
  readonly kind: 'rule';
  readonly what: RulePart;
  readonly before?: string;
  readonly after?: string;
}

/** A waiver that accepts the finding on one side only. */
export interface WaiverReason {
  readonly kind: 'waiver';
  readonly before?: Waiver;
  readonly after?: Waiver;
}

/** One of the reports comes from a file without the grounds of its findings: the fact is not told. */
export interface UntoldReason {
  readonly kind: 'untold';
}

/** Why a finding is another one. */
export type DiffReason = FactReason | DateReason | RuleReason | WaiverReason | UntoldReason;

/** One side of a difference. */
export interface DiffSide {
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly citation: Citation;
  readonly subject: string;
}

/** A finding that is not the same in both reports. */
export interface Difference {
  readonly rule: string;
  readonly fingerprint: string;
  readonly title: Bilingual;
  readonly domain: Domain;
  readonly subjectName?: string;
  /** Absent where the earlier report has no such finding. */
  readonly before?: DiffSide;
  /** Absent where the later report has no such finding. */
  readonly after?: DiffSide;
  readonly reasons: readonly DiffReason[];
}

/** What identifies a report that was compared. */
export interface DiffSource {
  readonly asOf: string;
  readonly catalogue: { readonly name: string; readonly version: string; readonly rules: number };
  readonly manifest: {
    readonly file?: string;
    readonly service?: string;
    readonly name?: string;
    readonly digest: string;
  };
}

/** What is different between two reports. A report compared with itself has no difference. */
export interface ReportDiff {
  readonly format: 1;
  readonly before: DiffSource;
  readonly after: DiffSource;
  /** Violated now, and not before; what could not be evaluated counts, too. */
  readonly new: readonly Difference[];
  /** Violated before, and now met, pending, waived or no longer a duty; not where the rule only left the catalogue. */
  readonly fixed: readonly Difference[];
  /** Everything else that has another outcome or severity, has come or has gone. */
  readonly changed: readonly Difference[];
}
