import { parseManifest } from '../manifest/parse.js';
import type { Manifest } from '../manifest/schema.js';
import { placed, valueAt } from '../place.js';
import { isIndex, keysOf, own, pointerOf } from '../pointer.js';

/** An answer that has no place in the manifest. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly code = 'answer';
  constructor(
    /** The pointer or path that was given. */
    readonly at: string,
    reason: string,
  ) {
    super(`${at === '' ? 'the answer' : at}: ${reason}`);
  }
}

/** The JSON pointer that is meant by a pointer or by the path of a fact outside lists. */
export const placeOf = (at: string): string => {
  if (at.startsWith('/')) return at;
  if (at === '') throw new AnswerError(at, 'expected the path or the JSON pointer of a fact');
  if (!at.includes('[]')) return pointerOf('', at.split('.'));
  throw new AnswerError(at, 'says of no element: give the JSON pointer of one, such as a pointer of the question');
};

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** The manifest with an answer in its place, checked and its shorthands written out. */
export const manifestWith = (manifest: Manifest, pointer: string, value: unknown): Manifest => {
  const keys = keysOf(pointer);
  const gap = keys.findIndex((key, i) => isIndex(key) && Number(key) > lengthOf(valueAt(manifest, keys.slice(0, i))));
  if (gap >= 0) {
    const length = lengthOf(valueAt(manifest, keys.slice(0, gap)));
    throw new AnswerError(
      pointer,
      `the list ${pointerOf('', keys.slice(0, gap))} has ${length} elements: add them in order`,
    );
  }
  const [section = '', ...rest] = keys;
  const part = parseManifest({ guiju: 1, [section]: placed(own(manifest, section), rest, value) });
  return { ...manifest, ...part };
};
