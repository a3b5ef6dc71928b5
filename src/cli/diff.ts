import { relative } from 'node:path';
import { diffReports } from '../diff/diff.js';
import type { ReportDiff } from '../diff/difference.js';
import { ManifestError } from '../manifest/error.js';
import { formatDiff } from '../report/diff-text.js';
import type { Catalogue } from '../rule/catalogue.js';
import { severityRanks } from '../rule/compose/severity.js';
import type { Severity } from '../rule/rule.js';
import { makeSide, readCatalogue, readReport, type Side } from './diff-sides.js';
import { filesOf } from './files.js';
import { localeOf } from './locale.js';
import { failOnValues, oneOf } from './one-of.js';
import { paintFor } from './paint.js';
import { writeProblems } from './problems.js';
import { isSeverity } from './status.js';
import { today } from './today.js';
import { UsageError } from './usage-error.js';

/** The options of `guiju diff`, as the argument parser gives them. */
export interface DiffCall {
  readonly asOf?: readonly string[];
  readonly catalogue?: readonly string[];
  readonly failOn: string;
  readonly format: string;
  readonly locale?: string;
}

const statusOf = (found: ReportDiff, failOn: string): 0 | 1 | 3 => {
  if (found.new.some(({ after }) => after?.outcome === 'error')) return 3;
  if (!isSeverity(failOn)) return 0;
  const weighs = ({ severity }: { readonly severity: Severity }) => severityRanks[severity] >= severityRanks[failOn];
  return found.new.some(({ after }) => after !== undefined && weighs(after)) ? 1 : 0;
};

const checkCall = (files: readonly string[], { asOf = [], catalogue = [], failOn, format }: DiffCall): void => {
  oneOf('--format', ['text', 'json'], format);
  oneOf('--fail-on', failOnValues, failOn);
  const counts = { files: files.length, '--as-of': asOf.length, '--catalogue': catalogue.length };
  for (const [name, count] of Object.entries(counts))
    if (count > 2) throw new UsageError(`diff compares two: ${name} was given ${count} times`);
  if (Math.max(...Object.values(counts)) < 2)
    throw new UsageError('nothing to compare: give two files, two --as-of or two --catalogue');
};

const pair = <T>(values: readonly T[], otherwise: T): readonly [T, T] => {
  const [first = otherwise, second = first] = values;
  return [first, second];
};

const sidesOf = async (files: readonly string[], options: DiffCall, own: Catalogue): Promise<readonly [Side, Side]> => {
  const paths = files.length > 0 ? files : await filesOf([]);
  const [a = '', b = a] = paths;
  const reports = [a, b].map(readReport);
  const [before, after] = reports;
  if (before !== undefined && after !== undefined) {
    if (options.asOf !== undefined || options.catalogue !== undefined)
      throw new UsageError('two reports are compared as they are: --as-of and --catalogue are for manifests');
    return [{ report: before }, { report: after }];
  }
  if (before !== undefined || after !== undefined)
    throw new UsageError('a report is compared with a report, a manifest with a manifest');
  const catalogues = pair((options.catalogue ?? []).map(readCatalogue), own);
  const days = pair(options.asOf ?? [], today());
  return [await makeSide(a, catalogues[0], days[0]), await makeSide(b, catalogues[1], days[1])];
};

/** `guiju diff`: compares two sides and writes what is different. Returns the exit status. */
export const showDiff = async (files: readonly string[], options: DiffCall, own: Catalogue): Promise<number> => {
  const locale = localeOf(options.locale, process.env);
  checkCall(files, options);
  try {
    const [before, after] = await sidesOf(files, options, own);
    const made =
      before.made === undefined || after.made === undefined
        ? {}
        : {
            manifests: { before: before.made.manifest, after: after.made.manifest },
            catalogues: { before: before.made.catalogue, after: after.made.catalogue },
          };
    const found = diffReports(before.report, after.report, made);
    const paint = paintFor(process.stdout, process.env);
    const name = (file: string): string => relative(process.cwd(), file) || file;
    process.stdout.write(
      options.format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : formatDiff(found, { locale, paint, name }),
    );
    return statusOf(found, options.failOn);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    writeProblems(error.problems, locale);
    return 2;
  }
};
