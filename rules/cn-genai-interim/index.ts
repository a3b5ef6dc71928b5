import type { Rule } from '../../src/rule/index.js';
import * as principles from './4-principles.js';
import * as training from './7-training-data.js';
import * as users from './9-to-12-users.js';
import * as operation from './13-to-15-operation.js';
import * as supervision from './17-to-23-supervision.js';

const { cnGenaiFilingNotice, ...supervisionRules } = supervision;

export { cnGenaiFilingNotice };

export const cnGenaiInterimRules: readonly Rule[] = [principles, training, users, operation, supervisionRules].flatMap(
  (rules) => Object.values(rules),
);
