import type { Rule } from '../../src/rule/index.js';
import { classes, gradingProcess, importantData, personalDataClasses, principles, update } from './4-to-7-process.js';
import { aggregation, factors, level } from './6-grading.js';

/** The rules of the standard on data classification and grading. */
export const cnDataClassificationRules: readonly Rule[] = [
  principles,
  classes,
  factors,
  level,
  aggregation,
  gradingProcess,
  importantData,
  update,
  personalDataClasses,
];
