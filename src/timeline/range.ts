import { isDateText, isDay, plusTime } from '../logic/date.js';

/** How many years a timeline spans at most. */
const mostYears = 10;

/** The days of a timeline do not fit together. */
export class TimelineError extends RangeError {
  override readonly name = 'TimelineError';
  readonly code = 'timeline-range';
}

const checkDay = (name: string, value: string): void => {
  if (isDateText(value) && isDay(value)) return;
  throw new TimelineError(`${name} must be a day that exists, such as 2026-11-24; found ${JSON.stringify(value)}`);
};

/** Refuses a window that is no window, or one over more years than laws can be foreseen. */
export const checkRange = (from: string, to: string): void => {
  checkDay('from', from);
  checkDay('to', to);
  if (to < from) throw new TimelineError(`to must not be before from; found ${from} to ${to}`);
  if (plusTime(from, mostYears, 'year') < to)
    throw new TimelineError(`a timeline spans at most ${mostYears} years; found ${from} to ${to}`);
};
