import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Report } from '../evaluate/report.js';
import { formatJson } from '../report/json.js';
import { formatText } from '../report/text.js';
import type { Locale } from '../text.js';
import { paintFor } from './paint.js';
import { UsageError } from './usage-error.js';

/** A format, and the file it goes to; stdout without one. */
export interface Output {
  readonly format: 'text' | 'json';
  readonly file: string | undefined;
}

/** `json`, or `json:report.json`. */
export const parseOutput = (given: string): Output => {
  const cut = given.indexOf(':');
  const format = cut < 0 ? given : given.slice(0, cut);
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`--format is text or json, with an optional file as in json:report.json; found "${given}"`);
  return { format, file: cut < 0 ? undefined : given.slice(cut + 1) };
};

const fileLines = (): ((file: string) => readonly string[] | undefined) => {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    try {
      const lines = known.get(file) ?? readFileSync(file, 'utf8').split(/\r?\n/);
      known.set(file, lines);
      return lines;
    } catch {
      return undefined;
    }
  };
};

const named = (file: string): string => relative(process.cwd(), file) || file;

/** Writes the reports in one format. */
export const writeOutput = (
  reports: readonly Report[],
  { format, file }: Output,
  locale: Locale,
  all: boolean,
): void => {
  const paint = paintFor(file === undefined ? process.stdout : {}, process.env);
  const lines = fileLines();
  const text =
    format === 'json'
      ? formatJson(reports)
      : reports.map((report) => formatText(report, { locale, paint, lines, name: named, all })).join('\n');
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
};
