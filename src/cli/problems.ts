import { relative } from 'node:path';
import type { ConfigProblem } from '../config/error.js';
import type { ManifestProblem } from '../manifest/error.js';
import type { Bilingual, Locale } from '../text.js';

/** Something that is wrong with a manifest or a configuration. */
export type Problem = ManifestProblem | ConfigProblem;

/** What a line about a problem needs of it. */
export interface PlacedMessage {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer: string;
  readonly message: Bilingual;
}

/** A problem with its place on one line: `guiju.yaml:2:1 /servise  there is no field …`. */
export const problemLine = ({ file, line, column, pointer, message }: PlacedMessage, locale: Locale): string => {
  const place = [file === undefined ? undefined : relative(process.cwd(), file) || file, line, column]
    .filter((part) => part !== undefined)
    .join(':');
  return `${place}${pointer === '' ? '' : ` ${pointer}`}  ${message[locale]}`;
};

/** Writes what is wrong with manifests and configurations to stderr, a problem on a line, each once. */
export const writeProblems = (problems: readonly PlacedMessage[], locale: Locale): void => {
  for (const line of new Set(problems.map((problem) => problemLine(problem, locale))))
    process.stderr.write(`${line}\n`);
};
