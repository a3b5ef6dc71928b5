import { Asker } from '../../analyse/ask.js';
import { bodiesOf } from '../../analyse/checks/circles.js';
import { beijingDay } from '../../logic/date.js';
import { pathsOf } from '../../logic/walk.js';
import { ManifestError } from '../../manifest/error.js';
import { mergeManifests } from '../../manifest/read/merge.js';
import type { Manifest } from '../../manifest/schema.js';
import { isMap } from '../../pointer.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { AnyDefinition } from '../../rule/define.js';
import { resolverOn } from '../../rule/resolve.js';
import type { Rule } from '../../rule/rule.js';
import { versionsOf } from '../../rule/version.js';
import { caseManifest } from '../run.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { yieldOf } from './missed-definition.js';
import { trialOf } from './trial.js';

/** A case that tells a mutant from what it was made of. */
export interface SuggestedCase {
  readonly asOf: string;
  /** The facts, those that all cases share left out. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What comes out, and what the mutant makes of it. */
  readonly expect: unknown;
  readonly mutant: unknown;
}

const most = 6000;

type Outcome = (manifest: Manifest, asOf: string) => readonly [original: unknown, mutant: unknown];

const search = (
  candidates: Iterable<Candidate>,
  given: Parameters<typeof caseManifest>[0],
  outcome: Outcome,
): SuggestedCase | undefined => {
  let tried = 0;
  const seen = new Set<string>();
  for (const { facts, asOf } of candidates) {
    const key = `${asOf} ${JSON.stringify(facts)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    tried += 1;
    if (tried > most) return undefined;
    try {
      const [expect, mutant] = outcome(caseManifest(given, facts), asOf);
      if (JSON.stringify(expect) !== JSON.stringify(mutant)) return { asOf, facts, expect, mutant };
    } catch (error) {
      if (!(error instanceof ManifestError)) throw error;
    }
  }
  return undefined;
};

/** Facts that make two conditions differ, found by search, laid over those that a case has. */
const solved = (
  pairs: readonly (readonly [left: NonNullable<Rule['applies']>, right: NonNullable<Rule['applies']>])[],
  days: readonly string[],
  forEach: string | undefined,
  catalogue: Catalogue,
  cases: readonly Candidate[],
): readonly Candidate[] =>
  pairs.flatMap(([left, right]) =>
    days.flatMap((from) =>
      ([true, false] as const).flatMap((holds) => {
        const demands = [
          { condition: left, holds },
          { condition: right, holds: !holds },
        ];
        const found = new Asker(catalogue).find(demands, { from, until: from }, forEach);
        if (found.state !== 'possible') return [];
        const over = cases.map((one) => {
          const merged = mergeManifests(one.facts, found.facts);
          return { facts: isMap(merged) ? merged : found.facts, asOf: from };
        });
        return [{ facts: found.facts, asOf: from }, ...over];
      }),
    ),
  );

const outcomesIn = (outcomes: readonly string[]): unknown => (outcomes.length === 1 ? outcomes[0] : outcomes);

/** A case that tells a mutant from its rule; undefined where none was found. */
export const suggestCase = (rule: Rule, mutant: Rule, catalogue: Catalogue): SuggestedCase | undefined => {
  const versions = [rule, mutant].flatMap((one) => versionsOf(one, one.reviewedOn));
  const cases = rule.cases.map(({ facts, asOf = rule.reviewedOn }) => ({ facts: { ...facts }, asOf }));
  const days = [
    ...new Set([rule.reviewedOn, ...versions.flatMap(({ from, until }) => [from, ...(until ? [until] : [])])]),
  ];
  const nodes: readonly unknown[] = versions.flatMap(({ applies, requires }) => [applies, requires ?? true]);
  const time = [rule, mutant].flatMap(({ deadline, recurs }) => [
    ...Object.values(deadline ?? {}),
    ...Object.values(recurs ?? {}),
  ]);
  const timely = time.filter((value) => typeof value === 'string' && value.includes('.'));
  const paths = new Set([
    ...nodes.flatMap((node) => [...pathsOf(node, resolverOn(catalogue.definitions, rule.reviewedOn))]),
    ...timely.map(String),
  ]);
  paths.delete('asOf');
  const trials = new Map<string, ReturnType<typeof trialOf>>();
  const outcome: Outcome = (manifest, asOf) => {
    const day = beijingDay(asOf);
    const trial = trials.get(day) ?? trialOf([rule, mutant], catalogue, day);
    trials.set(day, trial);
    trial.load(manifest, asOf);
    const of = (at: number) => outcomesIn(trial.of(at).map((tried) => tried.outcome));
    return [of(0), of(1)];
  };
  const pair = (key: 'applies' | 'requires') => [[rule[key] ?? true, mutant[key] ?? true] as const];
  const changed = (['applies', 'requires'] as const).filter((key) => rule[key] !== mutant[key]).flatMap(pair);
  const candidates = [
    ...solved(changed, days, rule.forEach, catalogue, cases),
    ...candidatesOf(cases, days, [...paths], nodes),
  ];
  return search(candidates, rule.given, outcome);
};

/** A case that tells the mutant of a definition from it; undefined where none was found. */
export const suggestDefinitionCase = (
  definition: AnyDefinition,
  mutant: AnyDefinition,
  catalogue: Catalogue,
): SuggestedCase | undefined => {
  const { reviewedOn, given } = definition;
  const cases = definition.cases.map(({ facts, asOf = reviewedOn }) => ({ facts: { ...facts }, asOf }));
  const borders = [definition, mutant].flatMap((one): readonly string[] => {
    if (one.kind === 'tier') return [];
    const spans: readonly { readonly from: string; readonly until?: string }[] = one.periods ?? [];
    return spans.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])]);
  });
  const days = [...new Set([reviewedOn, ...borders])];
  const nodes = [definition, mutant].flatMap(bodiesOf);
  const paths = new Set(nodes.flatMap((node) => [...pathsOf(node, resolverOn(catalogue.definitions, reviewedOn))]));
  paths.delete('asOf');
  const one = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : values);
  return search(candidatesOf(cases, days, [...paths], nodes), given, (manifest, asOf) => [
    one(yieldOf(definition, catalogue, manifest, asOf)),
    one(yieldOf(mutant, catalogue, manifest, asOf)),
  ]);
};
