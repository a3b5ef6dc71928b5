import { beijingDay, compareDates, isDateText, isDay, plusTime } from '../logic/date.js';
import { type Environment, joinReads, type Reads, readFact } from '../logic/explain/environment.js';
import type { TimeUnit } from '../logic/types.js';
import type { Deadline, Recurrence, Rule, Within } from '../rule/rule.js';
import { addWorkingDays } from './working-days.js';

/** How a deadline or a recurring duty stands on a day. */
export interface TimeState extends Reads {
  readonly outcome: 'satisfied' | 'violated' | 'pending' | 'unknown';
  readonly dueOn?: string;
  readonly daysLeft?: number;
  readonly hoursLeft?: number;
  readonly provisional?: true;
}

const units: Readonly<Record<string, TimeUnit>> = { Y: 'year', M: 'month', D: 'day' };

/** Moves a day or a moment by an ISO 8601 duration: `P6M`, `P30D`, `PT4H`, `P2W`. */
export const plusDuration = (date: string, duration: string): string => {
  const match = /^P(?:(\d+)([YMWD]))?(?:T(\d+)H)?$/.exec(duration);
  if (match === null || duration === 'P') throw new RangeError(`not a duration of one unit: ${duration}`);
  const [, amount, unit, hours] = match;
  const moved =
    amount === undefined || unit === undefined
      ? date
      : unit === 'W'
        ? plusTime(date, Number(amount) * 7, 'day')
        : plusTime(date, Number(amount), units[unit] ?? 'day');
  return hours === undefined ? moved : plusTime(moved, Number(hours), 'hour');
};

const dueAfter = (from: string, within: Within): { readonly due: string; readonly provisional: boolean } => {
  if (typeof within === 'string') return { due: plusDuration(from, within), provisional: false };
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
  const at = due(asOf, dueOn, provisional);
  if (done.value !== undefined && compareDates(done.value, asOf) <= 0) {
    return { outcome: compareDates(done.value, dueOn) <= 0 ? 'satisfied' : 'violated', ...at, ...reads };
  }
  if (compareDates(asOf, dueOn) <= 0) return { outcome: 'pending', ...at, ...reads };
  const undone = never(environment, deadline.done);
  if (undone !== undefined) return { outcome: 'violated', ...at, ...joinReads([from.reads, undone]) };
  return { outcome: done.value === undefined ? 'unknown' : 'violated', ...at, ...reads };
};

const recurrenceState = (recurs: Recurrence, environment: Environment, asOf: string): TimeState => {
  const last = known(environment, recurs.last);
  const since = recurs.since === undefined ? undefined : known(environment, recurs.since);
  if (last.value === undefined) {
    const reads = joinReads([last.reads, ...(since === undefined ? [] : [since.reads])]);
    if (since?.value === undefined) return { outcome: 'unknown', ...reads };
    const first = plusDuration(since.value, recurs.every);
    const at = due(asOf, first, false);
    if (compareDates(asOf, first) <= 0) return { outcome: 'pending', ...at, ...reads };
    const undone = never(environment, recurs.done);
    return undone === undefined
      ? { outcome: 'unknown', ...at, ...reads }
      : { outcome: 'violated', ...at, ...joinReads([since.reads, undone]) };
  }
  const next = plusDuration(last.value, recurs.every);
  const outcome = compareDates(asOf, next) <= 0 ? 'pending' : 'violated';
  return { outcome, ...due(asOf, next, false), ...last.reads };
};

/** How the deadline or the recurring duty of a rule stands; undefined where the rule has none. */
export const timeState = (rule: Rule, environment: Environment, asOf: string): TimeState | undefined => {
  if (rule.deadline !== undefined) return deadlineState(rule.deadline, environment, asOf);
  return rule.recurs === undefined ? undefined : recurrenceState(rule.recurs, environment, asOf);
};
