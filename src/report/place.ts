import type { Finding, LocatedFact, Position, Report } from '../evaluate/report.js';
import { fieldAt } from '../manifest/field-index.js';

const isLack = (value: unknown): boolean => value === false || (Array.isArray(value) && value.length === 0);

/**
 * Where to look: at what is declared as missing, else at the last fact that decided. What somebody chose goes before what
 * is given, and what is said of the subject before the rest.
 */
export const placeOf = ({ subject, facts, missing }: Finding): Position | undefined => {
  const exact = facts.filter(({ position }) => position?.exact);
  const chosen = exact.filter(({ path }) => !fieldAt(path)?.meta.given);
  const candidates = chosen.length > 0 ? chosen : exact;
  const lacking = candidates.filter(({ value }) => isLack(value));
  const ofSubject = ({ pointer }: LocatedFact): boolean => pointer.startsWith(`${subject}/`);
  const places = [lacking.findLast(ofSubject), lacking.at(-1), candidates.findLast(ofSubject), candidates.at(-1)];
  return (places.find((fact) => fact !== undefined) ?? facts[0])?.position ?? missing[0]?.position;
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
