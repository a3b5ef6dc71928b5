import type { ManifestProblemCode } from '../manifest/error.js';
import { problemLines } from '../problem-lines.js';
import type { Bilingual } from '../text.js';

/** What can be wrong with a configuration and the files that it names. */
export type ConfigProblemCode =
  | ManifestProblemCode
  /** A field that must be there is not. */
  | 'missing'
  /** Several configurations stand in one folder. */
  | 'ambiguous'
  /** A program that cannot be loaded. */
  | 'load'
  /** A catalogue of own rules that cannot be used. */
  | 'catalogue'
  /** Picks and severities that the catalogue does not take. */
  | 'unknown-name'
  | 'nothing-left'
  | 'locked';

/** One thing that is wrong with a configuration, with its place. */
export interface ConfigProblem {
  readonly code: ConfigProblemCode;
  readonly file: string;
  /** Where in the file, as a JSON pointer. */
  readonly pointer: string;
  readonly message: Bilingual;
  /** The nearest name or value that is known. */
  readonly nearest?: string;
  /** Counted from 1; absent for programs. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
}

/**
 * A configuration, a file of waivers or a baseline that cannot be used. Carries every problem at once.
 *
 * @example
 * ```ts
 * import { china } from 'guiju/rules';
 * import { ConfigError, readConfig } from 'guiju/node';
 *
 * try {
 *   await readConfig('no-such-file.yaml', china);
 * } catch (error) {
 *   if (error instanceof ConfigError) console.log(error.problems[0]?.code); // not-found
 * }
 * ```
 */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'config';
  constructor(readonly problems: readonly ConfigProblem[]) {
    super(problemLines(problems));
  }
}
