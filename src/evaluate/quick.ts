import { F, T, type Truth, truthNames, U } from '../logic/truth.js';
import type { Outcome } from '../rule/outcome.js';
import type { RuleOutcome } from './report.js';

/** The outcomes of a rule by the truth of its conditions, at `applies * 3 + requires`; made once, handed out again. */
export type QuickOutcomes = readonly RuleOutcome[];

const truths: readonly Truth[] = [F, U, T];

const decided = (applies: Truth, requires: Truth): Outcome => {
  if (applies === F) return 'not-applicable';
  if (applies === U || requires === U) return 'unknown';
  return requires === T ? 'satisfied' : 'violated';
};

/** The outcomes of a rule on the service as a whole that its conditions alone decide. */
export const quickOutcomes = (rule: string): QuickOutcomes =>
  truths.flatMap((applies) =>
    truths.map(
      (requires): RuleOutcome =>
        Object.freeze({
          rule,
          subject: '',
          outcome: decided(applies, requires),
          conditions: { applies: truthNames[applies], requires: truthNames[requires] },
        }),
    ),
  );
