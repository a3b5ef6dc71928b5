import { addDays } from '../logic/date.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Condition } from '../rule/conditions.js';
import type { Period, Rule } from '../rule/rule.js';
import { periodsOf } from '../rule/version.js';
import { timeMutants } from './mutate-time.js';
import { runCases } from './run.js';
import { variantsOf } from './variants.js';

/** A rule with one thing changed in it. */
export interface Mutant {
  readonly rule: string;
  /** What was changed, and into what. */
  readonly mutation: string;
  readonly mutant: Rule;
}

const asRule = (rule: Rule, key: 'applies' | 'requires', node: unknown): Rule => ({ ...rule, [key]: node });

/** The periods with one border moved: the end of the period before goes along. */
const moved = (periods: readonly Period[], at: number, by: number): readonly Period[] =>
  periods.map((period, i) => {
    if (i === at) return { ...period, from: addDays(period.from, by) };
    return i === at - 1 && period.until !== undefined ? { ...period, until: addDays(period.until, by) } : period;
  });

const periodMutants = (rule: Rule): readonly Mutant[] =>
  periodsOf(rule).flatMap(({ from }, i) =>
    [1, -1].map((by) => ({
      rule: rule.id,
      mutation: `the period from ${from} begins on ${addDays(from, by)}`,
      mutant: { ...rule, periods: moved(periodsOf(rule), i, by) },
    })),
  );

/** The rule with a condition of one of its periods changed. */
const periodConditionMutants = (rule: Rule): readonly Mutant[] =>
  (rule.periods ?? []).flatMap((period, at, periods) =>
    (['applies', 'requires'] as const).flatMap((key) =>
      variantsOf(period[key]).map(([what, node]) => ({
        rule: rule.id,
        mutation: `${key} from ${period.from}: ${what}`,
        mutant: {
          ...rule,
          periods: periods.map((one, i): Period => (i === at ? { ...one, ...{ [key]: node } } : one)),
        },
      })),
    ),
  );

const loopMutants = (rule: Rule): readonly Mutant[] => {
  const { forEach, ...rest } = rule;
  return forEach === undefined
    ? []
    : [{ rule: rule.id, mutation: `the loop over ${forEach} is dropped`, mutant: rest }];
};

/** The rule with one thing changed, in every way: comparisons, numbers, operands, negations, members, dates, periods, the loop. */
export const mutantsOf = (rule: Rule): readonly Mutant[] => {
  const of = (key: 'applies' | 'requires', condition: Condition | undefined): readonly Mutant[] =>
    variantsOf(condition).map(([what, node]) => ({
      rule: rule.id,
      mutation: `${key}: ${what}`,
      mutant: asRule(rule, key, node),
    }));
  return [
    ...of('applies', rule.applies),
    ...of('requires', rule.requires),
    ...periodConditionMutants(rule),
    ...periodMutants(rule),
    ...loopMutants(rule),
    ...timeMutants(rule).map((one) => ({ rule: rule.id, ...one })),
  ];
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
  mutantsOf(rule).filter(({ mutant }) => runCases(mutant, catalogue).length === 0);
