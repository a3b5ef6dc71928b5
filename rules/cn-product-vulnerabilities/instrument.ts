import { defineInstrument } from '../../src/rule/index.js';

export const cnProductVulnerabilities = defineInstrument({
  id: 'cn-product-vulnerabilities',
  title: {
    zh: '网络产品安全漏洞管理规定',
    en: 'Provisions on the Management of Security Vulnerabilities in Network Products',
  },
  kind: 'normative-document',
  number: '工信部联网安〔2021〕66号',
  issuers: ['工业和信息化部', '国家互联网信息办公室', '公安部'],
  issuedOn: '2021-07-12',
  editions: [{ from: '2021-09-01', articles: 16 }],
  officialPage: 'https://www.gov.cn/zhengce/zhengceku/2021-07/14/content_5624965.htm',
  reviewedOn: '2026-11-24',
  note: 'Articles 1 to 5, 7 and items 1 to 3 of article 9 were read in public copies; the others are known from an official summary and from commentaries that agree, and rules that rest on them say so. Articles 12 to 15 send to the Cybersecurity Law by its numbers of 2016 (60, 59, 62, 63), read since 2026-01-01 as 62, 61, 65, 66.',
  notEncoded: [
    {
      provision: { article: '1' },
      reason: 'general',
      note: {
        zh: '立法目的和依据。',
        en: 'Purpose and basis.',
      },
    },
    {
      provision: { article: '3' },
      reason: 'authority',
      note: {
        zh: '网信、工信、公安部门的分工和信息共享。',
        en: 'How the authorities for cyberspace, industry and police share work and information.',
      },
    },
    {
      provision: ['12', '13', '14', '15'].map((article) => ({ article })),
      reason: 'general',
      note: {
        zh: '责任条款：提供者、运营者、发布者和利用者分别依网络安全法处罚，处罚写在各条规则上。',
        en: 'Liability: providers, operators, publishers and those who misuse are punished under the Cybersecurity Law; the penalties stand at the rules.',
      },
    },
    {
      provision: { article: '16' },
      reason: 'general',
      note: {
        zh: '自 2021-09-01 起施行，已写在版本中。',
        en: 'In force from 2021-09-01, as the edition says.',
      },
    },
    {
      provision: { article: '2' },
      reason: 'definition',
      note: {
        zh: '适用于境内网络产品提供者、网络运营者和从事漏洞发现、收集、发布的组织个人：见相应定义。',
        en: 'For providers of network products, network operators, and finders, collectors and publishers of vulnerabilities in mainland China: see those definitions.',
      },
    },
    {
      provision: { article: '6' },
      reason: 'unverified',
      note: {
        zh: '鼓励向产品提供者通报漏洞的规定，条文未能核对，没有编码。',
        en: 'An encouragement to tell providers of vulnerabilities; the article could not be read and is not encoded.',
      },
    },
    {
      provision: { article: '9', item: 8 },
      reason: 'unverified',
      note: {
        zh: '兜底项，指向法律法规的其他规定，条文未能核对。',
        en: 'The last item, which points to other laws and regulations; it could not be read.',
      },
    },
  ],
});
