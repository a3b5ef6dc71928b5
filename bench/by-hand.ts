import type { Manifest } from '../src/index.js';

/** A rule as a person writes it in TypeScript. */
export interface HandWritten {
  readonly applies: (manifest: Manifest) => boolean;
  readonly requires: (manifest: Manifest) => boolean;
}

const isProvider = (m: Manifest): boolean =>
  m.ai?.roles?.includes('generates') === true && m.service?.audience?.mainlandPublic === true;
const isPlatform = (m: Manifest): boolean =>
  m.service?.features?.publishing === true && m.service?.audience?.mainlandPublic === true;
const isInfrastructure = (m: Manifest): boolean => m.security?.criticalInfrastructure?.designated === true;
const isProcessor = ({ personalData, service }: Manifest): boolean =>
  personalData?.processed === true &&
  (personalData.processedIn === 'mainland' ||
    personalData.processedIn === 'both' ||
    service?.audience?.mainlandPeople === true ||
    service?.audience?.analysesMainlandPeople === true);
const always = (): boolean => true;

/** Rules of the catalogue written by hand, by id. */
export const byHand: Readonly<Record<string, HandWritten>> = {
  'cn-aigc-labeling/6/metadata-check': {
    applies: isPlatform,
    requires: (m) => m.labeling?.dissemination?.metadataCheck?.inPlace === true,
  },
  'cn-aigc-labeling/6/declared': {
    applies: isPlatform,
    requires: (m) => m.labeling?.dissemination?.declared?.inPlace === true,
  },
  'cn-aigc-labeling/6/user-function': {
    applies: isPlatform,
    requires: (m) => m.labeling?.dissemination?.userFunction?.inPlace === true,
  },
  'cn-aigc-labeling/7': {
    applies: (m) => m.service?.features?.appStore === true,
    requires: (m) => m.labeling?.appReview?.asks?.inPlace === true && m.labeling.appReview.verifies?.inPlace === true,
  },
  'cn-aigc-labeling/8': {
    applies: isProvider,
    requires: (m) => m.labeling?.agreementClause?.inPlace === true && m.labeling.agreementClause.prompted === true,
  },
  'cn-aigc-labeling/9/agreement': {
    applies: (m) => isProvider(m) && m.labeling?.unlabelled?.offered === true,
    requires: (m) => m.labeling?.unlabelled?.agreement?.inPlace === true,
  },
  'cn-aigc-labeling/9/logs': {
    applies: (m) => isProvider(m) && m.labeling?.unlabelled?.offered === true,
    requires: ({ labeling }) =>
      labeling?.unlabelled?.logs?.inPlace === true && (labeling.unlabelled.logs.months ?? 0) >= 6,
  },
  'cn-aigc-labeling/10/declare': {
    applies: (m) => m.labeling?.ownPosts?.posts === true,
    requires: (m) => m.labeling?.ownPosts?.declares?.inPlace === true,
  },
  'cn-aigc-labeling/11': { applies: isProvider, requires: (m) => m.labeling?.mandatoryStandard?.inPlace === true },
  'cn-aigc-labeling/12': {
    applies: (m) => isProvider(m) && m.service?.publicOpinion === true,
    requires: (m) => m.labeling?.filingMaterials?.inPlace === true,
  },
  'cn-anti-telecom-fraud/6/internal-control': {
    applies: always,
    requires: (m) => m.security?.fraud?.internalControl?.inPlace === true,
  },
  'cn-anti-telecom-fraud/23/filing': {
    applies: (m) => m.service?.app?.offered === true,
    requires: (m) => m.service?.app?.filed?.inPlace === true,
  },
  'cn-anti-telecom-fraud/23/distribution': {
    applies: (m) => m.service?.features?.appStore === true || m.security?.fraud?.packagesApps === true,
    requires: (m) =>
      m.service?.appStore?.developerIdentity?.inPlace === true && m.security?.fraud?.appFunctions?.inPlace === true,
  },
  'cn-anti-telecom-fraud/24/domains': {
    applies: (m) => m.security?.fraud?.domainServices === true,
    requires: (m) => m.security?.fraud?.domainTracing?.inPlace === true,
  },
  'cn-anti-telecom-fraud/22/accounts': {
    applies: (m) => m.service?.features?.registration === true,
    requires: (m) => m.security?.fraud?.monitoring?.inPlace === true,
  },
  'cn-anti-telecom-fraud/29/personal-data': {
    applies: isProcessor,
    requires: (m) => m.security?.fraud?.dataMechanism?.inPlace === true,
  },
  'cn-anti-telecom-fraud/30/public-education': {
    applies: ({ service }) =>
      service?.licences?.informationService === 'free' || service?.licences?.informationService === 'commercial',
    requires: (m) => m.security?.fraud?.publicEducation?.inPlace === true,
  },
  'cn-cii/11': {
    applies: (m) => isInfrastructure(m) && m.security?.criticalInfrastructure?.changed === true,
    requires: (m) => m.security?.criticalInfrastructure?.changeReported?.inPlace === true,
  },
  'cn-cii/13/system': {
    applies: isInfrastructure,
    requires: (m) => m.security?.criticalInfrastructure?.protectionSystem?.inPlace === true,
  },
  'cn-cii/14/body': {
    applies: isInfrastructure,
    requires: (m) => m.security?.criticalInfrastructure?.securityBody?.inPlace === true,
  },
  'cn-cii/17/follow-up': {
    applies: isInfrastructure,
    requires: (m) =>
      m.security?.criticalInfrastructure?.problemsRectified?.inPlace === true &&
      m.security.criticalInfrastructure.assessmentReported?.inPlace === true,
  },
  'cn-cii/19/review': {
    applies: (m) => isInfrastructure(m) && m.security?.criticalInfrastructure?.buysSensitiveProducts === true,
    requires: (m) => m.security?.criticalInfrastructure?.securityReview?.inPlace === true,
  },
  'cn-cii/31/authorised': {
    applies: (m) => m.security?.criticalInfrastructure?.testsOthers === true,
    requires: (m) => m.security?.criticalInfrastructure?.testAuthorised?.inPlace === true,
  },
  'cn-commercial-crypto/32/licence': {
    applies: (m) => m.security?.crypto?.importsOrExports === true && m.security.crypto.massConsumer === false,
    requires: (m) => m.security?.crypto?.tradeLicence?.inPlace === true,
  },
  'cn-commercial-crypto/41/use': {
    applies: (m) => m.security?.systems?.some(({ level }) => (level ?? 0) >= 3) === true,
    requires: (m) => m.security?.crypto?.inUse?.inPlace === true,
  },
};
