import type { Catalogue } from '../rule/catalogue.js';
import { type Citation, cite } from '../rule/citation.js';
import type { Instrument } from '../rule/instrument.js';
import type { Rule } from '../rule/rule.js';
import type { RuleVersion } from '../rule/version.js';
import type { TimelineEvent } from './event.js';

type Head = Pick<TimelineEvent, 'rule' | 'title' | 'instrument' | 'domain' | 'severity'>;

/** What an event says of its rule. */
export const headOf = ({ id, title, instrument, domain, severity }: Rule): Head => ({
  rule: id,
  title,
  instrument: {
    id: instrument.id,
    title: instrument.title,
    ...(instrument.replacedBy !== undefined && { replacedBy: instrument.replacedBy }),
  },
  domain,
  severity,
});

/** How the versions of a rule are cited. */
export type Citing = (version: RuleVersion) => Citation;

/** The citations of a catalogue, its instruments looked up once. */
export const citingIn = (catalogue: Catalogue): Citing => {
  const instruments = new Map<string, Instrument>(catalogue.instruments.map((one) => [one.id, one]));
  return ({ rule, provision, cited }) => cite(rule.instrument, provision, instruments, cited);
};
