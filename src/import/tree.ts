import { isMap, pointerOf } from '../pointer.js';
import type { ImportedFact, ImportPlace } from './fact.js';

/** A single value, or a list of them, with the places that state it. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly value: unknown;
  readonly from: readonly ImportPlace[];
}

/** Facts by name. */
export interface Branch {
  readonly kind: 'map';
  readonly fields: ReadonlyMap<string, Tree>;
  /** Where the map itself stands, where it was read as one. */
  readonly from?: ImportPlace;
}

/** Facts of the elements of a list. */
export interface Items {
  readonly kind: 'list';
  readonly items: readonly Tree[];
}

/** A part of a manifest of which each fact knows where it was read. */
export type Tree = Leaf | Branch | Items;

/** A single value. */
export const leaf = (value: unknown, from: readonly ImportPlace[]): Leaf => ({ kind: 'leaf', value, from });

/** Facts by name. */
export const branch = (fields: Iterable<readonly [string, Tree]>): Branch => ({ kind: 'map', fields: new Map(fields) });

/** A value with its places; `place` takes a pointer within the value. */
export const treeOf = (value: unknown, place: (pointer: string) => ImportPlace, pointer = ''): Tree => {
  if (isMap(value)) {
    const fields = Object.entries(value).map(
      ([key, one]) => [key, treeOf(one, place, pointerOf(pointer, [key]))] as const,
    );
    return { kind: 'map', fields: new Map(fields), from: place(pointer) };
  }
  if (Array.isArray(value) && value.some((one) => isMap(one) || Array.isArray(one)))
    return { kind: 'list', items: value.map((one: unknown, i) => treeOf(one, place, pointerOf(pointer, [i]))) };
  return leaf(value, [place(pointer)]);
};

/** The value without its places. */
export const plainOf = (tree: Tree): unknown => {
  if (tree.kind === 'leaf') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plainOf);
  return Object.fromEntries([...tree.fields].map(([key, one]) => [key, plainOf(one)]));
};

/** The single facts, in order. */
export const factsOf = (tree: Tree, pointer = ''): readonly ImportedFact[] => {
  if (tree.kind === 'leaf') return [{ pointer, value: tree.value, from: tree.from }];
  const below = tree.kind === 'list' ? tree.items.entries() : tree.fields.entries();
  return [...below].flatMap(([key, one]) => factsOf(one, pointerOf(pointer, [key])));
};
