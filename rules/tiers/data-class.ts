import { all, any, type DefinitionCase, defineTier, equals, oneOf } from '../../src/rule/index.js';

const degrees = ['especially-serious', 'serious', 'general'] as const;
const classes = ['general', 'important', 'core'] as const;
type Class = (typeof classes)[number];

/** The matrix of the standard: for each object the class by especially serious, serious and general harm. */
const matrix = {
  'national-security': ['core', 'core', 'important'],
  economy: ['core', 'important', 'general'],
  'social-order': ['core', 'important', 'general'],
  'public-interest': ['core', 'important', 'general'],
  organisations: ['general', 'general', 'general'],
  persons: ['general', 'general', 'general'],
} as const;
type Harmed = keyof typeof matrix;

const cells = (harmed: Harmed): readonly DefinitionCase<Class>[] =>
  degrees.map((harm, column) => ({
    name: `${harm} harm to ${harmed}`,
    facts: { data: { items: [{ harmedObject: harmed, harm }] } },
    expect: [matrix[harmed][column] ?? 'general'],
  }));

const public_ = oneOf('data.items[].harmedObject', 'economy', 'social-order', 'public-interest');
const nation = equals('data.items[].harmedObject', 'national-security');

/** The class of data by the object and the degree of harm. */
export const dataClass = defineTier({
  id: 'data-class',
  title: { zh: '数据级别', en: 'Class of data' },
  meaning: {
    zh: '按影响对象和影响程度确定：核心数据、重要数据、一般数据。',
    en: 'Core, important or general, by who would be harmed and how gravely.',
  },
  provisions: [
    { instrument: 'cn-data-classification', article: '6.1' },
    { instrument: 'cn-data-classification', article: '6.4' },
    { instrument: 'cn-data-classification', article: '6.5' },
    { instrument: 'cn-dsl', article: '21', paragraph: 1 },
  ],
  forEach: 'data.items',
  tiers: classes,
  steps: [
    {
      when: any(
        all(nation, oneOf('data.items[].harm', 'serious', 'especially-serious')),
        all(public_, equals('data.items[].harm', 'especially-serious')),
      ),
      tier: 'core',
    },
    {
      when: any(nation, all(public_, equals('data.items[].harm', 'serious'))),
      tier: 'important',
    },
  ],
  otherwise: 'general',
  confidence: 'medium',
  note: 'The text of GB/T 43697-2024 was not at hand; the matrix agrees in later standards that repeat it. Where an item would harm several, the pair that gives the highest class is declared. Harm to organisations or persons alone never makes data important; size, precision or region can raise any class, which a person judges under clause 6.6. Core data are in the end named by the State.',
  reviewedOn: '2026-11-24',
  cases: [
    ...cells('national-security'),
    ...cells('economy'),
    ...cells('social-order'),
    ...cells('public-interest'),
    ...cells('organisations'),
    ...cells('persons'),
    {
      name: 'each item by itself',
      facts: {
        data: {
          items: [
            { harmedObject: 'persons', harm: 'serious' },
            { harmedObject: 'economy', harm: 'serious' },
          ],
        },
      },
      expect: ['general', 'important'],
    },
    {
      name: 'persons, the degree not known',
      facts: { data: { items: [{ harmedObject: 'persons' }] } },
      expect: 'general',
    },
    { name: 'the object not known', facts: { data: { items: [{ harm: 'general' }] } }, expect: 'unknown' },
    { name: 'the degree not known', facts: { data: { items: [{ harmedObject: 'economy' }] } }, expect: 'unknown' },
  ],
});
