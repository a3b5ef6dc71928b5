export { connectedOrganisation } from './connected-organisation.js';
export { contentDisseminationPlatform } from './content-dissemination-platform.js';
export { criticalInfrastructureOperator } from './critical-infrastructure-operator.js';
export { generativeAiProvider } from './generative-ai-provider.js';
export { majorIncident } from './major-incident.js';
export { networkPlatformOperator, reviewParty } from './network-platform-operator.js';
export { networkProductProvider, vulnerabilityHandler } from './network-product-provider.js';
export { peopleTransferred, sensitivePeopleTransferred } from './people-transferred.js';
export { personalInformationProcessor } from './personal-information-processor.js';
