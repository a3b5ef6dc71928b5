import type { Rule } from '../../src/rule/index.js';
import {
  bounty,
  channel,
  hoursOfReport,
  misuse,
  ownSystems,
  patching,
  reportContent,
  reporting,
  verification,
} from './4-to-8-handling.js';
import {
  abroad,
  collectionRules,
  fixFirst,
  majorEvents,
  platformFiling,
  restraint,
  together,
} from './9-to-11-publication.js';

/** The rules of the provisions on vulnerabilities in network products. */
export const cnProductVulnerabilitiesRules: readonly Rule[] = [
  misuse,
  channel,
  verification,
  reporting,
  hoursOfReport,
  reportContent,
  patching,
  bounty,
  ownSystems,
  fixFirst,
  restraint,
  together,
  majorEvents,
  abroad,
  platformFiling,
  collectionRules,
];
