import { defineInstrument } from '../../src/rule/index.js';

export const cnPiAudit = defineInstrument({
  id: 'cn-pi-audit',
  title: {
    zh: '个人信息保护合规审计管理办法',
    en: 'Measures for Compliance Audits of Personal Information Protection',
  },
  kind: 'departmental-rule',
  number: '国家互联网信息办公室令第18号',
  issuers: ['国家互联网信息办公室'],
  issuedOn: '2025-02-12',
  editions: [{ from: '2025-05-01', articles: 20 }],
  officialPage: 'https://www.cac.gov.cn',
  reviewedOn: '2026-11-24',
});
