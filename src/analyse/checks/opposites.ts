import { cutPath } from '../../logic/path.js';
import { pathsOf } from '../../logic/walk.js';
import type { Catalogue } from '../../rule/catalogue.js';
import { resolverOn } from '../../rule/resolve.js';
import type { Rule } from '../../rule/rule.js';
import { type RuleVersion, versionsOf } from '../../rule/version.js';
import { Asker, type Demand } from '../ask.js';
import type { Checked, LintFinding } from '../finding.js';
import type { Atom, Formula } from '../solve/formula.js';
import { holdsOf } from '../solve/holds.js';
import { Lowering } from '../solve/lower.js';
import { samplesOf } from '../solve/samples.js';
import { type Days, scopeOf } from '../solve/scope.js';

interface Demanding {
  readonly version: RuleVersion;
  readonly condition: NonNullable<RuleVersion['requires']>;
  readonly atoms: ReadonlyMap<string, readonly Atom[]>;
}

const atomsOf = (formula: Formula): readonly Atom[] =>
  formula.kind === 'atom' ? [formula] : 'parts' in formula ? formula.parts.flatMap(atomsOf) : [];

const demandingOf = (version: RuleVersion, catalogue: Catalogue): readonly Demanding[] => {
  const { rule, requires, from } = version;
  if (requires === undefined || requires === true) return [];
  const resolver = resolverOn(catalogue.definitions, from);
  const lists = [...pathsOf(requires, resolver)].map((path) => cutPath(path).list);
  const scope = new Map(lists.flatMap((list) => [...scopeOf(list)]));
  const lowering = new Lowering(resolver, { from }, scope);
  const atoms = new Map<string, Atom[]>();
  for (const atom of atomsOf(lowering.formula(requires, new Map([...scope, ...scopeOf(rule.forEach)])))) {
    const key = atom.variable.key.replaceAll(/\[#\d+\]/g, '[]');
    atoms.set(key, [...(atoms.get(key) ?? []), atom]);
  }
  return [{ version, condition: requires, atoms }];
};

/** Whether two requirements want different values of one fact in some of their parts. */
const mayOppose = (a: Demanding, b: Demanding): boolean =>
  [...a.atoms].some(([key, left]) =>
    b.atoms
      .get(key)
      ?.some((right) =>
        left.some(
          (one) =>
            !samplesOf(one.variable.sort, [one, right]).some(
              (value) => holdsOf(one.op, value, one.literals) && holdsOf(right.op, value, right.literals),
            ),
        ),
      ),
  );

const shared = (a: RuleVersion, b: RuleVersion): Days | undefined => {
  const [, from = b.from] = [a.from, b.from].sort();
  const ends = [a.until, b.until].filter((day) => day !== undefined).sort();
  const [until] = ends;
  return until !== undefined && until < from ? undefined : { from, ...(until !== undefined && { until }) };
};

const joined = (a: Rule, b: Rule): string | undefined =>
  a.forEach === undefined || b.forEach === undefined || a.forEach === b.forEach ? (a.forEach ?? b.forEach) : undefined;

const finding = (a: Demanding, b: Demanding, asker: Asker): LintFinding | undefined => {
  const first = a.version.rule;
  const second = b.version.rule;
  const days = shared(a.version, b.version);
  const forEach = joined(first, second);
  if (days === undefined || (forEach === undefined && first.forEach !== second.forEach)) return undefined;
  const scope = scopeOf(forEach);
  const circumstances: readonly Demand[] = [{ condition: a.version.applies }, { condition: b.version.applies }];
  const left: Demand = { condition: a.condition };
  const right: Demand = { condition: b.condition };
  if (asker.can([...circumstances, left, right], days, scope) !== 'impossible') return undefined;
  const confirmed = [left, right].every(
    (one) => asker.find([...circumstances, one], days, forEach).state === 'possible',
  );
  if (!confirmed) return undefined;
  return {
    code: 'opposite-demands',
    id: first.id,
    others: [second.id],
    from: days.from,
    message: {
      zh: `与 ${second.id} 的要求相反：两者同时适用时只能满足其一`,
      en: `it demands the opposite of ${second.id}: where both apply, only one can be met`,
    },
  };
};

/** Two rules that apply to the same subject and of which it can meet either, but never both. */
export const oppositeChecks = (catalogue: Catalogue): Checked => {
  const asker = new Asker(catalogue);
  const all = catalogue.rules.flatMap((rule) =>
    versionsOf(rule, rule.reviewedOn).flatMap((version) => demandingOf(version, catalogue)),
  );
  const findings = new Map<string, LintFinding>();
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(i + 1)) {
      if (a.version.rule.id === b.version.rule.id || !mayOppose(a, b)) continue;
      const found = finding(a, b, asker);
      if (found !== undefined) findings.set(`${found.id} ${found.others?.join(' ')}`, found);
    }
  }
  return { findings: [...findings.values()], decided: asker.decided, skipped: asker.skipped };
};
