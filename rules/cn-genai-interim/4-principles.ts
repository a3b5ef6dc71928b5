import { all, defineRule, examples, inPlace, is } from '../../src/rule/index.js';
import { generativeAiProvider } from '../definitions/generative-ai-provider.js';
import { elsewhere, provider, shared } from './shared.js';

export const nonDiscrimination = defineRule({
  ...shared,
  id: 'cn-genai-interim/4/non-discrimination',
  provision: { article: '4', item: 2 },
  title: { zh: '防止歧视', en: 'Measures against discrimination' },
  duty: {
    zh: '从算法设计、选训练数据、做模型到提供服务，都要有效防止因民族、信仰、国别、地域、性别、年龄、职业、健康等而生的歧视。',
    en: 'Algorithm design, choice of training data, models and the service itself are guarded against discrimination by ethnicity, belief, country, region, sex, age, occupation, health and the like.',
  },
  domain: 'ai',
  phase: 'design',
  checkability: 'evidence',
  requires: inPlace('ai.nonDiscrimination'),
  remedy: { zh: '按环节列出防歧视措施并测试效果。', en: 'List the measures stage by stage and test them.' },
  given: provider,
  cases: examples({
    met: { 'in place': { ai: { nonDiscrimination: true } } },
    unmet: { 'not in place': { ai: { nonDiscrimination: false } } },
    otherwise: elsewhere,
    first: '2023-08-15',
  }),
});

export const fairCompetition = defineRule({
  ...shared,
  id: 'cn-genai-interim/4/intellectual-property',
  provision: { article: '4', item: 3 },
  title: { zh: '尊重知识产权与公平竞争', en: 'Intellectual property and fair competition' },
  duty: {
    zh: '尊重知识产权和商业道德，保守商业秘密；算法、数据、平台上的优势不用来垄断或者不正当竞争。',
    en: 'Intellectual property, business ethics and trade secrets are respected, and advantages in algorithms, data or platforms are not used for monopoly or unfair competition.',
  },
  domain: 'ai',
  phase: 'operate',
  checkability: 'judgment',
  remedy: { zh: '由法务评估并记录结论。', en: 'Have counsel assess it and record the conclusion.' },
  given: provider,
  cases: examples({
    judged: 'cn-genai-interim/4/intellectual-property',
    met: { 'a provider': {} },
    open: { 'the audience is not known': { service: { audience: { mainlandPublic: null } } } },
    otherwise: elsewhere,
    first: '2023-08-15',
  }),
});

export const rightsOfOthers = defineRule({
  ...shared,
  id: 'cn-genai-interim/4/rights',
  provision: { article: '4', item: 4 },
  title: { zh: '不侵害他人权益', en: 'Rights of others' },
  duty: {
    zh: '尊重他人权益：不伤害身心健康，不侵犯肖像、名誉、荣誉、隐私和个人信息。',
    en: 'The rights of others are respected: health of body and mind, likeness, reputation, honour, privacy and personal information of others are not harmed.',
  },
  domain: 'ai',
  phase: 'operate',
  checkability: 'judgment',
  remedy: {
    zh: '由法务评估防侵权措施并记录结论。',
    en: 'Have counsel assess the safeguards and record the conclusion.',
  },
  given: provider,
  cases: examples({
    judged: 'cn-genai-interim/4/rights',
    met: { 'a provider': {} },
    open: { 'the audience is not known': { service: { audience: { mainlandPublic: null } } } },
    otherwise: elsewhere,
    first: '2023-08-15',
  }),
});

export const transparency = defineRule({
  ...shared,
  id: 'cn-genai-interim/4/transparency',
  provision: { article: '4', item: 5 },
  title: { zh: '透明、准确、可靠', en: 'Transparency, accuracy and reliability' },
  duty: {
    zh: '结合服务类型采取有效措施，使服务更透明、生成内容更准确可靠。',
    en: 'Effective measures that suit the service make it more transparent and what it generates more accurate and reliable.',
  },
  domain: 'ai',
  phase: 'operate',
  checkability: 'evidence',
  applies: is(generativeAiProvider),
  requires: all(inPlace('ai.transparency'), inPlace('ai.reliability')),
  remedy: {
    zh: '分别落实透明度措施和准确性、可靠性措施。',
    en: 'Put measures for transparency and measures for accuracy and reliability in place.',
  },
  given: provider,
  cases: examples({
    met: { both: { ai: { transparency: true, reliability: true } } },
    unmet: {
      'not transparent': { ai: { transparency: false, reliability: true } },
      'not reliable': { ai: { transparency: true, reliability: false } },
    },
    otherwise: elsewhere,
    first: '2023-08-15',
  }),
});
