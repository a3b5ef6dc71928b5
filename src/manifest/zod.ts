import * as z from 'zod/mini';
import { once } from '../once.js';
import type { Shape, Spec } from './field.js';
import { printable } from './printable.js';
import { type Manifest, sections } from './schema.js';

type Schema = z.ZodMiniType;

const short = () => z.string().check(z.minLength(1), z.maxLength(2000), z.regex(printable));

const object = (shape: Shape): Schema =>
  z.strictObject(Object.fromEntries(Object.entries(shape).map(([key, spec]) => [key, z.nullish(schemaOf(spec))])));

/** Whether a value is an object and no plain map: a Map or a Date has no fields, and would pass for an empty one. */
const isStrange = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.prototype.toString.call(value) !== '[object Object]';

/** The schema of a part that is built when a manifest first has that part: most manifests have few. */
const deferred = (build: () => Schema): Schema => {
  const schema = once(build);
  return z.pipe(
    z.unknown(),
    z.transform((value, context) => {
      const strange = Array.isArray(value) ? value.findIndex(isStrange) : isStrange(value) ? -2 : -1;
      if (strange !== -1) {
        const path = strange < 0 ? [] : [strange];
        context.issues.push({ code: 'invalid_type', expected: 'object', input: value, path });
        return value;
      }
      const result = schema()._zod.run({ value, issues: [] }, { jitless: true, async: false });
      if (result instanceof Promise) throw new TypeError('the schema of a manifest is synchronous');
      context.issues.push(...result.issues);
      return result.value;
    }),
  );
};

const shorthand = () =>
  z.pipe(
    z.boolean(),
    z.transform((inPlace: boolean) => ({ inPlace })),
  );

const schemas = new WeakMap<Spec, Schema>();

const build = (spec: Spec): Schema => {
  const { kind, shape = {}, values = {} } = spec;
  switch (kind) {
    case 'flag':
      return z.boolean();
    case 'count':
      return spec.whole ? z.int().check(z.nonnegative()) : z.number().check(z.nonnegative());
    case 'text':
      return short();
    case 'texts':
      return z.array(short());
    case 'date':
      return z.iso.date();
    case 'instant':
      return z.iso.datetime({ offset: true });
    case 'choice':
      return z.enum(Object.keys(values));
    case 'choices':
      return z.array(z.enum(Object.keys(values)));
    case 'group':
      return deferred(() => object(shape));
    case 'list':
      return deferred(() => z.array(object(shape)));
    case 'measure':
      return deferred(() => z.union([shorthand(), object(shape)]));
  }
};

const schemaOf = (spec: Spec): Schema => {
  const known = schemas.get(spec);
  if (known !== undefined) return known;
  const made = build(spec);
  schemas.set(spec, made);
  return made;
};

let manifest: Schema | undefined;

/** Checks a value against the sections of a manifest; `data` is there when nothing is wrong. */
export const checkManifest = (
  value: unknown,
): { readonly data: Manifest } | { readonly issues: readonly z.core.$ZodIssue[] } => {
  manifest ??= z.strictObject({
    guiju: z.literal(1),
    extends: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
    ...Object.fromEntries(Object.entries(sections).map(([key, spec]) => [key, z.nullish(schemaOf(spec))])),
  });
  const result = z.safeParse(manifest, value, { jitless: true });
  return result.success && isManifest(result.data) ? { data: result.data } : { issues: result.error?.issues ?? [] };
};

const isManifest = (value: unknown): value is Manifest =>
  typeof value === 'object' && value !== null && 'guiju' in value && value.guiju === 1;
