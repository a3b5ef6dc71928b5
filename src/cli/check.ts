import type { Catalogue } from '../rule/catalogue.js';
import type { Locale } from '../text.js';
import { accept, type BaselineOptions, type Checked } from './accept.js';
import type { ChangedOptions } from './changed/changed.js';
import { checkFile, type Evaluation, problemsIn } from './check-file.js';
import { filesOf } from './files.js';
import { localeOf } from './locale.js';
import { failOnValues, oneOf } from './one-of.js';
import { parseOutput, writeOutputs } from './output.js';
import { type Problem, writeProblems } from './problems.js';
import { type SettingsOf, type SettingsOptions, settingsFor } from './settings.js';
import { statusOf } from './status.js';
import { today } from './today.js';
import { UsageError } from './usage-error.js';

/** Chooses those manifests that changed. */
export type Choose = (files: readonly string[], options: Omit<ChangedOptions, 'since'>) => Promise<readonly string[]>;

/** How `guiju check` checks. */
export interface CheckOptions extends SettingsOptions, BaselineOptions, Pick<Evaluation, 'advise'> {
  readonly asOf?: string;
  readonly format?: readonly string[];
  readonly locale?: string;
  readonly failOn?: string;
  readonly all?: boolean;
  readonly evidence?: boolean;
  readonly crossCheck?: boolean;
  readonly choose?: Choose;
}

/** The manifests that are checked: all, or those that are chosen. */
const chosenOf = async (files: readonly string[], options: CheckOptions, settingsOf: SettingsOf, locale: Locale) => {
  const { choose, config, baseline } = options;
  const given = [config, baseline].filter((file) => typeof file === 'string');
  return choose?.(files, { locale, settingsOf, given }) ?? files;
};

/** `guiju check`: evaluates manifests and writes their reports. Returns the exit status. */
export const check = async (
  patterns: readonly string[],
  options: CheckOptions,
  catalogue: Catalogue,
): Promise<number> => {
  const { failOn } = options;
  if (failOn !== undefined) oneOf('--fail-on', failOnValues, failOn);
  const asked = localeOf(options.locale, process.env);
  const outputs = (options.format ?? ['text']).map(parseOutput);
  if (outputs.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError('only one format can go to stdout: give the others a file, as in json:report.json');
  }
  const settingsOf = settingsFor(options, catalogue);
  const asOf = options.asOf ?? today();
  const files = await chosenOf(await filesOf(patterns), options, settingsOf, asked);
  const checked: Checked[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    try {
      checked.push(await checkFile(file, { ...options, asOf }, settingsOf));
    } catch (error) {
      problems.push(...problemsIn(error));
    }
  }
  const locale = options.locale === undefined ? (checked[0]?.settings.locale ?? asked) : asked;
  const reports = await accept(checked, problems.length > 0 ? {} : options).catch((error: unknown) => {
    problems.push(...problemsIn(error));
    return [];
  });
  writeProblems(problems, locale);
  const instruments = checked.flatMap(({ settings }) => settings.catalogue.instruments);
  if (reports.length > 0 || files.length === 0)
    await writeOutputs(reports, outputs, { locale, all: options.all ?? false, instruments });
  const thresholds = checked.map(({ settings }) => failOn ?? settings.failOn ?? 'error');
  return problems.length > 0
    ? 2
    : Math.max(0, ...reports.map((report, i) => statusOf(report, thresholds[i] ?? 'error')));
};
