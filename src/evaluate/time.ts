import { beijingDay, compareDates, isDateText, isDay } from '../logic/date.js';
import { endOfPeriod } from '../logic/duration.js';
import { type Environment, joinReads, type Reads, readFact } from '../logic/explain/environment.js';
import type { Deadline, Recurrence, Rule, Within } from '../rule/rule.js';
import { periodsOf } from '../rule/version.js';
import { doneThisYear, firstDue, nextDue } from './recurrence.js';
import { addWorkingDays } from './working-days.js';

/** How a deadline or a recurring duty stands on a day. */
export interface TimeState extends Reads {
  readonly outcome: 'satisfied' | 'violated' | 'pending' | 'unknown';
  readonly dueOn?: string;
  readonly daysLeft?: number;
  readonly hoursLeft?: number;
  readonly provisional?: true;
  /** When it was done, where it was. The days and hours left are counted from then. */
  readonly doneOn?: string;
}

const dueAfter = (from: string, within: Within): { readonly due: string; readonly provisional: boolean } => {
  if (typeof within === 'string') return { due: endOfPeriod(from, within), provisional: false };
  const { day, provisional } = addWorkingDays(beijingDay(from), within.workingDays);
  return { due: day, provisional };
};

/** Whole days from one day or moment to another, in Beijing. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${beijingDay(to)}T00:00:00Z`) - Date.parse(`${beijingDay(from)}T00:00:00Z`)) / 86_400_000);

/** Hours from one moment to another, to two digits, rounded down. */
const hoursBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 36_000) / 100;

const due = (asOf: string, dueOn: string, provisional: boolean): Omit<TimeState, 'outcome' | keyof Reads> => ({
  dueOn,
  daysLeft: daysBetween(asOf, dueOn),
  ...(!isDay(asOf) && !isDay(dueOn) && { hoursLeft: hoursBetween(asOf, dueOn) }),
  ...(provisional && { provisional: true as const }),
});

const known = (environment: Environment, path: string) => {
  const fact = readFact(environment, path);
  return isDateText(fact.value)
    ? { value: fact.value, reads: { reads: [fact], missing: [] } }
    : { value: undefined, reads: { reads: [], missing: [{ path, pointer: fact.pointer }] } };
};

/** A fact that says whether something was done at all; a missing one is not asked for, since the date says it, too. */
const never = (environment: Environment, path: string | undefined): Reads | undefined => {
  if (path === undefined) return undefined;
  const fact = readFact(environment, path);
  return fact.value === false ? { reads: [fact], missing: [] } : undefined;
};

const deadlineState = (deadline: Deadline, environment: Environment, asOf: string): TimeState => {
  const from = known(environment, deadline.from);
  const done = known(environment, deadline.doneOn);
  if (from.value === undefined)
    return { outcome: 'unknown', ...joinReads([from.reads, ...(done.value ? [done.reads] : [])]) };
  const { due: dueOn, provisional } = dueAfter(from.value, deadline.within);
  const reads = joinReads([from.reads, done.reads]);
  if (done.value !== undefined && compareDates(done.value, asOf) <= 0) {
    const outcome = compareDates(done.value, dueOn) <= 0 ? 'satisfied' : 'violated';
    return { outcome, doneOn: done.value, ...due(done.value, dueOn, provisional), ...reads };
  }
  const at = due(asOf, dueOn, provisional);
  if (compareDates(asOf, dueOn) <= 0) return { outcome: 'pending', ...at, ...reads };
  const undone = never(environment, deadline.done);
  if (undone !== undefined) return { outcome: 'violated', ...at, ...joinReads([from.reads, undone]) };
  return { outcome: done.value === undefined ? 'unknown' : 'violated', ...at, ...reads };
};

const latest = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && compareDates(b, a) > 0) ? b : a;

const recurrenceState = (recurs: Recurrence, begins: string | undefined, environment: Environment, asOf: string) => {
  const last = known(environment, recurs.last);
  const since = recurs.since === undefined ? undefined : known(environment, recurs.since);
  if (last.value === undefined) {
    const reads = joinReads([last.reads, ...(since === undefined ? [] : [since.reads])]);
    if (since?.value === undefined) return { outcome: 'unknown', ...reads } as const;
    const first = firstDue(recurs, since.value, begins);
    const at = due(asOf, first, false);
    if (compareDates(asOf, first) <= 0) return { outcome: 'pending', ...at, ...reads } as const;
    const undone = never(environment, recurs.done);
    return undone === undefined
      ? ({ outcome: 'unknown', ...at, ...reads } as const)
      : ({ outcome: 'violated', ...at, ...joinReads([since.reads, undone]) } as const);
  }
  const next = nextDue(recurs, last.value, asOf, latest(begins, since?.value));
  const at = due(asOf, next, false);
  const begun = since === undefined ? last.reads : joinReads([last.reads, since.reads]);
  if (compareDates(asOf, next) <= 0) {
    const outcome = doneThisYear(recurs, last.value, asOf) ? 'satisfied' : 'pending';
    const late = since?.value !== undefined && compareDates(last.value, since.value) < 0;
    return { outcome, ...at, ...(late ? begun : last.reads) } as const;
  }
  // A duty that began after it was last done would be due later, so that it is late only where its beginning is known.
  if (since !== undefined && since.value === undefined) return { outcome: 'unknown', ...begun } as const;
  return { outcome: 'violated', ...at, ...begun } as const;
};

/** The first day of a recurring duty, where no period begins before it. */
export const beginningOf = (rule: Rule, recurs: Recurrence): string | undefined =>
  recurs.startsOn ?? (recurs.eachYear === undefined ? undefined : periodsOf(rule)[0]?.from);

/** How the deadline or the recurring duty of a rule stands; undefined where the rule has none. */
export const timeState = (rule: Rule, environment: Environment, asOf: string): TimeState | undefined => {
  if (rule.deadline !== undefined) return deadlineState(rule.deadline, environment, asOf);
  const { recurs } = rule;
  return recurs === undefined ? undefined : recurrenceState(recurs, beginningOf(rule, recurs), environment, asOf);
};
