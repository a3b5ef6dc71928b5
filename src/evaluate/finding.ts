import { truthNames } from '../logic/truth.js';
import type { CompiledCatalogue, CompiledRule } from './compiled.js';
import type { Decision } from './decide.js';
import { addFacts, addNote, addPenalty, addWords, Details, type FindingOptions } from './details.js';
import type { Finding } from './report.js';
import type { Subject } from './subject.js';

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
  const about = {
    rule: rule.id,
    outcome: decision.outcome,
    severity: rule.severity,
    domain: rule.domain,
    phase: rule.phase,
    checkability: rule.checkability,
    subject: subject.pointer,
    ...(subject.name !== undefined && { subjectName: subject.name }),
  };
  addWords(about, details);
  const conditions = { applies: truthNames[decision.applies], requires: truthNames[decision.requires] };
  const explained = Object.assign(about, { conditions });
  addFacts(explained, details);
  const timed = Object.assign(explained, {
    ...(time?.dueOn !== undefined && { dueOn: time.dueOn }),
    ...(time?.daysLeft !== undefined && { daysLeft: time.daysLeft }),
    ...(time?.hoursLeft !== undefined && { hoursLeft: time.hoursLeft }),
    ...(time?.provisional && { provisional: true as const }),
    ...(decision.outcome === 'upcoming' && { inForceFrom: version.from }),
  });
  addPenalty(timed, details);
  const whole = Object.assign(timed, {
    ...(decision.attestation !== undefined && { attestation: decision.attestation }),
    confidence: rule.confidence ?? ('high' as const),
  });
  addNote(whole, details);
  return whole;
};
