import type { Report } from '../evaluate/report.js';

/** How the service of a report is called: its name, its id, its file. */
export const serviceOf = ({ manifest }: Report, name: (file: string) => string): string =>
  manifest.name ?? manifest.service ?? (manifest.file === undefined ? '' : name(manifest.file));

/** Identifies a finding of one service among those of many. */
export const fingerprintIn = ({ manifest }: Report, fingerprint: string, name: (file: string) => string): string =>
  `${manifest.file === undefined ? (manifest.service ?? '') : name(manifest.file)}#${fingerprint}`;
