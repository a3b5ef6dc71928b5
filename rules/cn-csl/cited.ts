import {
  type Case,
  commencement,
  type Outcome,
  type Penalty,
  type Provision,
  type Rule,
} from '../../src/rule/index.js';

/** What a rule of another instrument takes from one edition of the Cybersecurity Law. */
export interface Cited {
  readonly provision: Provision;
  readonly penalty: Penalty;
}

const instrument = 'cn-csl';

/**
 * The provision and the penalty of the Cybersecurity Law on which a rule of another instrument rests, until 2025-12-31
 * and since; `others` are cited throughout.
 */
export const citedFromCsl = (
  first: string,
  before: Cited,
  now: Cited,
  others: NonNullable<Rule['also']> = [],
): Pick<Rule, 'also' | 'penalty' | 'periods'> => {
  const part = ({ provision, penalty }: Cited) => ({
    also: [...others, { ...provision, instrument }],
    penalty: { ...penalty, provision: { ...penalty.provision, instrument } },
  });
  return {
    ...part(now),
    periods: [{ from: first, until: '2025-12-31', ...part(before) }, { from: '2026-01-01' }],
  };
};

/** The same facts on the last day of the old numbers and on the first day of the new ones. */
export const renumberedPenalty = (
  facts: Case['facts'],
  outcome: Outcome,
  before: Cited,
  now: Cited,
): readonly [Case, Case] =>
  commencement('2026-01-01', {
    facts,
    before: { outcome, penalty: before.penalty.provision.article },
    expect: { outcome, penalty: now.penalty.provision.article },
  });
