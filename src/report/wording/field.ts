import { grouped } from '../../amount.js';
import type { Unit } from '../../manifest/field.js';
import { type Field, fieldAt } from '../../manifest/field-index.js';
import type { Bilingual, Locale } from '../../text.js';

const unitWords: Readonly<Record<Unit, Bilingual>> = {
  people: { zh: ' 人', en: ' people' },
  CNY: { zh: ' 元', en: ' CNY' },
  percent: { zh: '%', en: '%' },
  hours: { zh: ' 小时', en: ' hours' },
  minutes: { zh: ' 分钟', en: ' minutes' },
  days: { zh: ' 日', en: ' days' },
  'working-days': { zh: ' 个工作日', en: ' working days' },
  months: { zh: ' 个月', en: ' months' },
  years: { zh: ' 年', en: ' years' },
  items: { zh: '', en: '' },
  bytes: { zh: ' 字节', en: ' bytes' },
};

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

/** A number with its unit: `6 months`. */
export const quantity = (value: number, unit: Unit | undefined, locale: Locale): string =>
  `${Number.isInteger(value) ? grouped(value) : value}${unit === undefined ? '' : unitWords[unit][locale]}`;

/** What a value of a field means, in quotation marks; the value itself where the field does not say. */
export const meaning = (field: Field | undefined, value: string, locale: Locale): string => {
  const words = field?.values !== undefined && Object.hasOwn(field.values, value) ? field.values[value] : undefined;
  const text = words?.[locale] ?? value;
  return locale === 'zh' ? `「${text}」` : `“${text}”`;
};
