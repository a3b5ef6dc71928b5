import { type Case, defineRule, is, type Rule } from '../../src/rule/index.js';
import { dataProcessor } from '../definitions/data-processor.js';
import { cnDsl } from './instrument.js';

/** What most rules of this law share. */
const defaults = {
  instrument: cnDsl,
  domain: 'data',
  phase: 'operate',
  severity: 'error',
  checkability: 'evidence',
  applies: is(dataProcessor),
  reviewedOn: '2026-11-24',
} as const;

type Own = Omit<Rule, keyof typeof defaults> &
  Partial<Pick<Rule, 'domain' | 'phase' | 'severity' | 'checkability' | 'applies'>>;

/** Makes a rule of this law. */
export const dslRule = (rule: Own): Rule => defineRule({ ...defaults, ...rule });

/** The first day of the law. */
export const first = '2021-09-01';

/** A service that processes data in mainland China. */
export const here = { data: { inMainland: true } } as const;

/** A service that processes important data there. */
export const important = { data: { inMainland: true, importantData: true } } as const;

/** A service to which the law does not apply. */
export const notHere = {
  'nothing is processed in mainland China': {
    personalData: { processedIn: 'overseas' },
    data: { inMainland: false },
  },
} as const;

/** No important data. */
export const notImportant = { ...notHere, 'no important data': { data: { importantData: false } } } as const;

/** Facts of the management of data. */
export const management = (facts: Readonly<Record<string, unknown>>): Case['facts'] => ({
  data: { management: facts },
});
