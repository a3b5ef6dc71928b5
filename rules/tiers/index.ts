export { assessmentConclusion } from './assessment-conclusion.js';
export { dataClass } from './data-class.js';
export { incidentLevel, reportableIncident } from './incident-level.js';
export { informationSecurityLevel, protectionLevel, serviceSecurityLevel } from './protection-level.js';
export { transferMechanism } from './transfer-mechanism.js';
