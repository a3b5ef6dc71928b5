import type { Rule } from '../../../src/rule/index.js';
import { boundary, boundaryAccess, boundaryAudit, boundaryIntrusion, boundaryMalware } from './area-boundary.js';
import { cloudData, cloudLevel, cloudRegion } from './cloud.js';
import { architecture, cryptographicIntegrity, transmission } from './communication-network.js';
import { backup, dataConfidentiality, dataIntegrity, personalInformation, residual } from './computing-data.js';
import { antiMalware, hardening, trustedVerification } from './computing-hosts.js';
import { accessControl, audit, identification } from './computing-identity.js';
import { gradingAndFiling, levelAssessment, prelaunchTest } from './construction.js';
import { administration, centralControl } from './management-centre.js';
import { assets, changes, cryptography, emergencyPlan, incidentHandling, remoteMaintenance } from './operation.js';
import { fullTimeAdministrator, leavers, policy, posts, training } from './policy-organisation-staff.js';

/** The controls of GB/T 22239-2019 that a manifest can declare. */
export const cnMlpsControlRules: readonly Rule[] = [
  architecture,
  transmission,
  cryptographicIntegrity,
  boundary,
  boundaryAccess,
  boundaryIntrusion,
  boundaryMalware,
  boundaryAudit,
  identification,
  accessControl,
  audit,
  hardening,
  antiMalware,
  trustedVerification,
  dataIntegrity,
  dataConfidentiality,
  backup,
  residual,
  personalInformation,
  administration,
  centralControl,
  policy,
  posts,
  fullTimeAdministrator,
  leavers,
  training,
  gradingAndFiling,
  prelaunchTest,
  levelAssessment,
  assets,
  cryptography,
  changes,
  incidentHandling,
  emergencyPlan,
  remoteMaintenance,
  cloudRegion,
  cloudData,
  cloudLevel,
];
