import type { Rule } from '../../src/rule/index.js';
import * as security from './8-to-10-security.js';
import * as incidents from './11-incidents.js';
import * as others from './12-to-17-others.js';
import * as tools from './18-to-20-tools-and-complaints.js';
import * as consent from './21-to-22-notice-and-consent.js';
import * as rights from './23-to-28-rights.js';
import * as importantData from './29-to-32-important-data.js';
import * as assessment from './33-assessment.js';
import * as abroad from './35-to-39-abroad.js';
import * as platforms from './40-to-46-platforms.js';
import * as supervision from './50-to-63-supervision.js';

/** The rules of the regulations on network data. */
export const cnNetworkDataRules: readonly Rule[] = [
  ...Object.values(security),
  ...Object.values(incidents),
  ...Object.values(others),
  ...Object.values(tools),
  ...Object.values(consent),
  ...Object.values(rights),
  ...Object.values(importantData),
  ...Object.values(assessment),
  ...Object.values(abroad),
  ...Object.values(platforms),
  ...Object.values(supervision),
];
