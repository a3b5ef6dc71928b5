import { addDays } from '../logic/date.js';
import type { Outcome } from './outcome.js';
import type { Case, Expectation } from './rule.js';

/**
 * Two cases: the same facts on the day before something comes into force (or is renumbered), and on that day.
 *
 * @example
 * ```ts
 * commencement('2026-01-01', {
 *   facts: { security: { logRetention: { inPlace: false } } },
 *   before: { outcome: 'violated', article: '21' },
 *   expect: { outcome: 'violated', article: '23' },
 * });
 * ```
 */
export const commencement = (
  day: string,
  options: {
    readonly facts: Case['facts'];
    /** On the day before; `upcoming` without it. */
    readonly before?: Outcome | Expectation;
    /** On the day. */
    readonly expect: Outcome | Expectation;
  },
): readonly [Case, Case] => [
  { name: `the day before ${day}`, asOf: addDays(day, -1), facts: options.facts, expect: options.before ?? 'upcoming' },
  { name: `the first day, ${day}`, asOf: day, facts: options.facts, expect: options.expect },
];
