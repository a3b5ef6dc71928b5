import type { FieldInfo, Shape, Spec } from './field.js';
import { sections } from './schema.js';

/** A field of the manifest with its path. */
export interface Field extends FieldInfo {
  /** As a fact path: `transfers[].purpose`. */
  readonly path: string;
  /** Whether a number has to be whole. */
  readonly whole?: true;
}

const collect = (shape: Shape, prefix: string, into: Map<string, Field>): void => {
  for (const [key, { kind, meta, values, whole, shape: below }] of Object.entries(shape)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    into.set(path, { kind, meta, ...(values !== undefined && { values }), ...(whole && { whole }), path });
    if (below !== undefined) collect(below, kind === 'list' ? `${path}[]` : path, into);
  }
};

let index: ReadonlyMap<string, Field> | undefined;

/** Every field of the manifest by its fact path. Made once, when it is first asked for. */
export const fieldIndex = (): ReadonlyMap<string, Field> => {
  if (index === undefined) {
    const fields = new Map<string, Field>();
    collect(sections, '', fields);
    index = fields;
  }
  return index;
};

const walk = (shape: Shape, keys: readonly string[]): Spec | undefined => {
  const [key = '', ...rest] = keys;
  const spec = Object.hasOwn(shape, key.replace(/\[\]$/, '')) ? shape[key.replace(/\[\]$/, '')] : undefined;
  if (spec === undefined || rest.length === 0) return spec;
  return spec.shape === undefined || key.endsWith('[]') !== (spec.kind === 'list') ? undefined : walk(spec.shape, rest);
};

/** The field at a fact path, without making the index of all. */
export const fieldAt = (path: string): Field | undefined => {
  const found = walk(sections, path.split('.'));
  if (found === undefined || path.endsWith('[]')) return undefined;
  const { kind, meta, values, whole } = found;
  return { kind, meta, ...(values !== undefined && { values }), ...(whole && { whole }), path };
};
