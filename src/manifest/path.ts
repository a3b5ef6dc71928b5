import type * as z from 'zod/mini';
import type { Manifest } from './schema.js';

type Scalar = string | number | boolean;
type Day = string & z.core.$brand<'date'>;
type Moment = string & z.core.$brand<'instant'>;

type Entries<T, Prefix extends string> = T extends unknown
  ? { [K in keyof T & string]-?: Entry<NonNullable<T[K]>, Prefix extends '' ? K : `${Prefix}.${K}`> }[keyof T & string]
  : never;

type Entry<V, P extends string> = V extends Scalar
  ? [P, V]
  : V extends readonly (infer E)[]
    ? [P, V] | (E extends Scalar ? never : Entries<E, `${P}[]`>)
    : Entries<V, P>;

type ManifestEntries = Entries<Manifest, ''> | ['asOf', Day];
type PathTo<Value> = Extract<ManifestEntries, [string, Value]>[0];

/** The path of a fact of the manifest. A list adds `[]`: `transfers[].purpose`. */
export type FactPath = ManifestEntries[0];

/** The path of a fact that is yes or no. */
export type FlagPath = PathTo<boolean>;

/** The path of a fact that is a number. */
export type CountPath = PathTo<number>;

/** The path of a calendar day, or `asOf`: the day whose law is applied. */
export type DatePath = PathTo<Day>;

/** The path of a moment with its offset. */
export type InstantPath = PathTo<Moment>;

/** The path of a fact that is a text: a choice, a date, a name. */
export type TextPath = PathTo<string>;

/** The path of a list of maps, over which `some`, `every`, `countOf` and `forEach` go. */
export type ListPath = PathTo<readonly Readonly<Record<string, unknown>>[]>;

/** The path of a list of plain values: the modalities, the kinds of data. */
export type ValuesPath = PathTo<readonly string[]>;

/** The path of a measure, `security.logRetention`: the map that holds `inPlace`. */
export type MeasurePath = FlagPath extends infer F ? (F extends `${infer M}.inPlace` ? M : never) : never;

/** The values that the fact at a path can have. */
export type ValueAt<P extends string> = Extract<ManifestEntries, [P, unknown]>[1];

/** The values that the elements of the list of values at a path can have. */
export type MemberAt<P extends string> = ValueAt<P> extends readonly (infer E)[] ? E : never;
