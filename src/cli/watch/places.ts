import { existsSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { configNames } from '../../config/find.js';
import { rootOf } from '../../manifest/read/root.js';

const data = /\.(?:ya?ml|json)$/i;
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Whether a file can be one of those that are read. */
export const canMatter = (file: string): boolean => data.test(file) || configNames.includes(basename(file));

/** Whether a path lies where nothing is looked for. */
export const isSkipped = (path: string): boolean => path.split(sep).some((part) => skipped.has(part));

/** Whether it is a configuration that is loaded as a program, once. */
export const isProgram = (file: string): boolean => /\.[cm]?[jt]s$/.test(file);

/** Whether a path is a pattern. */
export const isGlob = (path: string): boolean => !existsSync(path) && /[*?[\](){}!]/.test(path);

/** The folder above the first part of a pattern that is not a plain name, or the nearest one above that exists. */
export const globBase = (pattern: string): string => {
  const parts = pattern.split(/[\\/]/);
  const plain = parts.slice(
    0,
    parts.findIndex((part) => /[*?[\](){}!]/.test(part)),
  );
  const joined = plain.join('/');
  let folder = resolve(joined === '' && pattern.startsWith('/') ? '/' : joined);
  while (!existsSync(folder)) folder = dirname(folder);
  return folder;
};

/** The folders in which something can change that matters: those of the files, and those where a configuration may appear. */
export const foldersOf = (files: Iterable<string>, manifests: readonly string[]): ReadonlySet<string> => {
  const folders = new Set([...files].map((file) => dirname(file)));
  for (const manifest of manifests) {
    const root = rootOf(resolve(manifest));
    for (let folder = dirname(resolve(manifest)); ; folder = dirname(folder)) {
      folders.add(folder);
      if (folder === root || dirname(folder) === folder) break;
    }
  }
  return new Set([...folders].filter((folder) => existsSync(folder)));
};
