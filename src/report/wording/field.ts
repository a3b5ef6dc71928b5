import { grouped } from '../../amount.js';
import type { Unit } from '../../manifest/field.js';
import { type Field, fieldAt } from '../../manifest/field-index.js';
import { unitWords } from '../../manifest/unit.js';
import type { Bilingual, Locale } from '../../text.js';

/** The day whose law is applied, as conditions name it. */
export const asOfWords: Bilingual = { zh: '基准日', en: 'the as-of date' };

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));

/** The field that a reader knows a path by: of a measure in place, the measure. */
export const namedField = (path: string): Field | undefined =>
  path.endsWith('.inPlace') ? fieldAt(parentOf(path)) : fieldAt(path);

/** The measure or small group in which a field stands, where its own words need it. */
const contextOf = (path: string): Field | undefined => {
  const parent = parentOf(path);
  if (parent.split('.').length < 2 || parent.endsWith('[]')) return undefined;
  const field = fieldAt(parent);
  return field?.kind === 'measure' || field?.kind === 'group' ? field : undefined;
};

/** The description of a field; of a list or number without what follows a semicolon: how to write none. */
const short = ({ kind, meta }: Field, locale: Locale): string =>
  kind === 'list' || kind === 'choices' || kind === 'count' ? meta[locale].replace(/[；;].*$/, '') : meta[locale];

/** What a field is called in a sentence: its description, behind that of the measure or group in which it stands. */
export const fieldLabel = (path: string, locale: Locale): string => {
  if (path === 'asOf') return asOfWords[locale];
  const field = namedField(path);
  if (field === undefined) return path;
  const context = contextOf(field.path)?.meta[locale];
  const own = short(field, locale);
  return context === undefined || context === own ? own : `${context} · ${own}`;
};

/** A number with its unit: `6 months`, `5%`. What counts things of no other name stands alone. */
export const quantity = (value: number, unit: Unit | undefined, locale: Locale): string => {
  const number = Number.isInteger(value) ? grouped(value) : String(value);
  if (unit === undefined || unit === 'items') return number;
  return `${number}${unit === 'percent' ? '' : ' '}${unitWords[unit][locale]}`;
};

/** What a value of a field means, in quotation marks; the value itself where the field does not say. */
export const meaning = (field: Field | undefined, value: string, locale: Locale): string => {
  const words = field?.values !== undefined && Object.hasOwn(field.values, value) ? field.values[value] : undefined;
  const text = words?.[locale] ?? value;
  return locale === 'zh' ? `「${text}」` : `“${text}”`;
};
