import { defineInstrument } from '../../src/rule/index.js';

export const cnDeepSynthesis = defineInstrument({
  id: 'cn-deep-synthesis',
  title: {
    zh: '互联网信息服务深度合成管理规定',
    en: 'Provisions on the Administration of Deep Synthesis of Internet-based Information Services',
  },
  kind: 'departmental-rule',
  number: '国家互联网信息办公室 工业和信息化部 公安部令第12号',
  issuers: ['国家互联网信息办公室', '工业和信息化部', '公安部'],
  issuedOn: '2022-11-25',
  editions: [{ from: '2023-01-10', articles: 25 }],
  officialPage: 'https://www.cac.gov.cn',
  reviewedOn: '2026-11-24',
});
