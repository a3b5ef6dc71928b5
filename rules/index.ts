import { type Catalogue, defineCatalogue } from '../src/rule/index.js';
import { cnAigcLabelingRules } from './cn-aigc-labeling/index.js';
import { cnCslRules } from './cn-csl/index.js';
import { cnGenaiInterimRules } from './cn-genai-interim/index.js';
import { cnPiplRules } from './cn-pipl/index.js';
import * as definitions from './definitions/index.js';

/** The duties of Chinese internet, AI, data and security law that are encoded so far. */
export const china: Catalogue = defineCatalogue({
  name: 'china',
  version: '2026.11',
  definitions: Object.values(definitions),
  rules: [...cnAigcLabelingRules, ...cnGenaiInterimRules, ...cnCslRules, ...cnPiplRules],
});
