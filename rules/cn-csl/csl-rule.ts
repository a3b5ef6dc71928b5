import { type Condition, defineRule, type Penalty, type Provision, type Rule } from '../../src/rule/index.js';
import { cnCsl } from './instrument.js';

/** What was required at first. */
interface Early {
  readonly until: string;
  readonly changed: string;
  readonly requires: Condition;
}

/** A rule of this law as it is written here: the article of today, that of 2016, and the penalties of both. */
export interface CslRule extends Omit<Rule, 'instrument' | 'provision' | 'periods' | 'penalty' | 'reviewedOn'> {
  readonly now: Provision;
  /** The provision until 2025-12-31; undefined for what is new since 2026-01-01. */
  readonly before?: Provision;
  readonly penalty?: Penalty;
  readonly penaltyBefore?: Penalty;
  /** What was required until another law changed it: the last day, the day after it, and the condition until then. */
  readonly early?: Early;
}

const periodsBefore = (
  provision: Provision,
  penalty: Penalty | null,
  early: Early | undefined,
): NonNullable<Rule['periods']> =>
  early === undefined
    ? [{ from: '2017-06-01', until: '2025-12-31', provision, penalty }]
    : [
        { from: '2017-06-01', until: early.until, provision, penalty, requires: early.requires },
        { from: early.changed, until: '2025-12-31', provision, penalty },
      ];

/**
 * Makes a rule with its two periods: the numbers and penalties of 2016, and those since 2026-01-01. Without
 * `penaltyBefore` the law of 2016 had none for it.
 */
export const cslRule = ({ now, before, penalty, penaltyBefore, early, ...rest }: CslRule): Rule =>
  defineRule({
    ...rest,
    instrument: cnCsl,
    provision: now,
    ...(penalty && { penalty }),
    reviewedOn: '2026-11-24',
    periods: [
      ...(before === undefined ? [] : periodsBefore(before, penaltyBefore ?? null, early)),
      { from: '2026-01-01' },
    ],
  });
