import { beijingDay, compareDates, isDateText } from '../logic/date.js';
import { endOfPeriod } from '../logic/duration.js';
import type { Recurrence } from '../rule/rule.js';

const yearOf = (date: string): number => Number(beijingDay(date).slice(0, 4));

const later = (a: string, b: string | undefined): string => (b !== undefined && compareDates(b, a) > 0 ? b : a);

/** The day of a calendar year by which something is due. */
const dayIn = (year: number, by: string): string => {
  const day = `${year}-${by}`;
  if (!isDateText(day)) throw new RangeError(`"${by}" is no month and day that every year has, such as 12-31`);
  return day;
};

/** When a duty is first due that counts from a day; that day itself is not counted. */
export const firstDue = (recurs: Recurrence, since: string, begins: string | undefined): string => {
  const from = later(since, begins);
  if (recurs.every !== undefined) return endOfPeriod(from, recurs.every);
  const { by } = recurs.eachYear;
  const same = dayIn(yearOf(from), by);
  return compareDates(from, same) < 0 ? same : dayIn(yearOf(from) + 1, by);
};

/** The first day by which something is due in a calendar year that does not lie before a day. */
const nextDay = (by: string, day: string): string => {
  const same = dayIn(yearOf(day), by);
  return compareDates(day, same) <= 0 ? same : dayIn(yearOf(day) + 1, by);
};

/**
 * When a duty that was last done on a day is due again. For a duty of every calendar year a day that is still to come is a
 * plan, which leaves the duty of this year open.
 */
export const nextDue = (recurs: Recurrence, last: string, asOf: string, begins?: string): string => {
  if (recurs.every !== undefined) return endOfPeriod(later(last, begins), recurs.every);
  const { by } = recurs.eachYear;
  const planned = compareDates(last, asOf) > 0;
  const next = planned ? nextDay(by, asOf) : dayIn(yearOf(last) + 1, by);
  const begun = begins === undefined || (!planned && compareDates(last, begins) >= 0);
  return begun ? next : later(next, firstDue(recurs, begins, begins));
};

/** Whether a duty of every calendar year was done in the year of a day. */
export const doneThisYear = (recurs: Recurrence, last: string, asOf: string): boolean =>
  recurs.eachYear !== undefined && compareDates(last, asOf) <= 0 && yearOf(last) === yearOf(asOf);
