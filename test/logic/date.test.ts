import { TZDateMini } from '@date-fns/tz';
import { add } from 'date-fns/add';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusTime } from '../../src/logic/date.js';
import type { TimeUnit } from '../../src/logic/types.js';

const units: readonly TimeUnit[] = ['year', 'month', 'day', 'hour'];

/** What date-fns makes of it in a zone of +08:00. */
const expected = (value: string, amount: number, unit: TimeUnit): string => {
  const start = new TZDateMini(Date.parse(value.length === 10 ? `${value}T00:00:00+08:00` : value), '+08:00');
  const local = new Date(add(start, { [`${unit}s`]: amount }).getTime() + 8 * 3_600_000).toISOString();
  return value.length === 10 && unit !== 'hour' ? local.slice(0, 10) : `${local.slice(0, 19)}+08:00`;
};

const time = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
const dateText = fc.oneof(
  time.map((date) => date.toISOString().slice(0, 10)),
  time.map((date) => date.toISOString()),
  time.map((date) => `${date.toISOString().slice(0, 19)}+08:00`),
  fc.constantFrom('2024-02-29', '2024-01-31', '2025-12-31', '2026-10-31T23:59:59+08:00', '2024-02-29T16:00:00Z'),
);

describe('plusTime', () => {
  it('moves days and moments as date-fns does', () => {
    fc.assert(
      fc.property(dateText, fc.integer({ min: -500, max: 500 }), fc.constantFrom(...units), (value, amount, unit) => {
        expect(plusTime(value, amount, unit)).toBe(expected(value, amount, unit));
      }),
      { numRuns: 2_000 },
    );
  });
});
