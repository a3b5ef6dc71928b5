import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the project of a file: the nearest folder upwards with `.git` or `package.json`, else its own. */
export const rootOf = (file: string): string => {
  const start = dirname(file);
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git')) || existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) return start;
  }
};
