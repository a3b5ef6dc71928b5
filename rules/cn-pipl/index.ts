import type { Rule } from '../../src/rule/index.js';
import * as principles from './5-to-10-principles.js';
import * as consent from './13-to-16-consent.js';
import * as notice from './17-to-19-notice.js';
import * as others from './20-to-23-others.js';
import * as specialUses from './24-to-27-special-uses.js';
import * as sensitive from './28-to-32-sensitive.js';
import * as abroad from './36-to-42-abroad.js';
import * as storage from './40-storage.js';
import * as rights from './44-to-50-rights.js';
import * as governance from './51-to-54-governance.js';
import * as assessment from './55-to-57-assessment.js';
import * as supervision from './58-to-69-platforms-and-supervision.js';

export const cnPiplRules: readonly Rule[] = [
  principles,
  consent,
  notice,
  others,
  specialUses,
  sensitive,
  abroad,
  storage,
  rights,
  governance,
  assessment,
  supervision,
].flatMap((rules) => Object.values(rules));
