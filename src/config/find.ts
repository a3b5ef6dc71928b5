import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rootOf } from '../manifest/read/root.js';
import { ConfigError } from './error.js';

/** The names of a configuration file. */
export const configNames: readonly string[] = ['ts', 'mts', 'js', 'mjs', 'cjs', 'json', 'yaml', 'yml'].map(
  (ending) => `guiju.config.${ending}`,
);

const inFolder = (folder: string): string | undefined => {
  const found = readdirSync(folder)
    .filter((name) => configNames.includes(name))
    .sort();
  const [first, ...others] = found;
  if (first === undefined || others.length === 0) return first === undefined ? undefined : join(folder, first);
  const message = {
    zh: `同一文件夹有多份配置：${found.join('、')}，请只留一份`,
    en: `several configurations in one folder: ${found.join(', ')}; keep one`,
  };
  throw new ConfigError([{ code: 'ambiguous', file: join(folder, first), pointer: '', message }]);
};

/**
 * Finds the configuration of a manifest: `guiju.config.{ts,js,mjs,json,yaml}` in its folder or the nearest one above, up
 * to the root of its project (the nearest folder with `.git` or `package.json`). Undefined where there is none.
 *
 * @throws {@link ConfigError} when a folder has several.
 * @example
 * ```ts
 * import { basename } from 'node:path';
 * import { findConfig } from 'guiju/node';
 *
 * console.log(basename(findConfig('examples/programs/adopting/guiju.yaml') ?? '')); // guiju.config.yaml
 * ```
 */
export const findConfig = (manifest: string): string | undefined => {
  const path = resolve(manifest);
  const file = existsSync(path) ? realpathSync(path) : path;
  const root = rootOf(file);
  for (let folder = dirname(file); existsSync(folder); folder = dirname(folder)) {
    const found = inFolder(folder);
    if (found !== undefined || folder === root) return found;
    if (dirname(folder) === folder) return undefined;
  }
  return undefined;
};
