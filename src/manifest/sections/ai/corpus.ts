import { amount, count, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  sourceSampleShare: amount({
    zh: '来源中违法不良信息比例',
    en: 'Share of unlawful and undesirable information in a source',
    unit: 'percent',
    for: ['cn-genai-security/5.1'],
  }),
  collectedSampleShare: amount({
    zh: '采集后违法不良信息比例',
    en: 'That share after collection',
    unit: 'percent',
    for: ['cn-genai-security/5.1'],
  }),
  sourcesMixed: measure({
    zh: '多来源、境内外搭配',
    en: 'Several sources by language and type, foreign ones mixed',
    for: ['cn-genai-security/5.1'],
  }),
  traceable: measure({
    zh: '来源可追溯（授权、合同、记录）',
    en: 'Sources can be traced: licences, contracts, records',
    for: ['cn-genai-security/5.1'],
  }),
  overseasSources: flag({
    zh: '是否使用境外来源',
    en: 'Whether foreign sources are used',
    for: ['cn-genai-security/5.1', 'cn-genai-security/5.3'],
  }),
  blockedExcluded: measure({
    zh: '不使用依法阻断的信息',
    en: 'Information blocked by law is left out',
    for: ['cn-genai-security/5.1'],
  }),
  filtered: measure({
    zh: '训练前全部过滤',
    en: 'All data are filtered before training',
    for: ['cn-genai-security/5.2'],
  }),
  ipOfficer: measure({
    zh: '知识产权负责人、风险识别、投诉渠道',
    en: 'A person for intellectual property, risks, complaints',
    for: ['cn-genai-security/5.2'],
  }),
  sensitivePersonalData: flag({
    zh: '是否含敏感个人信息',
    en: 'Whether it holds sensitive personal information',
    for: ['cn-genai-security/5.2'],
  }),
  annotators: measure({
    zh: '标注人员考核、职能分离',
    en: 'Annotators are tested, functions separated',
    for: ['cn-genai-security/5.3'],
  }),
  annotationRules: measure({
    zh: '功能性和安全性标注规则',
    en: 'Rules for function and for safety',
    for: ['cn-genai-security/5.3'],
  }),
  annotationReview: measure({
    zh: '标注抽检和逐条审核',
    en: 'Samples, and a review of each safety item',
    for: ['cn-genai-security/5.3'],
  }),
  annotationStored: measure({
    zh: '安全标注数据隔离存储',
    en: 'Safety annotation is stored apart',
    for: ['cn-genai-security/5.3'],
  }),
  security: measure({
    zh: '预训练数据的安全策略、备份、加密、隔离',
    en: 'Strategy, backup, encryption, isolation of pre-training data',
    for: ['cn-genai-security/4'],
  }),
  deidentified: measure({
    zh: '个人信息去标识化',
    en: 'Personal data are de-identified',
    for: ['cn-genai-security/4'],
  }),
  platformLevel: count({
    zh: '训练平台的等级',
    en: 'Protection level of the training platform',
    unit: 'items',
    for: ['cn-genai-security/4'],
  }),
  deletion: measure({
    zh: '删除策略和投毒检测',
    en: 'Deletion, detection of poisoning',
    for: ['cn-genai-security/4'],
  }),
  refusalsRespected: measure({
    zh: '尊重拒绝采集声明',
    en: 'Robots and other refusals are respected',
    for: ['cn-genai-security/5.1'],
  }),
  aiGenerated: flag({
    zh: '是否使用 AI 生成数据',
    en: 'Whether AI-generated data are used',
    for: ['cn-genai-security/6.1'],
  }),
  aiGeneratedChecked: measure({
    zh: 'AI 生成数据的记录和评估',
    en: 'They are recorded and assessed',
    for: ['cn-genai-security/6.1', 'cn-genai-security/6.3'],
  }),
  fineTuningFiltered: measure({
    zh: '微调数据过滤和中间数据删除',
    en: 'Fine-tuning data filtered, intermediate data deleted',
    for: ['cn-genai-security/6.2'],
  }),
};

/** The type of `corpus`, by name, so that what is built on it stays small. */
export interface Corpus extends GroupOf<typeof fields> {}

/** Safety of training data. */
export const corpus: Corpus = group({ zh: '语料安全', en: 'Safety of training data' }, fields);
