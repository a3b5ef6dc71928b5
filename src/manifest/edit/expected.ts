import { below } from '../../place.js';
import { isIndex, isMap } from '../../pointer.js';

/** A measure of which no more is said than that it is in place, or not, is written as that. */
export const compact = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(compact);
  if (!isMap(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const [first, ...others] = entries;
  if (first?.[0] === 'inPlace' && others.length === 0 && typeof first[1] === 'boolean') return first[1];
  return Object.fromEntries(entries.map(([key, inner]) => [key, compact(inner)]));
};

/** The measure that `true` or `false` is short for. */
export const expanded = (value: unknown): unknown => (typeof value === 'boolean' ? { inPlace: value } : value);

/** What a manifest says once a value is put in: what the edited text is held against. */
export const expectedAfter = (root: unknown, keys: readonly string[], value: unknown): unknown => {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const around = expanded(root);
  const inner = expectedAfter(below(around, key), rest, value);
  if (isIndex(key)) {
    const elements: readonly unknown[] = Array.isArray(around) ? around : [];
    return Object.assign([...elements], { [key]: inner });
  }
  return isMap(around) ? { ...around, [key]: inner } : { [key]: inner };
};

/** A value below keys that are not there yet. */
export const nested = (keys: readonly string[], value: unknown): unknown => expectedAfter(undefined, keys, value);
