import type { Bilingual } from '../text.js';

/** What a number in the manifest counts. */
export type Unit =
  | 'people'
  | 'CNY'
  | 'percent'
  | 'hours'
  | 'minutes'
  | 'days'
  | 'working-days'
  | 'months'
  | 'years'
  | 'items'
  | 'bytes';

/** What is said of a field beside its type: it feeds the JSON Schema, the docs, `init` and the questions. */
export interface FieldMeta extends Bilingual {
  /** The provisions that make the field matter, as `instrument/provision`: `cn-csl/23`. */
  readonly for?: readonly string[];
  readonly unit?: Unit;
  /** The question to ask for it, where the description does not serve. */
  readonly question?: Bilingual;
  /** Names or describes and is read by no rule. */
  readonly descriptive?: true;
  /** A fact that nobody can change by will (a launch date, the number of users): never advised. */
  readonly given?: true;
}

/** What kind of value a field holds. */
export type FieldKind =
  | 'flag'
  | 'count'
  | 'text'
  | 'date'
  | 'instant'
  | 'choice'
  | 'choices'
  | 'texts'
  | 'list'
  | 'group'
  | 'measure';

/** Everything known of one field, without zod. */
export interface FieldInfo {
  readonly kind: FieldKind;
  readonly meta: FieldMeta;
  /** The meanings of the values of a `choice` or of `choices`. */
  readonly values?: Readonly<Record<string, Bilingual>> | undefined;
  /** Whether a number has to be whole. */
  readonly whole?: true;
}

declare const types: unique symbol;
declare const brand: unique symbol;

/** A calendar day in Beijing, checked: `2026-11-23`. */
export type Day = string & { readonly [brand]: 'date' };

/** A moment with its offset, checked: `2026-10-03T03:00:00+08:00`. */
export type Moment = string & { readonly [brand]: 'instant' };

/** A field as it stands in the schema: plain data, with the types of what is written and of what is evaluated. */
export interface Spec<In = unknown, Out = In> extends FieldInfo {
  /** The fields below a group, a measure, or each element of a list. */
  readonly shape?: Shape;
  readonly [types]?: { readonly in: In; readonly out: Out };
}

/** Fields by name. */
export type Shape = Readonly<Record<string, Spec>>;

type Written<S> = S extends Spec<infer In, unknown> ? In : never;
type Evaluated<S> = S extends Spec<unknown, infer Out> ? Out : never;

/** A map of fields as it is written: every one may be absent or null. */
export type InputOf<S extends Shape> = { readonly [K in keyof S]?: Written<S[K]> | null | undefined };

/** A map of fields as it is evaluated. */
export type OutputOf<S extends Shape> = { readonly [K in keyof S]?: Evaluated<S[K]> | null | undefined };

/** A group of these fields. */
export type GroupOf<S extends Shape> = Spec<InputOf<S>, OutputOf<S>>;

/** A list of maps of these fields. */
export type ListOf<S extends Shape> = Spec<readonly InputOf<S>[], readonly OutputOf<S>[]>;

type Meanings = Readonly<Record<string, readonly [zh: string, en: string]>>;

const meanings = (values: Meanings): Record<string, Bilingual> =>
  Object.fromEntries(Object.entries(values).map(([value, [zh, en]]) => [value, { zh, en }]));

/** Yes or no. */
export const flag = (meta: FieldMeta): Spec<boolean> => ({ kind: 'flag', meta });

/** A whole number of something, zero or more. */
export const count = (meta: FieldMeta): Spec<number> => ({ kind: 'count', meta, whole: true });

/** A number that need not be whole: a share, an amount, hours. Zero or more. */
export const amount = (meta: FieldMeta): Spec<number> => ({ kind: 'count', meta });

/** Free text: a name, a number of a filing, an address. */
export const text = (meta: FieldMeta): Spec<string> => ({ kind: 'text', meta });

/** A list of short texts. */
export const texts = (meta: FieldMeta): Spec<readonly string[]> => ({ kind: 'texts', meta });

/** A calendar day in Beijing, `2026-11-23`. */
export const date = (meta: FieldMeta): Spec<string, Day> => ({ kind: 'date', meta });

/** A moment with its offset, `2026-10-03T03:00:00+08:00`. */
export const instant = (meta: FieldMeta): Spec<string, Moment> => ({ kind: 'instant', meta });

/** One of some values, each with its meaning in Chinese and in English. */
export const choice = <const V extends Meanings>(values: V, meta: FieldMeta): Spec<keyof V & string> => ({
  kind: 'choice',
  meta,
  values: meanings(values),
});

/** Any number of some values, each with its meaning in Chinese and in English. */
export const choices = <const V extends Meanings>(values: V, meta: FieldMeta): Spec<readonly (keyof V & string)[]> => ({
  kind: 'choices',
  meta,
  values: meanings(values),
});

/** A map of fields. Unknown keys are refused. */
export const group = <const S extends Shape>(meta: FieldMeta, shape: S): GroupOf<S> => ({
  kind: 'group',
  meta,
  shape,
});

/** A list of maps of fields: systems, outputs, purposes, transfers. */
export const list = <const S extends Shape>(meta: FieldMeta, shape: S): ListOf<S> => ({ kind: 'list', meta, shape });

/** What every measure has, made once: the schema has hundreds of measures. */
export const common = {
  since: date({ zh: '自何日起落实', en: 'The day since which it is in place', descriptive: true }),
  reviewedOn: date({ zh: '最近一次复核之日', en: 'The day of its last review', descriptive: true }),
  plannedFor: date({ zh: '计划落实之日', en: 'The day for which it is planned', descriptive: true }),
  evidence: list(
    { zh: '证明该措施的材料', en: 'What proves the measure' },
    {
      uri: text({ zh: '材料的位置', en: 'Where the document is', descriptive: true }),
      sha256: text({ zh: '材料的 SHA-256 摘要', en: 'SHA-256 digest of the document', descriptive: true }),
      note: text({ zh: '说明', en: 'Note', descriptive: true }),
    },
  ),
  note: text({ zh: '说明', en: 'Note', descriptive: true }),
};

const inPlace = flag({ zh: '是否已经落实', en: 'Whether it is in place' });

type Base = typeof common & { readonly inPlace: typeof inPlace };

/**
 * Something that the operator has put in place. `true` and `false` are short for `{ inPlace: true }` and
 * `{ inPlace: false }`; `parameters` are the fields that only this measure has (a number of months, a position).
 */
export const measure = <const S extends Shape = Record<never, never>>(
  meta: FieldMeta,
  parameters?: S,
): Spec<boolean | InputOf<Base & S>, OutputOf<Base & S>> => ({
  kind: 'measure',
  meta,
  shape: {
    inPlace: meta.for === undefined ? inPlace : { ...inPlace, meta: { ...inPlace.meta, for: meta.for } },
    ...common,
    ...parameters,
  },
});
