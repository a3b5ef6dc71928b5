import { definitionsOf, pathsOf } from '../logic/walk.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { AnyDefinition } from '../rule/define.js';
import type { Instrument } from '../rule/instrument.js';
import type { Provision } from '../rule/provision.js';
import type { Rule } from '../rule/rule.js';
import { type RuleVersion, versionOn, versionsOf } from '../rule/version.js';

/** Everything that the pages of a catalogue look up. */
export interface SiteContext {
  readonly catalogue: Catalogue;
  /** The day whose law the pages show first. */
  readonly asOf: string;
  /** What the package is called, with its version. */
  readonly generator: string;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly definitions: ReadonlyMap<string, AnyDefinition>;
  /** The rules of an article, by {@link articleKey}. */
  readonly rulesOfArticle: ReadonlyMap<string, readonly Rule[]>;
  /** The rules that name a definition themselves. */
  readonly rulesOfDefinition: ReadonlyMap<string, readonly Rule[]>;
  /** The definitions that name another. */
  readonly definitionsOfDefinition: ReadonlyMap<string, readonly AnyDefinition[]>;
  /** The rules that read a field themselves. */
  readonly rulesOfField: ReadonlyMap<string, readonly Rule[]>;
}

/** The conditions and values of a definition, in all its periods. */
export const bodiesOf = (definition: AnyDefinition): readonly unknown[] => {
  if (definition.kind === 'tier') return definition.steps.map(({ when }) => when);
  const own = definition.kind === 'status' ? definition.when : definition.value;
  return [own, ...(definition.periods ?? []).map(({ body }) => body)];
};

/** The conditions of a version of a rule. */
export const conditionsOf = ({ applies, requires }: RuleVersion): readonly unknown[] => [applies, requires ?? true];

/** The facts that the time of a rule is read from. */
const timePaths = ({ deadline, recurs }: Rule): readonly string[] =>
  [deadline?.from, deadline?.doneOn, deadline?.done, recurs?.last, recurs?.since, recurs?.done].flatMap(
    (path) => path ?? [],
  );

/** The facts that a rule reads by itself as of a day, without those of the definitions that it names. */
export const ownPaths = (rule: Rule, asOf: string): readonly string[] => [
  ...new Set([...pathsOf(conditionsOf(versionOn(rule, asOf))), ...timePaths(rule)]),
];

/** The name of an article within a catalogue. */
export const articleKey = (instrument: string, { component, article }: Provision): string =>
  `${instrument} ${component ?? ''} ${article}`;

const grouped = <T>(items: readonly T[], keys: (item: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
};

/** Looks through a catalogue once for all its pages. */
export const siteContext = (catalogue: Catalogue, asOf: string, generator: string): SiteContext => ({
  catalogue,
  asOf,
  generator,
  instruments: new Map(catalogue.instruments.map((one) => [one.id, one])),
  definitions: new Map(catalogue.definitions.map((one) => [one.id, one])),
  rulesOfArticle: grouped(
    catalogue.rules,
    (rule) =>
      new Set(
        [versionOn(rule, asOf).provision, ...(rule.provisionWhen ?? []).map(({ provision }) => provision)].map((one) =>
          articleKey(rule.instrument.id, one),
        ),
      ),
  ),
  rulesOfDefinition: grouped(catalogue.rules, (rule) => definitionsOf(versionsOf(rule, asOf).map(conditionsOf))),
  definitionsOfDefinition: grouped(catalogue.definitions, (definition) => definitionsOf(bodiesOf(definition))),
  rulesOfField: grouped(catalogue.rules, (rule) => ownPaths(rule, asOf)),
});
