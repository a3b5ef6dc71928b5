import type { Rule } from '../../src/rule/index.js';
import {
  classification,
  coreData,
  ethics,
  exportControl,
  harmFromAbroad,
  keyProtection,
  nationalSecurityReview,
  publicServices,
} from './2-to-25-system.js';
import { managementSystem, officer, technicalMeasures, tieredProtection, training } from './27-protection.js';
import { incidentHandling, incidentProcedure, riskAssessment, riskMonitoring, riskReport } from './29-30-risks.js';
import { foreignAuthorities, importantDataExport } from './31-36-transfers.js';
import {
  governmentContractor,
  interviewRectified,
  lawfulCollection,
  lawfulRequests,
  licences,
  scraping,
  stateSecrets,
  tradingIntermediary,
} from './32-to-53-special.js';

/** The rules of the Data Security Law. */
export const cnDslRules: readonly Rule[] = [
  harmFromAbroad,
  ethics,
  publicServices,
  classification,
  keyProtection,
  coreData,
  nationalSecurityReview,
  exportControl,
  managementSystem,
  training,
  technicalMeasures,
  tieredProtection,
  officer,
  riskMonitoring,
  incidentProcedure,
  incidentHandling,
  riskAssessment,
  riskReport,
  importantDataExport,
  lawfulCollection,
  scraping,
  tradingIntermediary,
  licences,
  lawfulRequests,
  foreignAuthorities,
  governmentContractor,
  interviewRectified,
  stateSecrets,
];
