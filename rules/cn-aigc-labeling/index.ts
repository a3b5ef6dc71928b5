import type { Rule } from '../../src/rule/index.js';
import { explicitLabelRules } from './4-explicit-label.js';
import { labelInExportedFile, labelOnOther } from './4-other-and-export.js';
import { metadataLabel, watermark } from './5-metadata.js';
import {
  declaredContent,
  disseminationElements,
  metadataCheck,
  suspectedContent,
  userLabelFunction,
} from './6-dissemination.js';
import {
  agreementClause,
  appReview,
  filingMaterials,
  mandatoryStandard,
  noTampering,
  ownPosts,
  unlabelledAgreement,
  unlabelledLogs,
} from './7-to-12.js';

export const cnAigcLabelingRules: readonly Rule[] = [
  ...explicitLabelRules,
  labelOnOther,
  labelInExportedFile,
  metadataLabel,
  watermark,
  metadataCheck,
  declaredContent,
  suspectedContent,
  userLabelFunction,
  disseminationElements,
  appReview,
  agreementClause,
  unlabelledAgreement,
  unlabelledLogs,
  ownPosts,
  noTampering,
  mandatoryStandard,
  filingMaterials,
];
