import { remembered } from '../logic/explain/condition.js';
import { noReads, type Reads } from '../logic/explain/environment.js';
import { T, truthNames } from '../logic/truth.js';
import { cite } from '../rule/citation.js';
import type { Condition } from '../rule/conditions.js';
import type { CompiledCatalogue, CompiledRule } from './compiled.js';
import type { Decision } from './decide.js';
import { shortName } from './digest.js';
import { groundsOf } from './grounds.js';
import { messageFor } from './message.js';
import { once } from './once.js';
import type { Finding, Ground, Positions } from './report.js';
import type { Subject } from './subject.js';

const located = <F extends { readonly pointer: string }>(facts: readonly F[], positions: Positions | undefined) =>
  facts.map((fact) => {
    const position = positions?.(fact.pointer);
    return position === undefined ? fact : { ...fact, position };
  });

/** What a finding is made with. */
interface FindingOptions {
  readonly positions: Positions | undefined;
  readonly demandEvidence: boolean;
}

/** Whether a condition is known to hold; one that fails on facts of a wrong type does not. */
const holds = (when: Condition, { environment }: Subject): boolean => {
  try {
    return remembered(when, environment).truth === T;
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

/**
 * Puts a decision into the words and numbers of a finding. What explains it (facts, missing facts, message, citations) is
 * worked out when it is first read.
 */
export const findingOf = (
  compiled: CompiledCatalogue,
  compiledRule: CompiledRule,
  subject: Subject,
  decision: Decision,
  { positions, demandEvidence }: FindingOptions,
): Finding => {
  const { version } = compiledRule;
  const { rule } = version;
  const { time } = decision;
  const found = once(() => reads(decision));
  const facts = once(() => located(found().reads, positions));
  const missing = once(() => located(found().missing, positions));
  const grounds = once(() => groundsOrNone(compiled, compiledRule, subject, decision, demandEvidence, found()));
  const message = once(() => messageFor(rule, decision, found(), version.from));
  const provision = () => rule.provisionWhen?.find(({ when }) => holds(when, subject))?.provision ?? version.provision;
  const citation = once(() => cite(rule.instrument, provision(), compiled.instruments, version.cited));
  const also = once(() => version.also.map((provision) => cite(rule.instrument, provision, compiled.instruments)));
  const fingerprint = once(() => shortName(`${rule.id}\n${subject.identity()}`));
  return {
    rule: rule.id,
    outcome: decision.outcome,
    severity: rule.severity,
    domain: rule.domain,
    phase: rule.phase,
    checkability: rule.checkability,
    subject: subject.pointer,
    ...(subject.name !== undefined && { subjectName: subject.name }),
    title: rule.title,
    duty: rule.duty,
    get message() {
      return message();
    },
    remedy: rule.remedy,
    get citation() {
      return citation();
    },
    get also() {
      return also();
    },
    conditions: { applies: truthNames[decision.applies], requires: truthNames[decision.requires] },
    get facts() {
      return facts();
    },
    get missing() {
      return missing();
    },
    get grounds() {
      return grounds();
    },
    ...(time?.dueOn !== undefined && { dueOn: time.dueOn }),
    ...(time?.daysLeft !== undefined && { daysLeft: time.daysLeft }),
    ...(time?.hoursLeft !== undefined && { hoursLeft: time.hoursLeft }),
    ...(time?.provisional && { provisional: true as const }),
    ...(decision.outcome === 'upcoming' && { inForceFrom: version.from }),
    ...(version.penalty !== undefined && { penalty: version.penalty }),
    ...(decision.attestation !== undefined && { attestation: decision.attestation }),
    confidence: rule.confidence ?? 'high',
    ...(rule.note !== undefined && { note: rule.note }),
    get fingerprint() {
      return fingerprint();
    },
  };
};
