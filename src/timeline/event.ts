import type { LocatedMissing } from '../evaluate/report.js';
import type { AppliedWaiver, WaiverProblem } from '../evaluate/waiver/waiver.js';
import type { Citation } from '../rule/citation.js';
import type { Outcome } from '../rule/outcome.js';
import type { Domain, Severity } from '../rule/rule.js';
import type { Bilingual } from '../text.js';

/** What happens to a duty on a day. */
export type TimelineKind =
  /** It comes into force. */
  | 'begins'
  /** It is in force no more; the date is the first day without it. */
  | 'ends'
  /** Its provision gets another number; what it demands stays. */
  | 'renumbered'
  /** Its condition, its penalty or a definition on which it rests changes. */
  | 'changes'
  /** The last day to do something. */
  | 'due'
  /** The day alone changes how it stands: a yearly drill is more than a year ago, an attestation lapses. */
  | 'time'
  /** A waiver begins to accept it. */
  | 'waived'
  /** A waiver ends and the finding comes back; the date is the first day without it. */
  | 'waiver-ends';

/** What of a rule changes. */
export type TimelineChange = 'citation' | 'also' | 'applies' | 'requires' | 'penalty' | 'definition';

/** How a duty stands on a day with the facts of the manifest: what `evaluate` finds as of that day. */
export interface TimelineState {
  readonly on: string;
  readonly outcome: Outcome;
  readonly message: Bilingual;
  readonly missing: readonly LocatedMissing[];
}

/** The element of the manifest that an event is about, before and after it. */
export interface TimelineSubject {
  /** JSON pointer; empty for the service as a whole. */
  readonly subject: string;
  readonly subjectName?: string;
  /** The day before; for `due`, the last day itself. Absent where the rule was not there yet. */
  readonly before?: TimelineState;
  /** The first day after it. Absent where the rule is there no more. */
  readonly after?: TimelineState;
}

/** One thing that comes for this service. */
export interface TimelineEvent {
  /** The first day on which the new law or state holds; for `due`, the last day to act. */
  readonly date: string;
  readonly kind: TimelineKind;
  readonly rule: string;
  readonly title: Bilingual;
  readonly instrument: { readonly id: string; readonly title: Bilingual; readonly replacedBy?: string };
  readonly domain: Domain;
  readonly severity: Severity;
  /** How the duty is cited before and after. */
  readonly citation: { readonly before?: Citation; readonly after?: Citation };
  /** For `renumbered` and `changes`: what is different. */
  readonly changed?: readonly TimelineChange[];
  /** The definitions that change, where `changed` names them. */
  readonly definitions?: readonly string[];
  /** For `due` in hours: the moment. */
  readonly dueAt?: string;
  /** For `due`: how many times the duty was done before, were it always done on its last day. */
  readonly repeat?: number;
  /** For `due`: whether it rests on a working-day arrangement that is not published yet. */
  readonly provisional?: true;
  /** For `waived` and `waiver-ends`: the waiver, with the outcome that it covers. */
  readonly waiver?: AppliedWaiver;
  readonly subjects: readonly TimelineSubject[];
}

/** What comes for a service between two days, in the order of the dates. */
export interface Timeline {
  readonly format: 1;
  readonly from: string;
  readonly to: string;
  readonly catalogue: { readonly name: string; readonly version: string; readonly rules: number };
  readonly manifest: { readonly service?: string; readonly name?: string; readonly digest: string };
  readonly events: readonly TimelineEvent[];
  /** What is wrong with the waivers on the first day: one that has expired, a name that there is not. */
  readonly waiverProblems: readonly WaiverProblem[];
  readonly notice: Bilingual;
}
