import type { Case, SituationFacts } from '../../src/rule/index.js';
import { noSystem } from './mlps-rule.js';

/** Why a duty without a first day is counted from filing. */
export const fromFiling =
  'The text gives no first day: where nothing was done yet, the time is counted from filing, as the high-risk guide of assessors does.';

/** When something was last done, when the system was filed, and whether it was ever done. */
export interface Done {
  readonly last?: string;
  readonly filed?: string;
  readonly done?: boolean;
}

interface Recurring {
  /** A system with what was last done on a day, or with nothing done since it was filed on a day. */
  readonly facts: (days: Done) => SituationFacts;
  /** A last day, and a day of filing, from which the time ends on `due`. */
  readonly start: string;
  readonly due: string;
  readonly late: string;
  readonly otherwise: Readonly<Record<string, SituationFacts>>;
}

/** The cases of a duty that recurs, counted from the last time or from the filing. */
export const recurring = ({ facts, start, due, late, otherwise }: Recurring): readonly Case[] => {
  const never = facts({ filed: start, done: false });
  return [
    { name: 'on the last day', asOf: due, facts: facts({ last: start }), expect: { outcome: 'pending', dueOn: due } },
    {
      name: 'a day late',
      asOf: late,
      facts: facts({ last: start, filed: start }),
      expect: { outcome: 'violated', dueOn: due },
    },
    { name: 'a day late, filed on a day not known', asOf: late, facts: facts({ last: start }), expect: 'unknown' },
    { name: 'never, the first time runs', asOf: due, facts: never, expect: { outcome: 'pending', dueOn: due } },
    { name: 'never, and late', asOf: late, facts: never, expect: { outcome: 'violated', dueOn: due } },
    { name: 'not said, the first time is over', asOf: late, facts: facts({ filed: start }), expect: 'unknown' },
    { name: 'no day is known', asOf: late, facts: facts({ done: true }), expect: 'unknown' },
    { name: 'nothing is known', asOf: late, facts: {}, expect: 'unknown' },
    ...Object.entries({ ...noSystem, ...otherwise }).map(
      ([name, other]): Case => ({ name, asOf: late, facts: other, expect: 'not-applicable' }),
    ),
  ];
};
