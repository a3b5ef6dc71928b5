import { beijingDay } from '../../logic/date.js';
import { ManifestError } from '../../manifest/error.js';
import type { Manifest } from '../../manifest/schema.js';
import type { Catalogue } from '../../rule/catalogue.js';
import { type Expectation, expectationsOf, type Rule } from '../../rule/rule.js';
import { caseManifest } from '../run.js';
import { type Mutant, mutantsOf } from './rule-mutants.js';
import { fits, trialOf } from './trial.js';

interface Prepared {
  readonly manifest: Manifest;
  readonly now: string;
  readonly expected: readonly Expectation[];
}

/** The cases of a rule by the day whose law is applied. A case whose facts do not fit the schema proves nothing. */
const casesByDay = (rule: Rule): ReadonlyMap<string, readonly Prepared[]> => {
  const days = new Map<string, Prepared[]>();
  for (const { facts, asOf: now = rule.reviewedOn, expect } of rule.cases) {
    try {
      const prepared = { manifest: caseManifest(rule.given, facts), now, expected: expectationsOf(expect) };
      days.set(beijingDay(now), [...(days.get(beijingDay(now)) ?? []), prepared]);
    } catch (error) {
      if (!(error instanceof ManifestError)) throw error;
    }
  }
  return days;
};

/** Those of some variants of a rule under which every case of the rule still comes out as it says. */
export const unnoticed = <M extends { readonly mutant: Rule }>(
  rule: Rule,
  mutants: readonly M[],
  catalogue: Catalogue,
): readonly M[] => {
  let alive = mutants;
  for (const [day, cases] of casesByDay(rule)) {
    const trial = trialOf(
      alive.map(({ mutant }) => mutant),
      catalogue,
      day,
    );
    let left = alive.map((mutant, at) => ({ mutant, at }));
    for (const { manifest, now, expected } of cases) {
      trial.load(manifest, now);
      left = left.filter(({ at }) => fits(trial.of(at), expected));
    }
    alive = left.map(({ mutant }) => mutant);
    if (alive.length === 0) break;
  }
  return alive;
};

/**
 * The mutants of a rule that no case of it notices: each asks for a case.
 *
 * @example
 * ```ts
 * import { missedMutants } from 'guiju/testing';
 * import { china } from 'guiju/rules';
 *
 * const rule = china.rules.find(({ id }) => id === 'cn-csl/23/logs');
 * if (rule !== undefined) console.log(missedMutants(rule, china).length); // 0
 * ```
 */
export const missedMutants = (rule: Rule, catalogue: Catalogue): readonly Mutant[] =>
  unnoticed(rule, mutantsOf(rule), catalogue);
