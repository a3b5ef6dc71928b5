import type { Waiver, WaiverProblem, WaiverProblemCode } from './waiver.js';

const severities: Readonly<Record<WaiverProblemCode, WaiverProblem['severity']>> = {
  expired: 'error',
  reversed: 'error',
  misspelt: 'error',
  locked: 'error',
  'not-yet-valid': 'warning',
  unused: 'warning',
  duplicate: 'warning',
  'too-broad': 'warning',
};

/** What a waiver is about, for a message. */
export const about = ({ rule, subject }: Waiver): string => (subject === undefined ? rule : `${rule} [${subject}]`);

/** A problem of a waiver, in both languages. */
export const problem = (
  code: WaiverProblemCode,
  waiver: Waiver,
  zh: string,
  en: string,
  nearest?: string,
): WaiverProblem => ({
  code,
  severity: severities[code],
  message: {
    zh: `豁免 ${about(waiver)}：${zh}${nearest === undefined ? '' : `，是否应为 “${nearest}”`}`,
    en: `waiver of ${about(waiver)}: ${en}${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`,
  },
  ...(nearest !== undefined && { nearest }),
  ...(waiver.position !== undefined && { position: waiver.position }),
  waiver,
});
