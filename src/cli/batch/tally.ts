import type { Severity } from '../../rule/rule.js';

/** What a batch has come to so far. */
export interface Tally {
  /** Manifests that were evaluated. */
  readonly evaluated: number;
  /** Lines that are no manifest. */
  readonly refused: number;
  /** Manifests on which a rule failed. */
  readonly failed: number;
  /** Manifests with a violation, by the severest rule violated. */
  readonly violated: Readonly<Record<Severity, number>>;
}

/** Nothing yet. */
export const emptyTally: Tally = { evaluated: 0, refused: 0, failed: 0, violated: { error: 0, warning: 0, info: 0 } };

/** Both together. */
export const joinTallies = (a: Tally, b: Tally): Tally => ({
  evaluated: a.evaluated + b.evaluated,
  refused: a.refused + b.refused,
  failed: a.failed + b.failed,
  violated: {
    error: a.violated.error + b.violated.error,
    warning: a.violated.warning + b.violated.warning,
    info: a.violated.info + b.violated.info,
  },
});

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The exit status: a refused line weighs most, then a rule that failed, then a violation at or above the threshold. */
export const statusOf = (tally: Tally, failOn: Severity | 'never'): 0 | 1 | 2 | 3 => {
  if (tally.refused > 0) return 2;
  if (tally.failed > 0) return 3;
  if (failOn === 'never') return 0;
  const counted = severities.slice(0, severities.indexOf(failOn) + 1);
  return counted.some((severity) => tally.violated[severity] > 0) ? 1 : 0;
};
