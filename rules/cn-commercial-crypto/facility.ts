import { type Case, type Condition, day, onOrAfter, onOrBefore, type SituationFacts } from '../../src/rule/index.js';
import { noInfrastructure } from './crypto-rule.js';

/** The first day of the provisions on critical infrastructure. */
export const firstDay = day('2025-08-01');

/** It went into operation, or is to, on that day or later. */
export const launchedSince = onOrAfter('service.launchedOn', firstDay);

/** The operator had been notified by a day of the facility. */
export const notifiedBy = (path: 'service.launchedOn' | 'security.crypto.buildingSince'): Condition =>
  onOrBefore('security.criticalInfrastructure.designatedOn', path);

/** The case of a service that is no critical infrastructure. */
export const outside: Case = {
  name: 'not critical infrastructure',
  facts: noInfrastructure['not critical infrastructure'],
  expect: 'not-applicable',
};

/** A facility by the days on which building began and on which it went into operation. */
export const facility = (
  buildingSince: string | null,
  launchedOn: string | null,
  more: object = {},
): SituationFacts => ({
  service: { launchedOn },
  security: { crypto: { buildingSince, ...more } },
});

/** Facts of an operator that was notified on another day. */
export const notified = (designatedOn: string | null, { security, ...facts }: SituationFacts): SituationFacts => ({
  ...facts,
  security: { ...security, criticalInfrastructure: { designatedOn } },
});
