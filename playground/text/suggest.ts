import type { Field } from '../../src/manifest/field-index.js';
import { fieldAt, fieldsBelow } from '../../src/manifest/field-index.js';
import type { Bilingual } from '../../src/text.js';
import type { Place } from './frames.js';

/** Something that may be written at a place. */
export interface Suggestion {
  readonly label: string;
  /** What it is, in a few words. */
  readonly detail: Bilingual;
  readonly kind: 'key' | 'value';
  /** What is put in: it ends where one goes on writing. */
  readonly insert: string;
  readonly field?: Field;
}

const yes: Bilingual = { zh: '是', en: 'yes' };
const no: Bilingual = { zh: '否', en: 'no' };

const nameOf = ({ path }: Field): string => path.slice(path.lastIndexOf('.') + 1);

/** What follows a key: a line of its own below it for a map or a list, a space for a value. */
const tailOf = ({ kind }: Field, column: number | undefined): string => {
  if (column === undefined) return kind === 'list' || kind === 'choices' || kind === 'texts' ? ': [' : ': ';
  const deeper = `\n${' '.repeat(column + 2)}`;
  if (kind === 'group') return `:${deeper}`;
  return kind === 'list' ? `:${deeper}- ` : ': ';
};

const keysAt = ({ container, siblings, column }: Place): readonly Suggestion[] => {
  const header: readonly Suggestion[] =
    container === ''
      ? [
          {
            label: 'guiju',
            kind: 'key',
            insert: 'guiju: 1',
            detail: { zh: '清单的版本', en: 'version of the manifest' },
          },
        ]
      : [];
  const fields = fieldsBelow(container).map((field): Suggestion => {
    const label = nameOf(field);
    return { label, kind: 'key', insert: `${label}${tailOf(field, column)}`, detail: field.meta, field };
  });
  return [...header, ...fields].filter(({ label }) => !siblings.includes(label));
};

const value = (label: string, detail: Bilingual): Suggestion => ({ label, kind: 'value', insert: label, detail });

const valuesOf = ({ kind, values = {} }: Field, today: string): readonly Suggestion[] => {
  const listed = Object.entries(values).map(([name, meaning]) => value(name, meaning));
  switch (kind) {
    case 'flag':
    case 'measure':
      return [value('true', yes), value('false', no)];
    case 'choice':
      return listed;
    case 'choices':
      return listed.map((one) => ({ ...one, insert: `[${one.label}]` }));
    case 'date':
      return [value(today, { zh: '基准日', en: 'the as-of day' })];
    case 'list':
    case 'texts':
      return [value('[]', { zh: '没有', en: 'none' })];
    default:
      return [];
  }
};

/** What may be written at a place of a manifest. */
export const suggestionsAt = (place: Place, today: string): readonly Suggestion[] => {
  const { container, key } = place;
  if (key !== undefined) {
    if (container === '' && key === 'guiju') return [value('1', { zh: '第一版', en: 'version 1' })];
    const field = fieldAt(container === '' ? key : `${container}.${key}`);
    return field === undefined ? [] : valuesOf(field, today);
  }
  const list = container.endsWith('[]') ? fieldAt(container.slice(0, -2)) : undefined;
  if (list?.kind === 'choices') return Object.entries(list.values ?? {}).map(([name, meaning]) => value(name, meaning));
  return keysAt(place);
};

/** The field that a place is about, and the value of it that is written there. */
export const fieldOf = (
  { container, key }: Place,
  word: string,
  isKey: boolean,
): { field: Field; value?: string } | undefined => {
  const path = isKey
    ? container === ''
      ? word
      : `${container}.${word}`
    : key === undefined
      ? container.replace(/\[\]$/, '')
      : container === ''
        ? key
        : `${container}.${key}`;
  const field = fieldAt(path);
  if (field === undefined) return undefined;
  return isKey ? { field } : { field, value: word };
};
