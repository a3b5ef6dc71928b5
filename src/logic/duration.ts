import { beijingDay, plusTime } from './date.js';
import type { TimeUnit } from './types.js';

const pattern = /^P(?=\d|T\d)(?:(\d+)([YMWD]))?(?:T(\d+)H)?$/;
const units: Readonly<Record<string, TimeUnit>> = { Y: 'year', M: 'month', D: 'day' };

/** Whether a text is an ISO 8601 duration of one unit, with or without hours: `P6M`, `P30D`, `PT4H`, `P2W`. */
export const isDuration = (value: string): boolean => pattern.test(value);

/** Moves a day or a moment by an ISO 8601 duration: `P6M`, `P30D`, `PT4H`, `P2W`. */
export const plusDuration = (date: string, duration: string): string => {
  const match = pattern.exec(duration);
  if (match === null) throw new RangeError(`not a duration of one unit: ${duration}`);
  const [, amount, unit, hours] = match;
  const moved =
    amount === undefined || unit === undefined
      ? date
      : unit === 'W'
        ? plusTime(date, Number(amount) * 7, 'day')
        : plusTime(date, Number(amount), units[unit] ?? 'day');
  return hours === undefined ? moved : plusTime(moved, Number(hours), 'hour');
};

/**
 * The last day or moment of a period that runs from something. A period in years, months, weeks or days ends with its
 * last day, whatever the hour at which it began; only hours end at a moment.
 */
export const endOfPeriod = (from: string, duration: string): string =>
  plusDuration(duration.includes('T') ? from : beijingDay(from), duration);
