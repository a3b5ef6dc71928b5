import type { Rule } from '../../src/rule/index.js';
import * as infrastructureUse from './5-to-10-infrastructure.js';
import * as useOfCryptography from './5-use-of-cryptography.js';
import * as measures from './6-to-9-measures.js';
import * as building from './11-to-12-building.js';
import * as activities from './11-to-35-activities.js';
import * as operation from './12-to-13-operation.js';
import * as assessments from './14-to-17-assessment.js';
import * as trade from './20-to-32-products-and-trade.js';
import * as networkOperators from './41-to-48-network-operators.js';

/** The rules on commercial cryptography. */
export const cnCommercialCryptoRules: readonly Rule[] = [
  ...Object.values(activities),
  ...Object.values(trade),
  ...Object.values(networkOperators),
  ...Object.values(useOfCryptography),
  ...Object.values(infrastructureUse),
  ...Object.values(building),
  ...Object.values(operation),
  ...Object.values(assessments),
  ...Object.values(measures),
];
