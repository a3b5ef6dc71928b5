import type { Rule } from '../../src/rule/index.js';
import { gradingRules } from './grading.js';

/** The rules of tiered protection. */
export const cnMlpsRules: readonly Rule[] = [...gradingRules];
