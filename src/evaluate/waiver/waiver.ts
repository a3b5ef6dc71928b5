import type { Position } from '../../manifest/position.js';
import type { Outcome } from '../../rule/outcome.js';
import type { Bilingual } from '../../text.js';

/** An exception that an organisation accepts: owned, approved, for a time. */
export interface Waiver {
  /** A rule id, or a pattern as in `selectRules`. */
  readonly rule: string;
  /** The element it is for: its JSON pointer or its name. Without it, every subject of the rule. */
  readonly subject?: string;
  /** The `service.id` it is for, where several services share a configuration. */
  readonly service?: string;
  /** Why the finding is accepted. */
  readonly reason: string;
  /** Who answers for it and works on it. */
  readonly owner: string;
  /** Who accepted it. */
  readonly approver: string;
  /** The first day. */
  readonly from: string;
  /** The last day. Without it the waiver is too broad. */
  readonly until?: string;
  /** Where it is written, as the reader of the file gives it. */
  readonly position?: Position;
}

/** The waiver of a finding, with the outcome that it would have without. */
export interface AppliedWaiver extends Waiver {
  readonly outcome: WaivableOutcome;
}

/** The outcomes that can be accepted; `error` and `upcoming` cannot. */
export type WaivableOutcome = Extract<Outcome, 'violated' | 'unknown' | 'review' | 'pending'>;

/** What can be wrong with a waiver. */
export type WaiverProblemCode =
  /** Its last day has passed. */
  | 'expired'
  /** Its first day is still to come. */
  | 'not-yet-valid'
  /** It ends before it begins. */
  | 'reversed'
  /** There is no such rule. */
  | 'misspelt'
  /** The rule refuses waivers. */
  | 'locked'
  /** Nothing is left to waive. */
  | 'unused'
  /** Another waiver covers the same. */
  | 'duplicate'
  /** It covers a whole instrument or domain, has no end, or lasts more than a year. */
  | 'too-broad';

/** Something that is wrong with a waiver: a finding of its own. */
export interface WaiverProblem {
  readonly code: WaiverProblemCode;
  readonly severity: 'error' | 'warning';
  readonly message: Bilingual;
  /** The nearest name that is known. */
  readonly nearest?: string;
  /** Where the waiver is written. */
  readonly position?: Position;
  readonly waiver: Waiver;
}
