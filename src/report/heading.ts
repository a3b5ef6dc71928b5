import type { Finding, Report } from '../evaluate/report.js';
import { organisationFileOf } from '../fleet/organisation.js';

/** How the service of a report is called: its name, its id, its file. */
export const serviceOf = ({ manifest }: Report, name: (file: string) => string): string =>
  manifest.name ?? manifest.service ?? (manifest.file === undefined ? '' : name(manifest.file));

/** Identifies a finding of one service among those of many. */
export const serviceFingerprint = (
  { fingerprint }: Finding,
  { manifest }: Report,
  name: (file: string) => string,
): string => `${manifest.file === undefined ? (manifest.service ?? '') : name(manifest.file)}#${fingerprint}`;

/**
 * Identifies a finding among those of many services. One that belongs to the organisation has the same fingerprint for
 * each service, and in a run over any of them.
 */
export const fingerprintIn = (finding: Finding, report: Report, name: (file: string) => string): string => {
  const file = organisationFileOf(finding, report);
  return file === undefined ? serviceFingerprint(finding, report, name) : `${name(file)}#${finding.fingerprint}`;
};
