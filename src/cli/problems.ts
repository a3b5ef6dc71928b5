import { relative } from 'node:path';
import type { ManifestProblem } from '../manifest/error.js';
import type { Locale } from '../text.js';

const problemLine = ({ file, line, column, pointer, message }: ManifestProblem, locale: Locale): string => {
  const place = [file === undefined ? undefined : relative(process.cwd(), file) || file, line, column]
    .filter((part) => part !== undefined)
    .join(':');
  return `${place}${pointer === '' ? '' : ` ${pointer}`}  ${message[locale]}`;
};

/** Writes what is wrong with manifests to stderr, a problem on a line. */
export const writeProblems = (problems: readonly ManifestProblem[], locale: Locale): void => {
  for (const problem of problems) process.stderr.write(`${problemLine(problem, locale)}\n`);
};
