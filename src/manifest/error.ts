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
  | 'unknown-key'
  | 'wrong-type'
  | 'wrong-value'
  | 'missing-version';

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
