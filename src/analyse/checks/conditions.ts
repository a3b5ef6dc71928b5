import { isCondition, parts } from '../../logic/node.js';
import type { Condition } from '../../logic/types.js';
import { freeLists } from '../../logic/walk.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { AnyDefinition } from '../../rule/define.js';
import { resolverOn } from '../../rule/resolve.js';
import type { Rule } from '../../rule/rule.js';
import { type RuleVersion, versionsOf } from '../../rule/version.js';
import { Asker } from '../ask.js';
import type { Checked, LintFinding } from '../finding.js';
import { type Days, scopeOf } from '../solve/scope.js';

interface Part {
  readonly condition: Condition;
  readonly pointer: string;
}

/** The conditions within a condition or an operand, itself left out. */
const partsOf = (node: unknown, pointer: string): readonly Part[] => {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((one, i) => partOf(one, `${pointer}/${i}`));
  const { op, args } = parts(node);
  return args.flatMap((arg, i) => partOf(arg, `${pointer}/${op}/${i}`));
};

const partOf = (node: unknown, pointer: string): readonly Part[] => [
  ...(typeof node === 'object' && isCondition(node) ? [{ condition: node, pointer }] : []),
  ...partsOf(node, pointer),
];

/** The scope in which an element of every list is bound of which a condition reads elements without going over it. */
const freeScope = (condition: Condition, catalogue: Catalogue, day: string) =>
  new Map(
    [...freeLists(condition, resolverOn(catalogue.definitions, day))]
      .sort((a, b) => a.length - b.length)
      .flatMap((list) => [...scopeOf(list)]),
  );

const innermost = (findings: readonly LintFinding[]): readonly LintFinding[] =>
  findings.filter(
    ({ pointer }) => !findings.some((other) => other.pointer !== pointer && other.pointer?.startsWith(`${pointer}/`)),
  );

/** The parts of a condition that can never be true, and those that always are. */
const partFindings = (
  id: string,
  parts: readonly Part[],
  days: Days,
  catalogue: Catalogue,
  asker: Asker,
): readonly LintFinding[] =>
  innermost(
    parts.flatMap(({ condition, pointer }): readonly LintFinding[] => {
      const scope = freeScope(condition, catalogue, days.from);
      const shown = JSON.stringify(condition);
      const about = { id, pointer, from: days.from };
      if (asker.can([{ condition }], days, scope) === 'impossible')
        return [
          {
            ...about,
            code: 'part-never',
            message: { zh: `条件的这一部分永远不成立：${shown}`, en: `this part can never be true: ${shown}` },
          },
        ];
      if (asker.can([{ condition, holds: false }], days, scope) === 'impossible')
        return [
          {
            ...about,
            code: 'part-always',
            message: { zh: `条件的这一部分始终成立：${shown}`, en: `this part is always true: ${shown}` },
          },
        ];
      return [];
    }),
  );

const wholeFindings = (version: RuleVersion, asker: Asker): readonly LintFinding[] => {
  const { rule, applies, requires, from, until } = version;
  const days = { from, ...(until !== undefined && { until }) };
  const scope = scopeOf(rule.forEach);
  const finding = (code: LintFinding['code'], zh: string, en: string): readonly LintFinding[] => [
    { code, id: rule.id, from, message: { zh: `自 ${from} 起：${zh}`, en: `from ${from}: ${en}` } },
  ];
  const impossible = (holdsApplies: boolean, holdsRequires?: boolean): boolean =>
    asker.can(
      [
        { condition: applies, holds: holdsApplies },
        ...(holdsRequires === undefined ? [] : [{ condition: requires ?? true, holds: holdsRequires }]),
      ],
      days,
      scope,
    ) === 'impossible';
  if (impossible(true)) return finding('never-applies', '适用条件永远不成立', 'the rule can never apply');
  const always =
    applies !== true && impossible(false)
      ? finding('always-applies', '适用条件始终成立，应写为 true', 'its condition always holds: write true')
      : [];
  const byTime = rule.deadline !== undefined || rule.recurs !== undefined;
  const byPerson = rule.checkability === 'judgment' || rule.confidence === 'low';
  if (requires === undefined && (byTime || byPerson)) return always;
  const never = impossible(true, true)
    ? finding('never-satisfied', '适用时无人能够满足要求', 'where it applies, nobody can meet it')
    : [];
  const safe =
    !byTime && !byPerson && impossible(true, false)
      ? finding('never-violated', '适用时无人可能违反', 'where it applies, nobody can violate it')
      : [];
  return [...always, ...never, ...safe];
};

const ruleFindings = (rule: Rule, catalogue: Catalogue, asker: Asker): readonly LintFinding[] => {
  const bodies = (version: RuleVersion): readonly Part[] => {
    const at = rule.periods?.findIndex(({ from }) => from === version.from) ?? -1;
    const own = rule.periods?.[at];
    const place = (key: 'applies' | 'requires') => (own?.[key] === undefined ? `/${key}` : `/periods/${at}/${key}`);
    return [...partsOf(version.applies, place('applies')), ...partsOf(version.requires, place('requires'))];
  };
  return versionsOf(rule, rule.reviewedOn).flatMap((version) => {
    const { from, until } = version;
    const days = { from, ...(until !== undefined && { until }) };
    return [...wholeFindings(version, asker), ...partFindings(rule.id, bodies(version), days, catalogue, asker)];
  });
};

const statusFindings = (
  id: string,
  forEach: string | undefined,
  condition: Condition,
  days: Days,
  asker: Asker,
): readonly LintFinding[] => {
  const scope = scopeOf(forEach);
  if (asker.can([{ condition }], days, scope) === 'impossible')
    return [
      {
        id,
        code: 'never-holds',
        from: days.from,
        message: { zh: '该身份永远不成立', en: 'the status holds of nobody' },
      },
    ];
  if (asker.can([{ condition, holds: false }], days, scope) === 'impossible')
    return [
      {
        id,
        code: 'always-holds',
        from: days.from,
        message: { zh: '该身份始终成立', en: 'the status holds of everyone' },
      },
    ];
  return [];
};

const tierFindings = (
  definition: Extract<AnyDefinition, { kind: 'tier' }>,
  days: Days,
  asker: Asker,
): readonly LintFinding[] => {
  const { id, steps, otherwise, forEach, tiers } = definition;
  const scope = scopeOf(forEach);
  const reached = [...steps, { when: true, tier: otherwise }].filter(({ when }, i) => {
    const earlier = steps.slice(0, i).map((step) => ({ condition: step.when, holds: false }));
    return asker.can([{ condition: when }, ...earlier], days, scope) !== 'impossible';
  });
  const steps_ = [...steps.map(({ tier }) => tier), otherwise];
  const yielded = reached.map(({ tier }) => tier);
  return [...new Set([...tiers, ...steps_])]
    .filter((tier) => !yielded.includes(tier))
    .map((tier) => ({
      id,
      code: 'unreachable-tier',
      message: { zh: `没有事实会得出等级 ${tier}`, en: `no facts lead to the tier ${tier}` },
    }));
};

const definitionFindings = (definition: AnyDefinition, catalogue: Catalogue, asker: Asker): readonly LintFinding[] => {
  const { id, forEach } = definition;
  const days = { from: definition.reviewedOn };
  if (definition.kind === 'tier') {
    const inner = definition.steps.flatMap(({ when }, i) => partsOf(when, `/steps/${i}/when`));
    return [...tierFindings(definition, days, asker), ...partFindings(id, inner, days, catalogue, asker)];
  }
  const bodies = definition.periods?.map(({ from, until, body }, i) => ({
    days: { from, ...(until !== undefined && { until }) },
    body,
    pointer: `/periods/${i}/body`,
  })) ?? [
    definition.kind === 'status'
      ? { days, body: definition.when, pointer: '/when' }
      : { days, body: definition.value, pointer: '/value' },
  ];
  return bodies.flatMap(({ days: own, body, pointer }) => [
    ...(definition.kind === 'status' && isCondition(body) ? statusFindings(id, forEach, body, own, asker) : []),
    ...partFindings(id, partsOf(body, pointer), own, catalogue, asker),
  ]);
};

/** Conditions that never hold or always do, tiers that nothing leads to, rules that nobody can meet or violate. */
export const conditionChecks = (catalogue: Catalogue): Checked => {
  const asker = new Asker(catalogue);
  const findings = [
    ...catalogue.definitions.flatMap((definition) => definitionFindings(definition, catalogue, asker)),
    ...catalogue.rules.flatMap((rule) => ruleFindings(rule, catalogue, asker)),
  ];
  return { findings, decided: asker.decided, skipped: asker.skipped };
};
