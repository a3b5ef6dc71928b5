import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Metafile } from 'esbuild';
import * as z from 'zod/mini';
import { recordFolder } from './record.js';

/** A package of which code stands inside a file of ours. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX */
  readonly license: string;
  /** Where it was read. */
  readonly folder: string;
  /** The files in `dist/` that have code of it. */
  readonly files: readonly string[];
}

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** The folder of the package of a file below `node_modules`. */
const packageFolder = (input: string): string | undefined =>
  /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replace(/^[\w-]+:/, ''))?.[1];

/** The packages of which some code is left in the outputs of builds, by name. */
export const packagesIn = (metafiles: readonly Pick<Metafile, 'outputs'>[]): readonly BundledPackage[] => {
  const files = new Map<string, Set<string>>();
  for (const { outputs } of metafiles) {
    for (const [output, { inputs }] of Object.entries(outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = packageFolder(input);
        if (folder === undefined || bytesInOutput === 0) continue;
        files.set(folder, (files.get(folder) ?? new Set()).add(basename(output)));
      }
    }
  }
  return [...files]
    .map(([folder, inside]) => {
      const { name, version, license } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
      return { name, version, license, folder, files: [...inside].sort() };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
};

const isMetafile = (value: unknown): value is Metafile =>
  typeof value === 'object' && value !== null && 'inputs' in value && 'outputs' in value;

/** What esbuild said of the last build. */
export const recordedMetafiles = (): readonly Metafile[] =>
  readdirSync(recordFolder)
    .sort()
    .map((name): unknown => JSON.parse(readFileSync(join(recordFolder, name), 'utf8')))
    .filter(isMetafile);
