import { explain } from '../logic/explain/condition.js';
import { noReads, type Reads } from '../logic/explain/environment.js';
import { T, truthNames } from '../logic/truth.js';
import { cite } from '../rule/citation.js';
import type { Condition } from '../rule/conditions.js';
import type { CompiledCatalogue, CompiledRule } from './compiled.js';
import type { Decision } from './decide.js';
import { shortName } from './digest.js';
import { groundsOf } from './grounds.js';
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
interface FindingOptions {
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
class Details {
  readonly #compiled: CompiledCatalogue;
  readonly #rule: CompiledRule;
  readonly #subject: Subject;
  readonly #decision: Decision;
  readonly #options: FindingOptions;
  #found: Reads | undefined;
  #facts: Finding['facts'] | undefined;
  #missing: Finding['missing'] | undefined;
  #grounds: Finding['grounds'] | undefined;
  #message: Finding['message'] | undefined;
  #citation: Finding['citation'] | undefined;
  #also: Finding['also'] | undefined;
  #fingerprint: string | undefined;

  constructor(
    compiled: CompiledCatalogue,
    rule: CompiledRule,
    subject: Subject,
    decision: Decision,
    options: FindingOptions,
  ) {
    this.#compiled = compiled;
    this.#rule = rule;
    this.#subject = subject;
    this.#decision = decision;
    this.#options = options;
  }

  get #reads(): Reads {
    this.#found ??= reads(this.#decision);
    return this.#found;
  }

  get facts(): Finding['facts'] {
    this.#facts ??= located(this.#reads.reads, this.#options.positions);
    return this.#facts;
  }

  get missing(): Finding['missing'] {
    this.#missing ??= located(this.#reads.missing, this.#options.positions);
    return this.#missing;
  }

  get grounds(): Finding['grounds'] {
    const { demandEvidence } = this.#options;
    this.#grounds ??= groundsOrNone(
      this.#compiled,
      this.#rule,
      this.#subject,
      this.#decision,
      demandEvidence,
      this.#reads,
    );
    return this.#grounds;
  }

  get message(): Finding['message'] {
    const { rule, from } = this.#rule.version;
    this.#message ??= messageFor(rule, this.#decision, this.#reads, from);
    return this.#message;
  }

  get citation(): Finding['citation'] {
    const { rule, provision, cited } = this.#rule.version;
    const { instruments } = this.#compiled;
    this.#citation ??= cite(
      rule.instrument,
      rule.provisionWhen?.find(({ when }) => holds(when, this.#subject))?.provision ?? provision,
      instruments,
      cited,
    );
    return this.#citation;
  }

  get also(): Finding['also'] {
    const { rule, also } = this.#rule.version;
    this.#also ??= also.map((provision) => cite(rule.instrument, provision, this.#compiled.instruments));
    return this.#also;
  }

  get fingerprint(): string {
    this.#fingerprint ??= shortName(`${this.#rule.version.rule.id}\n${this.#subject.identity()}`);
    return this.#fingerprint;
  }
}

/**
 * Puts a decision into the words and numbers of a finding. What explains it (facts, missing facts, message, citations) is
 * worked out when it is first read.
 */
export const findingOf = (
  compiled: CompiledCatalogue,
  compiledRule: CompiledRule,
  subject: Subject,
  decision: Decision,
  options: FindingOptions,
): Finding => {
  const { version } = compiledRule;
  const { rule } = version;
  const { time } = decision;
  const details = new Details(compiled, compiledRule, subject, decision, options);
  return {
    rule: rule.id,
    outcome: decision.outcome,
    severity: rule.severity,
    domain: rule.domain,
    phase: rule.phase,
    checkability: rule.checkability,
    subject: subject.pointer,
    ...(subject.name !== undefined && { subjectName: subject.name }),
    get title() {
      return rule.title;
    },
    get duty() {
      return rule.duty;
    },
    get message() {
      return details.message;
    },
    get remedy() {
      return rule.remedy;
    },
    get citation() {
      return details.citation;
    },
    get also() {
      return details.also;
    },
    conditions: { applies: truthNames[decision.applies], requires: truthNames[decision.requires] },
    get facts() {
      return details.facts;
    },
    get missing() {
      return details.missing;
    },
    get grounds() {
      return details.grounds;
    },
    ...(time?.dueOn !== undefined && { dueOn: time.dueOn }),
    ...(time?.daysLeft !== undefined && { daysLeft: time.daysLeft }),
    ...(time?.hoursLeft !== undefined && { hoursLeft: time.hoursLeft }),
    ...(time?.provisional && { provisional: true as const }),
    ...(decision.outcome === 'upcoming' && { inForceFrom: version.from }),
    get penalty() {
      return version.penalty;
    },
    ...(decision.attestation !== undefined && { attestation: decision.attestation }),
    confidence: rule.confidence ?? 'high',
    get note() {
      return rule.note;
    },
    get fingerprint() {
      return details.fingerprint;
    },
  };
};
