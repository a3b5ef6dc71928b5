import type { Finding } from '../evaluate/report.js';
import type { Bilingual } from '../text.js';

/** That a violation is known to the baseline, as a phrase. */
export const knownText: Bilingual = { zh: '基线已记录', en: 'known to the baseline' };

/** Why a finding does not count: who accepted it and until when, or that the baseline knows it; undefined where it counts. */
export const suppressionText = ({ outcome, waiver, baselined, message }: Finding): Bilingual | undefined => {
  if (outcome === 'waived') {
    if (waiver === undefined) return message;
    const { reason, owner, approver, until } = waiver;
    return {
      zh: `${reason}（负责人 ${owner}，批准人 ${approver}${until === undefined ? '' : `，至 ${until}`}）`,
      en: `${reason} (owner ${owner}, approved by ${approver}${until === undefined ? '' : `, until ${until}`})`,
    };
  }
  return baselined ? knownText : undefined;
};

/** Whether a finding calls for mending: it is violated or failed, and no baseline knows it. */
export const isFault = ({ outcome, baselined }: Finding): boolean =>
  (outcome === 'violated' && !baselined) || outcome === 'error';
