import { pointerOf } from '../../pointer.js';
import type { Catalogue } from '../catalogue.js';
import type { Rule, Severity } from '../rule.js';
import { CompositionError, type CompositionProblem, unknownName } from './error.js';
import { nearestPick, picks } from './match.js';
import { withRules } from './select.js';

/** Severities by pattern; of two that pick the same rule, the later one counts. */
export type Severities = Readonly<Record<string, Severity>>;

/** How much each severity weighs. */
export const severityRanks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

const adjusted = (rule: Rule, severities: Severities): readonly [string, Severity] | undefined =>
  Object.entries(severities).findLast(([pattern]) => picks(pattern, rule));

const lockedProblem = (rule: Rule, severities: Severities): readonly CompositionProblem[] => {
  const [pattern, severity] = adjusted(rule, severities) ?? [];
  if (!rule.locked || pattern === undefined || severity === undefined) return [];
  if (severityRanks[severity] >= severityRanks[rule.severity]) return [];
  return [
    {
      code: 'locked',
      list: 'severity',
      pointer: pointerOf('', ['severity', pattern]),
      pattern,
      message: {
        zh: `规则 ${rule.id} 不允许从 ${rule.severity} 降为 ${severity}`,
        en: `the rule ${rule.id} refuses to be lowered from ${rule.severity} to ${severity}`,
      },
    },
  ];
};

/** What is wrong with some severities. */
export const severityProblems = ({ rules }: Catalogue, severities: Severities): readonly CompositionProblem[] => [
  ...Object.keys(severities).flatMap((pattern) =>
    rules.some((rule) => picks(pattern, rule))
      ? []
      : [unknownName('severity', pointerOf('', ['severity', pattern]), pattern, nearestPick(pattern, rules))],
  ),
  ...rules.flatMap((rule) => lockedProblem(rule, severities)),
];

/**
 * The catalogue with the severity of some rules raised or lowered. A pattern is written as in {@link selectRules}.
 *
 * @throws {@link CompositionError} when a pattern picks nothing, or a rule with `locked` would be lowered.
 * @example
 * ```ts
 * import { adjustSeverity } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const ours = adjustSeverity(china, { 'cn-csl/*': 'warning', 'cn-csl/23/logs': 'error' });
 * console.log(ours.rules.find(({ id }) => id === 'cn-csl/23/logs')?.severity); // error
 * ```
 */
export const adjustSeverity = (catalogue: Catalogue, severities: Severities): Catalogue => {
  if (Object.keys(severities).length === 0) return catalogue;
  const problems = severityProblems(catalogue, severities);
  if (problems.length > 0) throw new CompositionError(problems);
  return withRules(
    catalogue,
    catalogue.rules.map((rule) => {
      const severity = adjusted(rule, severities)?.[1] ?? rule.severity;
      return severity === rule.severity ? rule : Object.freeze({ ...rule, severity });
    }),
  );
};
