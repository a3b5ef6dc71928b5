import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** What the first line of a manifest names for editors, and the file that has to be written for it, if any. */
export interface SchemaLine {
  readonly named: string | undefined;
  readonly write: string | undefined;
}

const inPackage = join('node_modules', 'guiju', 'dist', 'manifest.schema.json');

const installed = (folder: string): string | undefined => {
  const found = join(folder, inPackage);
  if (existsSync(found)) return found;
  return dirname(folder) === folder ? undefined : installed(dirname(folder));
};

/**
 * The schema for a manifest: the one asked for, else that of the package where it is installed in this folder or above,
 * else a copy beside the manifest.
 */
export const schemaLine = (manifest: string, asked: string | undefined): SchemaLine => {
  if (asked === 'none') return { named: undefined, write: undefined };
  if (asked !== undefined) return { named: asked, write: undefined };
  const folder = dirname(resolve(manifest));
  const found = installed(folder);
  if (found !== undefined) {
    const path = relative(folder, found).split(sep).join('/');
    return { named: path.startsWith('.') ? path : `./${path}`, write: undefined };
  }
  const beside = join(folder, 'guiju.schema.json');
  return { named: `./${basename(beside)}`, write: beside };
};
