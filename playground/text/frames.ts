/** A map or a list that is open at some place of a text. */
export interface Frame {
  readonly kind: 'map' | 'list';
  /** The column in which its keys or dashes stand; undefined between brackets. */
  readonly column: number | undefined;
  /** The key whose value comes now. */
  key?: string;
  /** Its keys so far. */
  readonly keys: string[];
}

/** The fact path to what the frames are about: `transfers[].purpose`. */
export const pathOf = (frames: readonly Frame[]): string =>
  frames.reduce((path, { kind, key }) => {
    if (kind === 'list') return `${path}[]`;
    if (key === undefined) return path;
    return path === '' ? key : `${path}.${key}`;
  }, '');

/** Where a place in the text of a manifest lies. */
export interface Place {
  /** The fact path of the map or list around it. */
  readonly container: string;
  /** The key whose value it is; undefined where a key, or an element of a list, is written. */
  readonly key: string | undefined;
  /** The keys that the map has before it. */
  readonly siblings: readonly string[];
  /** What is written between its beginning and the place. */
  readonly typed: string;
  /** Where that begins, counted from 0. */
  readonly from: number;
  /** The column of a new key; undefined between brackets. */
  readonly column: number | undefined;
}
