/** A value that a fact can have. */
export type Scalar = string | number | boolean;

/** One fact given another value, or one list of values with members added or left out. */
export type Edit = { readonly path: string; readonly pointer: string } & (
  | { readonly kind: 'set'; readonly value: Scalar }
  | { readonly kind: 'members'; readonly add: readonly string[]; readonly drop: readonly string[] }
);

/** Edits that lead to something together, one for each fact. */
export type Alternative = readonly Edit[];

/** It is so already. */
export const nothing: Alternative = [];

const both = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];

/** The two edits of one fact as one; undefined where they contradict each other. */
const merged = (a: Edit, b: Edit): Edit | undefined => {
  if (a.kind === 'set') return b.kind === 'set' && a.value === b.value ? a : undefined;
  if (b.kind === 'set') return undefined;
  const add = both(a.add, b.add);
  const drop = both(a.drop, b.drop);
  return add.some((member) => drop.includes(member)) ? undefined : { ...a, add, drop };
};

/** Both alternatives at once; undefined where they contradict each other. */
export const joined = (a: Alternative, b: Alternative): Alternative | undefined => {
  const edits = new Map(a.map((edit) => [edit.pointer, edit]));
  for (const edit of b) {
    const known = edits.get(edit.pointer);
    const one = known === undefined ? edit : merged(known, edit);
    if (one === undefined) return undefined;
    edits.set(edit.pointer, one);
  }
  return [...edits.values()];
};

const keysOf = (alternative: Alternative): readonly string[] => alternative.map((edit) => JSON.stringify(edit)).sort();

/** The smallest alternatives, each once, without those that do more than another one; at most so many. */
export const smallest = (alternatives: readonly Alternative[], most: number): readonly Alternative[] => {
  const byKey = new Map<string, { readonly alternative: Alternative; readonly keys: readonly string[] }>();
  for (const alternative of alternatives) {
    const keys = keysOf(alternative);
    const key = keys.join();
    if (!byKey.has(key)) byKey.set(key, { alternative, keys });
  }
  const sorted = [...byKey.values()].sort((a, b) => a.keys.length - b.keys.length);
  const kept: { readonly alternative: Alternative; readonly keys: readonly string[] }[] = [];
  for (const one of sorted) {
    if (kept.length >= most) break;
    if (!kept.some(({ keys }) => keys.every((key) => one.keys.includes(key)))) kept.push(one);
  }
  return kept.map(({ alternative }) => alternative);
};

const pairs = (a: readonly Alternative[], b: readonly Alternative[]): readonly Alternative[] =>
  a.flatMap((one) => b.map((other) => joined(one, other))).filter((pair) => pair !== undefined);

/** One of each. */
export const allOf = (parts: readonly (readonly Alternative[])[], most: number): readonly Alternative[] =>
  parts.reduce<readonly Alternative[]>((found, part) => smallest(pairs(found, part), most), [nothing]);

/** Any one of any. */
export const anyOf = (parts: readonly (readonly Alternative[])[], most: number): readonly Alternative[] =>
  smallest(parts.flat(), most);
