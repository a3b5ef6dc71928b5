import { crossCheck } from '../logic/cross-check.js';
import { explain } from '../logic/explain/condition.js';
import { type Environment, noReads } from '../logic/explain/environment.js';
import { F, truthNames, U } from '../logic/truth.js';
import { resolverOn } from '../rule/resolve.js';
import type { CompiledCatalogue, CompiledRule } from './compiled.js';
import { type Decision, decide } from './decide.js';
import { findingOf } from './finding.js';
import type { Finding, Positions } from './report.js';
import { bindSubject, type Subject, subjectsOf } from './subject.js';

/** How findings are made. */
export interface RuleOptions {
  readonly asOf: string;
  readonly demandEvidence: boolean;
  readonly crossCheck: boolean;
  readonly positions: Positions | undefined;
}

const failed = (finding: Finding, error: unknown): Finding => ({
  ...finding,
  error: {
    code: error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'rule-failed',
    message: error instanceof Error ? error.message : String(error),
  },
});

const none: Decision = { outcome: 'error', applies: U, requires: U, ...noReads };

/** Before its first day a rule is upcoming, unless it is known that it will not apply. */
const upcoming = (compiled: CompiledCatalogue, { version }: CompiledRule, environment: Environment): Decision => {
  const then = {
    ...environment,
    asOf: version.from,
    resolver: resolverOn(compiled.catalogue.definitions, version.from),
  };
  const { truth, reads, missing } = explain(version.applies, then);
  return truth === F
    ? { outcome: 'not-applicable', applies: F, requires: U, reads, missing: [] }
    : { outcome: 'upcoming', applies: truth, requires: U, reads, missing };
};

const decideSubject = (
  compiled: CompiledCatalogue,
  rule: CompiledRule,
  subject: Subject,
  options: RuleOptions,
): Finding => {
  bindSubject(compiled, rule, subject);
  const applies = compiled.compiler.run(rule.applies);
  const requires = applies === F ? U : compiled.compiler.run(rule.requires);
  const decision = decide(rule.version, subject.pointer, subject.environment, { applies, requires }, options);
  const finding = findingOf(compiled, rule, subject, decision, options.positions);
  if (!options.crossCheck) return finding;
  const other =
    crossCheck(rule.version.applies, subject.environment, applies) ??
    (applies === F ? undefined : crossCheck(rule.version.requires ?? true, subject.environment, requires));
  if (other === undefined) return finding;
  const message = `json-logic-js gives ${String(other.theirs)} where this engine gives ${truthNames[other.ours]}`;
  return failed({ ...finding, outcome: 'error' }, Object.assign(new Error(message), { code: 'cross-check' }));
};

/** The findings of one rule: one for the service, or one for each element of its list. */
export const findingsOf = (
  compiled: CompiledCatalogue,
  rule: CompiledRule,
  service: Subject,
  options: RuleOptions,
): readonly Finding[] => {
  const whole = (decision: Decision) => findingOf(compiled, rule, service, decision, options.positions);
  try {
    if (rule.failure !== undefined) return [failed(whole(none), rule.failure)];
    if (rule.version.state === 'upcoming') return [whole(upcoming(compiled, rule, service.environment))];
    if (rule.loops.length === 0) return [decideSubject(compiled, rule, service, options)];
    bindSubject(compiled, rule, undefined);
    const applies = compiled.compiler.run(rule.applies);
    const applying = () => explain(rule.version.applies, service.environment);
    if (applies === F)
      return [whole({ outcome: 'not-applicable', applies, requires: U, reads: applying().reads, missing: [] })];
    const found = subjectsOf(compiled, rule, service);
    if (found.state === 'unknown') {
      const list = { path: found.path, pointer: found.pointer };
      const outside = applying().missing.filter(({ path }) => !path.includes('[]'));
      return [whole({ outcome: 'unknown', applies, requires: U, reads: [], missing: [list, ...outside] })];
    }
    if (found.subjects.length === 0)
      return [whole({ outcome: 'not-applicable', applies: F, requires: U, reads: applying().reads, missing: [] })];
    return found.subjects.map((subject) => decideSubject(compiled, rule, subject, options));
  } catch (error) {
    return [failed(whole(none), error)];
  }
};
