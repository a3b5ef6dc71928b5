import { plusTime } from '../../logic/date.js';
import type { Catalogue } from '../../rule/catalogue.js';
import { nearestPick, picks } from '../../rule/compose/match.js';
import type { Rule } from '../../rule/rule.js';
import { problem } from './problem.js';
import type { Waiver, WaiverProblem } from './waiver.js';

const periodProblem = (waiver: Waiver, day: string): WaiverProblem | undefined => {
  const { from, until, owner } = waiver;
  if (until !== undefined && until < from) {
    return problem('reversed', waiver, `截止日 ${until} 早于起始日 ${from}`, `it ends on ${until}, before ${from}`);
  }
  if (until !== undefined && until < day) {
    return problem(
      'expired',
      waiver,
      `已于 ${until} 到期，请由${owner}续期或者删除`,
      `it ended on ${until}: ${owner} renews or removes it`,
    );
  }
  if (from > day) return problem('not-yet-valid', waiver, `自 ${from} 起才生效`, `it counts from ${from} on only`);
  return undefined;
};

const sharedGroup = ({ rule: pattern }: Waiver, rules: readonly Rule[], all: readonly Rule[]): string | undefined => {
  if (rules.length === 1 && rules[0]?.id === pattern) return undefined;
  const covered = new Set(rules);
  const groups = new Set(rules.flatMap(({ instrument, domain }) => [instrument.id, domain]));
  const inGroup = (group: string) => (rule: Rule) => rule.instrument.id === group || rule.domain === group;
  return [...groups].find((group) => all.filter(inGroup(group)).every((rule) => covered.has(rule)));
};

const breadthProblems = (waiver: Waiver, rules: readonly Rule[], all: readonly Rule[]): readonly WaiverProblem[] => {
  const { from, until } = waiver;
  const group = sharedGroup(waiver, rules, all);
  const whole =
    group === undefined
      ? []
      : [
          problem(
            'too-broad',
            waiver,
            `覆盖了整个 ${group}，请逐条规则豁免`,
            `it covers the whole of ${group}: waive rule by rule`,
          ),
        ];
  if (until === undefined)
    return [...whole, problem('too-broad', waiver, '没有截止日', 'it has no end: give it one with until')];
  const longest = plusTime(from, 1, 'year');
  return until <= longest
    ? whole
    : [
        ...whole,
        problem(
          'too-broad',
          waiver,
          `超过一年，最迟应于 ${longest} 截止`,
          `it lasts more than a year: ${longest} is the latest end`,
        ),
      ];
};

/** A waiver with the rules for which it counts on a day, and what is wrong with it by itself. */
export interface CheckedWaiver {
  readonly waiver: Waiver;
  /** The rules that it waives; none where it does not count on that day. */
  readonly rules: ReadonlySet<string>;
  readonly problems: readonly WaiverProblem[];
}

/** Looks at a waiver without the findings: its names, its period, how broad it is, the rules that refuse it. */
export const checkWaiver = (waiver: Waiver, catalogue: Catalogue, day: string): CheckedWaiver => {
  const none: ReadonlySet<string> = new Set();
  const rules = catalogue.rules.filter((rule) => picks(waiver.rule, rule));
  if (rules.length === 0) {
    const near = nearestPick(waiver.rule, catalogue.rules);
    return { waiver, rules: none, problems: [problem('misspelt', waiver, '没有这条规则', 'no such rule', near)] };
  }
  const locked = rules.filter((rule) => rule.locked).map(({ id }) => id);
  const names = locked.slice(0, 3).join(', ');
  const refused =
    locked.length === 0
      ? []
      : [
          problem(
            'locked',
            waiver,
            `规则 ${names} 不接受豁免`,
            `${names} ${locked.length > 1 ? 'refuse' : 'refuses'} waivers`,
          ),
        ];
  const period = periodProblem(waiver, day);
  const breadth =
    period?.code === 'expired' || period?.code === 'reversed' ? [] : breadthProblems(waiver, rules, catalogue.rules);
  const free = rules.filter((rule) => !rule.locked).map(({ id }) => id);
  return {
    waiver,
    rules: period === undefined ? new Set(free) : none,
    problems: [...(period === undefined ? [] : [period]), ...refused, ...breadth],
  };
};
