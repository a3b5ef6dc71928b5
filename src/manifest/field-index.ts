import type * as z from 'zod/mini';
import { type FieldInfo, fieldRegistry } from './field.js';
import { manifestSchema } from './schema.js';

/** A field of the manifest with its path. */
export interface Field extends FieldInfo {
  /** As a fact path: `transfers[].purpose`. */
  readonly path: string;
}

type Node = z.core.$ZodType;

const inner = (node: Node): Node => {
  const { def } = node._zod as { readonly def: z.core.$ZodTypeDef & { innerType?: Node; options?: readonly Node[] } };
  if (def.innerType !== undefined) return inner(def.innerType);
  const last = def.options?.at(-1);
  return last === undefined ? node : inner(last);
};

const childrenOf = (node: Node): { readonly shape?: Readonly<Record<string, Node>>; readonly element?: Node } => {
  const { def } = inner(node)._zod as {
    readonly def: z.core.$ZodTypeDef & { shape?: Readonly<Record<string, Node>>; element?: Node };
  };
  return { ...(def.shape && { shape: def.shape }), ...(def.element && { element: inner(def.element) }) };
};

const collect = (shape: Readonly<Record<string, Node>>, prefix: string, into: Map<string, Field>): void => {
  for (const [key, node] of Object.entries(shape)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const info = fieldRegistry.get(node);
    if (info !== undefined) into.set(path, { ...info, path });
    const children = childrenOf(node);
    if (children.shape !== undefined) collect(children.shape, path, into);
    const below = children.element === undefined ? undefined : childrenOf(children.element).shape;
    if (below !== undefined) collect(below, `${path}[]`, into);
  }
};

let index: ReadonlyMap<string, Field> | undefined;

/** Every field of the manifest by its fact path. Made once, when it is first asked for. */
export const fieldIndex = (): ReadonlyMap<string, Field> => {
  if (index === undefined) {
    const fields = new Map<string, Field>();
    collect(manifestSchema.shape, '', fields);
    index = fields;
  }
  return index;
};

/** The field at a fact path. */
export const fieldAt = (path: string): Field | undefined => fieldIndex().get(path);
