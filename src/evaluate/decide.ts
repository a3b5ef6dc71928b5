import { explain } from '../logic/explain/condition.js';
import { type Environment, joinReads, noReads, type Reads, readFact } from '../logic/explain/environment.js';
import { F, T, type Truth, U } from '../logic/truth.js';
import { pathsOf } from '../logic/walk.js';
import type { Outcome } from '../rule/outcome.js';
import type { RuleVersion } from '../rule/version.js';
import { attestationFor } from './attestation.js';
import type { Attestation } from './report.js';
import { type TimeState, timeState } from './time.js';

/** What was decided for one rule and one subject, before it is put into words. */
export interface Decision {
  readonly outcome: Outcome;
  readonly applies: Truth;
  readonly requires: Truth;
  readonly time?: TimeState;
  readonly attestation?: Attestation;
  /** The facts that decided it and those that are missing, worked out when they are asked for. */
  readonly explain: () => Reads;
}

/** How `evaluate` was asked to decide. */
export interface DecideOptions {
  /** The day whose law is applied. */
  readonly asOf: string;
  /** That day, or the moment of it that was asked for. */
  readonly now: string;
  readonly demandEvidence: boolean;
}

/** The lists of evidence of the measures that the requirement of a rule reads. */
export const evidencePaths = ({ rule, requires }: RuleVersion): readonly string[] => {
  if (rule.evidence !== undefined) return rule.evidence.map((measure) => `${measure}.evidence`);
  const measures = [...pathsOf(requires ?? true)].filter((path) => path.endsWith('.inPlace'));
  return measures.map((path) => path.replace(/inPlace$/, 'evidence'));
};

const missingEvidence = (version: RuleVersion, environment: Environment): Reads => {
  if (version.rule.checkability !== 'evidence') return noReads;
  const missing = evidencePaths(version)
    .map((path) => readFact(environment, path))
    .filter(({ value }) => !Array.isArray(value) || value.length === 0)
    .map(({ path, pointer }) => ({ path, pointer }));
  return { reads: [], missing };
};

const judged = (version: RuleVersion, subject: string, environment: Environment, asOf: string): Decision => {
  const attestation = attestationFor(environment.facts, version.rule.id, subject, asOf);
  const base = {
    applies: T,
    requires: U,
    explain: () => ({ reads: explain(version.applies, environment).reads, missing: [] }),
  } as const;
  if (attestation === undefined) return { outcome: 'review', ...base };
  return { outcome: attestation.outcome === 'met' ? 'satisfied' : 'violated', ...base, attestation };
};

/** Decides one rule on one subject from the truth of its two conditions. */
export const decide = (
  version: RuleVersion,
  subject: string,
  environment: Environment,
  truths: { readonly applies: Truth; readonly requires: Truth },
  options: DecideOptions,
): Decision => {
  const { rule } = version;
  const { applies, requires } = truths;
  const applying = () => explain(version.applies, environment);
  const requiring = () => explain(version.requires ?? true, environment);
  if (applies === F) return { outcome: 'not-applicable', applies, requires, explain: applying };
  if (applies === U) return { outcome: 'unknown', applies, requires, explain: applying };
  const doubtful = rule.confidence === 'low' || rule.checkability === 'judgment';
  if (requires === F && rule.confidence !== 'low')
    return { outcome: 'violated', applies, requires, explain: requiring };
  const time = timeState(rule, environment, options.now);
  if (time?.outcome === 'violated' && !doubtful)
    return { outcome: 'violated', applies, requires, time, explain: () => time };
  if (requires === U && !doubtful)
    return { outcome: 'unknown', applies, requires, ...(time && { time }), explain: requiring };
  if (doubtful) {
    if (requires === U && rule.confidence !== 'low')
      return { outcome: 'unknown', applies, requires, explain: requiring };
    return { ...judged(version, subject, environment, options.asOf), requires };
  }
  if (time !== undefined)
    return {
      outcome: time.outcome,
      applies,
      requires,
      time,
      explain: () => joinReads([time, version.requires === undefined ? noReads : requiring()]),
    };
  const evidence = options.demandEvidence ? missingEvidence(version, environment) : noReads;
  if (evidence.missing.length > 0) return { outcome: 'unknown', applies, requires, explain: () => evidence };
  return { outcome: 'satisfied', applies, requires, explain: requiring };
};
