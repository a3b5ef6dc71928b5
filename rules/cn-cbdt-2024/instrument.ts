import { defineInstrument } from '../../src/rule/index.js';

export const cnCbdt2024 = defineInstrument({
  id: 'cn-cbdt-2024',
  title: { zh: '促进和规范数据跨境流动规定', en: 'Provisions on Promoting and Regulating Cross-Border Data Flows' },
  kind: 'departmental-rule',
  number: '国家互联网信息办公室令第16号',
  issuers: ['国家互联网信息办公室'],
  issuedOn: '2024-03-22',
  editions: [{ from: '2024-03-22', articles: 14 }],
  officialPage: 'https://www.cac.gov.cn',
  reviewedOn: '2026-11-24',
});
