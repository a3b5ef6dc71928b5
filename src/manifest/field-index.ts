import type { FieldInfo, Shape } from './field.js';
import { sections } from './schema.js';

/** A field of the manifest with its path. */
export interface Field extends FieldInfo {
  /** As a fact path: `transfers[].purpose`. */
  readonly path: string;
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

/** The field at a fact path. */
export const fieldAt = (path: string): Field | undefined => fieldIndex().get(path);

/** The field that a question or an advice about a fact is about: the measure where the fact is that it is in place. */
export const askedField = (path: string): Field | undefined =>
  fieldAt(path.endsWith('.inPlace') ? path.slice(0, -'.inPlace'.length) : path);
