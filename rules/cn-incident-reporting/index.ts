import type { Rule } from '../../src/rule/index.js';
import { ownOffice, police, protectionDepartment, province } from './4-reports.js';
import { content, crime, level, plan, proof, providers, sector, summary, supplements } from './4-to-8-handling.js';

/** The rules of the incident reporting measures. */
export const cnIncidentReportingRules: readonly Rule[] = [
  level,
  plan,
  protectionDepartment,
  police,
  ownOffice,
  province,
  sector,
  crime,
  providers,
  content,
  supplements,
  summary,
  proof,
];
