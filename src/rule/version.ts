import { plusTime } from '../logic/date.js';
import { documentOf } from './citation.js';
import type { Condition } from './conditions.js';
import type { ForeignProvision, Provision } from './provision.js';
import type { Penalty, Period, Rule } from './rule.js';

/** A rule as it reads on some day. */
export interface RuleVersion {
  readonly rule: Rule;
  /** Whether it is in force on that day, comes into force later, or has ended. */
  readonly state: 'in-force' | 'upcoming' | 'ended';
  /** The first day of the period that reads so. */
  readonly from: string;
  /** The last day of it. */
  readonly until: string | undefined;
  /** The days on which the provision has this number: those of the neighbouring periods that cite it, too. */
  readonly cited: { readonly from: string; readonly until?: string };
  readonly provision: Provision;
  readonly also: readonly (Provision | ForeignProvision)[];
  readonly applies: Condition;
  readonly requires: Condition | undefined;
  readonly penalty: Penalty | undefined;
}

/** The periods of a rule, oldest first: its own, or the life of the document that it encodes. */
export const periodsOf = (rule: Rule): readonly Period[] => {
  if (rule.periods !== undefined && rule.periods.length > 0) return rule.periods;
  const { editions } = documentOf(rule.instrument, rule.provision);
  const first = editions[0];
  const last = editions.at(-1);
  return [{ from: first?.from ?? '0001-01-01', ...(last?.until !== undefined && { until: last.until }) }];
};

const isSameProvision = (a: Provision, b: Provision): boolean =>
  a.article === b.article && a.paragraph === b.paragraph && a.item === b.item && a.component === b.component;

/** A rule in one of its periods: what the period leaves as it is, is read of the rule. */
class VersionInPeriod implements RuleVersion {
  readonly rule: Rule;
  readonly state: RuleVersion['state'];
  readonly cited: RuleVersion['cited'];
  private readonly period: Period;

  constructor(rule: Rule, period: Period, state: RuleVersion['state'], cited: RuleVersion['cited']) {
    this.rule = rule;
    this.state = state;
    this.cited = cited;
    this.period = period;
  }

  get from(): string {
    return this.period.from;
  }

  get until(): string | undefined {
    return this.period.until;
  }

  get provision(): Provision {
    return this.period.provision ?? this.rule.provision;
  }

  get also(): RuleVersion['also'] {
    return this.period.also ?? this.rule.also ?? [];
  }

  get applies(): Condition {
    return this.period.applies ?? this.rule.applies;
  }

  get requires(): Condition | undefined {
    return this.period.requires ?? this.rule.requires;
  }

  get penalty(): Penalty | undefined {
    const { penalty } = this.period;
    return penalty === null ? undefined : (penalty ?? this.rule.penalty);
  }
}

/** Where the unbroken run of periods that cite the same provision begins and ends, for each period. */
const citedSpans = (rule: Rule, periods: readonly Period[]): readonly RuleVersion['cited'][] => {
  const runs: Period[][] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last?.until !== undefined && plusTime(last.until, 1, 'day') === period.from;
    const same = isSameProvision(last?.provision ?? rule.provision, period.provision ?? rule.provision);
    if (run !== undefined && follows && same) run.push(period);
    else runs.push([period]);
  }
  return runs.flatMap((run) => {
    const until = run.at(-1)?.until;
    return run.map(({ from }) => ({ from: run[0]?.from ?? from, ...(until !== undefined && { until }) }));
  });
};

const stateOn = ({ from, until }: Period, asOf: string): RuleVersion['state'] => {
  if (from > asOf) return 'upcoming';
  return until !== undefined && until < asOf ? 'ended' : 'in-force';
};

/** Every version of a rule, oldest first; `state` is that on the given day. */
export const versionsOf = (rule: Rule, asOf: string): readonly RuleVersion[] => {
  const periods = periodsOf(rule);
  const cited = citedSpans(rule, periods);
  return periods.map((period, i) => new VersionInPeriod(rule, period, stateOn(period, asOf), cited[i] ?? period));
};

/** The version of a rule in force on a day; else the next one to come; else the last one, ended. */
export const versionOn = (rule: Rule, asOf: string): RuleVersion => {
  const periods = periodsOf(rule);
  const at = (state: RuleVersion['state']): number => periods.findIndex((period) => stateOn(period, asOf) === state);
  const place = [at('in-force'), at('upcoming'), periods.length - 1].find((found) => found !== -1) ?? 0;
  const period = periods[place] ?? { from: '0001-01-01' };
  const cited = (periods.length > 1 ? citedSpans(rule, periods)[place] : undefined) ?? period;
  return new VersionInPeriod(rule, period, stateOn(period, asOf), cited);
};
