import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { isIndex } from '../../pointer.js';
import { EditError } from './error.js';

/** Where a change goes: a pair or an element that is there, or the end of the map or list that lacks it. */
export type Spot =
  | { readonly kind: 'pair'; readonly map: YAMLMap; readonly pair: Pair; readonly rest: readonly string[] }
  | { readonly kind: 'element'; readonly list: YAMLSeq; readonly index: number; readonly rest: readonly string[] }
  | { readonly kind: 'new-pair'; readonly map: YAMLMap; readonly rest: readonly string[] }
  | { readonly kind: 'new-element'; readonly list: YAMLSeq; readonly rest: readonly string[] };

const behindAlias = (path: string, name: string): EditError =>
  new EditError(path, {
    zh: `该处引用了 *${name}，与其他位置共用：请手工修改`,
    en: `stands behind the alias *${name} and is shared with other places: edit it by hand`,
  });

/** Finds where a change goes, as deep as the document reaches. */
export const locate = (root: Node | null, keys: readonly string[], path: string): Spot | undefined => {
  let node: unknown = root;
  for (const [i, key] of keys.entries()) {
    const rest = keys.slice(i + 1);
    let child: unknown;
    let spot: Spot;
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === key);
      if (pair === undefined) return { kind: 'new-pair', map: node, rest: keys.slice(i) };
      child = pair.value;
      spot = { kind: 'pair', map: node, pair, rest };
    } else if (isSeq(node) && isIndex(key)) {
      const index = Number(key);
      if (index >= node.items.length) return { kind: 'new-element', list: node, rest };
      child = node.items[index];
      spot = { kind: 'element', list: node, index, rest };
    } else return undefined;
    if (isAlias(child) && rest.length > 0) throw behindAlias(path, child.source);
    if (rest.length === 0 || !(isMap(child) || isSeq(child))) return spot;
    node = child;
  }
  return undefined;
};

/** The offsets between which a node stands, trailing comments and line breaks left out. */
export const extentOf = (node: unknown): readonly [start: number, end: number] | undefined => {
  if (!(isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) || !node.range) return undefined;
  const [start, end] = node.range;
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last: unknown = node.items.at(-1);
    return [start, (isMap(node) ? pairEnd(node.items.at(-1)) : extentOf(last)?.[1]) ?? end];
  }
  return [start, end];
};

/** Where a pair ends: behind its value, or behind the colon where it has none. */
export const pairEnd = (pair: Pair | undefined): number | undefined => {
  const value = extentOf(pair?.value);
  if (value !== undefined && value[1] > value[0]) return value[1];
  const key = extentOf(pair?.key)?.[1];
  return key === undefined ? undefined : key + 1;
};
