import { fieldAt } from '../../manifest/field-index.js';
import { nearest } from '../../manifest/problem.js';
import { isMap, own } from '../../pointer.js';
import { ImportError } from '../error.js';
import type { ImportPlace } from '../fact.js';
import { problemAt } from '../source.js';

/** What a schema, a parameter or a header says of the personal information in it. */
export interface Mark {
  readonly categories: readonly string[];
  readonly purpose: string | undefined;
  readonly from: ImportPlace;
}

const known = (): readonly string[] => Object.keys(fieldAt('personalData.purposes[].categories')?.values ?? {});

const checked = (category: unknown, from: ImportPlace): string => {
  if (typeof category === 'string' && known().includes(category)) return category;
  const near = typeof category === 'string' ? nearest(category, known()) : undefined;
  const shown = JSON.stringify(category)?.slice(0, 60) ?? '';
  throw new ImportError([
    problemAt(
      from,
      'unknown-category',
      `没有这种个人信息：${shown}${near === undefined ? `；可用：${known().join('、')}` : `，是否应为 “${near}”`}`,
      `there is no such kind of personal information: ${shown}${near === undefined ? `; known: ${known().join(', ')}` : `; did you mean "${near}"?`}`,
      near,
    ),
  ]);
};

const categoriesOf = (value: unknown, from: ImportPlace): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map((one: unknown) => checked(one, from));

/** `x-personal-data`: a category, several, `{ category, purpose }`, or `true` where the category is not known. */
const ownMark = (value: unknown, from: ImportPlace): Mark | undefined => {
  if (value === undefined || value === false || value === null) return undefined;
  if (value === true) return { categories: [], purpose: undefined, from };
  if (!isMap(value)) return { categories: categoriesOf(value, from), purpose: undefined, from };
  const purpose = own(value, 'purpose');
  if (purpose !== undefined && (typeof purpose !== 'string' || purpose === ''))
    throw new ImportError([problemAt(from, 'wrong-type', 'purpose 应为文本', 'purpose is a text')]);
  const categories = own(value, 'category') ?? own(value, 'categories') ?? [];
  const strange = Object.keys(value).find((key) => !['category', 'categories', 'purpose'].includes(key));
  if (strange !== undefined)
    throw new ImportError([
      problemAt(
        from,
        'unknown-key',
        `没有名为 “${strange}” 的字段`,
        `there is no field "${strange}": category, categories and purpose are known`,
      ),
    ]);
  return {
    categories: categoriesOf(categories, from),
    purpose: typeof purpose === 'string' ? purpose : undefined,
    from,
  };
};

/** Conventions of others that say that something is personal, and not of which kind. */
const isPersonalElsewhere = (value: Readonly<Record<string, unknown>>): boolean =>
  own(value, 'x-pii') === true || own(own(value, 'x-data-classification'), 'category') === 'PII';

/** The mark of an object of the document; `place` is that of one of its keys. */
export const markOf = (
  value: Readonly<Record<string, unknown>>,
  place: (key: string) => ImportPlace,
): Mark | undefined => {
  const mark = ownMark(own(value, 'x-personal-data'), place('x-personal-data'));
  if (mark !== undefined || own(value, 'x-personal-data') === false) return mark;
  if (!isPersonalElsewhere(value)) return undefined;
  const from = place(own(value, 'x-pii') === true ? 'x-pii' : 'x-data-classification');
  return { categories: [], purpose: undefined, from };
};
