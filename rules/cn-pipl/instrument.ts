import { defineInstrument } from '../../src/rule/index.js';
import { articles } from '../articles.js';

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
  note: 'A State organ is not fined under article 66: its superior or the authority orders correction, and those responsible are disciplined (article 68).',
  notEncoded: [
    {
      provision: articles(1, 2, 11, 12),
      reason: 'general',
      note: {
        zh: '立法目的、受法律保护的原则、国家的保护制度和国际合作。',
        en: 'Purpose, the principle that personal information is protected, the system of the State, cooperation abroad.',
      },
    },
    {
      provision: { article: '4' },
      reason: 'definition',
      note: {
        zh: '个人信息及其处理的含义：匿名化的不算，由清单声明是否处理个人信息。',
        en: 'What personal information and its processing are: what is anonymised does not count. Whether any is processed is declared in the manifest.',
      },
    },
    {
      provision: { article: '33' },
      reason: 'definition',
      note: {
        zh: '国家机关同样适用本法，另守本节的特别规定，见第三十六条。',
        en: 'State organs fall under the law, too, with the special rules of this section: see article 36.',
      },
    },
    {
      provision: articles(34, 35),
      reason: 'authority',
      note: {
        zh: '国家机关依职权处理个人信息时的权限、程序和告知。',
        en: 'Powers, procedure and notice when State organs process personal information for their statutory functions.',
      },
    },
    {
      provision: { article: '43' },
      reason: 'authority',
      note: {
        zh: '国家对外国的歧视性措施可以对等反制。',
        en: 'The State may answer discriminatory measures of other countries in kind.',
      },
    },
    {
      provision: articles(60, 61, 62),
      reason: 'authority',
      note: {
        zh: '主管部门的分工、职责和推进的工作。',
        en: 'Who is competent, and what the authorities do and promote.',
      },
    },
    {
      provision: { article: '65' },
      reason: 'permission',
      note: {
        zh: '任何人都可以投诉、举报，由主管部门处理并告知结果。',
        en: 'Anyone may complain or report; the authorities deal with it and tell the result.',
      },
    },
    {
      provision: articles(67, 70, 71),
      reason: 'general',
      note: {
        zh: '信用档案、公益诉讼、治安和刑事责任。',
        en: 'Credit records, actions in the public interest, public order and criminal liability.',
      },
    },
    {
      provision: { article: '72' },
      reason: 'definition',
      note: {
        zh: '自然人的个人、家庭事务不适用：不属于服务；统计、档案活动从其法律。',
        en: 'Personal and family affairs of a natural person are outside: not a service. Statistics and archives of government follow their own laws.',
      },
    },
    {
      provision: { article: '74' },
      reason: 'general',
      note: {
        zh: '自 2021-11-01 起施行，已写在版本中。',
        en: 'In force from 2021-11-01, as the edition says.',
      },
    },
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
