import { relative } from 'node:path';
import { evaluate } from '../evaluate/evaluate.js';
import type { Report } from '../evaluate/report.js';
import { ManifestError, type ManifestProblem } from '../manifest/error.js';
import { readManifest } from '../manifest/read/file.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Severity } from '../rule/rule.js';
import type { Locale } from '../text.js';
import { filesOf } from './files.js';
import { localeOf } from './locale.js';
import { parseOutput, writeOutputs } from './output.js';
import { selectRules } from './select.js';
import { today } from './today.js';
import { UsageError } from './usage-error.js';

/** The options of `guiju check`, as the argument parser gives them. */
export interface CheckOptions {
  readonly asOf?: string;
  readonly format?: readonly string[];
  readonly locale?: string;
  readonly failOn: string;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly all?: boolean;
  readonly evidence?: boolean;
  readonly crossCheck?: boolean;
}

const ranks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
const isSeverity = (value: string): value is Severity => Object.hasOwn(ranks, value);

const problemLine = ({ file, line, column, pointer, message }: ManifestProblem, locale: Locale): string => {
  const place = [file === undefined ? undefined : relative(process.cwd(), file) || file, line, column]
    .filter((part) => part !== undefined)
    .join(':');
  return `${place}${pointer === '' ? '' : ` ${pointer}`}  ${message[locale]}`;
};

const statusOf = (reports: readonly Report[], failOn: string): 0 | 1 | 3 => {
  const findings = reports.flatMap((report) => report.findings);
  if (findings.some(({ outcome }) => outcome === 'error')) return 3;
  if (!isSeverity(failOn)) return 0;
  return findings.some(({ outcome, severity }) => outcome === 'violated' && ranks[severity] >= ranks[failOn]) ? 1 : 0;
};

/** `guiju check`: evaluates manifests and writes their reports. Returns the exit status. */
export const check = async (
  patterns: readonly string[],
  options: CheckOptions,
  catalogue: Catalogue,
): Promise<number> => {
  const locale = localeOf(options.locale, process.env);
  if (options.failOn !== 'never' && !isSeverity(options.failOn)) {
    throw new UsageError(`--fail-on is error, warning, info or never, found "${options.failOn}"`);
  }
  const outputs = (options.format ?? ['text']).map(parseOutput);
  if (outputs.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError('only one format can go to stdout: give the others a file, as in json:report.json');
  }
  const chosen = selectRules(catalogue, options.only, options.skip);
  const asOf = options.asOf ?? today();
  const reports: Report[] = [];
  const problems: ManifestProblem[] = [];
  for (const file of await filesOf(patterns)) {
    try {
      const { manifest, positions } = await readManifest(file);
      const evidence = options.evidence ? ('demanded' as const) : ('declared' as const);
      reports.push(
        evaluate(manifest, chosen, { asOf, positions, file, evidence, crossCheck: options.crossCheck ?? false }),
      );
    } catch (error) {
      if (!(error instanceof ManifestError)) throw error;
      problems.push(...error.problems);
    }
  }
  for (const problem of problems) process.stderr.write(`${problemLine(problem, locale)}\n`);
  if (reports.length > 0) {
    await writeOutputs(reports, outputs, { locale, all: options.all ?? false, instruments: chosen.instruments });
  }
  return problems.length > 0 ? 2 : statusOf(reports, options.failOn);
};
