import type { Condition } from '../../rule/conditions.js';
import type { Period, Rule } from '../../rule/rule.js';
import { periodsOf } from '../../rule/version.js';
import { movedBorders } from './borders.js';
import { timeMutants } from './time-mutants.js';
import { variantsOf } from './variants.js';

/** A rule with one thing changed in it. */
export interface Mutant {
  readonly rule: string;
  /** What was changed, and into what. */
  readonly mutation: string;
  readonly mutant: Rule;
}

const asRule = (rule: Rule, key: 'applies' | 'requires', node: unknown): Rule => ({ ...rule, [key]: node });

const periodMutants = (rule: Rule): readonly Mutant[] =>
  movedBorders(periodsOf(rule)).map(([mutation, periods]) => ({
    rule: rule.id,
    mutation,
    mutant: { ...rule, periods },
  }));

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

/**
 * The rule with one thing changed, in every way: comparisons, numbers, operands, negations, members, dates, periods, the
 * loop, the time.
 */
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
