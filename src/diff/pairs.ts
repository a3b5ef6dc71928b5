import type { Finding, Report } from '../evaluate/report.js';

/** A finding of either report, or both of them. */
export interface Pair {
  readonly old: Finding | undefined;
  readonly current: Finding | undefined;
  /** The later one, else the earlier one. */
  readonly shown: Finding;
}

interface Side {
  readonly byFingerprint: ReadonlyMap<string, Finding>;
  /** The finding of a rule on the service as a whole: its list was not known, or it was not in force. */
  readonly whole: ReadonlyMap<string, Finding>;
  readonly onElements: ReadonlySet<string>;
}

const sideOf = ({ findings }: Report): Side => ({
  byFingerprint: new Map(findings.map((finding) => [finding.fingerprint, finding])),
  whole: new Map(findings.filter(({ subject }) => subject === '').map((finding) => [finding.rule, finding])),
  onElements: new Set(findings.filter(({ subject }) => subject !== '').map(({ rule }) => rule)),
});

/** Whether a finding on the whole service stands for elements of which the other report speaks one by one. */
const isSplit = ({ subject, rule }: Finding, other: Side): boolean => subject === '' && other.onElements.has(rule);

/** The findings of two reports, side by side by their fingerprints, in the order of the later one. */
export const pairsOf = (before: Report, after: Report): readonly Pair[] => {
  const then = sideOf(before);
  const now = sideOf(after);
  const fingerprints = [...new Set([...now.byFingerprint.keys(), ...then.byFingerprint.keys()])];
  return fingerprints.flatMap((fingerprint): readonly Pair[] => {
    const old = then.byFingerprint.get(fingerprint);
    const current = now.byFingerprint.get(fingerprint);
    const shown = current ?? old;
    if (shown === undefined) return [];
    if (old !== undefined && current !== undefined) return [{ old, current, shown }];
    if (isSplit(shown, old === undefined ? then : now)) return [];
    return [{ old: old ?? then.whole.get(shown.rule), current: current ?? now.whole.get(shown.rule), shown }];
  });
};
