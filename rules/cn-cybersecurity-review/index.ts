import type { Rule } from '../../src/rule/index.js';
import { contractClauses, nationalSecurity, preJudgement, purchaseFiling } from './2-to-6-purchases.js';
import { documents, listing, materials, precautions, promises } from './7-to-19-review.js';

/** The rules of the measures on cybersecurity review. */
export const cnCybersecurityReviewRules: readonly Rule[] = [
  nationalSecurity,
  preJudgement,
  purchaseFiling,
  contractClauses,
  listing,
  documents,
  materials,
  precautions,
  promises,
];
