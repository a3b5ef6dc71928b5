import type { PatchOperation } from '../evaluate/advice.js';
import { below, placed, valueAt } from '../place.js';
import { isIndex, keysOf, own, pointerOf } from '../pointer.js';
import type { Alternative, Edit } from './alternative.js';

/** Edits as they come out on a manifest. */
export interface Patched {
  readonly facts: unknown;
  readonly patch: readonly PatchOperation[];
  /** How many maps, lists and elements have to be made for it. */
  readonly containers: number;
}

const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

/** The value of the fact once the edit is made. */
export const valueAfter = (edit: Edit, facts: unknown): unknown => {
  if (edit.kind === 'set') return edit.value;
  const now = valueAt(facts, keysOf(edit.pointer));
  const members: readonly unknown[] = Array.isArray(now) ? now : [];
  const kept = members.filter((member) => !edit.drop.some((dropped) => dropped === member));
  return [...kept, ...edit.add];
};

/** Every pointer on the way to a fact, itself last. */
const wayTo = (pointer: string): readonly string[] => {
  const keys = keysOf(pointer);
  return keys.map((_, i) => pointerOf('', keys.slice(0, i + 1)));
};

const operation = (path: string, facts: unknown, after: unknown): PatchOperation => {
  const keys = keysOf(path);
  const parent = valueAt(facts, keys.slice(0, -1));
  const key = keys.at(-1) ?? '';
  const present = Array.isArray(parent) ? below(parent, key) !== undefined : own(parent, key) !== undefined;
  return { op: present ? 'replace' : 'add', path, value: valueAt(after, keys) };
};

const appended = (edit: Edit, facts: unknown): readonly PatchOperation[] | undefined => {
  const now = valueAt(facts, keysOf(edit.pointer));
  if (edit.kind !== 'members' || edit.drop.length > 0 || !Array.isArray(now)) return undefined;
  return edit.add.map((value, i) => ({ op: 'add' as const, path: pointerOf(edit.pointer, [now.length + i]), value }));
};

/** Keys by name and elements by number, so that elements are added one after the other. */
const inOrder = ([a, ...afterA]: readonly string[], [b, ...afterB]: readonly string[]): number => {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (a === b) return inOrder(afterA, afterB);
  return isIndex(a) && isIndex(b) ? Number(a) - Number(b) : a < b ? -1 : 1;
};

/** Makes edits on a manifest: the facts then, and the JSON Patch that leads there. */
export const patched = (facts: unknown, edits: Alternative): Patched => {
  const after = edits.reduce<unknown>(
    (made, edit) => placed(made, keysOf(edit.pointer), valueAfter(edit, facts)),
    facts,
  );
  const missing = (pointer: string): boolean => !isPresent(valueAt(facts, keysOf(pointer)));
  const operations = new Map<string, PatchOperation>();
  const containers = new Set<string>();
  for (const edit of edits) {
    const way = wayTo(edit.pointer);
    for (const pointer of way.slice(0, -1).filter(missing)) containers.add(pointer);
    const first = way.find(missing) ?? edit.pointer;
    for (const one of appended(edit, facts) ?? [operation(first, facts, after)]) operations.set(one.path, one);
  }
  const patch = [...operations.values()].sort((a, b) => inOrder(keysOf(a.path), keysOf(b.path)));
  return { facts: after, patch, containers: containers.size };
};
