import type { Rule } from '../../src/rule/index.js';
import { attacks, authorised, confined, inspections, telecom } from './5-to-31-everyone.js';
import {
  backgroundChecks,
  body,
  changes,
  decisions,
  drills,
  duties,
  inStep,
  means,
  principal,
  protection,
  system,
} from './6-to-16-organisation.js';
import {
  agreements,
  assessment,
  followUp,
  purchaseReview,
  reorganisation,
  supervision,
  trusted,
} from './17-to-21-operation.js';
import { contacts, report } from './18-reports.js';

/** The rules of the regulation on critical information infrastructure. */
export const cnCiiRules: readonly Rule[] = [
  attacks,
  protection,
  changes,
  inStep,
  system,
  principal,
  body,
  backgroundChecks,
  duties,
  drills,
  decisions,
  means,
  assessment,
  followUp,
  contacts,
  report,
  trusted,
  purchaseReview,
  agreements,
  supervision,
  reorganisation,
  inspections,
  confined,
  authorised,
  telecom,
];
