import { defineInstrument } from '../../src/rule/index.js';

export const cnCsl = defineInstrument({
  id: 'cn-csl',
  title: { zh: '中华人民共和国网络安全法', en: 'Cybersecurity Law' },
  kind: 'law',
  number: '主席令第五十三号',
  issuers: ['全国人民代表大会常务委员会'],
  issuedOn: '2016-11-07',
  editions: [
    { from: '2017-06-01', until: '2025-12-31', articles: 79 },
    { from: '2026-01-01', articles: 81 },
  ],
  officialPage: 'https://www.npc.gov.cn',
  reviewedOn: '2026-11-24',
  note: 'Amended on 2025-10-28 with effect from 2026-01-01: every article from 3 on has a new number, and penalties are higher. Article 73 points to lighter or no penalty where the Administrative Penalty Law says so.',
  notEncoded: [
    {
      provision: { article: '11' },
      reason: 'restated',
      note: {
        zh: '总括条款，具体要求见第二十三条以下各条。',
        en: 'An umbrella clause; what it demands in particular stands in article 23 and after.',
      },
    },
    {
      provision: { article: '13', paragraph: 2 },
      reason: 'speech',
      note: {
        zh: '使用网络不得从事的活动主要涉及言论内容，请咨询律师。',
        en: 'What nobody may use a network for is mainly a duty on content: left to counsel.',
      },
    },
    {
      provision: { article: '20' },
      reason: 'permission',
      note: { zh: '国家支持人工智能发展的政策条款，对企业没有义务。', en: 'A policy on AI with no duty on a company.' },
    },
    {
      provision: { article: '48' },
      reason: 'speech',
      note: {
        zh: '不得设立违法犯罪网站、群组和发布相关信息，属于内容要求，请咨询律师。',
        en: 'No sites, groups or messages for crime: a duty on content, left to counsel.',
      },
    },
    {
      provision: { article: '77' },
      reason: 'out-of-scope',
      note: {
        zh: '针对境外机构、组织、个人危害网络安全的行为，不属于服务清单所述。',
        en: 'On acts of organisations abroad that endanger network security: not what a service manifest describes.',
      },
    },
  ],
});
