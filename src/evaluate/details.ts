import { explain } from '../logic/explain/condition.js';
import { noReads, type Reads } from '../logic/explain/environment.js';
import { T } from '../logic/truth.js';
import { cite } from '../rule/citation.js';
import type { Condition } from '../rule/conditions.js';
import type { CompiledCatalogue, CompiledRule } from './compiled.js';
import type { Decision } from './decide.js';
import { shortName } from './digest.js';
import { groundsOf } from './grounds.js';
import { type WithLater, withLater } from './later.js';
import { messageFor } from './message.js';
import type { Finding, Ground, Position, Positions } from './report.js';
import type { Subject } from './subject.js';

/** Facts with where they stand, looked up when it is first asked for. */
const located = <F extends { readonly pointer: string }>(
  facts: readonly F[],
  positions: Positions | undefined,
): readonly (F & { readonly position?: Position | undefined })[] => {
  if (positions === undefined) return facts;
  return facts.map((fact) => ({
    ...fact,
    get position() {
      return positions(fact.pointer);
    },
  }));
};

/** What a finding is made with. */
export interface FindingOptions {
  readonly positions: Positions | undefined;
  readonly demandEvidence: boolean;
}

/** Whether a condition is known to hold; one that fails on facts of a wrong type does not. */
const holds = (when: Condition, { environment }: Subject): boolean => {
  try {
    return explain(when, environment).truth === T;
  } catch {
    return false;
  }
};

const reads = ({ explain }: Decision): Reads => {
  try {
    return explain();
  } catch {
    return noReads;
  }
};

const groundsOrNone = (...given: Parameters<typeof groundsOf>): readonly Ground[] => {
  try {
    return groundsOf(...given);
  } catch {
    return [];
  }
};

/** What explains a finding: worked out when it is first read. */
export class Details {
  private readonly compiled: CompiledCatalogue;
  private readonly rule: CompiledRule;
  private readonly subject: Subject;
  private readonly decision: Decision;
  private readonly options: FindingOptions;
  private found: Reads | undefined;
  private locatedFacts: Finding['facts'] | undefined;
  private locatedMissing: Finding['missing'] | undefined;
  private foundGrounds: Finding['grounds'] | undefined;
  private wording: Finding['message'] | undefined;
  private cited: Finding['citation'] | undefined;
  private citedAlso: Finding['also'] | undefined;
  private shortFingerprint: string | undefined;

  constructor(
    compiled: CompiledCatalogue,
    rule: CompiledRule,
    subject: Subject,
    decision: Decision,
    options: FindingOptions,
  ) {
    this.compiled = compiled;
    this.rule = rule;
    this.subject = subject;
    this.decision = decision;
    this.options = options;
  }

  private get reads(): Reads {
    this.found ??= reads(this.decision);
    return this.found;
  }

  get facts(): Finding['facts'] {
    this.locatedFacts ??= located(this.reads.reads, this.options.positions);
    return this.locatedFacts;
  }

  get missing(): Finding['missing'] {
    this.locatedMissing ??= located(this.reads.missing, this.options.positions);
    return this.locatedMissing;
  }

  get grounds(): Finding['grounds'] {
    const { demandEvidence } = this.options;
    this.foundGrounds ??= groundsOrNone(
      this.compiled,
      this.rule,
      this.subject,
      this.decision,
      demandEvidence,
      this.reads,
    );
    return this.foundGrounds;
  }

  get message(): Finding['message'] {
    const { rule, from } = this.rule.version;
    this.wording ??= messageFor(rule, this.decision, this.reads, from);
    return this.wording;
  }

  get citation(): Finding['citation'] {
    const { rule, provision, cited } = this.rule.version;
    const { instruments } = this.compiled;
    this.cited ??= cite(
      rule.instrument,
      rule.provisionWhen?.find(({ when }) => holds(when, this.subject))?.provision ?? provision,
      instruments,
      cited,
    );
    return this.cited;
  }

  get also(): Finding['also'] {
    const { rule, also } = this.rule.version;
    this.citedAlso ??= also.map((provision) => cite(rule.instrument, provision, this.compiled.instruments));
    return this.citedAlso;
  }

  get title(): Finding['title'] {
    return this.rule.version.rule.title;
  }

  get duty(): Finding['duty'] {
    return this.rule.version.rule.duty;
  }

  get remedy(): Finding['remedy'] {
    return this.rule.version.rule.remedy;
  }

  get note(): Finding['note'] {
    return this.rule.version.rule.note;
  }

  get penalty(): Finding['penalty'] {
    return this.rule.version.penalty;
  }

  get fingerprint(): string {
    this.shortFingerprint ??= shortName(`${this.rule.version.rule.id}\n${this.subject.identity()}`);
    return this.shortFingerprint;
  }
}

type Words = Pick<Finding, 'title' | 'duty' | 'message' | 'remedy' | 'citation' | 'also'>;

/** The words of a finding, and the law that it cites. */
export const addWords: WithLater<Details, Words> = withLater({
  title: ({ title }) => title,
  duty: ({ duty }) => duty,
  message: ({ message }) => message,
  remedy: ({ remedy }) => remedy,
  citation: ({ citation }) => citation,
  also: ({ also }) => also,
});

/** The facts of a finding. */
export const addFacts: WithLater<Details, Pick<Finding, 'facts' | 'missing' | 'grounds'>> = withLater({
  facts: ({ facts }) => facts,
  missing: ({ missing }) => missing,
  grounds: ({ grounds }) => grounds,
});

/** What a breach may cost. */
export const addPenalty: WithLater<Details, Pick<Finding, 'penalty'>> = withLater({
  penalty: ({ penalty }) => penalty,
});

/** What is noted on the rule, and by what a finding is known again. */
export const addNote: WithLater<Details, Pick<Finding, 'note' | 'fingerprint'>> = withLater({
  note: ({ note }) => note,
  fingerprint: ({ fingerprint }) => fingerprint,
});
