import { isCalendarDay } from '../calendar-day.js';
import type { Shape, Spec } from './field.js';
import { printable } from './printable.js';
import { type Manifest, sections } from './schema.js';

/** What a reader gives for a value that it does not take. */
const refused = Symbol('refused');

/** Takes a value and expands its shorthands, or refuses it. */
type Reader = (value: unknown) => unknown;

const isPlainMap = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const timePattern = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const isText = (value: unknown, longest: number): boolean =>
  typeof value === 'string' && value !== '' && value.length <= longest;

const flag: Reader = (value) => (typeof value === 'boolean' ? value : refused);
const whole: Reader = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : refused;
const amount: Reader = (value) => (typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : refused);
const text: Reader = (value) =>
  typeof value === 'string' && isText(value, 2000) && printable.test(value) ? value : refused;
const day: Reader = (value) => (typeof value === 'string' && isCalendarDay(value) ? value : refused);
const moment: Reader = (value) =>
  typeof value === 'string' && isCalendarDay(value.slice(0, 10)) && timePattern.test(value.slice(10)) ? value : refused;

const among = (values: object): Reader => {
  const names: ReadonlySet<unknown> = new Set(Object.keys(values));
  return (value) => (names.has(value) ? value : refused);
};

/** The readers of one way to take a value: into a copy, or by expanding it where it lies. */
class Readers {
  readonly #copies: boolean;
  readonly #bySpec = new WeakMap<Spec, Reader>();

  constructor(copies: boolean) {
    this.#copies = copies;
  }

  listOf(read: Reader): Reader {
    const copies = this.#copies;
    return (value) => {
      if (!Array.isArray(value)) return refused;
      const into: unknown[] = copies ? [] : value;
      for (let i = 0; i < value.length; i++) {
        const given: unknown = value[i];
        const taken = read(given);
        if (taken === refused) return refused;
        if (copies || taken !== given) into[i] = taken;
      }
      return into;
    };
  }

  mapOf(shape: Shape, header: readonly (readonly [string, Reader])[] = []): Reader {
    const copies = this.#copies;
    const readers = new Map<string, Reader>(header);
    const readerAt = (key: string): Reader | undefined => {
      const spec = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (spec === undefined) return undefined;
      const made = this.of(spec);
      readers.set(key, made);
      return made;
    };
    return (value) => {
      if (!isPlainMap(value)) return refused;
      const into: Record<string, unknown> = copies ? {} : value;
      for (const key in value) {
        const read = readers.get(key) ?? readerAt(key);
        if (read === undefined) return refused;
        const given = value[key];
        const taken = given === null || given === undefined ? given : read(given);
        if (taken === refused) return refused;
        if (copies || taken !== given) into[key] = taken;
      }
      return into;
    };
  }

  of(spec: Spec): Reader {
    const known = this.#bySpec.get(spec);
    if (known !== undefined) return known;
    const made = this.#make(spec);
    this.#bySpec.set(spec, made);
    return made;
  }

  #make(spec: Spec): Reader {
    const { kind, shape = {}, values = {} } = spec;
    switch (kind) {
      case 'flag':
        return flag;
      case 'count':
        return spec.whole ? whole : amount;
      case 'text':
        return text;
      case 'texts':
        return this.listOf(text);
      case 'date':
        return day;
      case 'instant':
        return moment;
      case 'choice':
        return among(values);
      case 'choices':
        return this.listOf(among(values));
      case 'group':
        return this.mapOf(shape);
      case 'list':
        return this.listOf(this.mapOf(shape));
      case 'measure': {
        const read = this.mapOf(shape);
        return (value) => (typeof value === 'boolean' ? { inPlace: value } : read(value));
      }
    }
  }
}

const header = [
  ['guiju', (value: unknown) => (value === 1 ? value : refused)],
  ['extends', (value: unknown) => (isText(value, 500) ? value : refused)],
] as const;

const isManifest = (value: unknown): value is Manifest => isPlainMap(value) && value.guiju === 1;

const takerOf = (copies: boolean): ((value: unknown) => Manifest | undefined) => {
  let read: Reader | undefined;
  return (value) => {
    if (!isPlainMap(value) || value.extends === null) return undefined;
    read ??= new Readers(copies).mapOf(sections, header);
    const taken = read(value);
    return isManifest(taken) ? taken : undefined;
  };
};

/**
 * The manifest that a value is, its shorthands expanded, without the full check of `zod.ts`; undefined where that has to
 * be asked. What is taken here is taken there, with the same result: a property test holds the two together.
 */
export const quickManifest = takerOf(true);

/** The same for a value that nobody else holds: its shorthands are expanded where they lie, even where it is refused. */
export const quickManifestInPlace = takerOf(false);
