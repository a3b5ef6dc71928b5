import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { refused } from '../error.js';
import { readBytes } from './bytes.js';
import { decode } from './decode.js';
import { realpath } from './disk.js';
import { readDocument } from './document.js';
import { type Layer, manifestOf, type PlacedManifest } from './layers.js';
import { limits } from './limits.js';
import { rootOf } from './root.js';
import type { Spot } from './spot.js';

/** A manifest that was read from its files. */
export interface ReadManifest extends PlacedManifest {
  /** The file itself, then those that it extends. */
  readonly files: readonly string[];
}

/** How a manifest is read. */
export interface ReadOptions {
  /** The folder that `extends` may not leave; without it the nearest one upwards with `.git` or `package.json`. */
  readonly root?: string;
}

const onExtends = (spot: Spot | undefined) => ({ pointer: '/extends', ...spot });

const layersOf = async (file: string, root: string, above: readonly Layer[]): Promise<readonly Layer[]> => {
  const layer: Layer = { file, ...readDocument(decode(await readBytes(file), file), file) };
  const layers = [...above, layer];
  const target = layer.value.extends;
  if (target === undefined || target === null) return layers;
  const spot = layer.spots.get('/extends');
  if (typeof target !== 'string') {
    throw refused('extends-type', file, 'extends 应为相对路径', 'extends must be a relative path', onExtends(spot));
  }
  if (layers.length >= limits.extends) {
    throw refused(
      'extends-depth',
      file,
      `extends 超过 ${limits.extends} 层`,
      `extends goes deeper than ${limits.extends} files`,
      onExtends(spot),
    );
  }
  const wanted = resolve(dirname(file), target);
  if (!existsSync(wanted)) {
    throw refused(
      'not-found',
      file,
      `extends 指向的文件不存在：${target}`,
      `extends names a file that does not exist: ${target}`,
      onExtends(spot),
    );
  }
  const next = await realpath(wanted);
  if (relative(root, next).startsWith(`..${sep}`) || resolve(root, relative(root, next)) !== next) {
    throw refused(
      'extends-outside',
      file,
      'extends 离开了项目目录',
      'extends leaves the project folder',
      onExtends(spot),
    );
  }
  if (layers.some((known) => known.file === next)) {
    throw refused('extends-loop', file, 'extends 形成循环', 'extends goes in a circle', onExtends(spot));
  }
  return layersOf(next, root, layers);
};

/**
 * Reads a manifest, YAML or JSON, with everything that it extends, and remembers where each fact stands.
 *
 * @throws ManifestError with every problem at once: file, line, column, what was expected, the nearest known name.
 * @example
 * ```ts
 * import { readManifest } from 'guiju/node';
 *
 * const { manifest, positions } = await readManifest('examples/chat-assistant/guiju.yaml');
 * console.log(manifest.guiju, positions('/service/id')?.line !== undefined); // 1 true
 * ```
 */
export const readManifest = async (file: string, options: ReadOptions = {}): Promise<ReadManifest> => {
  const path = resolve(file);
  const real = existsSync(path) ? await realpath(path) : path;
  const root = options.root === undefined ? rootOf(real) : await realpath(options.root);
  const layers = await layersOf(real, root, []);
  return { ...manifestOf(layers), files: layers.map((layer) => layer.file) };
};
