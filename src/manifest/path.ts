import type { Day, Moment } from './field.js';
import type { Manifest } from './schema.js';

type Scalar = string | number | boolean;

/** What every measure carries for people: no condition reads it. */
type Annotation = 'since' | 'reviewedOn' | 'plannedFor' | 'evidence' | 'note';

type KeyOf<T> = 'inPlace' extends keyof T ? Exclude<keyof T & string, Annotation> : keyof T & string;

type Join<Prefix extends string, K extends string> = Prefix extends '' ? K : `${Prefix}.${K}`;

/** The value with its path, and those below it. */
type Paths<T, Prefix extends string> = {
  [K in KeyOf<T>]-?: At<NonNullable<T[K]>, Join<Prefix, K>>;
}[KeyOf<T>];

type At<V, P extends string> = V extends Scalar
  ? readonly [P, V]
  : V extends readonly (infer E)[]
    ? readonly [P, V] | (E extends Scalar ? never : Paths<E, `${P}[]`>)
    : Paths<V, P>;

type Entry = Paths<Manifest, ''> | readonly ['asOf', Day];

/** The value of every fact by its path: made once, looked up from then on. */
type Facts = { readonly [E in Entry as E[0]]: E[1] };

type PathTo<Value> = { [P in keyof Facts]: Facts[P] extends Value ? P : never }[keyof Facts];

/** The path of a fact of the manifest. A list adds `[]`: `transfers[].purpose`. */
export type FactPath = keyof Facts;

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
export type ValueAt<P extends string> = P extends keyof Facts ? Facts[P] : never;

/** The values that the elements of the list of values at a path can have. */
export type MemberAt<P extends string> = ValueAt<P> extends readonly (infer E)[] ? E : never;
