import { explain } from '../logic/explain/condition.js';
import { F, type Truth, U } from '../logic/truth.js';
import type { CompiledCatalogue, CompiledRule } from './compiled.js';
import type { Subject } from './subject.js';

/** The truth of the two conditions of a rule; the requirement is not looked at where the rule does not apply. */
export interface Truths {
  readonly applies: Truth;
  readonly requires: Truth;
}

/**
 * How conditions are tested: by compiled functions, which pays from the second manifest on, or by explaining them, which
 * needs no compilation and is done anyway for the findings that are shown.
 */
export type Testing = 'compiled' | 'explained';

/** Binds the elements of a subject, so that the compiled conditions read them. */
const bindSubject = (compiled: CompiledCatalogue, rule: CompiledRule, { environment }: Subject): void => {
  for (const { path, at } of rule.tests().loops) {
    compiled.compiler.frame.elements[at] = environment.bindings.get(path)?.element;
  }
};

const byFunctions = (compiled: CompiledCatalogue, rule: CompiledRule, subject: Subject): Truths => {
  bindSubject(compiled, rule, subject);
  const { applies, requires } = rule.tests();
  const applying = applies();
  return { applies: applying, requires: applying === F ? U : requires() };
};

const byExplaining = ({ version }: CompiledRule, { environment }: Subject): Truths => {
  const applies = explain(version.applies, environment).truth;
  return { applies, requires: applies === F ? U : explain(version.requires ?? true, environment).truth };
};

/** Tests the conditions of a rule on a subject; on the service, one that goes over a list knows no element. */
export const truthsOf = (
  compiled: CompiledCatalogue,
  rule: CompiledRule,
  subject: Subject,
  testing: Testing,
): Truths => {
  if (testing === 'compiled') return byFunctions(compiled, rule, subject);
  try {
    return byExplaining(rule, subject);
  } catch {
    compiled.compiler.load(subject.environment.facts, compiled.asOf);
    return byFunctions(compiled, rule, subject);
  }
};
