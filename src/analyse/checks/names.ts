import { fieldAt } from '../../manifest/field-index.js';
import type { Catalogue } from '../../rule/catalogue.js';
import { conditionProblems } from '../../rule/condition-problems.js';
import { resolverOn } from '../../rule/resolve.js';
import { versionsOf } from '../../rule/version.js';
import type { LintFinding } from '../finding.js';
import { bodiesOf } from './circles.js';

const named = (id: string, message: string): LintFinding => ({
  id,
  code: 'unknown-name',
  message: { zh: `名称有误：${message}`, en: message },
});

const unique = (findings: readonly LintFinding[]): readonly LintFinding[] => [
  ...new Map(findings.map((finding) => [`${finding.id} ${finding.message.en}`, finding])).values(),
];

/** Facts, values and definitions that conditions name and that do not exist, or are out of reach. */
export const nameFindings = (catalogue: Catalogue): readonly LintFinding[] => {
  const { rules, definitions } = catalogue;
  const ofDefinitions = definitions.flatMap((definition) => {
    const resolver = resolverOn(definitions, definition.reviewedOn);
    const tiers =
      definition.kind === 'tier'
        ? [...definition.steps.map(({ tier }) => tier), definition.otherwise].filter(
            (tier) => !definition.tiers.includes(tier),
          )
        : [];
    return [
      ...bodiesOf(definition).flatMap((body) =>
        conditionProblems(body, resolver, definition.forEach).map(({ message }) => named(definition.id, message)),
      ),
      ...tiers.map((tier) => named(definition.id, `the tier "${tier}" is not among its tiers`)),
    ];
  });
  const ofRules = rules.flatMap((rule) => {
    const { forEach, deadline, recurs, evidence = [] } = rule;
    const facts = [
      forEach,
      deadline?.from,
      deadline?.doneOn,
      deadline?.done,
      recurs?.last,
      recurs?.since,
      recurs?.done,
    ];
    const paths = [...facts.filter((path) => path !== undefined && path !== 'asOf'), ...evidence];
    return [
      ...paths
        .filter((path) => fieldAt(path ?? '') === undefined)
        .map((path) => named(rule.id, `there is no fact "${path}"`)),
      ...versionsOf(rule, rule.reviewedOn).flatMap(({ applies, requires = true, from }) =>
        [applies, requires].flatMap((condition) =>
          conditionProblems(condition, resolverOn(definitions, from), forEach).map(({ message }) =>
            named(rule.id, message),
          ),
        ),
      ),
    ];
  });
  return unique([...ofDefinitions, ...ofRules]);
};
