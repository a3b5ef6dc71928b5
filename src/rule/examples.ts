import { commencement } from './commencement.js';
import type { Case } from './rule.js';

/** The facts of one situation. */
export type SituationFacts = Case['facts'];
/** SituationFacts by the name of the situation that they are. */
export type Situations = Readonly<Record<string, SituationFacts>>;

/** The situations that prove a rule, each with a name that says what it is. */
export interface Examples {
  /** Situations in which the duty is met; for a rule of judgement those in which a person has to judge. */
  readonly met: Situations;
  /** Situations in which it is not met. */
  readonly unmet?: Situations;
  /** Situations in which it does not apply. */
  readonly otherwise?: Situations;
  /** Situations in which a fact is missing; without it the shared facts alone. */
  readonly open?: Situations;
  /** The first day in force, written out. */
  readonly first: string;
  /** The day on which the provision got a new number. */
  readonly renumbered?: { readonly on: string; readonly from: string; readonly to: string };
  /** For a rule of judgement: its id, for the attestation. */
  readonly judged?: string;
}

const named = (situations: Situations | undefined, expect: Case['expect']): readonly Case[] =>
  Object.entries(situations ?? {}).map(([name, facts]) => ({ name, facts, expect }));

const attested = (rule: string, facts: SituationFacts): readonly Case[] =>
  (['met', 'not-met'] as const).map((outcome) => ({
    name: `a person judged it as ${outcome}`,
    facts: { ...facts, attestations: [{ rule, outcome, by: 'counsel', on: '2026-11-01' }] },
    expect: outcome === 'met' ? 'satisfied' : 'violated',
  }));

/**
 * The cases of a rule from situations by outcome, with the day before and the day of its commencement.
 *
 * @example
 * ```ts
 * const cases = examples({
 *   met: { 'kept for six months': { security: { logRetention: { inPlace: true, months: 6 } } } },
 *   unmet: { 'kept for five': { security: { logRetention: { inPlace: true, months: 5 } } } },
 *   first: '2017-06-01',
 * });
 * ```
 */
export const examples = ({ met, unmet, otherwise, open, first, renumbered, judged }: Examples): readonly Case[] => {
  const any = Object.values(unmet ?? {})[0] ?? Object.values(met)[0] ?? {};
  const outcome = unmet !== undefined ? 'violated' : 'review';
  const some = Object.values(met)[0] ?? {};
  return [
    ...named(met, judged === undefined ? 'satisfied' : 'review'),
    ...(judged === undefined ? [] : attested(judged, some)),
    ...named(unmet, 'violated'),
    ...named(open ?? { 'nothing is known of it': {} }, 'unknown'),
    ...named(otherwise, 'not-applicable'),
    ...commencement(first, {
      facts: any,
      expect: renumbered === undefined ? outcome : { outcome, article: renumbered.from },
    }),
    ...(renumbered === undefined
      ? []
      : commencement(renumbered.on, {
          facts: any,
          before: { outcome, article: renumbered.from },
          expect: { outcome, article: renumbered.to },
        })),
  ];
};
