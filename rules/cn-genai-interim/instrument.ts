import { defineInstrument } from '../../src/rule/index.js';
import { articles } from '../articles.js';

export const cnGenaiInterim = defineInstrument({
  id: 'cn-genai-interim',
  title: {
    zh: '生成式人工智能服务管理暂行办法',
    en: 'Interim Measures for the Administration of Generative AI Services',
  },
  kind: 'departmental-rule',
  number: '国家网信办等七部门令第15号',
  issuers: [
    '国家互联网信息办公室',
    '国家发展和改革委员会',
    '教育部',
    '科学技术部',
    '工业和信息化部',
    '公安部',
    '国家广播电视总局',
  ],
  issuedOn: '2023-07-10',
  editions: [{ from: '2023-08-15', articles: 24 }],
  officialPage: 'https://www.cac.gov.cn/2023-07/13/c_1690898327029107.htm',
  reviewedOn: '2026-11-24',
  note: 'No fine of its own (article 21): other laws first, else warning, order to correct and, at worst, suspension.',
  notEncoded: [
    {
      provision: articles(1, 3),
      reason: 'general',
      note: {
        zh: '制定目的、依据和监管原则。',
        en: 'Purpose, basis and the principles of supervision.',
      },
    },
    {
      provision: articles(5, 6),
      reason: 'general',
      note: {
        zh: '鼓励应用创新、协作、基础技术和公共训练数据、算力平台：没有义务。',
        en: 'Encourages uses, cooperation, basic technology and public platforms for training data and computing: no duty.',
      },
    },
    {
      provision: { article: '16' },
      reason: 'authority',
      note: {
        zh: '各部门依职责管理，并制定分类分级的监管规则。',
        en: 'The authorities supervise, each in its field, and make rules by class and grade.',
      },
    },
    {
      provision: { article: '24' },
      reason: 'general',
      note: {
        zh: '自 2023-08-15 起施行，已写在版本中。',
        en: 'In force from 2023-08-15, as the edition says.',
      },
    },
    {
      provision: { article: '2' },
      reason: 'definition',
      note: {
        zh: '适用范围：已写成定义 generative-ai-provider。',
        en: 'The scope: encoded as the definition generative-ai-provider.',
      },
    },
    {
      provision: { article: '4', item: 1 },
      reason: 'speech',
      note: {
        zh: '禁止生成的内容属于言论内容要求，请咨询律师。',
        en: 'What may not be generated is a duty on content: left to counsel.',
      },
    },
    {
      provision: { article: '9', paragraph: 1 },
      reason: 'restated',
      note: {
        zh: '内容生产者责任和个人信息处理者责任由其他法律规定，个人信息部分见 cn-pipl。',
        en: 'The responsibilities of a content producer and of a personal information processor stand in other laws; for personal information see cn-pipl.',
      },
    },
    {
      provision: { article: '18' },
      reason: 'permission',
      note: { zh: '使用者投诉、举报的权利。', en: 'The right of users to complain.' },
    },
    {
      provision: { article: '20' },
      reason: 'authority',
      note: {
        zh: '对境外服务采取措施是网信部门的职权；境外提供者没有豁免。',
        en: 'Measures against services from abroad are taken by the authority; providers abroad are not exempt.',
      },
    },
  ],
});
