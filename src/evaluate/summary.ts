import type { Outcome } from '../rule/outcome.js';
import type { Ceiling, Counts, Exposure, Finding } from './report.js';

/** All outcomes, in the order in which they are shown. */
export const outcomes: readonly Outcome[] = [
  'violated',
  'error',
  'pending',
  'unknown',
  'review',
  'upcoming',
  'waived',
  'satisfied',
  'not-applicable',
];

/** How many findings have each outcome. */
export const countsOf = (findings: readonly Pick<Finding, 'outcome'>[]): Counts => {
  const counts: Record<Outcome, number> = {
    violated: 0,
    error: 0,
    pending: 0,
    unknown: 0,
    review: 0,
    upcoming: 0,
    waived: 0,
    satisfied: 0,
    'not-applicable': 0,
  };
  for (const { outcome } of findings) counts[outcome] += 1;
  return counts;
};

const ceilingsOf = (violated: readonly Finding[]): readonly Ceiling[] => {
  const byRule = new Map(violated.map(({ rule, penalty }) => [rule, penalty]));
  return [...byRule]
    .flatMap(([rule, penalty]): readonly Ceiling[] => {
      const { maxFine, maxTurnoverPercent, maxPersonFine } = penalty ?? {};
      if (maxFine === undefined && maxTurnoverPercent === undefined && maxPersonFine === undefined) return [];
      return [
        {
          rule,
          ...(maxFine !== undefined && { maxFine }),
          ...(maxTurnoverPercent !== undefined && { maxTurnoverPercent }),
          ...(maxPersonFine !== undefined && { maxPersonFine }),
        },
      ];
    })
    .sort((a, b) => (b.maxFine ?? 0) - (a.maxFine ?? 0) || (a.rule < b.rule ? -1 : 1));
};

/** The highest single ceiling among the penalties of violated rules. Nothing is added up: the law does not. */
export const exposureOf = (findings: readonly Finding[]): Exposure => {
  const violated = findings.filter(({ outcome, severity }) => outcome === 'violated' && severity !== 'info');
  let fine: Exposure['maxFine'];
  let turnover: Exposure['maxTurnoverPercent'];
  for (const { rule, penalty } of violated) {
    if (penalty?.maxFine !== undefined && penalty.maxFine > (fine?.amount ?? 0))
      fine = { amount: penalty.maxFine, rule };
    if (penalty?.maxTurnoverPercent !== undefined && penalty.maxTurnoverPercent > (turnover?.percent ?? 0)) {
      turnover = { percent: penalty.maxTurnoverPercent, rule };
    }
  }
  const suspension = [...new Set(violated.filter(({ penalty }) => penalty?.suspension).map(({ rule }) => rule))];
  return {
    ...(fine && { maxFine: fine }),
    ...(turnover && { maxTurnoverPercent: turnover }),
    ceilings: ceilingsOf(violated),
    suspension,
  };
};
