import { type Case, defineRule, is, type Rule } from '../../src/rule/index.js';
import { dataProcessor } from '../definitions/data-processor.js';
import { cnDataClassification } from './instrument.js';

const defaults = {
  instrument: cnDataClassification,
  domain: 'data',
  phase: 'operate',
  severity: 'info',
  checkability: 'evidence',
  confidence: 'medium',
  applies: is(dataProcessor),
  reviewedOn: '2026-11-24',
} as const;

type Own = Omit<Rule, keyof typeof defaults | 'note'> &
  Partial<Pick<Rule, 'severity' | 'checkability' | 'applies'>> & { readonly note?: string };

const basis = 'The text of the standard was not at hand: the clause follows later standards and guides that repeat it.';

/** Makes a rule of this standard. */
export const classificationRule = ({ note, ...rule }: Own): Rule =>
  defineRule({ ...defaults, ...rule, note: note === undefined ? basis : `${note} ${basis}` });

/** The first day of the standard. */
export const first = '2024-10-01';

/** A service that processes data in mainland China. */
export const here = { data: { inMainland: true } } as const;

/** A service that does not. */
export const notHere = {
  'nothing is processed in mainland China': {
    personalData: { processedIn: 'overseas' },
    data: { inMainland: false },
  },
} as const;

/** Data items of a service. */
export const items = (...list: readonly Readonly<Record<string, unknown>>[]): Case['facts'] => ({
  data: { items: list },
});
