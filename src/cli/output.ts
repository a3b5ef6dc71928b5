import { readFileSync, writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Report } from '../evaluate/report.js';
import { nearest } from '../manifest/problem.js';
import { formatFleet } from '../report/fleet/text.js';
import type { Instrument } from '../rule/instrument.js';
import type { Locale } from '../text.js';
import { type FormatName, formatNames, formats, isFormatName } from './formats.js';
import { paintFor } from './paint.js';
import { UsageError } from './usage-error.js';

/** A format, and the file it goes to; stdout without one. */
export interface Output {
  readonly format: FormatName;
  readonly file: string | undefined;
}

/** What the outputs have in common. */
export interface OutputOptions {
  readonly locale: Locale;
  readonly all: boolean;
  readonly instruments: readonly Instrument[];
}

/** `json`, or `json:report.json`. */
export const parseOutput = (given: string): Output => {
  const cut = given.indexOf(':');
  const format = cut < 0 ? given : given.slice(0, cut);
  const file = cut < 0 ? undefined : given.slice(cut + 1);
  if (!isFormatName(format)) {
    const near = nearest(format, formatNames);
    throw new UsageError(
      `--format is one of ${formatNames.join(', ')}, with an optional file as in json:report.json; found "${given}"${near ? `; did you mean "${near}"?` : ''}`,
    );
  }
  if (file === '')
    throw new UsageError(`--format ${format}: names no file after the colon, as in ${format}:report.out`);
  return { format, file };
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

const named = (file: string): string => (relative(process.cwd(), file) || file).split(sep).join('/');

const render = async (
  reports: readonly Report[],
  { format, file }: Output,
  options: OutputOptions,
): Promise<string> => {
  const { locale, all, instruments } = options;
  if (format !== 'text') return (await formats[format]())(reports, { locale, all, instruments, name: named });
  const paint = paintFor(file === undefined ? process.stdout : {}, process.env);
  const lines = fileLines();
  return formatFleet(reports, { locale, paint, lines, name: named, all });
};

const save = (file: string, text: string): readonly string[] => {
  try {
    writeFileSync(file, text);
    return [];
  } catch (error) {
    return [`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`];
  }
};

/**
 * Writes the reports in every format that was asked for. A file that cannot be written keeps none of the others from
 * being written.
 *
 * @throws {@link UsageError} when a file could not be written.
 */
export const writeOutputs = async (
  reports: readonly Report[],
  outputs: readonly Output[],
  options: OutputOptions,
): Promise<void> => {
  const failures: string[] = [];
  for (const output of outputs) {
    const text = await render(reports, output, options);
    if (output.file === undefined) process.stdout.write(text);
    else failures.push(...save(output.file, text));
  }
  if (failures.length > 0) throw new UsageError(failures.join('\n'));
};
