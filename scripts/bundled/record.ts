import { mkdirSync, writeFileSync } from 'node:fs';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Where the build leaves what esbuild says of it; not shipped. */
export const recordFolder = '.metafiles';

/** Keeps what esbuild says of a build: which files went into it, and what it still imports. */
export const recordMetafile = (name: string): Plugin => ({
  name: 'record-metafile',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      if (metafile === undefined) return;
      mkdirSync(recordFolder, { recursive: true });
      writeFileSync(`${recordFolder}/${name}-${build.initialOptions.format ?? 'cjs'}.json`, JSON.stringify(metafile));
    });
  },
});
