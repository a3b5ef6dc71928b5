import { checkWaiver } from '../evaluate/waiver/check.js';
import type { Waiver } from '../evaluate/waiver/waiver.js';
import { addDays } from '../logic/date.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Rule } from '../rule/rule.js';
import { versionOn } from '../rule/version.js';
import type { TimelineEvent, TimelineSubject } from './event.js';
import { type Citing, headOf } from './head.js';
import type { Observer } from './observer.js';
import { pairSubjects } from './subjects.js';

/** The first day of a waiver, and the first one without it. */
const turns = ({ from, until }: Waiver): readonly string[] =>
  until === undefined ? [from] : [from, addDays(until, 1)];

/** The rules for which waivers begin or end to count on a day. */
const rulesOn = (waivers: readonly Waiver[], catalogue: Catalogue, date: string): readonly Rule[] => {
  const ids = new Set(
    waivers
      .filter((waiver) => turns(waiver).includes(date))
      .flatMap((waiver) => [addDays(date, -1), date].flatMap((day) => [...checkWaiver(waiver, catalogue, day).rules])),
  );
  return catalogue.rules.filter(({ id }) => ids.has(id));
};

const isWaived = (state: TimelineSubject['before']): boolean => state?.outcome === 'waived';

const eventsOf = (rule: Rule, date: string, look: Observer, cite: Citing): readonly TimelineEvent[] => {
  const [before, after] = [addDays(date, -1), date].map((on) => ({
    on,
    findings: look(on, [rule]).get(rule.id) ?? [],
  }));
  const version = versionOn(rule, date);
  if (before === undefined || after === undefined || version.state !== 'in-force') return [];
  const all = pairSubjects(before, after).filter((one) => isWaived(one.before) !== isWaived(one.after));
  const kinds = [
    ['waived', all.filter(({ after: now }) => isWaived(now)), after],
    ['waiver-ends', all.filter(({ after: now }) => !isWaived(now)), before],
  ] as const;
  return kinds.flatMap(([kind, subjects, side]) => {
    if (subjects.length === 0) return [];
    const waiver = side.findings.find(({ subject }) => subject === subjects[0]?.subject)?.waiver;
    const citation = { before: cite(version), after: cite(version) };
    return [{ date, kind, ...headOf(rule), citation, ...(waiver !== undefined && { waiver }), subjects }];
  });
};

/** Findings that waivers begin to accept between two days, and those that come back when a waiver ends. */
export const waiverEvents = (
  waivers: readonly Waiver[],
  catalogue: Catalogue,
  { from, to }: { readonly from: string; readonly to: string },
  look: Observer,
  cite: Citing,
): readonly TimelineEvent[] => {
  const dates = [...new Set(waivers.flatMap(turns))].filter((date) => date >= from && date <= to);
  return dates.flatMap((date) => rulesOn(waivers, catalogue, date).flatMap((rule) => eventsOf(rule, date, look, cite)));
};
