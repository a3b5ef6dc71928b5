import { defineInstrument } from '../../src/rule/index.js';

export const cnAlgorithmRecommendation = defineInstrument({
  id: 'cn-algorithm-recommendation',
  title: {
    zh: '互联网信息服务算法推荐管理规定',
    en: 'Provisions on the Administration of Algorithmic Recommendation in Internet Information Services',
  },
  kind: 'departmental-rule',
  number: '国家互联网信息办公室 工业和信息化部 公安部 国家市场监督管理总局令第9号',
  issuers: ['国家互联网信息办公室', '工业和信息化部', '公安部', '国家市场监督管理总局'],
  issuedOn: '2021-12-31',
  editions: [{ from: '2022-03-01', articles: 35 }],
  officialPage: 'https://www.cac.gov.cn',
  reviewedOn: '2026-11-24',
});
