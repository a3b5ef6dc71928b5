import { own } from '../pointer.js';
import type { Attestation } from './report.js';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The attestation of the manifest for a rule and a subject that counts on a day; the latest where there are several. */
export const attestationFor = (
  manifest: unknown,
  rule: string,
  subject: string,
  asOf: string,
): Attestation | undefined => {
  const all = own(manifest, 'attestations');
  if (!Array.isArray(all)) return undefined;
  const elements: readonly unknown[] = all;
  return elements
    .flatMap((element): readonly Attestation[] => {
      const outcome = own(element, 'outcome');
      const by = text(own(element, 'by'));
      const on = text(own(element, 'on'));
      const until = text(own(element, 'validUntil'));
      const note = text(own(element, 'note'));
      const about = text(own(element, 'subject')) ?? '';
      if (own(element, 'rule') !== rule || (about !== '' && about !== subject)) return [];
      if (by === undefined || on === undefined || on > asOf || (until !== undefined && until < asOf)) return [];
      if (outcome !== 'met' && outcome !== 'not-met') return [];
      return [{ outcome, by, on, ...(note !== undefined && { note }) }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
};
