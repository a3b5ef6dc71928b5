import { canonicalJson, digest } from '../evaluate/digest.js';
import { notice } from '../evaluate/evaluate.js';
import type { Positions } from '../evaluate/report.js';
import { checkWaiver } from '../evaluate/waiver/check.js';
import type { Waiver, WaiverProblem } from '../evaluate/waiver/waiver.js';
import { addDays } from '../logic/date.js';
import type { Manifest } from '../manifest/schema.js';
import { own } from '../pointer.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Rule } from '../rule/rule.js';
import { versionOn } from '../rule/version.js';
import { dueEvents, isTimed } from './due.js';
import type { Timeline, TimelineEvent, TimelineKind } from './event.js';
import { type Citing, citingIn, headOf } from './head.js';
import { type LawChange, lawChanges } from './law.js';
import { type Observer, observe } from './observer.js';
import { dayDependent, type Passing, passings } from './passing.js';
import { checkRange } from './range.js';
import { isConcerned, isMoved, pairSubjects } from './subjects.js';
import { waiverEvents } from './waivers.js';

/** The days between which a timeline looks, both included. */
export interface TimelineOptions {
  /** The first day: today. */
  readonly from: string;
  /** The last day; at most ten years later. */
  readonly to: string;
  /** Where facts stand in files, as `readManifest` gives it. */
  readonly positions?: Positions;
  /** The catalogue from which this one was picked: a waiver of a rule that was picked away is not misspelt. */
  readonly whole?: Catalogue;
  /** Accepted findings: they begin and end to be waived within the window. */
  readonly waivers?: readonly Waiver[];
}

const subjectsOn = (rule: Rule, date: string, look: Observer) => {
  const [before, after] = [addDays(date, -1), date].map((on) => ({
    on,
    findings: look(on, [rule]).get(rule.id) ?? [],
  }));
  return before === undefined || after === undefined ? [] : pairSubjects(before, after).filter(isConcerned);
};

const lawEvents = (change: LawChange, look: Observer, cite: Citing): readonly TimelineEvent[] => {
  const { date, rule, kind, before, after, changed, definitions } = change;
  const all = subjectsOn(rule, date, look);
  const subjects = changed.every((part) => part === 'definition') && kind === 'changes' ? all.filter(isMoved) : all;
  if (subjects.length === 0) return [];
  return [
    {
      date,
      kind,
      ...headOf(rule),
      citation: { ...(before && { before: cite(before) }), ...(after && { after: cite(after) }) },
      ...(changed.length > 0 && { changed }),
      ...(definitions.length > 0 && { definitions }),
      subjects,
    },
  ];
};

const timeEvents = ({ date, rule }: Passing, look: Observer, cite: Citing): readonly TimelineEvent[] => {
  const subjects = subjectsOn(rule, date, look).filter(isMoved);
  const version = cite(versionOn(rule, date));
  return subjects.length === 0
    ? []
    : [{ date, kind: 'time', ...headOf(rule), citation: { before: version, after: version }, subjects }];
};

const order: readonly TimelineKind[] = [
  'ends',
  'begins',
  'renumbered',
  'changes',
  'time',
  'waived',
  'waiver-ends',
  'due',
];

const inOrder = (a: TimelineEvent, b: TimelineEvent): number => {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return order.indexOf(a.kind) - order.indexOf(b.kind) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
};

const groupBy = <T, K, V>(items: readonly T[], key: (item: T) => K, value: (item: T) => V): Map<K, V[]> => {
  const groups = new Map<K, V[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), value(item)]);
  return groups;
};

/** A waiver that only begins later is no fault: its beginning is an event. */
const isFault = ({ code }: WaiverProblem): boolean => code !== 'not-yet-valid';

const textAt = (manifest: Manifest, key: string): string | undefined => {
  const value = own(own(manifest, 'service'), key);
  return typeof value === 'string' ? value : undefined;
};

/**
 * What comes for a service between two days, in the order of the dates: rules that come into force, end, are renumbered
 * or change, and what falls due. Only what may concern this service is named, each with how it stands before and after
 * with the facts of today. Rules are evaluated only on the days on which something changes for them.
 *
 * @throws {@link TimelineError} when a day does not exist, `to` is before `from`, or they lie more than ten years apart.
 * @example
 * ```ts
 * import { parseManifest, timeline } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const manifest = parseManifest({ guiju: 1, security: { logRetention: { inPlace: true, months: 3 } } });
 * const { events } = timeline(manifest, china, { from: '2025-12-01', to: '2026-01-31' });
 * const logs = events.find(({ rule }) => rule === 'cn-csl/23/logs');
 * console.log(logs?.date, logs?.citation.before?.article, logs?.citation.after?.article); // 2026-01-01 21 23
 * console.log(logs?.subjects[0]?.after?.outcome); // violated
 * ```
 */
export const timeline = (manifest: Manifest, catalogue: Catalogue, options: TimelineOptions): Timeline => {
  const { from, to, positions, waivers = [] } = options;
  checkRange(from, to);
  const service = textAt(manifest, 'id');
  const own = waivers.filter((waiver) => waiver.service === undefined || waiver.service === service);
  const look = observe(manifest, catalogue, { positions, waivers: own });
  const cite = citingIn(catalogue);
  const changes = lawChanges(catalogue, from, to);
  for (const [date, rules] of groupBy(
    changes,
    ({ date }) => date,
    ({ rule }) => rule,
  )) {
    look(addDays(date, -1), rules);
    look(date, rules);
  }
  const borders = groupBy(
    changes,
    ({ rule }) => rule.id,
    ({ date }) => date,
  );
  const passed = passings(dayDependent(manifest, catalogue), { from, to }, borders, look);
  const timed = catalogue.rules.filter(isTimed);
  look(from, timed);
  const moved = groupBy(
    [...changes, ...passed],
    ({ rule }) => rule.id,
    ({ date }) => date,
  );
  const days = new Map(timed.map((rule) => [rule, [from, ...(moved.get(rule.id) ?? [])]]));
  const events = [
    ...changes.flatMap((change) => lawEvents(change, look, cite)),
    ...passed.flatMap((passing) => timeEvents(passing, look, cite)),
    ...dueEvents(timed, days, { from, to }, look, cite),
    ...waiverEvents(own, catalogue, { from, to }, look, cite),
  ].sort(inOrder);
  const name = textAt(manifest, 'name');
  return {
    format: 1,
    from,
    to,
    catalogue: { name: catalogue.name, version: catalogue.version, rules: catalogue.rules.length },
    manifest: {
      ...(service !== undefined && { service }),
      ...(name !== undefined && { name }),
      digest: digest(canonicalJson(manifest)),
    },
    events,
    waiverProblems: own
      .flatMap((waiver) => checkWaiver(waiver, options.whole ?? catalogue, from).problems)
      .filter(isFault),
    notice,
  };
};
