import type { Catalogue } from '../../rule/catalogue.js';
import type { AnyDefinition } from '../../rule/define.js';
import type { Component, Instrument, NotEncoded } from '../../rule/instrument.js';
import type { ForeignProvision, Provision } from '../../rule/provision.js';
import type { Rule } from '../../rule/rule.js';
import { type RuleVersion, versionsOf } from '../../rule/version.js';

/** How far an article is covered. */
export type ProvisionState =
  /** At least one rule decides it from facts. */
  | 'encoded'
  /** Its rules leave it to a person. */
  | 'review'
  /** It has no rule, and the catalogue says why. */
  | 'not-encoded'
  /** It has no rule of its own; rules or definitions rest on it: a penalty, a scope. */
  | 'cited'
  /** The catalogue says nothing of it yet. */
  | 'open';

/** One article of an instrument, as its latest text numbers it, with all that the catalogue says of it. */
export interface ProvisionCoverage {
  readonly provision: Provision;
  readonly state: ProvisionState;
  readonly rules: readonly Rule[];
  /** The parts of it without a rule, with the reasons. */
  readonly notEncoded: readonly NotEncoded[];
  /** The rules that rest on it or punish by it. */
  readonly citedBy: readonly Rule[];
  readonly definitions: readonly AnyDefinition[];
}

/** How far an instrument is covered. */
export interface InstrumentCoverage {
  readonly instrument: Instrument;
  readonly provisions: readonly ProvisionCoverage[];
  readonly counts: Readonly<Record<ProvisionState, number>>;
}

type Draft = Omit<ProvisionCoverage, 'state' | 'provision'> & {
  readonly provision: Provision;
  readonly rules: Rule[];
  readonly notEncoded: NotEncoded[];
  readonly citedBy: Rule[];
  readonly definitions: AnyDefinition[];
};

const articlesOf = ({ editions }: Instrument | Component): readonly string[] => {
  const articles = editions.at(-1)?.articles ?? [];
  return typeof articles === 'number' ? Array.from({ length: articles }, (_, i) => String(i + 1)) : articles;
};

const order = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true }) || (a < b ? -1 : 1);

class Drafts {
  readonly #found = new Map<string, Draft>();

  of({ component, article }: Provision): Draft {
    const key = `${component ?? ''} ${article}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const provision = { article, ...(component !== undefined && { component }) };
    const draft: Draft = { provision, rules: [], notEncoded: [], citedBy: [], definitions: [] };
    this.#found.set(key, draft);
    return draft;
  }

  all(components: readonly Component[]): readonly Draft[] {
    const rank = ({ component }: Provision): number => components.findIndex(({ id }) => id === component);
    return [...this.#found.values()].sort(
      (a, b) => rank(a.provision) - rank(b.provision) || order(a.provision.article, b.provision.article),
    );
  }
}

const add = <T>(list: T[], item: T): void => {
  if (!list.includes(item)) list.push(item);
};

const stateOf = ({ rules, notEncoded, citedBy, definitions }: Draft): ProvisionState => {
  if (rules.some(({ checkability }) => checkability !== 'judgment')) return 'encoded';
  if (rules.length > 0) return 'review';
  if (notEncoded.length > 0) return 'not-encoded';
  return citedBy.length + definitions.length > 0 ? 'cited' : 'open';
};

const latest = (rule: Rule): RuleVersion | undefined => versionsOf(rule, rule.reviewedOn).at(-1);

const within = (instrument: Instrument, home: string, provision: Provision | ForeignProvision): boolean =>
  ('instrument' in provision ? provision.instrument : home) === instrument.id;

const fromRule = (drafts: Drafts, instrument: Instrument, rule: Rule): void => {
  const version = latest(rule);
  if (version === undefined) return;
  if (rule.instrument.id === instrument.id) {
    for (const provision of [version.provision, ...(rule.provisionWhen ?? []).map((one) => one.provision)]) {
      add(drafts.of(provision).rules, rule);
    }
  }
  const cited = [...version.also, ...(version.penalty === undefined ? [] : [version.penalty.provision])];
  for (const provision of cited) {
    if (within(instrument, rule.instrument.id, provision)) add(drafts.of(provision).citedBy, rule);
  }
};

const coverInstrument = (instrument: Instrument, { rules, definitions }: Catalogue): InstrumentCoverage => {
  const drafts = new Drafts();
  const { components = [] } = instrument;
  if (components.length === 0) for (const article of articlesOf(instrument)) drafts.of({ article });
  for (const component of components) {
    for (const article of articlesOf(component)) drafts.of({ article, component: component.id });
  }
  for (const rule of rules) fromRule(drafts, instrument, rule);
  for (const definition of definitions) {
    for (const provision of definition.provisions) {
      if (provision.instrument === instrument.id) add(drafts.of(provision).definitions, definition);
    }
  }
  for (const entry of instrument.notEncoded ?? []) {
    for (const one of 'article' in entry.provision ? [entry.provision] : entry.provision) {
      drafts.of(one).notEncoded.push({ ...entry, provision: one });
    }
  }
  const provisions = drafts.all(components).map((draft) => ({ ...draft, state: stateOf(draft) }));
  const counts = { encoded: 0, review: 0, 'not-encoded': 0, cited: 0, open: 0 };
  for (const { state } of provisions) counts[state] += 1;
  return { instrument, provisions, counts };
};

/**
 * How far each instrument of a catalogue is covered, article by article of its latest text: encoded, left to a person,
 * not encoded and why, only cited, or not looked at yet. An instrument of several documents is covered document by document.
 *
 * @example
 * ```ts
 * import { coverageOf } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * const law = coverageOf(china).find(({ instrument }) => instrument.id === 'cn-csl');
 * console.log(law?.provisions.find(({ provision }) => provision.article === '23')?.state); // encoded
 * ```
 */
export const coverageOf = (catalogue: Catalogue): readonly InstrumentCoverage[] =>
  catalogue.instruments.map((instrument) => coverInstrument(instrument, catalogue));
