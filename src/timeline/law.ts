import { canonicalJson } from '../evaluate/digest.js';
import { addDays } from '../logic/date.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { AnyDefinition } from '../rule/define.js';
import { resolverOn } from '../rule/resolve.js';
import type { Rule } from '../rule/rule.js';
import { periodsOf, type RuleVersion, versionOn } from '../rule/version.js';
import { definitionsBelow } from './dependency.js';
import type { TimelineChange, TimelineKind } from './event.js';

/** A change of the law of one rule on one day. */
export interface LawChange {
  readonly date: string;
  readonly rule: Rule;
  readonly kind: TimelineKind;
  readonly before: RuleVersion | undefined;
  readonly after: RuleVersion | undefined;
  readonly changed: readonly TimelineChange[];
  readonly definitions: readonly string[];
}

interface Span {
  readonly from: string;
  readonly until?: string;
}

const bordersOf = (spans: readonly Span[]): readonly string[] =>
  spans.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [addDays(until, 1)])]);

const spansOf = (definition: AnyDefinition): readonly Span[] =>
  definition.kind === 'tier' ? [] : (definition.periods ?? []);

const inForce = (rule: Rule, day: string): RuleVersion | undefined => {
  const version = versionOn(rule, day);
  return version.state === 'in-force' ? version : undefined;
};

const parts = ['provision', 'also', 'applies', 'requires', 'penalty'] as const;

const differences = (before: RuleVersion, after: RuleVersion): readonly TimelineChange[] =>
  parts
    .filter((part) => canonicalJson(before[part]) !== canonicalJson(after[part]))
    .map((part) => (part === 'provision' ? 'citation' : part));

const numbering: ReadonlySet<TimelineChange> = new Set(['citation', 'also']);

const kindOf = (
  before: RuleVersion | undefined,
  after: RuleVersion | undefined,
  changed: readonly TimelineChange[],
): TimelineKind | undefined => {
  if (before === undefined) return after === undefined ? undefined : 'begins';
  if (after === undefined) return 'ends';
  if (changed.length === 0) return undefined;
  return changed.every((part) => numbering.has(part)) ? 'renumbered' : 'changes';
};

/** The definitions that say something else from a day on. */
const definitionsChangedOn = (catalogue: Catalogue, date: string): readonly string[] => {
  const [then, now] = [addDays(date, -1), date].map((day) => resolverOn(catalogue.definitions, day));
  return catalogue.definitions
    .filter((definition) => bordersOf(spansOf(definition)).includes(date))
    .map(({ id }) => id)
    .filter(
      (id) => canonicalJson(then?.status(id) ?? then?.value(id)) !== canonicalJson(now?.status(id) ?? now?.value(id)),
    );
};

const changesOn = (catalogue: Catalogue, date: string): readonly LawChange[] => {
  const definitions = definitionsChangedOn(catalogue, date);
  const resolver = resolverOn(catalogue.definitions, date);
  return catalogue.rules.flatMap((rule): readonly LawChange[] => {
    const before = inForce(rule, addDays(date, -1));
    const after = inForce(rule, date);
    const below = after === undefined || definitions.length === 0 ? undefined : definitionsBelow(after, resolver);
    const touched = before === undefined ? [] : definitions.filter((id) => below?.has(id));
    const changed = [
      ...(before && after ? differences(before, after) : []),
      ...(touched.length > 0 ? (['definition'] as const) : []),
    ];
    const kind = kindOf(before, after, changed);
    return kind === undefined ? [] : [{ date, rule, kind, before, after, changed, definitions: touched }];
  });
};

/** Every change of the law of a catalogue between two days, both included. */
export const lawChanges = (catalogue: Catalogue, from: string, to: string): readonly LawChange[] => {
  const borders = [...catalogue.rules.map(periodsOf), ...catalogue.definitions.map(spansOf)].flatMap(bordersOf);
  const dates = [...new Set(borders)].filter((date) => date >= from && date <= to).sort();
  return dates.flatMap((date) => changesOn(catalogue, date));
};
