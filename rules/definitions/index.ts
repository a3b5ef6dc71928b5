export { filingCertificateValid } from './certificate-valid.js';
export { contentDisseminationPlatform } from './content-dissemination-platform.js';
export { criticalInfrastructureOperator } from './critical-infrastructure-operator.js';
export { generativeAiProvider } from './generative-ai-provider.js';
export { peopleTransferred, sensitivePeopleTransferred } from './people-transferred.js';
export { personalInformationProcessor } from './personal-information-processor.js';
export { filingTimeRuns, firstAssessmentYearRuns } from './tiered-protection-time.js';
