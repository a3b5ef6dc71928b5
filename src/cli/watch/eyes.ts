import { type FSWatcher, watch } from 'chokidar';
import { canMatter, isSkipped } from './places.js';

/** Sees files change in folders. */
export interface Eyes {
  /** Looks at these folders from now on, and no longer at others. */
  readonly lookAt: (folders: ReadonlySet<string>) => void;
  readonly close: () => Promise<void>;
}

const ready = (watcher: FSWatcher): Promise<void> =>
  new Promise((resolve) => {
    watcher.once('ready', resolve);
  });

/** Opens the eyes: on some folders alone, and on others with everything below them. */
export const openEyes = async (
  folders: ReadonlySet<string>,
  trees: readonly string[],
  onChange: (file: string) => void,
): Promise<Eyes> => {
  const ignored = (path: string, stats?: { readonly isFile: () => boolean }): boolean =>
    isSkipped(path) || (stats?.isFile() === true && !canMatter(path));
  const flat = watch([...folders], {
    depth: 0,
    ignoreInitial: true,
    ignored: (path, stats) => !folders.has(path) && ignored(path, stats),
  });
  const deep = watch([...trees], {
    ignoreInitial: true,
    ignored: (path, stats) => !trees.includes(path) && ignored(path, stats),
  });
  // One that watches nothing never says that it is ready.
  const watchers = [...(folders.size > 0 ? [flat] : []), ...(trees.length > 0 ? [deep] : [])];
  const all = [flat, deep];
  for (const watcher of all) {
    watcher.on('all', (_, path) => {
      if (canMatter(path)) onChange(path);
    });
    // A folder that cannot be watched: what goes on in it is seen when the files are looked at again.
    watcher.on('error', () => {});
  }
  await Promise.all(watchers.map(ready));
  let seen = folders;
  return {
    lookAt: (wanted) => {
      flat.add([...wanted].filter((folder) => !seen.has(folder)));
      flat.unwatch([...seen].filter((folder) => !wanted.has(folder)));
      seen = wanted;
    },
    close: async () => {
      await Promise.all(all.map((watcher) => watcher.close()));
    },
  };
};
