import { crossCheck } from '../logic/cross-check.js';
import { explain } from '../logic/explain/condition.js';
import { type Environment, noReads } from '../logic/explain/environment.js';
import { F, truthNames, U } from '../logic/truth.js';
import type { CompiledCatalogue, CompiledRule } from './compiled.js';
import { type Decision, decide } from './decide.js';
import { findingOf } from './finding.js';
import { onFirstDay } from './first-day.js';
import type { Finding, Positions } from './report.js';
import { type Subject, subjectsOf } from './subject.js';
import { type Testing, truthsOf } from './truths.js';

/** How findings are made. */
export interface RuleOptions {
  /** The day whose law is applied. */
  readonly asOf: string;
  /** That day, or the moment of it that was asked for. */
  readonly now: string;
  readonly demandEvidence: boolean;
  readonly crossCheck: boolean;
  readonly positions: Positions | undefined;
  readonly testing: Testing;
}

/** A decision, what it is about, and what failed on the way. */
export interface Decided {
  readonly subject: Subject;
  readonly decision: Decision;
  readonly failure: unknown;
}

const failed = (finding: Finding, error: unknown): Finding => ({
  ...finding,
  error: {
    code: error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'rule-failed',
    message: error instanceof Error ? error.message : String(error),
  },
});

const none: Decision = { outcome: 'error', applies: U, requires: U, explain: () => noReads };

/** Before its first day a rule is upcoming, unless it is known that it will not apply. */
const upcoming = (compiled: CompiledCatalogue, { version }: CompiledRule, environment: Environment): Decision => {
  const then = onFirstDay(compiled, version, environment);
  const { truth, reads, missing } = explain(version.applies, then);
  return truth === F
    ? { outcome: 'not-applicable', applies: F, requires: U, explain: () => ({ reads, missing: [] }) }
    : { outcome: 'upcoming', applies: truth, requires: U, explain: () => ({ reads, missing }) };
};

const checked = (rule: CompiledRule, subject: Subject, decision: Decision): Error | undefined => {
  const { applies, requires } = decision;
  const other =
    crossCheck(rule.version.applies, subject.environment, applies) ??
    (applies === F ? undefined : crossCheck(rule.version.requires ?? true, subject.environment, requires));
  if (other === undefined) return undefined;
  const message = `json-logic-js gives ${String(other.theirs)} where this engine gives ${truthNames[other.ours]}`;
  return Object.assign(new Error(message), { code: 'cross-check' });
};

const decideSubject = (
  compiled: CompiledCatalogue,
  rule: CompiledRule,
  subject: Subject,
  options: RuleOptions,
): Decided => {
  const truths = truthsOf(compiled, rule, subject, options.testing);
  const decision = decide(rule.version, subject.pointer, subject.environment, truths, options);
  const failure = options.crossCheck ? checked(rule, subject, decision) : undefined;
  return { subject, decision: failure === undefined ? decision : { ...decision, outcome: 'error' }, failure };
};

const wholly = (subject: Subject, decision: Decision, failure?: unknown): readonly Decided[] => [
  { subject, decision, failure },
];

/** What is decided for one rule: once for the service, or once for each element of its list. */
export const decisionsOf = (
  compiled: CompiledCatalogue,
  rule: CompiledRule,
  service: Subject,
  options: RuleOptions,
): readonly Decided[] => {
  try {
    if (rule.version.state === 'upcoming') return wholly(service, upcoming(compiled, rule, service.environment));
    if (rule.lists.length === 0) return [decideSubject(compiled, rule, service, options)];
    const { applies } = truthsOf(compiled, rule, service, options.testing);
    const applying = () => explain(rule.version.applies, service.environment);
    const applyingReads = () => ({ reads: applying().reads, missing: [] });
    if (applies === F)
      return wholly(service, { outcome: 'not-applicable', applies, requires: U, explain: applyingReads });
    const found = subjectsOf(rule, service);
    if (found.state === 'unknown') {
      const list = { path: found.path, pointer: found.pointer };
      const open = () => ({
        reads: [],
        missing: [list, ...applying().missing.filter(({ path }) => !path.includes('[]'))],
      });
      return wholly(service, { outcome: 'unknown', applies, requires: U, explain: open });
    }
    if (found.subjects.length === 0)
      return wholly(service, { outcome: 'not-applicable', applies: F, requires: U, explain: applyingReads });
    return found.subjects.map((subject) => decideSubject(compiled, rule, subject, options));
  } catch (error) {
    return wholly(service, none, error);
  }
};

/** The decisions on one rule as findings. */
export const findingsOf = (
  compiled: CompiledCatalogue,
  rule: CompiledRule,
  service: Subject,
  options: RuleOptions,
): readonly Finding[] =>
  decisionsOf(compiled, rule, service, options).map(({ subject, decision, failure }) => {
    try {
      const finding = findingOf(compiled, rule, subject, decision, options);
      return failure === undefined ? finding : failed(finding, failure);
    } catch (error) {
      return failed(findingOf(compiled, rule, subject, none, options), error);
    }
  });
