import type { FactRead, MissingFact } from '../logic/explain/environment.js';
import type { TruthName } from '../logic/truth.js';
import type { FieldKind, Unit } from '../manifest/field.js';
import type { Position, Positions } from '../manifest/position.js';
import type { Citation } from '../rule/citation.js';
import type { Outcome } from '../rule/outcome.js';
import type { Checkability, Domain, Penalty, Phase, Severity } from '../rule/rule.js';
import type { Bilingual } from '../text.js';
import type { Advice } from './advice.js';
import type { BaselineComparison } from './baseline/baseline.js';
import type { AppliedWaiver, WaiverProblem } from './waiver/waiver.js';

export type { Position, Positions };

/** A fact that decided a finding, with its place where that is known. */
export interface LocatedFact extends FactRead {
  readonly position?: Position | undefined;
}

/** A fact that is missing, with the place where it could be added. */
export interface LocatedMissing extends MissingFact {
  readonly position?: Position | undefined;
}

/** A fact on which an outcome rests without being what decided it; without a value it is not declared. */
export interface Ground extends MissingFact {
  readonly value?: unknown;
}

/** What a person judged, as the manifest says it. */
export interface Attestation {
  readonly outcome: 'met' | 'not-met';
  readonly by: string;
  readonly on: string;
  readonly note?: string | undefined;
}

/** What came out for one rule on one subject. */
export interface Finding {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly domain: Domain;
  readonly phase: Phase;
  readonly checkability: Checkability;
  /** The element it is about as a JSON pointer; empty for the service itself. */
  readonly subject: string;
  /** How the element is called: its `id`, its name, its modality. */
  readonly subjectName?: string;
  readonly title: Bilingual;
  readonly duty: Bilingual;
  /** Why the outcome is what it is. */
  readonly message: Bilingual;
  readonly remedy: Bilingual;
  /** The provision in force on the as-of date, then those on which the duty also rests. */
  readonly citation: Citation;
  readonly also: readonly Citation[];
  /** What came out for the two conditions of the rule. */
  readonly conditions: { readonly applies: TruthName; readonly requires: TruthName };
  readonly facts: readonly LocatedFact[];
  readonly missing: readonly LocatedMissing[];
  /**
   * The other facts on which the outcome rests: those that made the rule apply, and those that keep an unknown open. While
   * these, `facts` and `missing` stay as they are, so does the outcome. Worked out when it is first read.
   */
  readonly grounds: readonly Ground[];
  /** The day on which something is due, where a deadline runs or has run. */
  readonly dueOn?: string;
  /**
   * Days until `dueOn`, from the as-of date, or from when it was done where it was done: negative is late, and what was
   * done late does not get later.
   */
  readonly daysLeft?: number;
  /** The same in hours, where both ends are moments. */
  readonly hoursLeft?: number;
  /** Whether `dueOn` rests on a working-day arrangement that is not published yet. */
  readonly provisional?: true;
  /** For `upcoming`: the first day in force. */
  readonly inForceFrom?: string;
  readonly penalty?: Penalty | undefined;
  readonly attestation?: Attestation;
  /** For `waived`: who accepted it, until when, and what it would be without. */
  readonly waiver?: AppliedWaiver;
  /** Whether a baseline knows this violation: it does not count for the exit status. */
  readonly baselined?: true;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note?: string | undefined;
  /** For `error`: what failed. */
  readonly error?: { readonly code: string; readonly message: string };
  /** The smallest changes that meet the duty, where they were asked for with `withAdvice`. */
  readonly advice?: readonly Advice[];
  /** Identifies rule and subject: stable when texts, order or file names change. */
  readonly fingerprint: string;
}

/** What can be answered to a question. */
export interface AnswerType {
  readonly kind: FieldKind;
  /** The values of a choice with their meanings. */
  readonly values?: Readonly<Record<string, Bilingual>> | undefined;
  /** What a number counts. */
  readonly unit?: Unit | undefined;
  /** Whether a number has to be whole. */
  readonly whole?: true | undefined;
}

/** A fact that may be answered along with a measure: for how many months, in which positions. */
export interface MeasureParameter extends AnswerType {
  readonly path: string;
  readonly text: Bilingual;
}

/** A missing fact as a question, with what its answer would settle. */
export interface Question extends AnswerType {
  readonly path: string;
  /** Where the answer would stand, first place first. */
  readonly pointers: readonly string[];
  readonly text: Bilingual;
  /** Of a measure: what can be said of it beside that it is in place. */
  readonly parameters?: readonly MeasureParameter[] | undefined;
  /** The rules that wait for it, most severe first. */
  readonly rules: readonly string[];
  /** How many findings wait for it. */
  readonly settles: number;
  /** How many of them are of each severity. */
  readonly severities: Readonly<Record<Severity, number>>;
  /** The provisions that it serves, as `instrument/article`: those of the field, then those of the rules. */
  readonly provisions: readonly string[];
  /** The provisions of the rules that wait for it, as they are cited. */
  readonly citations: readonly Bilingual[];
  readonly position?: Position | undefined;
}

/** How many findings have each outcome. */
export type Counts = Readonly<Record<Outcome, number>>;

/** What one violated rule may cost at most. */
export interface Ceiling {
  readonly rule: string;
  /** The highest fine on the organisation, in CNY. */
  readonly maxFine?: number;
  /** The highest share of turnover, in percent. */
  readonly maxTurnoverPercent?: number;
  /** The highest fine on a person, in CNY. */
  readonly maxPersonFine?: number;
}

/** The highest single ceiling among the penalties of the violated rules, and each of them; nothing is added up. */
export interface Exposure {
  /** The highest fine on the organisation, in CNY. */
  readonly maxFine?: { readonly amount: number; readonly rule: string };
  /** The highest share of turnover, in percent. */
  readonly maxTurnoverPercent?: { readonly percent: number; readonly rule: string };
  /** What each violated rule may cost at most, highest fine first; a rule without an amount is left out. */
  readonly ceilings: readonly Ceiling[];
  /** The rules whose violation can suspend or close the service. */
  readonly suspension: readonly string[];
}

/** The outcome of a rule on one subject: a finding without what explains it. */
export interface RuleOutcome {
  readonly rule: string;
  readonly severity: Severity;
  /** JSON pointer into the manifest; empty for the service as a whole. */
  readonly subject: string;
  readonly outcome: Outcome;
  /** What came out for the two conditions: an unknown rule whose requirement is met can no longer be violated. */
  readonly conditions: { readonly applies: TruthName; readonly requires: TruthName };
}

/** All findings on one manifest. The same inputs give the same bytes. */
export interface Report {
  readonly format: 1;
  /** The day whose law was applied, or the moment of it that was asked for. */
  readonly asOf: string;
  readonly catalogue: { readonly name: string; readonly version: string; readonly rules: number };
  readonly manifest: {
    readonly file?: string;
    readonly service?: string;
    readonly name?: string;
    /** The files that it extends, the nearest first, as positions name them. */
    readonly extends?: readonly string[];
    /** SHA-256 of the manifest as it was evaluated. */
    readonly digest: string;
  };
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  /** What is wrong with the waivers that were applied. */
  readonly waiverProblems: readonly WaiverProblem[];
  /** How the findings stand against a baseline, where one was given. */
  readonly baseline?: BaselineComparison;
  readonly questions: readonly Question[];
  readonly exposure: Exposure;
  /** That this is information and not legal advice. */
  readonly notice: Bilingual;
}
