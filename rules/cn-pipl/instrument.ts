import { defineInstrument } from '../../src/rule/index.js';

export const cnPipl = defineInstrument({
  id: 'cn-pipl',
  title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law' },
  kind: 'law',
  number: '主席令第九十一号',
  issuers: ['全国人民代表大会常务委员会'],
  issuedOn: '2021-08-20',
  editions: [{ from: '2021-11-01', articles: 74 }],
  officialPage: 'https://www.npc.gov.cn',
  reviewedOn: '2026-11-24',
  notEncoded: [
    {
      provision: { article: '3', paragraph: 2 },
      reason: 'definition',
      note: {
        zh: '域外适用：已写成定义 personal-information-processor；境内代表见第五十三条。',
        en: 'Reach beyond the mainland: encoded as the definition personal-information-processor; for the representative see article 53.',
      },
    },
    {
      provision: { article: '66' },
      reason: 'restated',
      note: { zh: '罚则：写在每条规则的 penalty 中。', en: 'The penalty: stands in each rule.' },
    },
  ],
});
