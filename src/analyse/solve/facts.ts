import type { Model } from './search.js';

type Entry = readonly [keys: readonly string[], value: unknown];

const keysOf = (place: string): readonly string[] => place.replaceAll('[#', '.[#').split('.');
const isElement = (key: string): boolean => key.startsWith('[#');

const grow = (entries: readonly Entry[]): unknown => {
  const deeper = entries.filter(([keys]) => keys.length > 0);
  if (deeper.length === 0) return entries.at(-1)?.[1];
  const heads = new Map<string, Entry[]>();
  for (const [[head = '', ...rest], value] of deeper) heads.set(head, [...(heads.get(head) ?? []), [rest, value]]);
  const grown = [...heads].map(([head, below]) => [head, grow(below)] as const);
  if (!grown.some(([head]) => isElement(head))) return Object.fromEntries(grown);
  const order = (head: string): number => Number(head.slice(2, -1));
  return grown.sort(([a], [b]) => order(a) - order(b)).map(([, element]) => element);
};

const starts = (keys: readonly string[], prefix: readonly string[]): boolean =>
  prefix.every((key, i) => keys[i] === key);

/**
 * The facts for which the values of a model stand: only those that matter. `lists` are the places of the lists that are
 * gone over; one without elements is empty. `asOf` stands apart.
 */
export const factsOf = (model: Model, lists: readonly string[]): Readonly<Record<string, unknown>> => {
  const entries: Entry[] = lists.map((place) => [keysOf(place), []]);
  const absent: (readonly string[])[] = [];
  const members = new Map<string, string[]>();
  for (const [key, { variable, value }] of model) {
    const member = /^"([^"]*)" in (.+)$/.exec(key);
    if (key.startsWith('exists ')) {
      const keys = keysOf(key.slice('exists '.length));
      if (value === true) entries.push([keys, {}]);
      else absent.push(keys);
    } else if (variable.fact && member !== null) {
      const [, name = '', place = ''] = member;
      members.set(place, [...(members.get(place) ?? []), ...(value === true ? [name] : [])]);
    } else if (variable.fact) {
      entries.push([keysOf(key), value]);
    }
  }
  for (const [place, names] of members) entries.push([keysOf(place), names]);
  const present = entries.filter(([keys]) => !absent.some((prefix) => starts(keys, prefix)));
  const grown = grow(present);
  return typeof grown === 'object' && grown !== null && !Array.isArray(grown) ? { ...grown } : {};
};
