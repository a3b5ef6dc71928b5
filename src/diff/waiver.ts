import { canonicalJson } from '../evaluate/digest.js';
import type { Finding } from '../evaluate/report.js';
import type { Waiver } from '../evaluate/waiver/waiver.js';
import type { Outcome } from '../rule/outcome.js';
import type { WaiverReason } from './difference.js';

/** What a finding would be without its waiver. */
export const bareOutcome = (finding: Finding | undefined): Outcome | undefined =>
  finding?.waiver?.outcome ?? finding?.outcome;

const waiverOf = (finding: Finding | undefined): Waiver | undefined => {
  if (finding?.waiver === undefined) return undefined;
  const { outcome: _, position: __, ...waiver } = finding.waiver;
  return waiver;
};

/** The waiver with which one of two findings, alike without it, is accepted. */
export const waiverReasons = (before: Finding | undefined, after: Finding | undefined): readonly WaiverReason[] => {
  if (before === undefined || after === undefined || bareOutcome(before) !== bareOutcome(after)) return [];
  const [old, current] = [waiverOf(before), waiverOf(after)];
  if (canonicalJson(old) === canonicalJson(current)) return [];
  return [{ kind: 'waiver', ...(old && { before: old }), ...(current && { after: current }) }];
};
