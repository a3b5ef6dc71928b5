import { defineInstrument } from '../../src/rule/index.js';
import { controlClauses } from './clauses.js';
import { controlsNotEncoded } from './controls/not-encoded.js';

const answers = Array.from({ length: 24 }, (_, i) => `Q${i + 1}`);

/** The documents of tiered protection, by the ids that provisions name. */
export const cnMlps = defineInstrument({
  id: 'cn-mlps',
  title: { zh: '网络安全等级保护制度', en: 'Multi-Level Protection Scheme' },
  kind: 'normative-document',
  number: '公通字〔2007〕43号',
  issuers: ['公安部', '国家标准化管理委员会'],
  issuedOn: '2007-06-22',
  editions: [{ from: '2007-06-22', articles: 44 }],
  components: [
    {
      id: 'cn-mlps-43',
      title: {
        zh: '信息安全等级保护管理办法',
        en: 'Administrative Measures for Tiered Protection of Information Security',
      },
      kind: 'normative-document',
      number: '公通字〔2007〕43号',
      issuers: ['公安部', '国家保密局', '国家密码管理局', '国务院信息化工作办公室'],
      issuedOn: '2007-06-22',
      editions: [{ from: '2007-06-22', articles: 44 }],
    },
    {
      id: 'gbt-22240-2020',
      title: { zh: '信息安全技术 网络安全等级保护定级指南', en: 'Classification guide for tiered protection' },
      kind: 'recommended-standard',
      number: 'GB/T 22240-2020',
      issuedOn: '2020-04-28',
      editions: [{ from: '2020-11-01', articles: ['4.3', '4.4', '5', '6.4', '7', '8'] }],
    },
    {
      id: 'gbt-22239-2019',
      title: { zh: '信息安全技术 网络安全等级保护基本要求', en: 'Baseline for tiered protection' },
      kind: 'recommended-standard',
      number: 'GB/T 22239-2019',
      issuedOn: '2019-05-10',
      editions: [{ from: '2019-12-01', articles: controlClauses }],
    },
    {
      id: 'gbt-28448-2019',
      title: { zh: '信息安全技术 网络安全等级保护测评要求', en: 'Evaluation requirements for tiered protection' },
      kind: 'recommended-standard',
      number: 'GB/T 28448-2019',
      issuedOn: '2019-05-10',
      editions: [{ from: '2019-12-01', articles: ['whole'] }],
    },
    {
      id: 'mps-2025-1846',
      title: {
        zh: '关于对网络安全等级保护有关工作事项进一步说明的函',
        en: 'Letter with further explanations on tiered protection (2025)',
      },
      kind: 'normative-document',
      number: '公网安〔2025〕1846号',
      issuers: ['公安部网络安全保卫局'],
      issuedOn: '2025-04-27',
      editions: [{ from: '2025-04-27', articles: answers }],
    },
  ],
  officialPage: 'https://www.mps.gov.cn',
  notEncoded: [
    ...controlsNotEncoded,
    {
      provision: { component: 'cn-mlps-43', article: '17', paragraph: 1 },
      reason: 'authority',
      note: {
        zh: '公安机关收到备案后 10 个工作日内发证明或者通知纠正；重新备案另有规则。',
        en: 'The police issue the certificate or say what to correct within 10 working days; filing anew has a rule.',
      },
    },
    {
      provision: { component: 'cn-mlps-43', article: '18' },
      reason: 'authority',
      note: {
        zh: '公安机关对第三级每年、第四级每半年检查一次；条文未读。2026 年 10 月 1 日起另有公安部令第 176 号。',
        en: 'The police inspect level 3 once a year and level 4 every half year; the article was not read. Since 2026-10-01 order no. 176 of the ministry stands beside it.',
      },
    },
    {
      provision: { component: 'mps-2025-1846', article: 'Q12' },
      reason: 'definition',
      note: {
        zh: '第五级是认定关键信息基础设施的因素之一，二者不等同。',
        en: 'Level 5 weighs in naming critical infrastructure; the two are not the same.',
      },
    },
    {
      provision: { component: 'mps-2025-1846', article: 'Q13' },
      reason: 'permission',
      note: {
        zh: '第五级不强制大规模投入或者国产化改造：没有义务。',
        en: 'Level 5 forces no large investment and no domestic replacement: no duty.',
      },
    },
    {
      provision: { component: 'mps-2025-1846', article: 'Q17' },
      reason: 'definition',
      note: {
        zh: '高风险问题依测评指引判定，由测评机构作出。',
        en: 'What counts as a high risk is judged by assessors under their guide.',
      },
    },
  ],
  reviewedOn: '2026-11-24',
  note: 'Made binding by article 23 of the Cybersecurity Law (21 before 2026). The standards recommend, yet they are what assessors and the police test against. A draft regulation of 2018 was never adopted.',
});
