import { defineInstrument } from '../../src/rule/index.js';

export const cnAigcLabeling = defineInstrument({
  id: 'cn-aigc-labeling',
  title: { zh: '人工智能生成合成内容标识办法', en: 'Measures for Labelling AI-Generated and Synthetic Content' },
  kind: 'normative-document',
  number: '国信办通字〔2025〕2号',
  issuers: ['国家互联网信息办公室', '工业和信息化部', '公安部', '国家广播电视总局'],
  issuedOn: '2025-03-07',
  editions: [{ from: '2025-09-01', articles: 14 }],
  officialPage: 'https://www.gov.cn/zhengce/zhengceku/202503/content_7014286.htm',
  reviewedOn: '2026-11-24',
  note: 'Issued by notice, not by order: it has no fine of its own and sends to other laws and rules (article 13).',
  notEncoded: [
    {
      provision: { article: '1' },
      reason: 'general',
      note: {
        zh: '制定目的和依据。',
        en: 'Purpose and basis.',
      },
    },
    {
      provision: { article: '2' },
      reason: 'definition',
      note: {
        zh: '适用于算法推荐、深度合成、生成式人工智能三个规定所指的服务提供者：读作向境内公众生成、合成内容的服务（定义 generative-ai-provider）、传播平台（定义 content-dissemination-platform）和应用分发平台。',
        en: 'For the providers of the three rules on recommendation algorithms, deep synthesis and generative AI: read as whoever generates or synthesises content for the public in mainland China (definition generative-ai-provider), platforms on which content spreads (content-dissemination-platform) and app stores.',
      },
    },
    {
      provision: { article: '3' },
      reason: 'definition',
      note: {
        zh: '生成合成内容、显式标识和隐式标识的含义：由清单的 ai.outputs 声明。',
        en: 'What generated content, visible labels and metadata labels are: declared under ai.outputs in the manifest.',
      },
    },
    {
      provision: { article: '14' },
      reason: 'general',
      note: {
        zh: '自 2025-09-01 起施行，已写在版本中。',
        en: 'In force from 2025-09-01, as the edition says.',
      },
    },
    {
      provision: { article: '10', paragraph: 2 },
      reason: 'out-of-scope',
      note: {
        zh: '不正当标识损害他人权益的部分针对任何组织和个人，须个案判断；删除、篡改标识及为此提供工具的部分已有规则。',
        en: 'Harm to others by improper labelling binds everybody and is judged case by case; deleting or altering labels, and tools for it, have a rule.',
      },
    },
  ],
});
