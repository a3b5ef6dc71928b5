import { canonicalJson } from '../evaluate/digest.js';
import type { Finding, Report } from '../evaluate/report.js';

/**
 * The extended file in which everything stands that decided a finding; undefined where the finding is the service's own.
 *
 * A finding belongs to the organisation when it was decided by at least one fact, every one of these facts stands itself in
 * the same file that the manifest extends, no fact was missing, and no person judged it: whoever changes that file changes
 * the finding for every service that extends it. Whether a rule applies to a service may be a fact of the service.
 *
 * @example
 * ```ts
 * import { evaluate, organisationFileOf } from 'guiju';
 * import { readManifest } from 'guiju/node';
 * import { china } from 'guiju/rules';
 *
 * const file = 'examples/monorepo/services/chat/guiju.yaml';
 * const { manifest, positions, files } = await readManifest(file);
 * const report = evaluate(manifest, china, { asOf: '2026-11-24', positions, file, files });
 * const logs = report.findings.find(({ rule }) => rule === 'cn-csl/23/logs');
 * console.log(logs && organisationFileOf(logs, report)?.endsWith('examples/monorepo/company.yaml')); // true
 * ```
 */
export const organisationFileOf = (finding: Finding, { manifest }: Report): string | undefined => {
  const above = manifest.extends ?? [];
  const { outcome, attestation } = finding;
  if (above.length === 0 || outcome === 'unknown' || outcome === 'error' || attestation !== undefined) return undefined;
  if (finding.missing.length > 0) return undefined;
  const places = finding.facts.filter(({ path }) => path !== 'asOf').map(({ position }) => position);
  const file = places[0]?.file;
  if (file === undefined || !above.includes(file)) return undefined;
  return places.every((place) => place?.exact === true && place.file === file) ? file : undefined;
};

/** A finding that a file of the organisation decides alike for some services. */
export interface OrganisationFinding {
  /** The extended file. */
  readonly file: string;
  /** As the first of the services has it. */
  readonly finding: Finding;
  /** The places of the reports that have it, in order. */
  readonly reports: readonly number[];
}

/** What makes two findings on facts of one file the same: the rule, what came out, when it is due, the facts, the provision. */
const sameness = (file: string, finding: Finding): string => {
  const { fingerprint, outcome, severity, dueOn, baselined, waiver, citation, facts } = finding;
  const read = facts.map(({ pointer, value }) => [pointer, value]);
  return canonicalJson([file, fingerprint, outcome, severity, dueOn, baselined, waiver, citation.text.zh, read]);
};

/** The findings of a kind that belong to the organisation, each once, in the order in which they are met. */
export const organisationFindings = (
  reports: readonly Report[],
  isWanted: (finding: Finding) => boolean,
): readonly OrganisationFinding[] => {
  const groups = new Map<string, { file: string; finding: Finding; reports: number[] }>();
  for (const [i, report] of reports.entries()) {
    for (const finding of report.findings) {
      const file = isWanted(finding) ? organisationFileOf(finding, report) : undefined;
      if (file === undefined) continue;
      const key = sameness(file, finding);
      const group = groups.get(key) ?? { file, finding, reports: [] };
      groups.set(key, group);
      if (!group.reports.includes(i)) group.reports.push(i);
    }
  }
  return [...groups.values()];
};
