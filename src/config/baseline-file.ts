import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Baseline } from '../evaluate/baseline/baseline.js';
import { ConfigError } from './error.js';
import { kindProblems } from './problem.js';
import { baselineKind } from './schema.js';
import { readData } from './source.js';

/**
 * Reads the file of a baseline, as `baselineText` writes it.
 *
 * @throws {@link ConfigError} with every problem at once.
 * @example
 * ```ts
 * import { readBaseline } from 'guiju/node';
 *
 * const { findings } = await readBaseline('examples/programs/adopting/guiju.baseline.json');
 * console.log(findings.map(({ rule }) => rule)); // [ 'cn-csl/23/defence' ]
 * ```
 */
export const readBaseline = async (file: string): Promise<Baseline> => {
  const path = resolve(file);
  if (!existsSync(path)) {
    const message = {
      zh: '没有这个基线文件；请用 --write-baseline 生成',
      en: 'there is no such baseline: make one with --write-baseline',
    };
    throw new ConfigError([{ code: 'not-found', file: path, pointer: '', message }]);
  }
  const source = await readData(path);
  const { value } = source;
  if (!baselineKind.is(value)) throw new ConfigError(kindProblems(source, baselineKind));
  return value;
};
