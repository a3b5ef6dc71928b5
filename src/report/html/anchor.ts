import type { Finding, Report } from '../../evaluate/report.js';
import type { OrganisationFinding } from '../../fleet/organisation.js';

/** The names by which the findings of a page are linked to. */
export type Anchors = ReadonlyMap<Finding, string>;

/**
 * A name for each finding: its fingerprint, the place of its service, and a number where two share one. What belongs to the
 * organisation has the name of the first.
 */
export const anchorsOf = (reports: readonly Report[], organisation: readonly OrganisationFinding[]): Anchors => {
  const anchors = new Map<Finding, string>();
  reports.forEach(({ findings }, service) => {
    const seen = new Map<string, number>();
    for (const finding of findings) {
      const times = (seen.get(finding.fingerprint) ?? 0) + 1;
      seen.set(finding.fingerprint, times);
      anchors.set(finding, `f${service}-${finding.fingerprint}${times === 1 ? '' : `-${times}`}`);
    }
  });
  for (const { finding, reports: places } of organisation) {
    const name = anchors.get(finding) ?? '';
    for (const place of places) {
      const same = reports[place]?.findings.filter(
        (other) =>
          other.fingerprint === finding.fingerprint &&
          other.outcome === finding.outcome &&
          other.subject === finding.subject,
      );
      for (const other of same ?? []) anchors.set(other, name);
    }
  }
  return anchors;
};
