import { all, examples, inPlace, is, onOrAfter, yes } from '../../src/rule/index.js';
import { dataProcessor } from '../definitions/data-processor.js';
import { classificationRule, first, here, items, notHere } from './classification-rule.js';

const management = (facts: Readonly<Record<string, boolean>>, more: object = {}) => ({
  data: { management: facts, ...more },
});

export const principles = classificationRule({
  id: 'cn-data-classification/4',
  provision: { article: '4' },
  title: { zh: '分类分级的原则', en: 'Principles of classification and grading' },
  duty: {
    zh: '分类分级求实用、边界清楚；几个级别并存的取高者；单项数据和整体都要看；情况变了随之更新；行业、地区有规则的从其规则。',
    en: 'Classes are practical and clearly bounded, the higher level wins, items and whole sets are seen together, and all is kept up to date; rules of sector or region come first.',
  },
  checkability: 'judgment',
  requires: inPlace('data.management.policy'),
  remedy: { zh: '制定分类分级规则并对照原则评估。', en: 'Write the rules and assess them against the principles.' },
  given: here,
  cases: examples({
    judged: 'cn-data-classification/4',
    met: { 'there are rules': management({ policy: true }) },
    unmet: { 'there are none': management({ policy: false }) },
    otherwise: notHere,
    first,
  }),
});

export const classes = classificationRule({
  id: 'cn-data-classification/5',
  provision: { article: '5' },
  title: { zh: '先按行业再按业务属性分类', en: 'Classes by sector, then by business' },
  duty: {
    zh: '先按行业领域、再按业务属性对数据分类并列出清单；个人信息、公共数据按其专门规则。',
    en: 'Data are classed by sector first, then by business attributes, and listed; personal information and public data follow the rules made for them.',
  },
  requires: all(inPlace('data.classification'), inPlace('data.management.policy')),
  remedy: { zh: '完成分类并列出清单。', en: 'Class the data and make the list.' },
  given: here,
  cases: examples({
    met: { both: management({ policy: true }, { classification: true }) },
    unmet: {
      'not classed': management({ policy: true }, { classification: false }),
      'no rules and list': management({ policy: false }, { classification: true }),
    },
    otherwise: notHere,
    first,
  }),
});

const categories = (done?: boolean, processed = true) => ({
  personalData: { processed },
  ...management({ ...(done !== undefined && { categories: done }) }),
});

export const personalDataClasses = classificationRule({
  id: 'cn-data-classification/B',
  provision: { article: 'B' },
  title: { zh: '个人信息按附录 B 分类', en: 'Personal information by the classes of annex B' },
  duty: {
    zh: '个人信息可以按附录 B 的 16 个一级类别分类。',
    en: 'Personal information is best classed by the 16 first-level classes of annex B.',
  },
  applies: all(is(dataProcessor), yes('personalData.processed')),
  requires: inPlace('data.management.categories'),
  remedy: { zh: '按附录 B 细分个人信息清单。', en: 'Divide the list of personal information by annex B.' },
  note: 'An informative annex.',
  given: here,
  cases: examples({
    met: { 'by the annex': categories(true) },
    unmet: { 'not by the annex': categories(false) },
    open: { 'not said': categories(), 'nothing is known of it': {} },
    otherwise: {
      'no personal information': categories(false, false),
      'nothing is processed in mainland China': {
        personalData: { processed: true, processedIn: 'overseas' },
        data: { inMainland: false },
      },
    },
    first,
  }),
});

export const gradingProcess = classificationRule({
  id: 'cn-data-classification/7/process',
  provision: { article: '7' },
  title: { zh: '分类分级的流程', en: 'Steps of classification and grading' },
  duty: {
    zh: '梳理数据资产，制定内部细则，分类、分级，审核结果，形成清单。',
    en: 'Data are listed, internal rules made after those of the sector, data classed and graded, and the result is reviewed and kept as a list.',
  },
  requires: inPlace('data.management.policy'),
  remedy: { zh: '按步骤补做并留存记录。', en: 'Do the missing steps and keep the records.' },
  given: here,
  cases: examples({
    met: { done: management({ policy: true }) },
    unmet: { 'not done': management({ policy: false }) },
    otherwise: notHere,
    first,
  }),
});

export const importantData = classificationRule({
  id: 'cn-data-classification/7/important',
  provision: { article: '7' },
  also: [{ article: 'G' }],
  title: { zh: '按附录 G 识别重要数据并报送', en: 'Important data by annex G, and submitted' },
  duty: {
    zh: '对照附录 G 和所在行业的目录，识别本单位的重要数据，再把目录报给主管部门。',
    en: 'Important data are identified by annex G and the catalogue of the sector, and the catalogue goes to the authority.',
  },
  requires: inPlace('data.management.importantIdentified'),
  remedy: { zh: '识别重要数据并报送目录。', en: 'Identify important data and submit the catalogue.' },
  note: 'The duty itself stands in article 29 of the regulations on network data.',
  given: here,
  cases: examples({
    met: { identified: management({ importantIdentified: true }) },
    unmet: { 'not identified': management({ importantIdentified: false }) },
    otherwise: notHere,
    first,
  }),
});

const graded = (gradedOn: string | null, changed: boolean | null = true) =>
  items({ changed, changedOn: '2026-06-01', gradedOn });

export const update = classificationRule({
  id: 'cn-data-classification/7/update',
  provision: { article: '7' },
  title: { zh: '变化后重新定级', en: 'Graded anew after a change' },
  duty: {
    zh: '内容、规模、时效、用途或者规则发生重要变化的，重新定级。',
    en: 'When content, size, timeliness, use or the rules change in what matters, data are graded anew.',
  },
  checkability: 'manifest',
  forEach: 'data.items',
  applies: all(is(dataProcessor), yes('data.items[].changed')),
  requires: onOrAfter('data.items[].gradedOn', 'data.items[].changedOn'),
  remedy: { zh: '重新定级并更新清单。', en: 'Grade it anew and update the list.' },
  given: here,
  cases: examples({
    met: { 'graded on the day of the change': graded('2026-06-01') },
    unmet: { 'graded the day before': graded('2026-05-31') },
    open: { 'not known when graded': graded(null), 'items are not declared': {} },
    otherwise: {
      'nothing changed': graded('2026-05-31', false),
      'no items': { data: { items: [] } },
      'nothing is processed in mainland China': {
        personalData: { processedIn: 'overseas' },
        data: { inMainland: false, items: [{ changed: true, changedOn: '2026-06-01', gradedOn: '2026-05-31' }] },
      },
    },
    first,
  }),
});
