import { common, type FieldInfo, type Shape, type Spec } from './field.js';
import { sections } from './schema.js';

/** A field of the manifest with its path. */
export interface Field extends FieldInfo {
  /** As a fact path: `transfers[].purpose`. */
  readonly path: string;
}

/** What is said of a field is read from its spec when it is asked for: most fields are only looked for by their path. */
const fieldOf = (path: string, spec: FieldInfo): Field => ({
  kind: spec.kind,
  get meta() {
    return spec.meta;
  },
  get values() {
    return spec.values;
  },
  ...(spec.whole && { whole: spec.whole }),
  path,
});

const collect = (shape: Shape, prefix: string, into: Map<string, Field>): void => {
  for (const [key, spec] of Object.entries(shape)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    into.set(path, fieldOf(path, spec));
    if (spec.shape !== undefined) collect(spec.shape, spec.kind === 'list' ? `${path}[]` : path, into);
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

const collectNames = (shape: Shape, prefix: string, into: Map<string, string>): void => {
  for (const [key, spec] of Object.entries(shape)) {
    const path = `${prefix}${key}`;
    if (prefix !== '' && !into.has(key)) into.set(key, path);
    if (spec.shape !== undefined && spec.kind !== 'list') collectNames(spec.shape, `${path}.`, into);
  }
};

let names: ReadonlyMap<string, string> | undefined;

/** The first field that lies somewhere below a section, in no list, and is called so. */
export const pathOfName = (name: string): string | undefined => {
  if (names === undefined) {
    const found = new Map<string, string>();
    collectNames(sections, '', found);
    names = found;
  }
  return names.get(name);
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
  return fieldOf(path, found);
};

/** The fields of a map, or of the elements of a list (`transfers[]`); those of the manifest itself at the empty path. */
export const fieldsBelow = (path: string): readonly Field[] => {
  const found = path === '' ? undefined : walk(sections, path.split('.'));
  const isElement = path.endsWith('[]');
  if (path !== '' && (found === undefined || isElement !== (found.kind === 'list'))) return [];
  const shape: Shape = path === '' ? sections : (found?.shape ?? {});
  return Object.entries(shape).map(([key, spec]) => fieldOf(path === '' ? key : `${path}.${key}`, spec));
};

/** The field that a question or an advice about a fact is about: the measure where the fact is that it is in place. */
export const askedField = (path: string): Field | undefined =>
  fieldAt(path.endsWith('.inPlace') ? path.slice(0, -'.inPlace'.length) : path);

/** What a measure has beside what all measures have: the months of a retention, the positions of a label. */
export const parametersOf = (measure: string): readonly Field[] =>
  Object.entries(walk(sections, measure.split('.'))?.shape ?? {})
    .filter(([key]) => key !== 'inPlace' && !Object.hasOwn(common, key))
    .map(([key, spec]) => fieldOf(`${measure}.${key}`, spec));
