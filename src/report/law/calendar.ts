import { addDays } from '../../logic/date.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { AnyDefinition } from '../../rule/define.js';
import type { Component, Edition, Instrument } from '../../rule/instrument.js';
import type { Rule } from '../../rule/rule.js';
import { versionsOf } from '../../rule/version.js';
import { changesOf, type VersionChange } from './changes.js';

interface Dated {
  /** The day; of an end, the first day without. */
  readonly on: string;
}

/** A text that comes into force, or is in force no more. */
export interface DocumentChange extends Dated {
  readonly kind: 'document-begins' | 'document-ends';
  readonly instrument: Instrument;
  readonly document: Instrument | Component;
}

/** A rule that begins, changes or ends. */
export interface RuleChange extends Dated {
  readonly kind: 'rule-changes' | 'rule-ends';
  readonly rule: Rule;
  readonly changes: readonly VersionChange[];
}

/** A definition that begins to be read in another way. */
export interface DefinitionChange extends Dated {
  readonly kind: 'definition-changes';
  readonly definition: AnyDefinition;
}

/** Something that changes in the law on a day. */
export type LawChange = DocumentChange | RuleChange | DefinitionChange;

const documentChanges = (instrument: Instrument, document: Instrument | Component): readonly DocumentChange[] => {
  const { editions } = document;
  const follows = ({ until }: Edition): boolean =>
    until !== undefined && editions.some(({ from }) => from === addDays(until, 1));
  return editions.flatMap((edition): readonly DocumentChange[] => [
    { on: edition.from, kind: 'document-begins', instrument, document },
    ...(edition.until === undefined || follows(edition)
      ? []
      : [{ on: addDays(edition.until, 1), kind: 'document-ends' as const, instrument, document }]),
  ]);
};

const ruleChanges = (rule: Rule): readonly RuleChange[] => {
  const versions = versionsOf(rule, rule.reviewedOn);
  return versions.flatMap((version, i): readonly RuleChange[] => {
    const earlier = versions[i - 1];
    const before = earlier?.until === addDays(version.from, -1) ? earlier : undefined;
    const next = version.until === undefined ? undefined : addDays(version.until, 1);
    const ends = next !== undefined && versions[i + 1]?.from !== next;
    return [
      { on: version.from, kind: 'rule-changes', rule, changes: changesOf(version, before) },
      ...(ends ? [{ on: next, kind: 'rule-ends' as const, rule, changes: [] }] : []),
    ];
  });
};

const definitionChanges = (definition: AnyDefinition): readonly DefinitionChange[] =>
  definition.kind === 'tier'
    ? []
    : (definition.periods ?? []).map(({ from }) => ({ on: from, kind: 'definition-changes', definition }));

/**
 * Every day on which the law of a catalogue changes, earliest first: texts and rules that begin or end, provisions that
 * get another number, conditions, penalties and definitions that become others. Only what the catalogue knows.
 *
 * @example
 * ```ts
 * import { lawCalendar } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * const amended = lawCalendar(china).filter(({ on, kind }) => on === '2026-01-01' && kind === 'document-begins');
 * console.log(amended.some((change) => 'instrument' in change && change.instrument.id === 'cn-csl')); // true
 * ```
 */
export const lawCalendar = ({ instruments, definitions, rules }: Catalogue): readonly LawChange[] =>
  [
    ...instruments.flatMap((instrument) =>
      [instrument, ...(instrument.components ?? [])].flatMap((document) => documentChanges(instrument, document)),
    ),
    ...definitions.flatMap(definitionChanges),
    ...rules.flatMap(ruleChanges),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
