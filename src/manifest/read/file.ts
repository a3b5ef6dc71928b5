import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { isMap, keysOf, own } from '../../pointer.js';
import { ManifestError, refused } from '../error.js';
import { parseManifest } from '../parse.js';
import type { Position, Positions } from '../position.js';
import type { Manifest } from '../schema.js';
import { readBytes } from './bytes.js';
import { decode } from './decode.js';
import { type ReadDocument, readDocument, type Spot } from './document.js';
import { limits } from './limits.js';
import { mergeManifests } from './merge.js';
import { rootOf } from './root.js';

/** A manifest that was read from its files. */
export interface ReadManifest {
  readonly manifest: Manifest;
  /** Where each fact stands. */
  readonly positions: Positions;
  /** The file itself, then those that it extends. */
  readonly files: readonly string[];
}

/** How a manifest is read. */
export interface ReadOptions {
  /** The folder that `extends` may not leave; without it the nearest one upwards with `.git` or `package.json`. */
  readonly root?: string;
}

interface Layer extends ReadDocument {
  readonly file: string;
}

const last = Number.MAX_SAFE_INTEGER;

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

/** Whether a layer replaces what the layers below it say at a pointer: at it, or above it, stands something that is no map. */
const replaces = (value: unknown, pointer: string): boolean => {
  let at = value;
  for (const key of keysOf(pointer)) {
    if (!isMap(at)) return true;
    if (!Object.hasOwn(at, key)) return false;
    at = own(at, key);
  }
  return !isMap(at);
};

const positionsIn = (layers: readonly Layer[]): Positions => {
  const lookup = (pointer: string): Omit<Position, 'exact'> | undefined => {
    for (const { file, spots, value } of layers) {
      const spot = spots.get(pointer);
      if (spot !== undefined) return { file, ...spot };
      if (replaces(value, pointer)) return undefined;
    }
    return undefined;
  };
  return (pointer) => {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const found = lookup(at);
      if (found !== undefined) return { ...found, exact: at === pointer || pointer === `${at}/inPlace` };
    }
    const top = layers[0];
    return top === undefined ? undefined : { file: top.file, line: 1, column: 1, exact: false };
  };
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
  const merged = [...layers].reverse().reduce<unknown>((lower, { value }) => mergeManifests(lower, value), {});
  const positions = positionsIn(layers);
  try {
    return { manifest: parseManifest(merged), positions, files: layers.map((layer) => layer.file) };
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    const placed = error.problems.map((found) => {
      const position = found.code === 'more' ? undefined : positions(found.pointer);
      return position === undefined
        ? found
        : { ...found, file: position.file, line: position.line, column: position.column };
    });
    throw new ManifestError(placed.sort((a, b) => (a.line ?? last) - (b.line ?? last)));
  }
};
