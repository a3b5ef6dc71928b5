import { F, T, type Truth, truthNames, U } from '../logic/truth.js';
import type { Outcome } from '../rule/outcome.js';
import type { Rule } from '../rule/rule.js';
import type { RuleVersion } from '../rule/version.js';
import type { RuleOutcome } from './report.js';

/** The outcomes of a rule at `applies * 3 + requires`; undefined where the conditions alone do not decide. */
export type QuickOutcomes = readonly (RuleOutcome | undefined)[];

/** The outcomes of a rule by the truth of its conditions, made once and handed out again. */
export interface QuickRule {
  /** For the service as a whole. */
  readonly whole: QuickOutcomes;
  /** Where the list of its `forEach` is not known; its requirement counts as unknown. */
  readonly open: QuickOutcomes;
  /** For an element of its list. */
  readonly element: (index: number) => QuickOutcomes;
}

const truths: readonly Truth[] = [F, U, T];
const keptElements = 16;

const decided = ({ rule }: RuleVersion, applies: Truth, requires: Truth): Outcome | undefined => {
  if (applies === F) return 'not-applicable';
  if (applies === U) return 'unknown';
  const isLow = rule.confidence === 'low';
  if (requires === F && !isLow) return 'violated';
  if (rule.deadline !== undefined || rule.recurs !== undefined) return undefined;
  if (requires === U && !isLow) return 'unknown';
  return isLow || rule.checkability === 'judgment' ? 'review' : 'satisfied';
};

const outcomes = (
  { id: rule, severity }: Rule,
  subject: string,
  decide: (applies: Truth, requires: Truth) => Outcome | undefined,
): QuickOutcomes =>
  truths.flatMap((applies) =>
    truths.map((requires): RuleOutcome | undefined => {
      const outcome = decide(applies, requires);
      if (outcome === undefined) return undefined;
      const conditions = { applies: truthNames[applies], requires: truthNames[requires] };
      return Object.freeze({ rule, severity, subject, outcome, conditions: Object.freeze(conditions) });
    }),
  );

/** The outcomes of a rule in force; `list` is the JSON pointer of the list over which it goes. */
export const quickRule = (version: RuleVersion, list: string): QuickRule => {
  const { rule } = version;
  const decide = (applies: Truth, requires: Truth) => decided(version, applies, requires);
  const known: QuickOutcomes[] = [];
  return {
    whole: outcomes(rule, '', decide),
    open: outcomes(rule, '', () => 'unknown'),
    element: (index) => {
      const made = known[index] ?? outcomes(rule, `${list}/${index}`, decide);
      if (index < keptElements) known[index] = made;
      return made;
    },
  };
};
