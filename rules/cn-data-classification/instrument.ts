import { defineInstrument } from '../../src/rule/index.js';

export const cnDataClassification = defineInstrument({
  id: 'cn-data-classification',
  title: {
    zh: '数据安全技术 数据分类分级规则',
    en: 'Data security technology: rules for data classification and grading',
  },
  kind: 'recommended-standard',
  number: 'GB/T 43697-2024',
  issuers: ['国家市场监督管理总局', '国家标准化管理委员会'],
  issuedOn: '2024-03-15',
  editions: [{ from: '2024-10-01', articles: ['4', '5', '6.1', '6.3', '6.4', '6.5', '6.6', '7', 'B', 'G'] }],
  officialPage: 'https://openstd.samr.gov.cn',
  reviewedOn: '2026-11-24',
  note: 'Recommended: no penalty of its own, but the method by which important data are identified under article 21 of the Data Security Law. The text was not at hand; clauses and matrix rest on later standards and guides that repeat them.',
});
