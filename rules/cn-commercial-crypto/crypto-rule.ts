import {
  type Case,
  commencement,
  defineRule,
  type Examples,
  examples,
  type Outcome,
  type Penalty,
  type Provision,
  type Rule,
  type SituationFacts,
} from '../../src/rule/index.js';
import { cnCommercialCrypto } from './instrument.js';

const documents = {
  law: { component: 'cn-crypto-law', from: '2020-01-01', eve: '2019-12-31' },
  regulations: { component: 'cn-commercial-crypto-regulations', from: '2023-07-01', eve: '2023-06-30' },
  measures: { component: 'cn-crypto-assessment-measures', from: '2023-11-01', eve: '2023-10-31' },
  infrastructure: { component: 'cn-cii-crypto', from: '2025-08-01', eve: '2025-07-31' },
} as const;

type Document = keyof typeof documents;

/** An article of one of the documents, as it is written here. */
export interface Place extends Pick<Provision, 'article' | 'paragraph' | 'item'> {
  readonly in: Document;
}

/** Where a duty stands from the first day of a document on: its citation and its penalty. */
export interface Step extends Place {
  readonly also?: readonly Place[];
  readonly penalty?: Penalty;
}

/** The documents that state a duty, oldest first. */
export type Steps = readonly [Step, ...Step[]];

/** A provision, from the document and the article. */
export const at = ({ in: document, article, paragraph, item }: Place): Provision => ({
  component: documents[document].component,
  article,
  ...(paragraph !== undefined && { paragraph }),
  ...(item !== undefined && { item }),
});

type Own = Omit<Rule, 'instrument' | 'provision' | 'also' | 'periods' | 'penalty' | 'reviewedOn' | keyof Defaults> &
  Partial<Pick<Rule, keyof Defaults>>;

type Defaults = typeof defaults;

const defaults = { domain: 'security', phase: 'operate', severity: 'error' } as const;

const alsoOf = (steps: Steps, i: number): readonly Provision[] => [
  ...(steps[i]?.also ?? []).map(at),
  ...steps.slice(0, i).reverse().map(at),
];

/** Makes a rule with a period for each document that states the duty. */
export const cryptoRule = ({ steps, ...rest }: Own & { readonly steps: Steps }): Rule => {
  const last = steps.at(-1) ?? steps[0];
  return defineRule({
    ...defaults,
    ...rest,
    instrument: cnCommercialCrypto,
    provision: at(last),
    also: alsoOf(steps, steps.length - 1),
    ...(last.penalty && { penalty: last.penalty }),
    reviewedOn: '2026-11-24',
    periods: steps.map((step, i) => {
      const next = steps[i + 1];
      return {
        from: documents[step.in].from,
        ...(next && { until: documents[next.in].eve }),
        provision: at(step),
        also: alsoOf(steps, i),
        penalty: step.penalty ?? null,
      };
    }),
  });
};

/** The day before and the day of each later document: the citation moves, the outcome stays. */
const moves = (steps: Steps, facts: SituationFacts, outcome: Outcome): readonly Case[] =>
  steps.slice(1).flatMap((step, i) =>
    commencement(documents[step.in].from, {
      facts,
      before: { outcome, article: (steps[i] ?? step).article },
      expect: { outcome, article: step.article },
    }),
  );

/** The cases of a rule from situations, with the days on which its citation begins and moves. */
export const proven = (steps: Steps, situations: Omit<Examples, 'first' | 'renumbered'>): readonly Case[] => {
  const { met, unmet } = situations;
  const facts = Object.values(unmet ?? met)[0] ?? {};
  return [
    ...examples({ ...situations, first: documents[steps[0].in].from }),
    ...moves(steps, facts, unmet === undefined ? 'review' : 'violated'),
  ];
};

/** The cases of a rule that time decides, with those days; `facts` have the same outcome on each of them. */
export const timed = (
  steps: Steps,
  cases: readonly Case[],
  facts: SituationFacts,
  outcome: Outcome = 'violated',
): readonly Case[] => [
  ...cases,
  ...commencement(documents[steps[0].in].from, { facts, expect: outcome }),
  ...moves(steps, facts, outcome),
];

type Facts = Readonly<Record<string, unknown>>;

/** Facts of the section on cryptography. */
export const crypto = (facts: Facts): SituationFacts => ({ security: { crypto: facts } });

/** An operator of critical infrastructure that has to be protected by commercial cryptography. */
export const infrastructure: SituationFacts = {
  security: { criticalInfrastructure: { designated: true, designatedOn: '2022-01-01' }, crypto: { required: true } },
};

/** An operator that was not notified. */
export const noInfrastructure = {
  'not critical infrastructure': { security: { criticalInfrastructure: { designated: false } } },
} as const;
