import type { Finding, Report } from '../../evaluate/report.js';

/** The names by which the findings of a page are linked to. */
export type Anchors = ReadonlyMap<Finding, string>;

/** A name for each finding: its fingerprint, the place of its service, and a number where two share one. */
export const anchorsOf = (reports: readonly Report[]): Anchors => {
  const anchors = new Map<Finding, string>();
  reports.forEach(({ findings }, service) => {
    const seen = new Map<string, number>();
    for (const finding of findings) {
      const times = (seen.get(finding.fingerprint) ?? 0) + 1;
      seen.set(finding.fingerprint, times);
      anchors.set(finding, `f${service}-${finding.fingerprint}${times === 1 ? '' : `-${times}`}`);
    }
  });
  return anchors;
};
