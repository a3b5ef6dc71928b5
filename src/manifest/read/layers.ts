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

const positionsIn = (layers: readonly Layer[]): Positions => {
  const lookup = (pointer: string): Omit<Position, 'exact'> | undefined => {
    for (const { file, spots } of layers) {
      const spot = spots.get(pointer);
      if (spot !== undefined) return { file, ...spot };
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
