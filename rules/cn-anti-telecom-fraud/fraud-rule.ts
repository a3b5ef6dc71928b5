import { type Case, defineRule, type Rule } from '../../src/rule/index.js';
import { cnAntiTelecomFraud } from './instrument.js';

/** What most rules of this law share. */
const defaults = {
  instrument: cnAntiTelecomFraud,
  domain: 'security',
  phase: 'operate',
  severity: 'error',
  checkability: 'evidence',
  applies: true,
  reviewedOn: '2026-11-24',
} as const;

type Own = Omit<Rule, keyof typeof defaults> &
  Partial<Pick<Rule, 'domain' | 'phase' | 'severity' | 'checkability' | 'applies'>>;

/** Makes a rule of this law. */
export const fraudRule = (rule: Own): Rule => defineRule({ ...defaults, ...rule });

/** The first day of the law. */
export const first = '2022-12-01';

/** The facts of protection from fraud. */
export const fraud = (facts: Readonly<Record<string, unknown>>): Case['facts'] => ({ security: { fraud: facts } });

/** A measure that is in place and one that is not. */
export const measured = (measure: string) => ({
  met: { 'in place': fraud({ [measure]: true }) },
  unmet: { 'not in place': fraud({ [measure]: false }) },
  first,
});

/** Something that must not be done. */
export const refrained = (judged: string, flag: string) => ({
  judged,
  met: { 'not done': fraud({ [flag]: false }) },
  unmet: { done: fraud({ [flag]: true }) },
  first,
});
