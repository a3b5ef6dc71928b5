import { isCalendarDay } from '../calendar-day.js';
import type { Shape, Spec } from './field.js';
import { type Manifest, sections } from './schema.js';

/** What a reader gives for a value that it does not take. */
const refused = Symbol('refused');

/** Takes a value and expands its shorthands, or refuses it. */
type Reader = (value: unknown) => unknown;

const isPlainMap = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const timePattern = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const only =
  (fits: (value: unknown) => boolean): Reader =>
  (value) =>
    fits(value) ? value : refused;

const isShortText = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= 2000;

const arrayOf =
  (read: Reader): Reader =>
  (value) => {
    if (!Array.isArray(value)) return refused;
    const made: unknown[] = [];
    for (let i = 0; i < value.length; i++) {
      const element = read(value[i]);
      if (element === refused) return refused;
      made.push(element);
    }
    return made;
  };

const mapOf = (shape: Shape, header: readonly (readonly [string, Reader])[] = []): Reader => {
  const readers = new Map<string, Reader>(header);
  const readerAt = (key: string): Reader | undefined => {
    const known = readers.get(key);
    if (known !== undefined) return known;
    const spec = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (spec === undefined) return undefined;
    const made = readerOf(spec);
    readers.set(key, made);
    return made;
  };
  return (value) => {
    if (!isPlainMap(value)) return refused;
    const made: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const read = readerAt(key);
      if (read === undefined) return refused;
      const given = value[key];
      const taken = given === null || given === undefined ? given : read(given);
      if (taken === refused) return refused;
      made[key] = taken;
    }
    return made;
  };
};

const measureOf = (shape: Shape): Reader => {
  const read = mapOf(shape);
  return (value) => (typeof value === 'boolean' ? { inPlace: value } : read(value));
};

const readers = new WeakMap<Spec, Reader>();

const readerOf = (spec: Spec): Reader => {
  const known = readers.get(spec);
  if (known !== undefined) return known;
  const made = build(spec);
  readers.set(spec, made);
  return made;
};

const build = (spec: Spec): Reader => {
  const { kind, shape = {}, values = {} } = spec;
  const names: ReadonlySet<unknown> = new Set(Object.keys(values));
  switch (kind) {
    case 'flag':
      return only((value) => typeof value === 'boolean');
    case 'count':
      return spec.whole
        ? only((value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        : only((value) => typeof value === 'number' && Number.isFinite(value) && value >= 0);
    case 'text':
      return only(isShortText);
    case 'texts':
      return arrayOf(only(isShortText));
    case 'date':
      return only((value) => typeof value === 'string' && isCalendarDay(value));
    case 'instant':
      return only(
        (value) => typeof value === 'string' && isCalendarDay(value.slice(0, 10)) && timePattern.test(value.slice(10)),
      );
    case 'choice':
      return only((value) => names.has(value));
    case 'choices':
      return arrayOf(only((value) => names.has(value)));
    case 'group':
      return mapOf(shape);
    case 'list':
      return arrayOf(mapOf(shape));
    case 'measure':
      return measureOf(shape);
  }
};

const header = [
  ['guiju', only((value) => value === 1)],
  ['extends', only((value) => typeof value === 'string' && value !== '' && value.length <= 500)],
] as const;

let readManifest: Reader | undefined;

const isManifest = (value: unknown): value is Manifest => isPlainMap(value) && value.guiju === 1;

/**
 * The manifest that a value is, its shorthands expanded, without the full check of `zod.ts`; undefined where that has to
 * be asked. What is taken here is taken there, with the same result: a property test holds the two together.
 */
export const quickManifest = (value: unknown): Manifest | undefined => {
  if (!isPlainMap(value) || value.extends === null) return undefined;
  readManifest ??= mapOf(sections, header);
  const read = readManifest(value);
  return isManifest(read) ? read : undefined;
};
