import { escapeKey } from '../pointer.js';

/** A fact path cut at the list in whose elements the fact lies. */
export interface CutPath {
  /** The path of the list whose element at hand holds the fact; undefined for a fact of the service itself. */
  readonly list: string | undefined;
  /** The keys from there. */
  readonly keys: readonly string[];
  /** The same as a JSON pointer below the element, or below the service itself. */
  readonly pointer: string;
}

const cut = new Map<string, CutPath>();

/** `transfers[].recipient.name` is cut into the list `transfers` and the keys `recipient`, `name`. */
export const cutPath = (path: string): CutPath => {
  const known = cut.get(path);
  if (known !== undefined) return known;
  const at = path.lastIndexOf('[]');
  const list = at < 0 ? undefined : path.slice(0, at);
  const rest = at < 0 ? path : path.slice(at + 2).replace(/^\./, '');
  const made =
    rest === ''
      ? { list, keys: [], pointer: '' }
      : { list, keys: rest.split('.'), pointer: `/${escapeKey(rest).replaceAll('.', '/')}` };
  cut.set(path, made);
  return made;
};

/** The lists over which `a[].b` goes: `a`, then `a[].b`. */
export const loopPaths = (forEach: string | undefined): readonly string[] => {
  if (forEach === undefined) return [];
  const parts = forEach.split('[].');
  return parts.map((_, i) => parts.slice(0, i + 1).join('[].'));
};
