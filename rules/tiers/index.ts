export { dataClass } from './data-class.js';
export { incidentLevel, reportableIncident } from './incident-level.js';
export { transferMechanism } from './transfer-mechanism.js';
