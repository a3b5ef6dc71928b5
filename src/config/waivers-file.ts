import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Waiver } from '../evaluate/waiver/waiver.js';
import { pointerOf } from '../pointer.js';
import { ConfigError } from './error.js';
import { kindProblems } from './problem.js';
import { waiversKind } from './schema.js';
import { readData } from './source.js';

/** The names of a file of waivers beside a manifest. */
export const waiverNames: readonly string[] = ['guiju.waivers.yaml', 'guiju.waivers.yml', 'guiju.waivers.json'];

/**
 * Reads the waivers that stand beside a manifest in `guiju.waivers.yaml`, each with its position; none where there is no
 * such file.
 *
 * @throws {@link ConfigError} with every problem at once.
 * @example
 * ```ts
 * import { readWaivers } from 'guiju/node';
 *
 * const waivers = await readWaivers('examples/programs/adopting/guiju.yaml');
 * console.log(waivers.map(({ rule, until }) => `${rule} until ${until}`)); // [ 'cn-csl/23/logs until 2027-01-31' ]
 * ```
 */
export const readWaivers = async (manifest: string): Promise<readonly Waiver[]> => {
  const folder = dirname(resolve(manifest));
  const files = waiverNames.map((name) => join(folder, name)).filter((file) => existsSync(file));
  const all: Waiver[] = [];
  for (const file of files) {
    const source = await readData(file);
    const { value } = source;
    if (!waiversKind.is(value)) throw new ConfigError(kindProblems(source, waiversKind));
    const placed = value.waivers.map((waiver, i) => ({
      ...waiver,
      position: source.position(pointerOf('', ['waivers', i])),
    }));
    all.push(...placed);
  }
  return all;
};
