import { existsSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/** The manifests that are looked for where none is named. */
export const defaultFiles: readonly string[] = ['guiju.yaml', 'guiju.yml', 'guiju.json'];

const matching = async (pattern: string): Promise<readonly string[]> => {
  if (existsSync(pattern) || !/[*?[\](){}!]/.test(pattern)) return [pattern];
  const { glob } = await import('./globs.js');
  const found = await glob(pattern, { ignore: ['**/node_modules/**'], expandDirectories: false });
  if (found.length === 0) throw new UsageError(`no file matches ${pattern}: nothing to check`);
  return found.sort();
};

/** The manifests that some paths and globs name; without any, the one in this folder. */
export const filesOf = async (patterns: readonly string[]): Promise<readonly string[]> => {
  if (patterns.length > 0) return [...new Set((await Promise.all(patterns.map(matching))).flat())];
  const found = defaultFiles.filter((file) => existsSync(file));
  if (found.length === 0)
    throw new UsageError('no manifest given, and no guiju.yaml in this folder. Try: guiju check path/to/guiju.yaml');
  return found;
};
