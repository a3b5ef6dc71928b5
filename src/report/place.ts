import type { Finding, Position, Report } from '../evaluate/report.js';
import { fieldAt } from '../manifest/field-index.js';

const isLack = (value: unknown): boolean => value === false || (Array.isArray(value) && value.length === 0);

/** Where to look: at what is declared as missing, else at the last fact that decided and that somebody chose. */
export const placeOf = ({ facts, missing }: Finding): Position | undefined => {
  const exact = facts.filter(({ position }) => position?.exact);
  const lacking = exact.filter(({ value }) => isLack(value));
  const chosen = exact.filter(({ path }) => !fieldAt(path)?.meta.given);
  return (lacking.at(-1) ?? chosen.at(-1) ?? exact.at(-1) ?? facts[0])?.position ?? missing[0]?.position;
};

/** A file and a line of it to which a finding is pinned. */
export interface Pin {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** Where a format pins a finding: its place, else the top of the manifest; undefined for a manifest that is no file. */
export const pinOf = (finding: Finding, { manifest }: Report, name: (file: string) => string): Pin | undefined => {
  const place = placeOf(finding);
  if (place !== undefined) return { file: name(place.file), line: place.line, column: place.column };
  return manifest.file === undefined ? undefined : { file: name(manifest.file), line: 1 };
};
