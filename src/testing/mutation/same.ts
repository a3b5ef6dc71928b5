import { Asker, type Demand } from '../../analyse/ask.js';
import { scopeOf } from '../../analyse/solve/scope.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { Condition } from '../../rule/conditions.js';
import type { AnyDefinition } from '../../rule/define.js';
import { resolverOn } from '../../rule/resolve.js';
import type { Rule } from '../../rule/rule.js';
import { type RuleVersion, versionsOf } from '../../rule/version.js';

const never = (
  demands: readonly Demand[],
  version: Pick<RuleVersion, 'from' | 'until'>,
  asker: Asker,
  loop?: string,
) => {
  const { from, until } = version;
  return asker.can(demands, { from, ...(until !== undefined && { until }) }, scopeOf(loop)) === 'impossible';
};

/** Whether two conditions are true and false together, wherever some others hold. */
const equal = (
  left: Condition,
  right: Condition,
  where: readonly Demand[],
  version: Pick<RuleVersion, 'from' | 'until'>,
  asker: Asker,
  loop?: string,
): boolean =>
  [true, false].every((holds) =>
    never([...where, { condition: left, holds }, { condition: right, holds: !holds }], version, asker, loop),
  );

/** Whether it is certain that a mutant decides like its rule wherever every fact is known: only conditions may differ. */
export const isSameRule = (rule: Rule, mutant: Rule, catalogue: Catalogue): boolean => {
  if (rule.forEach !== mutant.forEach || rule.deadline !== mutant.deadline || rule.recurs !== mutant.recurs)
    return false;
  const asker = new Asker(catalogue);
  const before = versionsOf(rule, rule.reviewedOn);
  const after = versionsOf(mutant, rule.reviewedOn);
  return (
    before.length === after.length &&
    before.every((version, i) => {
      const other = after[i];
      if (other === undefined || other.from !== version.from || other.until !== version.until) return false;
      const { applies, requires = true } = version;
      return (
        equal(applies, other.applies, [], version, asker, rule.forEach) &&
        equal(requires, other.requires ?? true, [{ condition: applies }], version, asker, rule.forEach)
      );
    })
  );
};

/** The same for a definition without periods. */
export const isSameDefinition = (definition: AnyDefinition, mutant: AnyDefinition, catalogue: Catalogue): boolean => {
  if (definition.kind !== 'tier' && (definition.periods !== undefined || definition.kind !== mutant.kind)) return false;
  const period = { from: definition.reviewedOn, until: undefined };
  const [left, right] = [definition, mutant].map((one) => {
    const resolver = resolverOn([one], period.from);
    return one.kind === 'status' ? resolver.status(one.id) : resolver.value(one.id);
  });
  if (left === undefined || right === undefined) return false;
  const asker = new Asker(catalogue);
  if (definition.kind === 'status' && mutant.kind === 'status')
    return equal(definition.when, mutant.when, [], period, asker, definition.forEach);
  const differs: Condition = JSON.parse(JSON.stringify({ '!==': [left, right] }));
  return never([{ condition: differs }], period, asker, definition.forEach);
};
