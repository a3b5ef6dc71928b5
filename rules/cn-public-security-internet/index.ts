import type { Rule } from '../../src/rule/index.js';
import * as inspection from './4-7-inspection.js';
import * as technicalMeasures from './7-13-technical-measures.js';
import * as occasions from './8-9-occasions.js';
import * as protection from './8-10-protection.js';
import * as findings from './11-19-findings.js';
import * as filing from './12-14-filing.js';

/** The rules on internet security under the police. */
export const cnPublicSecurityInternetRules: readonly Rule[] = [
  protection,
  filing,
  technicalMeasures,
  inspection,
  occasions,
  findings,
].flatMap((rules) => Object.values(rules));
