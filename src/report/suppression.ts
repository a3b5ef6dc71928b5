import type { Finding } from '../evaluate/report.js';
import { own } from '../pointer.js';

/** Why a finding does not count: an accepted exception of the organisation, with its reason where one is given. */
export interface Suppression {
  readonly justification: string;
}

/** The suppression of a waived finding; undefined for one that counts. */
export const suppressionOf = (finding: Finding): Suppression | undefined => {
  if (finding.outcome !== 'waived') return undefined;
  const reason = own(own(finding, 'waiver'), 'reason');
  return { justification: typeof reason === 'string' ? reason : finding.message.en };
};
