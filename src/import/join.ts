import { canonicalJson } from '../evaluate/digest.js';
import { pointerOf } from '../pointer.js';
import { type Branch, branch, type Items, type Leaf, plainOf, type Tree } from './tree.js';

/** Where two trees say something different. */
export interface Difference {
  readonly pointer: string;
  readonly old: Tree;
  readonly fresh: Tree;
}

/** Something that one tree has and the other lacks. */
export interface Addition {
  /** The names and numbers on the way to it; a number beyond the end is a new element. */
  readonly keys: readonly (string | number)[];
  readonly tree: Tree;
}

/** One tree laid under another: what was there stays. */
export interface Joined {
  readonly tree: Tree;
  readonly additions: readonly Addition[];
  readonly differences: readonly Difference[];
}

type Keys = readonly (string | number)[];

const kept = (tree: Tree): Joined => ({ tree, additions: [], differences: [] });

const differs = (old: Tree, fresh: Tree, keys: Keys): Joined => ({
  tree: old,
  additions: [],
  differences: [{ pointer: pointerOf('', keys), old, fresh }],
});

const added = (tree: Tree, keys: Keys): Joined => ({ tree, additions: [{ keys, tree }], differences: [] });

/** `true` and `{ inPlace: true, … }` say the same of a measure. */
const isShort = (short: Leaf, long: Tree): boolean => {
  if (long.kind !== 'map') return false;
  const inPlace = long.fields.get('inPlace');
  return inPlace?.kind === 'leaf' && inPlace.value === short.value;
};

const idOf = (tree: Tree): unknown => {
  const id = tree.kind === 'map' ? tree.fields.get('id') : undefined;
  return id?.kind === 'leaf' ? id.value : undefined;
};

const joinMaps = (old: Branch, fresh: Branch, keys: Keys): Joined => {
  const fields = new Map(old.fields);
  const parts = [...fresh.fields].map(([key, tree]) => {
    const joined = join(fields.get(key), tree, [...keys, key]);
    fields.set(key, joined.tree);
    return joined;
  });
  return {
    tree: branch(fields),
    additions: parts.flatMap(({ additions }) => additions),
    differences: parts.flatMap(({ differences }) => differences),
  };
};

/** Elements are recognised by their `id`; lists without are one fact. */
const joinLists = (old: Items, fresh: Items, keys: Keys): Joined => {
  const isNamed = [...old.items, ...fresh.items].every((item) => idOf(item) !== undefined);
  if (!isNamed) {
    const same = canonicalJson(plainOf(old)) === canonicalJson(plainOf(fresh));
    return same ? kept(old) : differs(old, fresh, keys);
  }
  const items = [...old.items];
  const parts = fresh.items.map((item) => {
    const at = items.findIndex((one) => idOf(one) === idOf(item));
    const place = at < 0 ? items.length : at;
    const joined = join(items[place], item, [...keys, place]);
    items[place] = joined.tree;
    return joined;
  });
  return {
    tree: { kind: 'list', items },
    additions: parts.flatMap(({ additions }) => additions),
    differences: parts.flatMap(({ differences }) => differences),
  };
};

/** Lays a tree under another: what the old one lacks is added, what it says differently is told and left. */
export const join = (old: Tree | undefined, fresh: Tree, keys: Keys = []): Joined => {
  if (old === undefined || (old.kind === 'leaf' && old.value === null)) return added(fresh, keys);
  if (old.kind === 'map' && fresh.kind === 'map') return joinMaps(old, fresh, keys);
  if (old.kind === 'list' && fresh.kind === 'list') return joinLists(old, fresh, keys);
  if (fresh.kind === 'leaf' && fresh.value === null) return kept(old);
  if (fresh.kind === 'leaf' && isShort(fresh, old)) return kept(old);
  if (canonicalJson(plainOf(old)) === canonicalJson(plainOf(fresh))) return kept(old);
  return differs(old, fresh, keys);
};
