import { truthNames } from '../logic/truth.js';
import { cite } from '../rule/citation.js';
import type { CompiledCatalogue, CompiledRule } from './compiled.js';
import type { Decision } from './decide.js';
import { shortName } from './digest.js';
import { messageFor } from './message.js';
import type { Finding, Positions } from './report.js';
import type { Subject } from './subject.js';

const located = <F extends { readonly pointer: string }>(facts: readonly F[], positions: Positions | undefined) =>
  facts.map((fact) => {
    const position = positions?.(fact.pointer);
    return position === undefined ? fact : { ...fact, position };
  });

/** Puts a decision into the words and numbers of a finding. */
export const findingOf = (
  compiled: CompiledCatalogue,
  { version }: CompiledRule,
  subject: Subject,
  decision: Decision,
  positions: Positions | undefined,
): Finding => {
  const { rule } = version;
  const period = { from: version.from, ...(version.until !== undefined && { until: version.until }) };
  const { time } = decision;
  const found = decision.explain();
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
    message: messageFor(rule, decision, found, version.from),
    remedy: rule.remedy,
    citation: cite(rule.instrument, version.provision, compiled.instruments, period),
    also: version.also.map((provision) => cite(rule.instrument, provision, compiled.instruments)),
    conditions: { applies: truthNames[decision.applies], requires: truthNames[decision.requires] },
    facts: located(found.reads, positions),
    missing: located(found.missing, positions),
    ...(time?.dueOn !== undefined && { dueOn: time.dueOn }),
    ...(time?.daysLeft !== undefined && { daysLeft: time.daysLeft }),
    ...(time?.hoursLeft !== undefined && { hoursLeft: time.hoursLeft }),
    ...(time?.provisional && { provisional: true as const }),
    ...(decision.outcome === 'upcoming' && { inForceFrom: version.from }),
    ...(version.penalty !== undefined && { penalty: version.penalty }),
    ...(decision.attestation !== undefined && { attestation: decision.attestation }),
    confidence: rule.confidence ?? 'high',
    ...(rule.note !== undefined && { note: rule.note }),
    fingerprint: shortName(`${rule.id}\n${subject.identity()}`),
  };
};
