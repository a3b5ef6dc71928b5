import { isMap, keysOf, own } from '../../pointer.js';
import { ManifestError } from '../error.js';
import { parseManifest } from '../parse.js';
import type { Position, Positions } from '../position.js';
import type { Manifest } from '../schema.js';
import type { ReadDocument } from './document.js';
import { mergeManifests } from './merge.js';

/** The text of a manifest as plain data, with what it is called in messages. */
export interface Layer extends ReadDocument {
  readonly file: string;
}

/** A manifest with the places of its facts. */
export interface PlacedManifest {
  readonly manifest: Manifest;
  /** Where each fact stands. */
  readonly positions: Positions;
}

const last = Number.MAX_SAFE_INTEGER;

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

/** The manifest that texts make together, the upper ones first; every problem with the place where it stands. */
export const manifestOf = (layers: readonly Layer[]): PlacedManifest => {
  const merged = [...layers].reverse().reduce<unknown>((lower, { value }) => mergeManifests(lower, value), {});
  const positions = positionsIn(layers);
  try {
    return { manifest: parseManifest(merged), positions };
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
