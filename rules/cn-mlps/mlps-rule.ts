import {
  all,
  type Case,
  commencement,
  defineRule,
  type Examples,
  examples,
  type ForeignProvision,
  type Penalty,
  type Period,
  type Provision,
  type Rule,
  type SituationFacts,
  yes,
} from '../../src/rule/index.js';
import { operatorBefore, operatorNow } from '../cn-csl/penalties.js';
import { cnMlps } from './instrument.js';

const shared = {
  instrument: cnMlps,
  domain: 'security',
  phase: 'operate',
  severity: 'error',
  forEach: 'security.systems',
  reviewedOn: '2026-11-24',
} as const;

type Own = Omit<Rule, 'instrument' | 'domain' | 'phase' | 'severity' | 'reviewedOn' | 'periods' | 'penalty'> &
  Partial<Pick<Rule, 'domain' | 'phase' | 'severity'>>;

/** The first day of the measures of 2007, of the grading guide, and of the letter of 2025. */
export const first = { measures: '2007-06-22', guide: '2020-11-01', letter: '2025-04-27' } as const;

const ofCsl = (penalty: Penalty): Penalty => ({
  ...penalty,
  provision: { instrument: 'cn-csl', article: penalty.provision.article },
});

interface Stage {
  readonly from: string;
  readonly until?: string;
  readonly penalty: Penalty | null;
  readonly law: readonly ForeignProvision[];
}

const stages: readonly Stage[] = [
  { from: '2007-06-22', until: '2017-05-31', penalty: null, law: [] },
  {
    from: '2017-06-01',
    until: '2025-12-31',
    penalty: ofCsl(operatorBefore),
    law: [{ instrument: 'cn-csl', article: '21' }],
  },
  { from: '2026-01-01', penalty: ofCsl(operatorNow), law: [{ instrument: 'cn-csl', article: '23' }] },
];

/** The periods of a duty that the Cybersecurity Law backs, with its articles and penalties by date. */
const backed = (from: string, until: string | undefined, also: readonly (Provision | ForeignProvision)[]) =>
  stages
    .filter((stage) => (stage.until ?? from) >= from && stage.from <= (until ?? stage.from))
    .map((stage): Period => {
      const last = until !== undefined && (stage.until ?? until) >= until ? until : stage.until;
      return {
        from: stage.from < from ? from : stage.from,
        ...(last !== undefined && { until: last }),
        also: [...also, ...stage.law],
        penalty: stage.penalty,
      };
    });

const running = yes('security.systems[].running');

/** What is switched off owes nothing; a retired system that still runs does. */
const whileRunning = <R extends Own>(rule: R, asOf?: string): R => ({
  ...rule,
  applies: rule.applies === true ? running : all(running, rule.applies),
  cases: [
    ...rule.cases,
    {
      name: 'the system is switched off',
      facts: system({ running: false }),
      expect: 'not-applicable',
      ...(asOf !== undefined && { asOf }),
    },
  ],
});

/** A duty towards each system that runs. */
export const mlpsRule = (rule: Own): Rule => defineRule({ ...shared, ...whileRunning(rule) });

/** A duty towards each system that is punished under the Cybersecurity Law; `until` where practice has ended it. */
export const backedRule = ({ from, until, ...rule }: Own & { readonly from: string; readonly until?: string }): Rule =>
  defineRule({ ...shared, ...whileRunning(rule, until), periods: backed(from, until, rule.also ?? []) });

/** The borders of the periods of a duty that the law backs, in a situation in which it is violated throughout. */
export const borders = (from: string, facts: SituationFacts, until = '9999-12-31'): readonly Case[] => {
  const violated = (penalty: string | null) => ({ outcome: 'violated', penalty }) as const;
  return [
    ...commencement(from, { facts, expect: 'violated' }),
    ...(from < '2017-06-01'
      ? commencement('2017-06-01', { facts, before: violated(null), expect: violated('59') })
      : []),
    ...(until < '2026-01-01'
      ? []
      : commencement('2026-01-01', { facts, before: violated('59'), expect: violated('61') })),
  ];
};

/** The cases of a duty that the law backs, with the borders of its periods. */
export const backedCases = (from: string, situations: Omit<Examples, 'first'>): readonly Case[] => {
  const [bad = {}] = Object.values(situations.unmet ?? {});
  const [before, day, ...more] = borders(from, bad);
  const all = examples({ ...situations, first: from });
  return [...all.filter(({ asOf }) => asOf === undefined), ...[before, day].flatMap((one) => one ?? []), ...more];
};

/** One system with these facts. */
export const system = (facts: object): SituationFacts => ({ security: { systems: [{ running: true, ...facts }] } });

/** One system of a level, with facts of its procedure. */
export const procedure = (level: number, facts: object = {}, more: object = {}): SituationFacts =>
  system({ level, ...more, procedure: facts });

/** One system of a level, with facts of its grading. */
export const grading = (level: number, facts: object = {}, more: object = {}): SituationFacts =>
  system({ level, ...more, grading: facts });

/** No system at all. */
export const noSystem = { 'no system': { security: { systems: [] } } };
