import { UTCDateMini } from '@date-fns/utc/date/mini';
import { add } from 'date-fns/add';
import { isCalendarDay } from '../calendar-day.js';
import type { TimeUnit } from './types.js';

const beijing = '+08:00';
const dayLength = 10;
const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** Whether a text is a calendar day (`2026-11-23`) and not a moment. */
export const isDay = (value: string): boolean => value.length === dayLength;

/** The calendar day in Beijing of a day or a moment. */
export const beijingDay = (value: string): string => {
  if (isDay(value)) return value;
  return new Date(Date.parse(value) + 8 * hourMs).toISOString().slice(0, dayLength);
};

const digit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a value has the form of a calendar day, `2026-11-23`; whether that day exists is the schema's affair. */
export const isDayText = (value: unknown): value is string => {
  if (typeof value !== 'string' || value.length !== dayLength) return false;
  for (let i = 0; i < dayLength; i++) {
    const code = value.charCodeAt(i);
    if (i === 4 || i === 7 ? code !== 45 : !digit(code)) return false;
  }
  return true;
};

/** The digits of a text that has the form of a calendar day, as one number; undefined for other texts. */
export const dayNumber = (value: string): number | undefined =>
  isDayText(value) ? Number(value.slice(0, 4) + value.slice(5, 7) + value.slice(8)) : undefined;

/** Whether a text is a day that exists or a moment with its offset. */
export const isDateText = (value: unknown): value is string => {
  if (typeof value !== 'string') return false;
  if (isDay(value)) return isCalendarDay(value);
  return /^\d{4}-\d{2}-\d{2}T.+(?:Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value));
};

/**
 * Orders two days or moments: negative, zero or positive. Two moments are compared to the millisecond; as soon as
 * one side is a day, both are compared as days in Beijing.
 */
export const compareDates = (left: string, right: string): number => {
  if (isDay(left) || isDay(right)) {
    const a = beijingDay(left);
    const b = beijingDay(right);
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Date.parse(left) - Date.parse(right);
};

/** A day or a moment on the clock of Beijing, which has had no other offset since 1991, as if it were UTC. */
const onBeijingClock = (value: string): Date =>
  new UTCDateMini(isDay(value) ? Date.parse(`${value}T00:00:00Z`) : Date.parse(value) + 8 * 3_600_000);

/**
 * Moves a day or a moment. A month that lacks the day gives its last day (31 January and a month: 28 or 29 February).
 * Hours turn a day into a moment, counted from its first instant in Beijing.
 */
export const plusTime = (value: string, amount: number, unit: TimeUnit): string => {
  if (amount === 0 && isDay(value) && unit !== 'hour') return value;
  const moved = add(onBeijingClock(value), { [`${unit}s`]: amount }).toISOString();
  return isDay(value) && unit !== 'hour' ? moved.slice(0, dayLength) : `${moved.slice(0, 19)}${beijing}`;
};

/** The calendar day some days after another one, or before it. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, dayLength);

/** The first day of the year or the month in Beijing in which a day or a moment lies. */
export const startOf = (value: string, unit: 'year' | 'month'): string => {
  const day = beijingDay(value);
  return unit === 'year' ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 7)}-01`;
};
