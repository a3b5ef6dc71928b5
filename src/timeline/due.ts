import { nextDue } from '../evaluate/recurrence.js';
import type { Finding } from '../evaluate/report.js';
import { addDays, beijingDay } from '../logic/date.js';
import type { Rule } from '../rule/rule.js';
import { versionOn } from '../rule/version.js';
import type { TimelineEvent } from './event.js';
import { type Citing, headOf } from './head.js';
import type { Observer } from './observer.js';
import { pairSubjects } from './subjects.js';

interface Due {
  readonly rule: Rule;
  readonly dueOn: string;
  readonly repeat: number;
  readonly provisional: boolean;
  readonly subjects: ReadonlySet<string>;
}

/** Whether a rule has a time by which something is due. */
export const isTimed = (rule: Rule): boolean => rule.deadline !== undefined || rule.recurs !== undefined;

/** Whether what a finding names as due is still to be done. */
const isOpen = (rule: Rule, { outcome, conditions }: Finding): boolean =>
  conditions.applies === 'true' && (outcome !== 'satisfied' || rule.recurs !== undefined);

const repeats = (rule: Rule, first: string, to: string): readonly string[] => {
  const found = [first];
  const { recurs } = rule;
  for (let last = first; recurs !== undefined; ) {
    const next = nextDue(recurs, last, last);
    if (beijingDay(next) <= beijingDay(last) || beijingDay(next) > to) break;
    found.push(next);
    last = next;
  }
  return found;
};

const dues = (rule: Rule, findings: readonly Finding[], from: string, to: string): readonly Due[] => {
  const byDate = new Map<string, Due>();
  for (const finding of findings) {
    const { dueOn, subject, provisional = false } = finding;
    if (dueOn === undefined || beijingDay(dueOn) < from || !isOpen(rule, finding)) continue;
    for (const [repeat, date] of repeats(rule, dueOn, to).entries()) {
      const known = byDate.get(`${date} ${repeat}`);
      const subjects = new Set([...(known?.subjects ?? []), subject]);
      byDate.set(`${date} ${repeat}`, { rule, dueOn: date, repeat, provisional, subjects });
    }
  }
  return [...byDate.values()].filter(({ dueOn }) => beijingDay(dueOn) <= to);
};

const eventOf = ({ rule, dueOn, repeat, provisional, subjects }: Due, look: Observer, cite: Citing) => {
  const date = beijingDay(dueOn);
  const next = addDays(date, 1);
  const [before, after] = [date, next].map((on) => ({
    on,
    findings: (look(on, [rule]).get(rule.id) ?? []).filter(({ subject }) => subjects.has(subject)),
  }));
  const version = versionOn(rule, date);
  if (before === undefined || after === undefined || version.state !== 'in-force') return [];
  if (repeat === 0 && !before.findings.some((finding) => finding.dueOn === dueOn)) return [];
  const event: TimelineEvent = {
    date,
    kind: 'due',
    ...headOf(rule),
    citation: { before: cite(version), after: cite(version) },
    ...(date !== dueOn && { dueAt: dueOn }),
    ...(repeat > 0 && { repeat }),
    ...(provisional && { provisional: true as const }),
    subjects: pairSubjects(before, after),
  };
  return [event];
};

/** What falls due between two days by the findings on some days within. */
export const dueEvents = (
  rules: readonly Rule[],
  days: ReadonlyMap<Rule, readonly string[]>,
  window: { readonly from: string; readonly to: string },
  look: Observer,
  cite: Citing,
): readonly TimelineEvent[] =>
  rules.flatMap((rule) => {
    const found = new Map<string, TimelineEvent>();
    for (const day of days.get(rule) ?? []) {
      for (const due of dues(rule, look(day, [rule]).get(rule.id) ?? [], day, window.to)) {
        const key = `${due.dueOn} ${[...due.subjects].join(' ')}`;
        if (found.has(key)) continue;
        for (const event of eventOf(due, look, cite)) found.set(key, event);
      }
    }
    return [...found.values()];
  });
