import { addDays } from '../logic/date.js';
import type { Catalogue } from '../rule/catalogue.js';
import { documentOf } from '../rule/citation.js';
import type { Instrument } from '../rule/instrument.js';
import type { Outcome } from '../rule/outcome.js';
import type { ForeignProvision, Provision } from '../rule/provision.js';
import { resolverOn } from '../rule/resolve.js';
import { type Case, expectationsOf, type Rule } from '../rule/rule.js';
import { periodsOf, type RuleVersion, versionsOf } from '../rule/version.js';
import { conditionDefects } from './condition-defects.js';
import type { Defect } from './defect.js';
import { environmentsOf } from './environment.js';
import { languageDefects } from './language.js';
import { thresholdDefects } from './threshold.js';

/** Whether an instrument has an article on a day. */
export const hasArticle = (instrument: Instrument, provision: Provision, day: string): boolean => {
  const { article, component } = provision;
  if (component !== undefined && !instrument.components?.some(({ id }) => id === component)) return false;
  const { editions } = documentOf(instrument, provision);
  const edition = [...editions].reverse().find(({ from }) => from <= day) ?? editions[0];
  if (edition === undefined) return false;
  if (typeof edition.articles !== 'number') return edition.articles.includes(article);
  const number = Number(article.split('-')[0]);
  return Number.isInteger(number) && number >= 1 && number <= edition.articles;
};

const expectedIn = (cases: readonly Case[]): ReadonlySet<Outcome> =>
  new Set(cases.flatMap(({ expect }) => expectationsOf(expect).map(({ outcome }) => outcome)));

/** The outcomes that a rule can have, and for which it therefore needs a case. */
export const possibleOutcomes = (rule: Rule): readonly Outcome[] => {
  const always = rule.applies === true && rule.forEach === undefined;
  const judgment = rule.checkability === 'judgment' || rule.confidence === 'low';
  const asks = rule.requires !== undefined || rule.deadline !== undefined || rule.recurs !== undefined;
  const timeOnly = rule.requires === undefined && rule.recurs !== undefined;
  return [
    ...(timeOnly ? [] : (['satisfied'] as const)),
    ...(rule.confidence === 'low' && !asks ? [] : (['violated'] as const)),
    ...(always && !asks ? [] : (['unknown'] as const)),
    ...(always ? [] : (['not-applicable'] as const)),
    ...(judgment ? (['review'] as const) : []),
    ...(rule.deadline !== undefined || rule.recurs !== undefined ? (['pending'] as const) : []),
  ];
};

const commencementDefects = (rule: Rule): readonly Defect[] => {
  const days = new Set(rule.cases.map(({ asOf }) => asOf));
  return periodsOf(rule).flatMap(({ from }) =>
    [addDays(from, -1), from]
      .filter((day) => !days.has(day))
      .map((day): Defect => ({ id: rule.id, code: 'commencement', message: `no case as of ${day}` })),
  );
};

const thresholdsUntouched = (rule: Rule, version: RuleVersion, catalogue: Catalogue): readonly Defect[] => {
  const both = { and: [version.applies, version.requires ?? true] };
  return thresholdDefects(
    rule.id,
    both,
    environmentsOf(both, rule.cases, rule.given, catalogue, rule.reviewedOn, rule.forEach),
  );
};

const versionDefects = (rule: Rule, version: RuleVersion, catalogue: Catalogue): readonly Defect[] => {
  const resolver = resolverOn(catalogue.definitions, version.from);
  const known = new Map(catalogue.instruments.map((instrument) => [instrument.id, instrument]));
  const provisions: readonly (Provision | ForeignProvision)[] = [
    version.provision,
    ...version.also,
    ...(rule.provisionWhen ?? []).map(({ provision }) => provision),
    ...(version.penalty === undefined ? [] : [version.penalty.provision]),
  ];
  return [
    ...provisions.flatMap((provision): readonly Defect[] => {
      const foreign = 'instrument' in provision ? provision.instrument : undefined;
      const instrument = foreign === undefined ? rule.instrument : known.get(foreign);
      if (instrument === undefined || hasArticle(instrument, provision, version.from)) return [];
      return [
        {
          id: rule.id,
          code: 'article',
          message: `${instrument.id} has no article ${provision.article} on ${version.from}`,
        },
      ];
    }),
    ...(rule.provisionWhen ?? []).flatMap(({ when }) => conditionDefects(rule.id, when, resolver, rule.forEach)),
    ...conditionDefects(rule.id, version.applies, resolver, rule.forEach),
    ...conditionDefects(rule.id, version.requires ?? true, resolver, rule.forEach),
    ...thresholdsUntouched(rule, version, catalogue),
  ];
};

/** Everything that a rule lacks, apart from cases that fail. */
export const ruleDefects = (rule: Rule, catalogue: Catalogue): readonly Defect[] => {
  const expected = expectedIn(rule.cases);
  return [
    ...languageDefects(rule.id, { title: rule.title, duty: rule.duty, remedy: rule.remedy }),
    ...versionsOf(rule, rule.reviewedOn).flatMap((version) => versionDefects(rule, version, catalogue)),
    ...possibleOutcomes(rule)
      .filter((outcome) => !expected.has(outcome))
      .map((outcome): Defect => ({ id: rule.id, code: 'outcome', message: `no case with the outcome ${outcome}` })),
    ...commencementDefects(rule),
    ...(rule.id.startsWith(`${rule.instrument.id}/${rule.provision.article}`)
      ? []
      : [
          {
            id: rule.id,
            code: 'article' as const,
            message: `the id does not begin with ${rule.instrument.id}/${rule.provision.article}`,
          },
        ]),
  ];
};
