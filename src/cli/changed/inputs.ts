import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConfigError } from '../../config/error.js';
import { configNames } from '../../config/find.js';
import { waiverNames } from '../../config/waivers-file.js';
import { ManifestError } from '../../manifest/error.js';
import { readManifest } from '../../manifest/read/file.js';
import { rootOf } from '../../manifest/read/root.js';
import type { Settings, SettingsOf } from '../settings.js';

/** The file with the links on its way resolved, also where it is gone. */
export const realPath = (file: string): string => {
  const path = resolve(file);
  if (existsSync(path)) return realpathSync(path);
  const folder = dirname(path);
  return folder === path ? path : join(realPath(folder), path.slice(folder.length + 1));
};

/** The files that could configure a manifest, there or not: one that was deleted or added decides, too. */
const configsOf = (manifest: string): readonly string[] => {
  const root = rootOf(manifest);
  const files: string[] = [];
  for (let folder = dirname(manifest); ; folder = dirname(folder)) {
    files.push(...configNames.map((name) => join(folder, name)));
    if (folder === root || dirname(folder) === folder) return files;
  }
};

const settingsFiles = ({ files = [], baseline }: Settings): readonly string[] => [
  ...files,
  ...(baseline === undefined ? [] : [baseline]),
];

/**
 * Every file that decides what comes out for a manifest: itself and what it extends, its configuration with what that
 * builds on, waivers, baseline. Undefined where it cannot be read: it has to be checked, to say so.
 */
export const inputsOf = async (
  manifest: string,
  settingsOf: SettingsOf,
  given: readonly string[],
): Promise<readonly string[] | undefined> => {
  const file = realPath(manifest);
  try {
    const { files } = await readManifest(manifest);
    const settings = await settingsOf(manifest);
    const waivers = waiverNames.map((name) => join(dirname(resolve(manifest)), name));
    const all = [resolve(manifest), ...files, ...configsOf(file), ...settingsFiles(settings), ...waivers, ...given];
    return [...new Set(all.map(realPath))];
  } catch (error) {
    if (error instanceof ManifestError || error instanceof ConfigError) return undefined;
    throw error;
  }
};
