import { addDays } from '../logic/date.js';
import { parts } from '../logic/node.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Condition } from '../rule/conditions.js';
import type { Period, Rule } from '../rule/rule.js';
import { periodsOf } from '../rule/version.js';
import { runCases } from './run.js';

/** A rule with one thing changed in it. */
export interface Mutant {
  readonly rule: string;
  /** What was changed, and into what. */
  readonly mutation: string;
  readonly mutant: Rule;
}

const flips: Readonly<Record<string, string>> = {
  '>=': '>',
  '>': '>=',
  '<=': '<',
  '<': '<=',
  '===': '!==',
  '!==': '===',
  after: 'not-before',
  'not-before': 'after',
  before: 'not-after',
  'not-after': 'before',
  some: 'all',
  all: 'some',
  none: 'some',
};

type Variant = readonly [what: string, node: unknown];

const replaced = (op: string, args: readonly unknown[], i: number, value: unknown): unknown => ({
  [op]: args.map((arg, j) => (j === i ? value : arg)),
});

const argumentVariants = (op: string, args: readonly unknown[], i: number): readonly Variant[] => {
  const arg = args[i];
  if (typeof arg === 'number') {
    return [arg + 1, arg - 1].map((n) => [`${arg} becomes ${n}`, replaced(op, args, i, n)]);
  }
  if (op === 'in' && Array.isArray(arg)) {
    return arg.map(
      (member, at): Variant => [
        `${member} is dropped`,
        replaced(
          op,
          args,
          i,
          arg.filter((_, j) => j !== at),
        ),
      ],
    );
  }
  if (typeof arg !== 'object' || arg === null || Array.isArray(arg)) return [];
  return variantsOf(arg).map(([what, node]): Variant => [what, replaced(op, args, i, node)]);
};

/** Every way to change one thing in a condition. */
const variantsOf = (node: unknown): readonly Variant[] => {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [];
  const { op, args } = parts(node);
  if (op === 'var' || op === 'value') return [];
  if (op === 'is') return [[`${JSON.stringify(node)} is negated`, { '!': [node] }]];
  const flip = flips[op];
  const junction = op === 'and' || op === 'or';
  return [
    ...(flip === undefined ? [] : [[`${op} becomes ${flip} in ${JSON.stringify(node)}`, { [flip]: args }] as const]),
    ...(junction && args.length > 1
      ? args.map((arg, i): Variant => [`${JSON.stringify(arg)} is dropped`, { [op]: args.filter((_, j) => j !== i) }])
      : []),
    ...args.flatMap((_, i) => argumentVariants(op, args, i)),
  ];
};

const asRule = (rule: Rule, key: 'applies' | 'requires', node: unknown): Rule => ({ ...rule, [key]: node });

/** The periods with one border moved: the end of the period before goes along. */
const moved = (periods: readonly Period[], at: number, by: number): readonly Period[] =>
  periods.map((period, i) => {
    if (i === at) return { ...period, from: addDays(period.from, by) };
    return i === at - 1 && period.until !== undefined ? { ...period, until: addDays(period.until, by) } : period;
  });

const periodMutants = (rule: Rule): readonly Mutant[] =>
  periodsOf(rule).flatMap(({ from }, i) =>
    [1, -1].map((by) => ({
      rule: rule.id,
      mutation: `the period from ${from} begins on ${addDays(from, by)}`,
      mutant: { ...rule, periods: moved(periodsOf(rule), i, by) },
    })),
  );

/** The rule with one thing changed, in every way: comparisons, numbers, operands, negations, members, dates, the loop. */
export const mutantsOf = (rule: Rule): readonly Mutant[] => {
  const of = (key: 'applies' | 'requires', condition: Condition | undefined): readonly Mutant[] =>
    variantsOf(condition).map(([what, node]) => ({
      rule: rule.id,
      mutation: `${key}: ${what}`,
      mutant: asRule(rule, key, node),
    }));
  return [...of('applies', rule.applies), ...of('requires', rule.requires), ...periodMutants(rule)];
};

/**
 * The mutants of a rule that no case of it notices: each asks for a case.
 *
 * @example
 * ```ts
 * import { missedMutants } from 'guiju/testing';
 * import { china } from 'guiju/rules';
 *
 * const rule = china.rules.find(({ id }) => id === 'cn-csl/23/logs');
 * if (rule !== undefined) console.log(missedMutants(rule, china).length); // 0
 * ```
 */
export const missedMutants = (rule: Rule, catalogue: Catalogue): readonly Mutant[] =>
  mutantsOf(rule).filter(({ mutant }) => runCases(mutant, catalogue).length === 0);
