import type { PatchOperation } from '../../src/index.js';

const keys = (pointer: string): readonly string[] => pointer.split('/').slice(1);

/** Applies a JSON Patch as RFC 6902 says, and refuses what it refuses. */
export const applyPatch = (document: unknown, patch: readonly PatchOperation[]): unknown => {
  const copy: unknown = structuredClone(document);
  for (const { op, path, value } of patch) {
    const way = keys(path);
    const last = way.at(-1) ?? '';
    const parent = way.slice(0, -1).reduce<unknown>((at, key) => {
      if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) throw new Error(`no ${key} in ${path}`);
      return Reflect.get(at, key);
    }, copy);
    if (typeof parent !== 'object' || parent === null) throw new Error(`nothing at the parent of ${path}`);
    const present = Object.hasOwn(parent, last);
    if (op === 'replace' && !present) throw new Error(`nothing to replace at ${path}`);
    if (!Array.isArray(parent)) Reflect.set(parent, last, structuredClone(value));
    else if (op === 'replace') parent[Number(last)] = structuredClone(value);
    else if (Number(last) <= parent.length) parent.splice(Number(last), 0, structuredClone(value));
    else throw new Error(`beyond the end of the list: ${path}`);
  }
  return copy;
};
