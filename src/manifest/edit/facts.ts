import { below } from '../../place.js';
import { factPathOf, isIndex, isMap, pointerOf } from '../../pointer.js';
import { fieldAt } from '../field-index.js';

const isMeasure = (keys: readonly string[]): boolean => fieldAt(factPathOf(pointerOf('', keys)))?.kind === 'measure';

/** The facts with one more in its place. `true` and `false` of a measure are written out where more is said of it. */
export const factsWith = (
  root: unknown,
  keys: readonly string[],
  value: unknown,
  way: readonly string[] = [],
): unknown => {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const here = typeof root === 'boolean' && isMeasure(way) ? { inPlace: root } : root;
  const inner = factsWith(below(here, key), rest, value, [...way, key]);
  if (isIndex(key)) return Object.assign(Array.isArray(here) ? [...here] : [], { [key]: inner });
  return isMap(here) ? { ...here, [key]: inner } : { [key]: inner };
};

/** A value as it is short to write: a measure of which only `inPlace` is said is `true` or `false`. */
export const shortened = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shortened);
  if (!isMap(value)) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  if (entries.length === 1 && typeof value.inPlace === 'boolean') return value.inPlace;
  return Object.fromEntries(entries.map(([key, one]) => [key, shortened(one)]));
};

const known = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => known(one) ?? {});
  if (!isMap(value)) return value ?? undefined;
  const entries = Object.entries(value)
    .map(([key, one]) => [key, known(one)] as const)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};

/** Whether two manifests say the same: what is null or empty says nothing. */
export const saySame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(known(shortened(a))) === JSON.stringify(known(shortened(b)));

/** Puts keys around a value: from the first element or measure on, it is one value; the groups above stay keys. */
export const splitKeys = (
  above: readonly string[],
  keys: readonly string[],
): { readonly groups: readonly string[]; readonly inside: readonly string[] } => {
  const cut = keys.findIndex((key, i) => isIndex(key) || (i > 0 && isMeasure([...above, ...keys.slice(0, i)])));
  const groups = cut < 0 ? keys : keys.slice(0, cut);
  return { groups, inside: keys.slice(groups.length) };
};
