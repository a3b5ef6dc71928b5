import type { DatePath, FactPath, FlagPath, InstantPath, ListPath, MeasurePath } from '../manifest/path.js';
import type { ManifestInput } from '../manifest/schema.js';
import type { Bilingual } from '../text.js';
import type { Condition } from './conditions.js';
import type { Instrument } from './instrument.js';
import type { Outcome } from './outcome.js';
import type { ForeignProvision, Provision } from './provision.js';

/** The field of law. */
export type Domain =
  | 'ai'
  | 'labeling'
  | 'algorithms'
  | 'security'
  | 'incidents'
  | 'data'
  | 'personal-data'
  | 'cross-border'
  | 'minors'
  | 'platform'
  | 'commerce'
  | 'filings';

/** When in the life of a service the duty weighs. */
export type Phase = 'design' | 'launch' | 'operate' | 'incident' | 'exit';

/** How much a violation weighs. A recommendation (鼓励, 应 in a recommended standard) is `info` and never fails a service. */
export type Severity = 'error' | 'warning' | 'info';

/** A span: ISO 8601 (`P30D`, `PT1H`, `P6M`) or working days of the State Council's arrangement. */
export type Within = string | { readonly workingDays: number };

/** A duty to do something within a time. */
export interface Deadline {
  /** The day or moment from which the time runs; that day itself is not counted. */
  readonly from: DatePath | InstantPath;
  readonly within: Within;
  /** The day or moment on which it was done. */
  readonly doneOn: DatePath | InstantPath;
  /** Whether it was done at all: known and `false`, it is late once its time is over. */
  readonly done?: FlagPath;
}

/** What every duty to do something again and again says. */
export interface RecurrenceBase {
  /** When it was last done. */
  readonly last: DatePath;
  /**
   * From when the first period runs, where it was never done: a launch, a grading. That day itself is not counted. Where
   * it is not known, what was done too long ago is unknown, not late: the duty may have begun after it.
   */
  readonly since?: DatePath;
  /** Whether it was ever done: known and `false`, it is late once the first period is over. */
  readonly done?: FlagPath;
  /**
   * The first day of the duty where it is younger than the facts: no period begins before it. Without it, a span counts
   * from the facts however old they are, and calendar years count from the first day of the rule's first period.
   */
  readonly startsOn?: string;
}

/** A duty to do something again within a span since the last time. */
export interface Interval extends RecurrenceBase {
  /** ISO 8601: `P1Y`. */
  readonly every: string;
  readonly eachYear?: never;
}

/** A duty to do something once in each calendar year (每年度). */
export interface Yearly extends RecurrenceBase {
  /** The last day for it in each year, as month and day: `12-31`. Not 29 February. */
  readonly eachYear: { readonly by: string };
  readonly every?: never;
}

/** A duty to do something again and again: within a span since the last time, or once in each calendar year. */
export type Recurrence = Interval | Yearly;

/** What may follow from a violation. */
export interface Penalty {
  readonly provision: Provision | ForeignProvision;
  /** In our own words, with the amounts. */
  readonly text: Bilingual;
  /** The highest fine on the organisation, in CNY. */
  readonly maxFine?: number;
  /** The highest fine as a share of the turnover of the year before, in percent. */
  readonly maxTurnoverPercent?: number;
  /** The highest fine on a person, in CNY. */
  readonly maxPersonFine?: number;
  /** Whether the service may be suspended, closed or lose its licence. */
  readonly suspension?: boolean;
}

/** What changes from some day on. What a period does not name stays as on the rule. */
export interface Period {
  /** The first day. */
  readonly from: string;
  /** The last day. */
  readonly until?: string;
  readonly provision?: Provision;
  readonly also?: readonly (Provision | ForeignProvision)[];
  readonly applies?: Condition;
  readonly requires?: Condition;
  /** `null` where the law then had none. */
  readonly penalty?: Penalty | null;
}

/** What a case expects, beside the outcome alone. */
export interface Expectation {
  readonly outcome: Outcome;
  /** The article cited on that day. */
  readonly article?: string;
  /** The facts named as missing, exactly. */
  readonly missing?: readonly FactPath[];
  /** The day on which something is due. */
  readonly dueOn?: string;
  /** The article under which a violation is punished on that day; `null`: under none. */
  readonly penalty?: string | null;
}

/** One example that proves a rule. */
export interface Case {
  readonly name: string;
  /** The day whose law is applied, or a moment of it; without it, the day of `reviewedOn`. */
  readonly asOf?: string;
  /** Facts, laid over `given`; `null` makes a fact unknown again. */
  readonly facts: Omit<ManifestInput, 'guiju'>;
  /** With `forEach` and two or more elements: one for each, in order. */
  readonly expect: Outcome | Expectation | readonly (Outcome | Expectation)[];
}

/** The provision that is cited where the facts of a subject say so: a clause for each protection level. */
export interface ProvisionCase {
  readonly when: Condition;
  readonly provision: Provision;
}

/** How an obligation is decided. */
export type Checkability =
  /** From declared facts. */
  | 'manifest'
  /** A measure must be in place; `evaluate` can be asked to demand its evidence. */
  | 'evidence'
  /** A person judges: `review` unless the manifest carries an attestation. */
  | 'judgment';

/** A rule as it is given to {@link defineRule}: our encoding of one obligation. */
export interface Rule {
  /** `instrument/provision[/slug]`: never reused. */
  readonly id: string;
  readonly instrument: Instrument;
  readonly provision: Provision;
  /** Other provisions that the same facts decide or on which the duty rests. */
  readonly also?: readonly (Provision | ForeignProvision)[];
  /** Where the facts decide which provision is cited: the first whose condition holds; else `provision`. */
  readonly provisionWhen?: readonly ProvisionCase[];
  readonly title: Bilingual;
  /** What is owed, in our own words, one or two sentences. */
  readonly duty: Bilingual;
  readonly domain: Domain;
  readonly phase: Phase;
  readonly severity: Severity;
  readonly checkability: Checkability;
  /** How sure the encoding is; without it `high`: the text was read. */
  readonly confidence?: 'high' | 'medium' | 'low';
  /** One finding for each element of this list; its facts are written `list[].fact`. */
  readonly forEach?: ListPath;
  /** On whom and when the duty lies. `true`: on every service. */
  readonly applies: Condition;
  /** What must be so. May be left out where `deadline`, `recurs` or judgment decides alone. */
  readonly requires?: Condition;
  readonly deadline?: Deadline;
  readonly recurs?: Recurrence;
  /** Without it: from the first edition of the instrument on. */
  readonly periods?: readonly Period[];
  readonly penalty?: Penalty;
  readonly remedy: Bilingual;
  readonly tags?: readonly string[];
  /** May not be waived, or lowered in severity, by an organisation. */
  readonly locked?: boolean;
  /** Measures whose evidence is demanded; without it those that `requires` reads. */
  readonly evidence?: readonly MeasurePath[];
  readonly reviewedOn: string;
  /** Why the provision is read so, where that was a choice. */
  readonly note?: string;
  /** Facts that all cases share. */
  readonly given?: Omit<ManifestInput, 'guiju'>;
  readonly cases: readonly Case[];
}

/** What a case expects, one for each finding, shorthands written out. */
export const expectationsOf = (expect: Case['expect']): readonly Expectation[] => {
  const list: readonly (Outcome | Expectation)[] =
    typeof expect === 'string' || 'outcome' in expect ? [expect] : expect;
  return list.map((one) => (typeof one === 'string' ? { outcome: one } : one));
};
