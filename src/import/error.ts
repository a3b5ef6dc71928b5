import type { ManifestProblemCode } from '../manifest/error.js';
import { problemLines } from '../problem-lines.js';
import type { Bilingual } from '../text.js';

/** What can be wrong with a source of facts. */
export type ImportProblemCode =
  | ManifestProblemCode
  /** The file is none of the kinds that are read. */
  | 'unknown-source'
  /** The file states no fact. */
  | 'no-facts'
  /** Several entities of the file could be meant. */
  | 'several-entities'
  /** A kind of personal information that the manifest does not know. */
  | 'unknown-category'
  /** Two places state the same fact differently. */
  | 'conflict';

/** One thing that is wrong with a source, with its place. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  readonly file: string;
  /** Where in the file, as a JSON pointer. */
  readonly pointer: string;
  readonly message: Bilingual;
  /** The nearest name or value that is known. */
  readonly nearest?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
}

/**
 * A source from which no facts can be taken. Carries every problem at once.
 *
 * @example
 * ```ts
 * import { ImportError, readImport } from 'guiju/node';
 *
 * try {
 *   await readImport('biome.json');
 * } catch (error) {
 *   if (error instanceof ImportError) console.log(error.problems[0]?.code); // unknown-source
 * }
 * ```
 */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code = 'import';
  constructor(readonly problems: readonly ImportProblem[]) {
    super(problemLines(problems));
  }
}
