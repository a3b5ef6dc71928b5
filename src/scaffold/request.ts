import type { Domain, Phase, Severity } from '../rule/rule.js';
import type { Bilingual } from '../text.js';

/** What kind of duty a new rule encodes. */
export type RuleKind = 'requirement' | 'deadline' | 'recurring';

/** The kinds of a new rule, in words. */
export const ruleKinds: Readonly<Record<RuleKind, Bilingual>> = {
  requirement: { zh: '某项事实须如此', en: 'something must be so' },
  deadline: { zh: '须在期限内完成', en: 'something must be done within a time' },
  recurring: { zh: '须定期重做', en: 'something must be done again and again' },
};

/** What is said of an instrument that is not there yet. */
export interface NewInstrument {
  readonly title: Bilingual;
  /** The page on which its text stands. */
  readonly page: string;
  /** The first day on which it counts. */
  readonly first: string;
  readonly issuer?: string;
}

/** Everything that is known of a rule before it is written. */
export interface RuleRequest {
  /** `instrument/article[/slug]` */
  readonly id: string;
  readonly paragraph?: number;
  readonly item?: number;
  readonly title: Bilingual;
  readonly duty?: Bilingual;
  readonly remedy?: Bilingual;
  readonly kind: RuleKind;
  /** What is read: the measure or value that must be so, the day on which something was done. */
  readonly fact: string;
  /** The number that must be reached, or the value that must be chosen. */
  readonly value?: string;
  /** A flag: the duty applies only where it is true. */
  readonly when?: string;
  /** For a deadline: the day or moment from which its time runs, and the time. */
  readonly from?: string;
  readonly within?: string;
  /** For a recurring duty: the span. */
  readonly every?: string;
  readonly domain: Domain;
  readonly phase: Phase;
  readonly severity: Severity;
  readonly confidence: 'high' | 'medium';
  readonly reviewedOn: string;
  /** The first day of the rule: that of its instrument. */
  readonly first: string;
}

/** The parts of an id. */
export interface IdParts {
  readonly instrument: string;
  readonly article: string;
  readonly slug?: string;
}

/** Takes an id apart; undefined where it is none. */
export const partsOf = (id: string): IdParts | undefined => {
  const [, instrument, article, slug] =
    /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\/([A-Za-z0-9][\w.-]*)(?:\/([a-z0-9]+(?:-[a-z0-9]+)*))?$/.exec(id) ?? [];
  if (instrument === undefined || article === undefined) return undefined;
  return { instrument, article, ...(slug !== undefined && { slug }) };
};
