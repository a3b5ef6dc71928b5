import {
  all,
  defineRule,
  examples,
  inPlace,
  is,
  type MeasurePath,
  oneOf,
  type Rule,
  yes,
} from '../../src/rule/index.js';
import { generativeAiProvider } from '../definitions/generative-ai-provider.js';
import { elsewhere, shared } from './shared.js';

const trains = {
  ai: { roles: ['generates'] as const, trainingData: { trains: true } },
  service: { audience: { mainlandPublic: true } },
};
const outside = { ...elsewhere, 'nothing is trained': { ai: { trainingData: { trains: false } } } };
const training = all(is(generativeAiProvider), yes('ai.trainingData.trains'));

const common = { ...shared, domain: 'ai', phase: 'design', applies: training, given: trains } as const;

const measureRule = (
  key: 'lawfulSources' | 'intellectualProperty' | 'quality',
  item: number,
  slug: string,
  texts: Pick<Rule, 'title' | 'duty' | 'remedy'>,
): Rule => {
  const path: MeasurePath = `ai.trainingData.${key}`;
  const set = (value: boolean) => ({ ai: { trainingData: { [key]: value } } });
  return defineRule({
    ...common,
    ...texts,
    id: `cn-genai-interim/7/${slug}`,
    provision: { article: '7', item },
    checkability: 'evidence',
    requires: inPlace(path),
    cases: examples({
      met: { 'in place': set(true) },
      unmet: { 'not in place': set(false) },
      otherwise: outside,
      first: '2023-08-15',
    }),
  });
};

export const lawfulSources = measureRule('lawfulSources', 1, 'lawful-sources', {
  title: { zh: '数据和基础模型来源合法', en: 'Lawful sources of data and base models' },
  duty: { zh: '训练所用数据和基础模型都要有合法来源。', en: 'Training data and base models come from lawful sources.' },
  remedy: {
    zh: '建立来源清单，核查授权和基础模型的备案情况。',
    en: 'Keep a list of sources and check licences and the filing of the base model.',
  },
});

export const trainingIntellectualProperty = measureRule('intellectualProperty', 2, 'intellectual-property', {
  title: { zh: '训练数据不侵害知识产权', en: 'No infringement by training data' },
  duty: {
    zh: '训练数据涉及知识产权的，不得侵害他人的权利。',
    en: 'Where training data touch intellectual property, the rights of others are not infringed.',
  },
  remedy: {
    zh: '对训练数据做知识产权审查并记录。',
    en: 'Review training data for intellectual property and keep the record.',
  },
});

export const trainingQuality = measureRule('quality', 4, 'quality', {
  title: { zh: '提高训练数据质量', en: 'Quality of training data' },
  duty: {
    zh: '采取有效措施，使训练数据更真实、准确、客观、多样。',
    en: 'Effective measures make training data more true, accurate, objective and diverse.',
  },
  remedy: { zh: '制定质量标准，抽样评估并改进。', en: 'Set quality criteria, assess samples and improve.' },
});

const basis = (personalDataBasis?: 'consent' | 'statutory' | 'none', personalData = true) => ({
  ai: { trainingData: { personalData, ...(personalDataBasis && { personalDataBasis }) } },
});

export const trainingPersonalData = defineRule({
  ...common,
  id: 'cn-genai-interim/7/personal-data',
  provision: { article: '7', item: 3 },
  title: { zh: '训练使用个人信息须有依据', en: 'A basis for personal information in training data' },
  duty: {
    zh: '训练数据含个人信息的，要取得个人同意或者有法律、行政法规规定的其他依据。',
    en: 'Where training data hold personal information, there is consent of the individual or another basis in a law or administrative regulation.',
  },
  domain: 'personal-data',
  checkability: 'manifest',
  applies: all(training, yes('ai.trainingData.personalData')),
  requires: oneOf('ai.trainingData.personalDataBasis', 'consent', 'statutory'),
  remedy: {
    zh: '取得同意、换用其他法定依据，或者去除个人信息。',
    en: 'Get consent, rest on another statutory basis, or remove the personal information.',
  },
  cases: examples({
    met: { consent: basis('consent'), 'another basis in law': basis('statutory') },
    unmet: { 'no basis': basis('none') },
    open: { 'the basis is not declared': basis() },
    otherwise: { ...outside, 'no personal information': basis('none', false) },
    first: '2023-08-15',
  }),
});

export const trainingOtherLaw = defineRule({
  ...common,
  id: 'cn-genai-interim/7/other-law',
  provision: { article: '7', item: 5 },
  title: { zh: '训练活动遵守其他法律', en: 'Other law on training data' },
  duty: {
    zh: '处理训练数据，网络安全法、数据安全法、个人信息保护法等法律的其他规定和主管部门的要求也要做到。',
    en: 'Work on training data also follows the other rules of the Cybersecurity, Data Security and Personal Information Protection Laws and of the authorities.',
  },
  checkability: 'judgment',
  remedy: {
    zh: '由法务对照相关法律评估并记录。',
    en: 'Have counsel assess it against these laws and record the conclusion.',
  },
  cases: examples({
    judged: 'cn-genai-interim/7/other-law',
    met: { 'a provider that trains': {} },
    open: { 'not known whether it trains': { ai: { trainingData: { trains: null } } } },
    otherwise: outside,
    first: '2023-08-15',
  }),
});

const annotation = (rules: boolean, sampling: boolean, training_: boolean, done = true) => ({
  ai: { trainingData: { annotation: { done, rules, sampling, training: training_ } } },
});

export const annotationRules = defineRule({
  ...shared,
  id: 'cn-genai-interim/8',
  provision: { article: '8' },
  title: { zh: '数据标注', en: 'Annotation of data' },
  duty: {
    zh: '进行数据标注的，要有清晰、具体、可操作的规则，评估质量并抽样核验，培训、监督标注人员。',
    en: 'Where data are annotated there are clear, specific and workable rules, quality is assessed and checked by sampling, and annotators are trained and supervised.',
  },
  domain: 'ai',
  phase: 'design',
  checkability: 'evidence',
  applies: all(is(generativeAiProvider), yes('ai.trainingData.annotation.done')),
  requires: all(
    inPlace('ai.trainingData.annotation.rules'),
    inPlace('ai.trainingData.annotation.sampling'),
    inPlace('ai.trainingData.annotation.training'),
  ),
  remedy: {
    zh: '制定标注规则，建立抽样核验和培训制度。',
    en: 'Write the rules, check by sampling and train annotators.',
  },
  given: trains,
  cases: examples({
    met: { 'all three': annotation(true, true, true) },
    unmet: {
      'no rules': annotation(false, true, true),
      'no sampling': annotation(true, false, true),
      'no training': annotation(true, true, false),
    },
    otherwise: { ...elsewhere, 'nothing is annotated': annotation(false, false, false, false) },
    first: '2023-08-15',
  }),
});
