import { all, any, equals, examples, inPlace, is, not, tierIn, yes } from '../../src/rule/index.js';
import { dataProcessor } from '../definitions/data-processor.js';
import { dataClass } from '../tiers/data-class.js';
import { classificationRule, first, here, items, notHere } from './classification-rule.js';

const reach = is(dataProcessor);
const abroad = (item: Readonly<Record<string, unknown>>) => ({
  ...notHere['nothing is processed in mainland China'],
  data: { inMainland: false, items: [item] },
});

export const factors = classificationRule({
  id: 'cn-data-classification/6.3',
  provision: { article: '6.3' },
  title: { zh: '识别分级要素', en: 'Grading factors are identified' },
  duty: {
    zh: '逐项找出八个要素：所属领域，涉及的群体和区域，精度与规模，深度与覆盖度，以及重要性。',
    en: 'The eight factors are found: field, group, region, precision, size, depth, coverage, importance.',
  },
  forEach: 'data.items',
  requires: inPlace('data.items[].factors'),
  remedy: { zh: '逐项记录八项要素。', en: 'Record the eight factors of each item.' },
  given: here,
  cases: examples({
    met: { identified: items({ factors: true }) },
    unmet: { 'not identified': items({ factors: false }) },
    open: { 'not said': items({}), 'items are not declared': {} },
    otherwise: {
      'no items': { data: { items: [] } },
      'nothing is processed in mainland China': abroad({ factors: false }),
    },
    first,
  }),
});

type Class = 'general' | 'important' | 'core';
const computed = {
  general: { harmedObject: 'persons', harm: 'especially-serious' },
  important: { harmedObject: 'economy', harm: 'serious' },
  core: { harmedObject: 'economy', harm: 'especially-serious' },
} as const;
const declared = (level: Class | null, by: Class) => items({ class: level, ...computed[by] });

export const level = classificationRule({
  id: 'cn-data-classification/6.5',
  provision: { article: '6.5' },
  also: [{ article: '6.1' }, { article: '6.4' }, { instrument: 'cn-dsl', article: '21', paragraph: 1 }],
  title: { zh: '级别不低于矩阵所定', en: 'The class is no lower than the matrix says' },
  duty: {
    zh: '分析影响对象和影响程度，按矩阵定为核心、重要或者一般数据；多项命中的就高。',
    en: 'Who would be harmed and how gravely is analysed, and the matrix gives the class: core, important or general; of several the highest.',
  },
  severity: 'warning',
  checkability: 'manifest',
  forEach: 'data.items',
  requires: any(
    equals('data.items[].class', 'core'),
    all(equals('data.items[].class', 'important'), tierIn(dataClass, 'general', 'important')),
    all(equals('data.items[].class', 'general'), tierIn(dataClass, 'general')),
  ),
  remedy: {
    zh: '按矩阵上调级别，并落实相应保护和申报。',
    en: 'Raise the class to what the matrix gives, with the protection and declaration that it asks for.',
  },
  note: 'A higher class than the matrix gives is allowed. A warning, though the standard recommends: whether data are important decides binding duties of the Data Security Law.',
  given: here,
  cases: examples({
    met: {
      'general as computed': declared('general', 'general'),
      'important as computed': declared('important', 'important'),
      'important where general would do': declared('important', 'general'),
      'core as computed': declared('core', 'core'),
      'core where important would do': declared('core', 'important'),
    },
    unmet: {
      'general where important is due': declared('general', 'important'),
      'general where core is due': declared('general', 'core'),
      'important where core is due': declared('important', 'core'),
    },
    open: {
      'the class is not declared': declared(null, 'general'),
      'who would be harmed is not known': items({ class: 'general' }),
      'items are not declared': {},
    },
    otherwise: {
      'no items': { data: { items: [] } },
      'nothing is processed in mainland China': abroad({ class: 'general', ...computed.core }),
    },
    first,
  }),
});

export const aggregation = classificationRule({
  id: 'cn-data-classification/6.6',
  provision: { article: '6.6' },
  title: { zh: '规模、区域、汇聚可以升级', en: 'Size, region and combination may raise the class' },
  duty: {
    zh: '数据集的级别按其数据项和规模、区域、精度、汇聚融合综合确定，可以高于矩阵；衍生数据重新定级。',
    en: 'The class of a set follows from its items together with size, region, precision and combination, and may be above the matrix; derived data are graded anew.',
  },
  checkability: 'judgment',
  forEach: 'data.items',
  applies: all(reach, not(equals('data.items[].class', 'core'))),
  requires: yes('data.items[].aggregated'),
  remedy: { zh: '评估汇聚后的级别并记录结论。', en: 'Assess the class of the whole and record the conclusion.' },
  note: 'No number was found from which size alone raises a class: a person judges it by the catalogue of the sector.',
  given: here,
  cases: examples({
    judged: 'cn-data-classification/6.6',
    met: { considered: items({ class: 'general', aggregated: true }) },
    unmet: { 'not considered': items({ class: 'important', aggregated: false }) },
    open: { 'not said': items({ class: 'general' }), 'items are not declared': {} },
    otherwise: {
      'core already': items({ class: 'core', aggregated: false }),
      'no items': { data: { items: [] } },
      'nothing is processed in mainland China': abroad({ class: 'general', aggregated: false }),
    },
    first,
  }),
});
