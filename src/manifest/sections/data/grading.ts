import { choice, date, flag, type ListOf, list, measure, text } from '../../field.js';

const fields = {
  id: text({ zh: '标识', en: 'Identifier', descriptive: true }),
  class: choice(
    { general: ['一般数据', 'General'], important: ['重要数据', 'Important'], core: ['核心数据', 'Core'] },
    { zh: '级别', en: 'Class', for: ['cn-data-classification/6.1', 'cn-dsl/21'] },
  ),
  harmedObject: choice(
    {
      'national-security': ['国家安全', 'National security'],
      economy: ['经济运行', 'The economy'],
      'social-order': ['社会秩序', 'Social order'],
      'public-interest': ['公共利益', 'The public interest'],
      organisations: ['组织权益', 'Organisations'],
      persons: ['个人权益', 'Persons'],
    },
    { zh: '影响对象', en: 'Who would be harmed', for: ['cn-data-classification/6.4'], given: true },
  ),
  harm: choice(
    {
      general: ['一般危害', 'Harm'],
      serious: ['严重危害', 'Serious harm'],
      'especially-serious': ['特别严重危害', 'Especially serious harm'],
    },
    { zh: '影响程度', en: 'How gravely', for: ['cn-data-classification/6.4'], given: true },
  ),
  factors: measure({ zh: '识别分级要素', en: 'Grading factors identified', for: ['cn-data-classification/6.3'] }),
  aggregated: flag({
    zh: '是否考虑汇聚融合',
    en: 'Whether aggregation was considered',
    for: ['cn-data-classification/6.6'],
  }),
  gradedOn: date({ zh: '分级之日', en: 'The day of grading', for: ['cn-data-classification/7'] }),
  changed: flag({
    zh: '首次分级后内容、规模、用途或者规则是否变化',
    en: 'Whether content, size, use or the rules changed after it was first graded',
    for: ['cn-data-classification/7'],
    given: true,
  }),
  changedOn: date({
    zh: '最近一次变化之日',
    en: 'The day of the last change',
    for: ['cn-data-classification/7'],
    given: true,
  }),
};

/** The type of `items`, by name, so that what is built on it stays small. */
export interface Items extends ListOf<typeof fields> {}

/** Data items, each with its class. */
export const items: Items = list(
  { zh: '数据项', en: 'Data items, each with its class', for: ['cn-data-classification/6.1', 'cn-dsl/21'] },
  fields,
);
