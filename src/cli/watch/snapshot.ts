import { resolve } from 'node:path';
import { AsOfError } from '../../evaluate/as-of-error.js';
import type { Report } from '../../evaluate/report.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { Bilingual } from '../../text.js';
import { accept } from '../accept.js';
import { type CheckedFile, checkFile, problemsIn } from '../check-file.js';
import type { PlacedMessage } from '../problems.js';
import { settingsFor } from '../settings.js';
import { UsageError } from '../usage-error.js';
import type { WatchOptions } from './options.js';

/** What is known of a manifest: its last good result, and what keeps it from a newer one. */
export interface Snapshot {
  /** The day whose law was applied. */
  readonly asOf: string;
  /** The last good result of each manifest, by its path. */
  readonly checked: ReadonlyMap<string, CheckedFile>;
  /** The same with waivers and baseline applied. */
  readonly reports: ReadonlyMap<string, Report>;
  /** What is wrong now. */
  readonly problems: readonly PlacedMessage[];
  /** Every file that was read, and every file about which there is a problem. */
  readonly read: ReadonlySet<string>;
}

/** Before anything was checked. */
export const nothing: Snapshot = {
  asOf: '',
  checked: new Map(),
  reports: new Map(),
  problems: [],
  read: new Set(),
};

const told = (error: unknown, file?: string): readonly PlacedMessage[] => {
  const at = file === undefined ? {} : { file };
  const text = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const message: Bilingual =
    error instanceof UsageError || error instanceof AsOfError
      ? { zh: text, en: text }
      : { zh: `意外错误：${text}`, en: `unexpected failure: ${text}` };
  return [{ ...at, pointer: '', message }];
};

const problemsOf = (error: unknown, file?: string): readonly PlacedMessage[] => {
  try {
    return problemsIn(error);
  } catch {
    return told(error, file);
  }
};

const filesRead = ({ files, settings, beside }: CheckedFile): readonly string[] => [
  ...files,
  ...(settings.files ?? []),
  ...(settings.baseline === undefined ? [] : [settings.baseline]),
  ...beside.flatMap(({ position }) => (position === undefined ? [] : [position.file])),
];

/** Checks the manifests again. One that cannot be checked keeps its last good result; nothing is thrown. */
export const takeSnapshot = async (
  files: readonly string[],
  options: WatchOptions,
  catalogue: Catalogue,
  asOf: string,
  before: Snapshot,
): Promise<Snapshot> => {
  const checked = new Map(before.checked);
  const problems: PlacedMessage[] = [];
  try {
    const settingsOf = settingsFor(options, catalogue);
    for (const file of files) {
      try {
        checked.set(file, await checkFile(file, { ...options, asOf }, settingsOf));
      } catch (error) {
        problems.push(...problemsOf(error, file));
      }
    }
  } catch (error) {
    problems.push(...told(error));
  }
  const known = [...checked];
  const baseline = options.baseline === undefined ? {} : { baseline: options.baseline };
  const accepted = await accept(
    known.map(([, one]) => one),
    baseline,
  ).catch((error: unknown) => {
    problems.push(...problemsOf(error));
    return undefined;
  });
  const reports =
    accepted === undefined
      ? before.reports
      : new Map(known.flatMap(([file], i) => (accepted[i] === undefined ? [] : [[file, accepted[i]] as const])));
  const read = [
    ...files,
    ...known.flatMap(([, one]) => filesRead(one)),
    ...problems.flatMap(({ file }) => (file === undefined ? [] : [file])),
    ...[options.baseline, options.config].filter((file) => typeof file === 'string'),
  ];
  return { asOf, checked, reports, problems, read: new Set(read.map((file) => resolve(file))) };
};
