import type { Rule } from '../../src/rule/index.js';
import * as protection from './23-protection.js';
import * as products from './24-25-products.js';
import * as operation from './26-30-operation.js';
import * as infrastructure from './35-40-infrastructure.js';
import * as personalData from './42-46-personal-data.js';
import * as content from './49-58-content-and-supervision.js';

export const cnCslRules: readonly Rule[] = [
  protection,
  products,
  operation,
  infrastructure,
  personalData,
  content,
].flatMap((rules) => Object.values(rules));
