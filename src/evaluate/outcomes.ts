import { F, truthNames, U } from '../logic/truth.js';
import type { Manifest } from '../manifest/schema.js';
import { own } from '../pointer.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { CompiledCatalogue, CompiledRule, CompiledTests } from './compiled.js';
import type { EvaluateOptions } from './evaluate.js';
import { laidOutFor } from './laid-out.js';
import { compiledFor, load } from './prepare.js';
import type { QuickRule } from './quick.js';
import type { RuleOutcome } from './report.js';
import { decisionsOf, type RuleOptions } from './rule.js';
import type { Subject } from './subject.js';

/** What has to be looked at more closely on a manifest than the truth of the conditions. */
interface Closer {
  readonly evidence: boolean;
  readonly attestations: boolean;
}

const hasAttestations = (manifest: Manifest): boolean => {
  const all = own(manifest, 'attestations');
  return Array.isArray(all) && all.length > 0;
};

const isSettled = (outcome: RuleOutcome | undefined, closer: Closer): outcome is RuleOutcome =>
  outcome !== undefined &&
  !(closer.evidence && outcome.outcome === 'satisfied') &&
  !(closer.attestations && outcome.outcome === 'review');

/** What the two conditions decide on the service at hand; undefined where they do not. */
const truthOutcome = ({ applies, requires }: CompiledTests, { whole }: QuickRule): RuleOutcome | undefined => {
  const a = applies();
  return whole[a * 3 + (a === F ? U : requires())];
};

/** Adds the outcomes on the elements of a list; false where one of them has to be looked at more closely. */
const addElements = (
  compiled: CompiledCatalogue,
  rule: CompiledTests,
  quick: QuickRule,
  closer: Closer,
  into: RuleOutcome[],
): boolean => {
  const { elements } = compiled.compiler.frame;
  const [loop] = rule.loops;
  if (loop === undefined) return false;
  const { at } = loop;
  const before = into.length;
  elements[at] = undefined;
  const applies = rule.applies();
  const list: unknown = applies === F ? undefined : loop.read();
  const isList = Array.isArray(list);
  const whole = applies === F || (isList && list.length === 0) ? quick.whole[F * 3 + U] : quick.open[applies * 3 + U];
  if (!isList || list.length === 0) {
    if (whole !== undefined) into.push(whole);
    return whole !== undefined;
  }
  for (let i = 0; i < list.length; i++) {
    elements[at] = list[i];
    const a = rule.applies();
    const outcome = quick.element(i)[a * 3 + (a === F ? U : rule.requires())];
    if (!isSettled(outcome, closer)) {
      into.length = before;
      return false;
    }
    into.push(outcome);
  }
  elements[at] = undefined;
  return true;
};

/** Adds the outcomes of a rule that its two conditions decide; false for one that has to be looked at more closely. */
const addQuickly = (
  compiled: CompiledCatalogue,
  tests: CompiledTests,
  closer: Closer,
  into: RuleOutcome[],
): boolean => {
  const { quick } = tests;
  if (quick === undefined) return false;
  if (tests.loops.length > 0) return addElements(compiled, tests, quick, closer, into);
  const outcome = truthOutcome(tests, quick);
  if (!isSettled(outcome, closer)) return false;
  into.push(outcome);
  return true;
};

const addClosely = (
  compiled: CompiledCatalogue,
  rule: CompiledRule,
  service: Subject,
  options: RuleOptions,
  into: RuleOutcome[],
): void => {
  const { id, severity } = rule.version.rule;
  for (const { subject, decision } of decisionsOf(compiled, rule, service, options)) {
    const { outcome, applies, requires } = decision;
    const conditions = { applies: truthNames[applies], requires: truthNames[requires] };
    into.push({ rule: id, severity, subject: subject.pointer, outcome, conditions });
  }
};

/**
 * The outcome of every rule on a manifest without what explains it: for those who evaluate many manifests, or the same
 * one again and again. The outcomes are those of {@link evaluate}, in the same order.
 *
 * @throws {@link AsOfError} when `asOf` is neither a day that exists nor a moment.
 * @example
 * ```ts
 * import { outcomesOf, parseManifest } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const manifest = parseManifest({ guiju: 1, security: { logRetention: { inPlace: true, months: 3 } } });
 * const violated = outcomesOf(manifest, china, { asOf: '2026-11-24' }).filter(({ outcome }) => outcome === 'violated');
 * console.log(violated.map(({ rule }) => rule)); // [ 'cn-csl/23/logs' ]
 * ```
 */
export const outcomesOf = (
  manifest: Manifest,
  catalogue: Catalogue,
  options: Pick<EvaluateOptions, 'asOf' | 'evidence'>,
): readonly RuleOutcome[] => {
  const { asOf: now, evidence } = options;
  const compiled = compiledFor(catalogue, now);
  const { asOf } = compiled;
  const service = load(manifest, compiled);
  const demandEvidence = evidence === 'demanded';
  const closer = { evidence: demandEvidence, attestations: hasAttestations(manifest) };
  const ruleOptions = {
    asOf,
    now,
    positions: undefined,
    crossCheck: false,
    demandEvidence,
    testing: 'compiled',
  } as const;
  const outcomes: RuleOutcome[] = [];
  const tests = compiled.tests();
  const laid = laidOutFor(compiled);
  const { rules } = compiled;
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i];
    if (rule === undefined) continue;
    const test = tests[i];
    const before = outcomes.length;
    try {
      const quick = laid?.(i);
      if (isSettled(quick, closer)) {
        outcomes.push(quick);
        continue;
      }
      if (test !== undefined && addQuickly(compiled, test, closer, outcomes)) continue;
    } catch {
      outcomes.length = before;
    }
    addClosely(compiled, rule, service, ruleOptions, outcomes);
  }
  return outcomes;
};
