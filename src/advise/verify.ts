import type { Advice } from '../evaluate/advice.js';
import type { CompiledCatalogue, CompiledRule } from '../evaluate/compiled.js';
import { load } from '../evaluate/prepare.js';
import { decisionsOf } from '../evaluate/rule.js';
import type { Outcome } from '../rule/outcome.js';

/** The outcome of a rule on each of its subjects, by the pointer of the subject. */
export type Outcomes = ReadonlyMap<string, Outcome>;

/** Decides one rule on some facts. */
export const outcomesOn = (facts: unknown, compiled: CompiledCatalogue, rule: CompiledRule, now: string): Outcomes => {
  const service = load(facts, compiled);
  const { asOf } = compiled;
  const options = {
    asOf,
    now,
    demandEvidence: false,
    crossCheck: false,
    positions: undefined,
    testing: 'compiled',
  } as const;
  return new Map(
    decisionsOf(compiled, rule, service, options).map(({ subject, decision }) => [subject.pointer, decision.outcome]),
  );
};

const badness = (outcome: Outcome): number =>
  outcome === 'violated' || outcome === 'error' ? 3 : outcome === 'unknown' ? 2 : outcome === 'review' ? 1 : 0;

/** What a subject comes to when facts change; undefined where the duty is not met, or another subject is worse off. */
export const metBy = (
  before: Outcomes,
  after: Outcomes,
  subject: string,
  { version }: CompiledRule,
): Advice['outcome'] | undefined => {
  for (const [pointer, outcome] of before) {
    const now = after.get(pointer);
    if (now === undefined || badness(now) > badness(outcome)) return undefined;
  }
  const outcome = after.get(subject);
  if (outcome === 'satisfied') return outcome;
  return outcome === 'pending' && version.rule.recurs !== undefined ? outcome : undefined;
};
