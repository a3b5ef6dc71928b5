import type { Bilingual } from '../text.js';

/** What can be wrong with a manifest. */
export type ManifestProblemCode =
  | 'not-found'
  | 'not-readable'
  | 'too-large'
  | 'encoding'
  | 'binary'
  | 'empty'
  | 'syntax'
  | 'duplicate-key'
  | 'alias-limit'
  | 'too-deep'
  | 'several-documents'
  | 'forbidden-key'
  | 'tag'
  | 'extends-loop'
  | 'extends-depth'
  | 'extends-outside'
  | 'extends-type'
  | 'extends-unread'
  | 'unknown-key'
  | 'wrong-type'
  | 'wrong-value'
  | 'missing-version'
  /** Stands for all the problems that are too many to be told. */
  | 'more';

/** One thing that is wrong with a manifest, with its place and what was expected. */
export interface ManifestProblem {
  readonly code: ManifestProblemCode;
  /** Where in the manifest, as a JSON pointer. */
  readonly pointer: string;
  readonly message: Bilingual;
  /** The nearest name or value that is known. */
  readonly nearest?: string;
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
}

const place = ({ file, line, column, pointer }: ManifestProblem): string =>
  [file, line, column].filter((part) => part !== undefined).join(':') || pointer || 'manifest';

/**
 * A manifest that cannot be used. Carries every problem at once.
 *
 * @example
 * ```ts
 * import { ManifestError, parseManifest } from 'guiju';
 *
 * try {
 *   parseManifest({ guiju: 1, servise: {} });
 * } catch (error) {
 *   if (error instanceof ManifestError) console.log(error.problems[0]?.nearest); // service
 * }
 * ```
 */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
  readonly code = 'manifest';
  constructor(readonly problems: readonly ManifestProblem[]) {
    super(problems.map((problem) => `${place(problem)}: ${problem.message.en}`).join('\n'));
  }
}

/** A manifest error of one problem with the file as a whole, or at one spot of it. */
export const refused = (
  code: ManifestProblemCode,
  file: string,
  zh: string,
  en: string,
  at: Partial<Pick<ManifestProblem, 'pointer' | 'line' | 'column'>> = {},
): ManifestError => new ManifestError([{ code, pointer: '', file, ...at, message: { zh, en } }]);

/** The file holds nothing. */
export const refusedEmpty = (file: string): ManifestError =>
  refused(
    'empty',
    file,
    '文件为空；清单至少要有一行 guiju: 1',
    'the file is empty: a manifest has at least the line guiju: 1',
  );

/** The file is larger than a limit. */
export const refusedTooLarge = (file: string, bytes: number): ManifestError =>
  refused('too-large', file, `文件超过 ${bytes} 字节的上限`, `the file is over the limit of ${bytes} bytes`);
