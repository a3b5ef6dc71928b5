import { type Case, defineRule, is, type Period, type Rule } from '../../src/rule/index.js';
import { connectedOrganisation } from '../definitions/connected-organisation.js';
import { cnPublicSecurityInternet } from './instrument.js';

/** A company, which every rule on organisations takes for granted in its cases. */
export const company = { operator: { kind: 'company' } } as const;

/** A natural person, on whom most orders lay no duty. */
export const person = { 'a natural person': { operator: { kind: 'person' } } } as const;

/** The first day of order 151. */
export const first151 = '2018-11-01';

/** The first day of order 176. */
export const since176 = '2026-10-01';

/** Why the rules of order 176 are of medium confidence. */
export const notRead = 'The text of order 176 was not read; the number of the article comes from a summary.';

/** What most rules of these documents share; without `periods` a rule lives as long as its document. */
const defaults = {
  instrument: cnPublicSecurityInternet,
  domain: 'security',
  phase: 'operate',
  severity: 'error',
  checkability: 'evidence',
  applies: is(connectedOrganisation),
  given: company,
  reviewedOn: '2026-11-24',
} as const;

type Own = Omit<Rule, keyof typeof defaults> &
  Partial<Pick<Rule, 'domain' | 'phase' | 'severity' | 'checkability' | 'applies' | 'given'>>;

/** Makes a rule of one of these documents. */
export const policeRule = (rule: Own): Rule => defineRule({ ...defaults, ...rule });

/** The facts of supervision by the police. */
export const police = (facts: Readonly<Record<string, unknown>>): Case['facts'] => ({ security: { police: facts } });

/** A measure that is in place and one that is not. */
export const measured = (measure: string) => ({
  met: { 'in place': police({ [measure]: true }) },
  unmet: { 'not in place': police({ [measure]: false }) },
});

/** For each name the facts in which it alone is missing. */
export const eachMissing = (
  names: readonly string[],
  facts: (values: Readonly<Record<string, boolean>>) => Case['facts'],
): Readonly<Record<string, Case['facts']>> =>
  Object.fromEntries(
    names.map((missing) => [
      `without ${missing}`,
      facts(Object.fromEntries(names.map((name) => [name, name !== missing]))),
    ]),
  );

/** The facts in which everything named is in place. */
export const everything = (names: readonly string[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(names.map((name) => [name, true]));

/** The two periods of a duty under order 151 and, from 2026-10-01, under order 176; the former bound organisations alone. */
export const succession = (article: string, before: Omit<Period, 'from' | 'until' | 'provision'> = {}) =>
  [
    {
      from: first151,
      until: '2026-09-30',
      provision: { component: 'mps-151', article },
      applies: is(connectedOrganisation),
      ...before,
    },
    { from: since176 },
  ] as const;

/** A natural person on the last day of order 151. */
export const personBefore = (facts: Case['facts']): Case => ({
  name: 'a natural person, under order 151',
  asOf: '2026-09-30',
  facts: { ...facts, operator: { kind: 'person' } },
  expect: 'not-applicable',
});

/** A natural person since order 176. */
export const personNow = (facts: Case['facts'], expect: Case['expect']): Case => ({
  name: 'a natural person, under order 176',
  facts: { ...facts, operator: { kind: 'person' } },
  expect,
});
