import { specificationVersion } from '../logic/types.js';
import type { Catalogue } from './catalogue.js';
import type { ForeignProvision, Provision } from './provision.js';
import type { Rule } from './rule.js';
import { versionsOf } from './version.js';

const citationsOf = (rule: Rule) =>
  versionsOf(rule, rule.reviewedOn).flatMap(({ provision, also, from, until }) => {
    const byFacts = (rule.provisionWhen ?? []).map((one) => one.provision);
    const all: readonly (Provision | ForeignProvision)[] = [provision, ...byFacts, ...also];
    return all.map((one) => ({ instrument: rule.instrument.id, ...one, from, ...(until !== undefined && { until }) }));
  });

const ruleDocument = ({ instrument, periods, provision, also, ...rest }: Rule) => ({
  ...rest,
  instrument: instrument.id,
  provision,
  ...(also && { also }),
  citations: citationsOf({ instrument, provision, ...(periods && { periods }), ...(also && { also }), ...rest }),
  ...(periods && { periods }),
});

/**
 * A catalogue as one JSON document, for those who evaluate in another language: the conditions are the JSON of
 * `docs/logic.md`.
 *
 * @example
 * ```ts
 * import { catalogueDocument } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * console.log(catalogueDocument(china).rules.length === china.rules.length); // true
 * ```
 */
export const catalogueDocument = ({ name, version, instruments, definitions, rules }: Catalogue) => ({
  specificationVersion,
  name,
  version,
  instruments,
  definitions,
  rules: rules.map(ruleDocument),
});
