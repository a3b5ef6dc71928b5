import { isIndex, isMap, own } from './pointer.js';

const elements = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Reads one key of a map, or one element of a list; undefined where there is none. */
export const below = (value: unknown, key: string): unknown =>
  Array.isArray(value) ? (isIndex(key) ? elements(value)[Number(key)] : undefined) : own(value, key);

/** Reads keys and numbers of elements one after the other. */
export const valueAt = (root: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((value, key) => below(value, key), root);

/** A copy with a value put in at some keys. Maps and lists that are missing on the way are made. */
export const placed = (root: unknown, keys: readonly string[], value: unknown): unknown => {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const inner = placed(below(root, key), rest, value);
  if (isIndex(key)) return Object.assign([...elements(root)], { [key]: inner });
  return isMap(root) ? { ...root, [key]: inner } : { [key]: inner };
};
