import type { Rule } from '../../src/rule/index.js';
import * as organisation from './5-14-organisation.js';
import * as internet from './21-24-internet.js';
import * as helpAndUsers from './25-34-help-and-users.js';

/** The rules of the Anti-Telecom and Online Fraud Law. */
export const cnAntiTelecomFraudRules: readonly Rule[] = [organisation, internet, helpAndUsers].flatMap((rules) =>
  Object.values(rules),
);
