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
        zh: '公安机关的检查：第三级一年一次，第四级半年一次；条文未读。2026 年 10 月 1 日起另有公安部令第 176 号。',
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
    {
      provision: [
        { article: '1', component: 'cn-mlps-43' },
        { article: '2', component: 'cn-mlps-43' },
      ],
      reason: 'general',
      note: {
        zh: '目的和国家的组织推动；条文未读，内容据公开资料。',
        en: 'Purpose, and what the State organises; not read, known from secondary sources.',
      },
    },
    {
      provision: [
        { article: '3', component: 'cn-mlps-43' },
        { article: '4', component: 'cn-mlps-43' },
      ],
      reason: 'authority',
      note: {
        zh: '公安、保密、密码等部门的分工，主管部门的督促指导；条文未读。',
        en: 'How police, secrecy and cryptography authorities share the work, and what departments in charge supervise; not read.',
      },
    },
    {
      provision: [
        { article: '5', component: 'cn-mlps-43' },
        { article: '9', component: 'cn-mlps-43' },
      ],
      reason: 'restated',
      note: {
        zh: '运营、使用单位依办法和标准履行义务：具体义务见第十条至第二十二条的规则；条文未读。',
        en: 'Operators perform their duties by the measures and standards: the duties stand at the rules of articles 10 to 22; not read.',
      },
    },
    {
      provision: [
        { article: '6', component: 'cn-mlps-43' },
        { article: '7', component: 'cn-mlps-43' },
        { article: '8', component: 'cn-mlps-43' },
      ],
      reason: 'definition',
      note: {
        zh: '等级如何划分、各级如何保护和监管：等级见定义 protection-level，以 2020 年定级指南为准；条文未读。',
        en: 'How levels are told apart, protected and supervised: see the definition protection-level, by the guide of 2020; not read.',
      },
    },
    {
      provision: { article: '23', component: 'cn-mlps-43' },
      reason: 'out-of-scope',
      note: {
        zh: '测评机构的义务：清单不描述测评机构；条文未读。',
        en: 'Duties of assessment bodies, which a service manifest does not describe; not read.',
      },
    },
    {
      provision: ['24', '25', '26', '27', '28', '29', '30', '31', '32', '33'].map((article) => ({
        article,
        component: 'cn-mlps-43',
      })),
      reason: 'out-of-scope',
      note: {
        zh: '涉及国家秘密的信息系统的分级保护，不在本目录；条文未读。',
        en: 'Graded protection of systems with State secrets, outside this catalogue; not read.',
      },
    },
    {
      provision: ['34', '35', '36', '37', '38', '39'].map((article) => ({ article, component: 'cn-mlps-43' })),
      reason: 'restated',
      note: {
        zh: '等级保护中的密码管理：见商用密码的规则；条文未读。',
        en: 'Cryptography in tiered protection: see the rules on commercial cryptography; not read.',
      },
    },
    {
      provision: { article: '40', component: 'cn-mlps-43' },
      reason: 'general',
      note: {
        zh: '责任条款，没有单独的罚款；处罚见网络安全法；条文未读。',
        en: 'Liability, without a fine of its own; for penalties see the Cybersecurity Law; not read.',
      },
    },
    {
      provision: { article: '41', component: 'cn-mlps-43' },
      reason: 'authority',
      note: {
        zh: '主管部门工作人员的责任；条文未读。',
        en: 'Liability of officials; not read.',
      },
    },
    {
      provision: [
        { article: '42', component: 'cn-mlps-43' },
        { article: '43', component: 'cn-mlps-43' },
        { article: '44', component: 'cn-mlps-43' },
      ],
      reason: 'general',
      note: {
        zh: '2007 年已运行系统的过渡期、“以上”含本级、施行日期；条文未读。',
        en: 'The transition for systems that ran in 2007, “or more” includes the level itself, commencement; not read.',
      },
    },
  ],
  reviewedOn: '2026-11-24',
  note: 'Made binding by article 23 of the Cybersecurity Law (21 before 2026). The standards recommend, yet they are what assessors and the police test against. A draft regulation of 2018 was never adopted.',
});
