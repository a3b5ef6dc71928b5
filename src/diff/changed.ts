import { canonicalJson } from '../evaluate/digest.js';
import { isMap, pointerOf } from '../pointer.js';
import type { FactReason } from './difference.js';

const most = 5;

const childrenOf = (value: unknown): ReadonlyMap<string, unknown> => {
  if (Array.isArray(value)) return new Map(value.map((element: unknown, i) => [String(i), element]));
  return new Map(isMap(value) ? Object.entries(value) : []);
};

/** The single facts that differ between two values, in order of their places. */
const changes = (before: unknown, after: unknown, pointer: string): readonly FactReason[] => {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const [olds, news] = [childrenOf(before), childrenOf(after)];
  const keys = [...new Set([...olds.keys(), ...news.keys()])].sort();
  if (keys.length > 0) return keys.flatMap((key) => changes(olds.get(key), news.get(key), pointerOf(pointer, [key])));
  return [
    {
      kind: 'fact',
      pointer,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ];
};

/**
 * The first facts that two manifests say differently: a reason of last resort, where neither finding names the fact that
 * made its rule apply.
 */
export const changedFacts = (before: unknown, after: unknown): readonly FactReason[] =>
  changes(before, after, '').slice(0, most);
