import { defineInstrument } from '../../src/rule/index.js';

export const cnAigcLabeling = defineInstrument({
  id: 'cn-aigc-labeling',
  title: { zh: '人工智能生成合成内容标识办法', en: 'Measures for Labelling AI-Generated and Synthetic Content' },
  kind: 'normative-document',
  number: '国信办通字〔2025〕2号',
  issuers: ['国家互联网信息办公室', '工业和信息化部', '公安部', '国家广播电视总局'],
  issuedOn: '2025-03-07',
  editions: [{ from: '2025-09-01', articles: 14 }],
  officialPage: 'https://www.cac.gov.cn',
  reviewedOn: '2026-11-24',
  note: 'Issued by notice, not by order: it has no fine of its own and sends to other laws and rules (article 13).',
  notEncoded: [
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
