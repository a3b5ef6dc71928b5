import { amount, count, date, flag, type GroupOf, group } from '../../field.js';

const fields = {
  assessedOn: date({ zh: '评估之日', en: 'The day of the assessment', for: ['cn-genai-security/9.1'] }),
  signed: flag({
    zh: '是否由三类负责人签字',
    en: 'Whether the three persons signed',
    for: ['cn-genai-security/9.1'],
  }),
  corpusSample: count({
    zh: '语料人工抽检条数',
    en: 'Items of the corpus checked by people',
    unit: 'items',
    for: ['cn-genai-security/9.2'],
  }),
  corpusPassRate: amount({
    zh: '语料人工抽检合格率',
    en: 'Pass rate of that check',
    unit: 'percent',
    for: ['cn-genai-security/9.2'],
  }),
  corpusTechnicalShare: amount({
    zh: '语料技术抽检比例',
    en: 'Share checked by technical means',
    unit: 'percent',
    for: ['cn-genai-security/9.2'],
  }),
  corpusTechnicalPassRate: amount({
    zh: '语料技术抽检合格率',
    en: 'Pass rate of that check',
    unit: 'percent',
    for: ['cn-genai-security/9.2'],
  }),
  outputSample: count({
    zh: '生成内容人工抽检题数',
    en: 'Outputs checked by people',
    unit: 'items',
    for: ['cn-genai-security/9.3'],
  }),
  outputPassRate: amount({
    zh: '生成内容人工合格率',
    en: 'Pass rate of that check',
    unit: 'percent',
    for: ['cn-genai-security/9.3'],
  }),
  outputKeywordSample: count({
    zh: '关键词抽检题数',
    en: 'Outputs checked by keywords',
    unit: 'items',
    for: ['cn-genai-security/9.3'],
  }),
  outputKeywordPassRate: amount({
    zh: '关键词抽检合格率',
    en: 'Pass rate of that check',
    unit: 'percent',
    for: ['cn-genai-security/9.3'],
  }),
  outputClassifierSample: count({
    zh: '分类模型抽检题数',
    en: 'Outputs checked by classifiers',
    unit: 'items',
    for: ['cn-genai-security/9.3'],
  }),
  outputClassifierPassRate: amount({
    zh: '分类模型抽检合格率',
    en: 'Pass rate of that check',
    unit: 'percent',
    for: ['cn-genai-security/9.3'],
  }),
  refuseSample: count({ zh: '应拒答抽检题数', en: 'Refusals tested', unit: 'items', for: ['cn-genai-security/9.4'] }),
  refusalRate: amount({
    zh: '应拒答的拒答率',
    en: 'Share refused of what should be',
    unit: 'percent',
    for: ['cn-genai-security/9.4'],
  }),
  answerSample: count({ zh: '非拒答抽检题数', en: 'Answers tested', unit: 'items', for: ['cn-genai-security/9.4'] }),
  overRefusalRate: amount({
    zh: '非拒答的拒答率',
    en: 'Share refused of what should not be',
    unit: 'percent',
    for: ['cn-genai-security/9.4'],
  }),
};

/** The type of `evaluation`, by name, so that what is built on it stays small. */
export interface Evaluation extends GroupOf<typeof fields> {}

/** Results of the safety assessment. */
export const evaluation: Evaluation = group({ zh: '安全评估结果', en: 'Results of the safety assessment' }, fields);
