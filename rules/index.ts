import { byId, type Catalogue, defineCatalogue, inOrder } from '../src/rule/index.js';
import { cnAigcLabelingRules } from './cn-aigc-labeling/index.js';
import { cnAlgorithmRecommendation } from './cn-algorithm-recommendation/instrument.js';
import { cnAntiTelecomFraudRules } from './cn-anti-telecom-fraud/index.js';
import { cnCbdt2024 } from './cn-cbdt-2024/instrument.js';
import { cnCiiRules } from './cn-cii/index.js';
import { cnCommercialCryptoRules } from './cn-commercial-crypto/index.js';
import { cnCslRules } from './cn-csl/index.js';
import { cnCybersecurityReviewRules } from './cn-cybersecurity-review/index.js';
import { cnDataClassificationRules } from './cn-data-classification/index.js';
import { cnDataRiskAssessmentRules } from './cn-data-risk-assessment/index.js';
import { cnDeepSynthesis } from './cn-deep-synthesis/instrument.js';
import { cnDslRules } from './cn-dsl/index.js';
import { cnGenaiInterimRules } from './cn-genai-interim/index.js';
import { cnIncidentReportingRules } from './cn-incident-reporting/index.js';
import { cnMlpsRules } from './cn-mlps/index.js';
import { cnNetworkDataRules } from './cn-network-data/index.js';
import { cnPiAudit } from './cn-pi-audit/instrument.js';
import { cnPiplRules } from './cn-pipl/index.js';
import { cnProductVulnerabilitiesRules } from './cn-product-vulnerabilities/index.js';
import { cnPublicSecurityInternetRules } from './cn-public-security-internet/index.js';
import * as definitions from './definitions/index.js';
import * as tiers from './tiers/index.js';

/** The duties of Chinese internet, AI, data and security law that are encoded so far. */
export const china: Catalogue = defineCatalogue({
  name: 'china',
  version: '2026.11',
  instruments: [cnAlgorithmRecommendation, cnCbdt2024, cnDeepSynthesis, cnPiAudit],
  definitions: byId([...Object.values(definitions), ...Object.values(tiers)]),
  rules: inOrder([
    ...cnAigcLabelingRules,
    ...cnAntiTelecomFraudRules,
    ...cnCiiRules,
    ...cnCommercialCryptoRules,
    ...cnCslRules,
    ...cnCybersecurityReviewRules,
    ...cnDataClassificationRules,
    ...cnDataRiskAssessmentRules,
    ...cnDslRules,
    ...cnGenaiInterimRules,
    ...cnIncidentReportingRules,
    ...cnMlpsRules,
    ...cnNetworkDataRules,
    ...cnPiplRules,
    ...cnProductVulnerabilitiesRules,
    ...cnPublicSecurityInternetRules,
  ]),
});
