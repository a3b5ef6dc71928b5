import { isIndex, isMap, keysOf, own, pointerOf } from '../../pointer.js';

/** Keys below which stand names that the author chose, and below each name an object. */
const named: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  'headers',
  'responses',
  'content',
  'callbacks',
  'encoding',
]);

/** Keys below which stands no schema. */
const skipped: ReadonlySet<string> = new Set([
  'example',
  'examples',
  'default',
  'enum',
  'const',
  'required',
  'security',
  'tags',
  'servers',
  'externalDocs',
  'discriminator',
  'xml',
  'links',
  '$defs',
  'definitions',
]);

/** An object on the way through a document. */
export interface Visited {
  readonly value: Readonly<Record<string, unknown>>;
  readonly pointer: string;
}

/** A reference that was not followed. */
export interface Lost {
  readonly pointer: string;
  readonly ref: string;
  /** Whether it leads into another file; else it leads nowhere. */
  readonly outside: boolean;
}

const at = (root: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (value, key) => (Array.isArray(value) ? (isIndex(key) ? value[Number(key)] : undefined) : own(value, key)),
    root,
  );

const decoded = (ref: string): string | undefined => {
  try {
    return decodeURIComponent(ref.slice(1));
  } catch {
    return undefined;
  }
};

interface Step {
  readonly value: unknown;
  readonly pointer: string;
  /** Whether the keys are names that the author chose. */
  readonly names: boolean;
}

const below = ({ value, pointer, names }: Step): readonly Step[] => {
  if (Array.isArray(value))
    return value.map((one: unknown, i) => ({ value: one, pointer: pointerOf(pointer, [i]), names: false }));
  if (!isMap(value)) return [];
  return Object.entries(value)
    .filter(([key]) => names || !(key.startsWith('x-') || skipped.has(key)))
    .map(([key, one]) => ({ value: one, pointer: pointerOf(pointer, [key]), names: !names && named.has(key) }));
};

/**
 * Everything that the operations of an OpenAPI document use: parameters, bodies, responses and their schemas, references within
 * the document followed, each object once. What no operation uses is not visited.
 */
export const walkOpenApi = (
  root: Readonly<Record<string, unknown>>,
  visit: (object: Visited) => void,
): readonly Lost[] => {
  const lost: Lost[] = [];
  const seen = new Set<unknown>();
  const queue: Step[] = ['paths', 'webhooks'].map((key) => ({
    value: own(root, key),
    pointer: `/${key}`,
    names: true,
  }));
  for (let i = 0; i < queue.length; i++) {
    const step = queue[i];
    if (step === undefined || typeof step.value !== 'object' || step.value === null || seen.has(step.value)) continue;
    const { value, pointer, names } = step;
    seen.add(value);
    if (isMap(value) && !names) {
      visit({ value, pointer });
      const ref = own(value, '$ref');
      if (typeof ref === 'string') {
        const path = ref.startsWith('#') ? decoded(ref) : undefined;
        const target = path === undefined ? undefined : at(root, keysOf(path));
        if (path === undefined || !isMap(target)) lost.push({ pointer, ref, outside: !ref.startsWith('#') });
        else queue.push({ value: target, pointer: path, names: false });
      }
    }
    for (const one of below(step)) queue.push(one);
  }
  return lost;
};
