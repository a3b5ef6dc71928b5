import { defineInstrument } from '../../src/rule/index.js';

export const cnCii = defineInstrument({
  id: 'cn-cii',
  title: {
    zh: '关键信息基础设施安全保护条例',
    en: 'Regulations on the Security Protection of Critical Information Infrastructure',
  },
  kind: 'administrative-regulation',
  number: '国务院令第745号',
  issuers: ['国务院'],
  issuedOn: '2021-07-30',
  editions: [{ from: '2021-09-01', articles: 51 }],
  officialPage: 'https://www.gov.cn',
  reviewedOn: '2026-11-24',
});
