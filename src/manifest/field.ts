import * as z from 'zod/mini';
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
  readonly values?: Readonly<Record<string, Bilingual>>;
}

/** The registry in which each schema node finds its field. */
export const fieldRegistry = z.registry<FieldInfo>();

const register = <S extends z.core.$ZodType>(schema: S, info: FieldInfo): S => {
  fieldRegistry.add(schema, info as never);
  return schema;
};

type Shape = Readonly<Record<string, z.core.$ZodType>>;
type Meanings = Readonly<Record<string, readonly [zh: string, en: string]>>;

const meanings = (values: Meanings): Record<string, Bilingual> =>
  Object.fromEntries(Object.entries(values).map(([value, [zh, en]]) => [value, { zh, en }]));

/** Yes or no. */
export const flag = (meta: FieldMeta) => register(z.nullish(z.boolean()), { kind: 'flag', meta });

/** A whole number of something, zero or more. */
export const count = (meta: FieldMeta) => register(z.nullish(z.int().check(z.nonnegative())), { kind: 'count', meta });

/** A number that need not be whole: a share, an amount, hours. Zero or more. */
export const amount = (meta: FieldMeta) =>
  register(z.nullish(z.number().check(z.nonnegative())), { kind: 'count', meta });

/** Free text: a name, a number of a filing, an address. */
export const text = (meta: FieldMeta) =>
  register(z.nullish(z.string().check(z.minLength(1), z.maxLength(2000))), { kind: 'text', meta });

/** A list of short texts. */
export const texts = (meta: FieldMeta) =>
  register(z.nullish(z.readonly(z.array(z.string().check(z.minLength(1), z.maxLength(2000))))), {
    kind: 'texts',
    meta,
  });

/** A calendar day in Beijing, `2026-11-23`. */
export const date = (meta: FieldMeta) => register(z.nullish(z.iso.date().brand<'date'>()), { kind: 'date', meta });

/** A moment with its offset, `2026-10-03T03:00:00+08:00`. */
export const instant = (meta: FieldMeta) =>
  register(z.nullish(z.iso.datetime({ offset: true }).brand<'instant'>()), { kind: 'instant', meta });

/** One of some values, each with its meaning in Chinese and in English. */
export const choice = <const V extends Meanings>(values: V, meta: FieldMeta) =>
  register(z.nullish(z.enum(Object.keys(values) as [keyof V & string, ...(keyof V & string)[]])), {
    kind: 'choice',
    meta,
    values: meanings(values),
  });

/** Any number of some values, each with its meaning in Chinese and in English. */
export const choices = <const V extends Meanings>(values: V, meta: FieldMeta) =>
  register(z.nullish(z.readonly(z.array(z.enum(Object.keys(values) as [keyof V & string, ...(keyof V & string)[]])))), {
    kind: 'choices',
    meta,
    values: meanings(values),
  });

/** A map of fields. Unknown keys are refused. */
export const group = <const S extends Shape>(meta: FieldMeta, shape: S) =>
  register(z.nullish(z.strictObject(shape)), { kind: 'group', meta });

/** A list of maps of fields: systems, outputs, purposes, transfers. */
export const list = <const S extends Shape>(meta: FieldMeta, shape: S) =>
  register(z.nullish(z.readonly(z.array(z.strictObject(shape)))), { kind: 'list', meta });

const shorthand = z.pipe(
  z.boolean(),
  z.transform((inPlace: boolean) => ({ inPlace })),
);

/** What every measure has, made once: the schema has hundreds of measures. */
const common = {
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

/**
 * Something that the operator has put in place. `true` and `false` are short for `{ inPlace: true }` and
 * `{ inPlace: false }`; `parameters` are the fields that only this measure has (a number of months, a position).
 */
export const measure = <const S extends Shape = Record<never, never>>(meta: FieldMeta, parameters?: S) => {
  const shape = {
    inPlace: flag({ zh: '是否已经落实', en: 'Whether it is in place', ...(meta.for && { for: meta.for }) }),
    ...common,
    ...(parameters as S),
  };
  return register(z.nullish(z.union([shorthand, z.strictObject(shape)])), { kind: 'measure', meta });
};
