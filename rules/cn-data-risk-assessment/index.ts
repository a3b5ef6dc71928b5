import type { Rule } from '../../src/rule/index.js';
import { change, encouraged, yearly } from './5-frequency.js';
import { assessor, method, report, reporting, rotation, verification } from './6-to-16-conduct.js';
import {
  assessorDuties,
  certifiedBody,
  coreData,
  cryptography,
  dangers,
  noInfluence,
  noSubEntrusting,
  orderedAssessment,
  rectificationReport,
} from './11-to-23-others.js';

/** The rules of the measures on network data security risk assessment. */
export const cnDataRiskAssessmentRules: readonly Rule[] = [
  yearly,
  change,
  encouraged,
  method,
  assessor,
  noSubEntrusting,
  rotation,
  assessorDuties,
  report,
  reporting,
  verification,
  certifiedBody,
  orderedAssessment,
  rectificationReport,
  noInfluence,
  dangers,
  coreData,
  cryptography,
];
