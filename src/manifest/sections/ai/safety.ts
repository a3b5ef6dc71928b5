import { count, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  thirdPartyModel: flag({
    zh: '是否使用第三方基础模型',
    en: "Whether it stands on another's foundation model",
    for: ['cn-genai-security/6'],
    given: true,
  }),
  modelSafety: measure({
    zh: '训练中评价安全、检测输入、定期评估',
    en: 'Safety in training, inputs checked, evaluated',
    for: ['cn-genai-security/6'],
  }),
  accuracy: measure({
    zh: '准确性、可靠性措施',
    en: 'Measures for accuracy and reliability',
    for: ['cn-genai-security/6'],
  }),
  necessity: measure({
    zh: '论证适用场合的必要性、安全性',
    en: 'Necessity and safety of its use are shown',
    for: ['cn-genai-security/7'],
  }),
  importantOccasion: flag({
    zh: '是否用于关键信息基础设施、自动控制、医疗、心理、金融等',
    en: 'Whether it is used in critical fields',
    for: ['cn-genai-security/7'],
    given: true,
  }),
  guardianControls: measure({
    zh: '适合未成年人的监护和消费限制',
    en: 'Guardian controls and spending limits',
    for: ['cn-genai-security/7'],
  }),
  inputTraining: measure(
    {
      zh: '用户输入用于训练的告知和关闭',
      en: 'Notice and off switch where inputs train',
      for: ['cn-genai-security/7'],
    },
    {
      clicks: count({ zh: '关闭所需点击数', en: 'Clicks to reach it', unit: 'items', for: ['cn-genai-security/7'] }),
    },
  ),
  inputsTrain: flag({
    zh: '是否收集用户输入用于训练',
    en: 'Whether inputs are used for training',
    for: ['cn-genai-security/7'],
  }),
  supplyChain: measure({ zh: '供应链安全评估', en: 'Supply chain assessed', for: ['cn-genai-security/7'] }),
  inputDetection: measure(
    { zh: '输入检测和暂停服务规则', en: 'Inputs are detected, service suspended', for: ['cn-genai-security/7'] },
    {
      stopsAfter: count({
        zh: '触发暂停的次数',
        en: 'Times that lead to suspension',
        unit: 'items',
        for: ['cn-genai-security/7'],
      }),
    },
  ),
  refusal: measure({ zh: '拒答策略', en: 'Refusal policy', for: ['cn-genai-security/7'] }),
  monitors: count({ zh: '监看人员数', en: 'Staff who monitor', unit: 'people', for: ['cn-genai-security/7'] }),
  updateAssessment: measure({
    zh: '重要更新后的评估',
    en: 'Assessment after important updates',
    for: ['cn-genai-security/7'],
  }),
  stability: measure({
    zh: '训练推理隔离、监测、审计、备份',
    en: 'Training and inference apart, monitored, audited, backed up',
    for: ['cn-genai-security/7'],
  }),
  keywords: count({ zh: '关键词总数', en: 'Keywords in all', unit: 'items', for: ['cn-genai-security/8.1'] }),
  keywordsUpdatedOn: date({
    zh: '关键词最近更新之日',
    en: 'The day keywords were last updated',
    for: ['cn-genai-security/8.1'],
  }),
  testQuestions: count({
    zh: '生成内容测试题总数',
    en: 'Test questions on outputs',
    unit: 'items',
    for: ['cn-genai-security/8.2'],
  }),
  questionsUpdatedOn: date({
    zh: '题库最近更新之日',
    en: 'The day the questions were last updated',
    for: ['cn-genai-security/8.2'],
  }),
  refuseQuestions: count({
    zh: '应拒答题数',
    en: 'Questions to be refused',
    unit: 'items',
    for: ['cn-genai-security/8.3'],
  }),
  answerQuestions: count({
    zh: '非拒答题数',
    en: 'Questions not to be refused',
    unit: 'items',
    for: ['cn-genai-security/8.3'],
  }),
  classifier: measure({
    zh: '分类模型覆盖全部风险',
    en: 'Classifiers cover all risks',
    for: ['cn-genai-security/8.4'],
  }),
};

/** The type of `safety`, by name, so that what is built on it stays small. */
export interface Safety extends GroupOf<typeof fields> {}

/** Safety of the generating service. */
export const safety: Safety = group({ zh: '生成服务安全', en: 'Safety of the generating service' }, fields);
