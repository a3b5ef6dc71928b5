import type { Rule } from '../../src/rule/index.js';
import { cnMlpsControlRules } from './controls/index.js';
import { gradingRules } from './grading.js';

/** The rules of tiered protection: grading, filing and assessment, then the controls by level. */
export const cnMlpsRules: readonly Rule[] = [...gradingRules, ...cnMlpsControlRules];
