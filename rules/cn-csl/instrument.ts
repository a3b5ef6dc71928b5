import { defineInstrument } from '../../src/rule/index.js';
import { articles } from '../articles.js';

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
      provision: articles(1, 3, 4, 5, 6, 7, 8),
      reason: 'general',
      note: {
        zh: '立法目的、领导、方针和国家总体政策。',
        en: 'Purpose, leadership and the general policy of the State.',
      },
    },
    {
      provision: { article: '2' },
      reason: 'definition',
      note: {
        zh: '适用于境内网络的建设、运营、维护、使用和监管：一份服务清单就读作境内有这样的网络。',
        en: 'For building, running, maintaining, using and supervising networks in mainland China: the manifest of a service is read as the statement that there is one.',
      },
    },
    {
      provision: articles(9, 32, 34, 41, 47, 53, 54, 55, 56, 60),
      reason: 'authority',
      note: {
        zh: '主管部门的分工、规划、监测预警、应急准备、信息使用和保密，以及重大社会安全事件中的临时限制。',
        en: 'Tasks of the authorities: division of work, planning, monitoring and warning, preparation, use and secrecy of what they learn, and temporary limits in a major public security event.',
      },
    },
    {
      provision: { article: '10' },
      reason: 'restated',
      note: {
        zh: '守法、诚信、履行安全义务、接受监督的总要求，具体义务见其他各条。',
        en: 'The general demand to obey the law, to be honest, to keep networks safe and to accept supervision; what it asks for in particular stands in the other articles.',
      },
    },
    {
      provision: { article: '12' },
      reason: 'out-of-scope',
      note: {
        zh: '行业组织制定规范、指导会员。',
        en: 'Industry bodies make rules and guide their members.',
      },
    },
    {
      provision: { article: '14' },
      reason: 'authority',
      note: {
        zh: '国家支持适合未成年人的产品，惩治危害其身心健康的行为；服务的义务见未成年人网络保护的规定。',
        en: 'The State supports products fit for minors and punishes what harms them; what a service owes stands in the rules on minors.',
      },
    },
    {
      provision: { article: '15' },
      reason: 'permission',
      note: {
        zh: '任何人都可以举报，由主管部门处理并为其保密。',
        en: 'Anyone may report a danger; the authorities deal with it and keep the name secret.',
      },
    },
    {
      provision: articles(16, 17, 18, 19, 21, 22, 31),
      reason: 'authority',
      note: {
        zh: '标准、扶持、社会化服务、公共数据开放、宣传教育、人才和协作由国家推动；媒体、行业组织的工作不属于服务清单所述。',
        en: 'Standards, support, security services, open public data, education, talent and cooperation are promoted by the State; what media and industry bodies do is not what a service manifest describes.',
      },
    },
    {
      provision: { article: '57' },
      reason: 'authority',
      note: {
        zh: '发生事件时由主管部门调查评估、要求处置并发布警示；运营者自己的处置见第二十七条，约谈后整改见第五十八条。',
        en: 'In an incident the authorities inquire, demand measures and warn the public; what the operator does by itself stands in article 27, rectification after an interview in article 58.',
      },
    },
    {
      provision: { article: '59' },
      reason: 'restated',
      note: {
        zh: '引发突发事件、生产安全事故的，依突发事件应对法、安全生产法等处置，不在本目录。',
        en: 'Where an incident leads to an emergency or a work accident, the laws on these apply; they are outside this catalogue.',
      },
    },
    {
      provision: { article: '68' },
      reason: 'general',
      note: {
        zh: '第四十八条的罚则，该条没有规则。',
        en: 'The penalty for article 48, which has no rule.',
      },
    },
    {
      provision: articles(72, 73, 74, 75, 76),
      reason: 'general',
      note: {
        zh: '信用档案，从轻、减轻或者不罚，国家机关及其人员的处分，民事、治安和刑事责任。',
        en: 'Credit records, lighter or no penalty, discipline in State organs, civil, public order and criminal liability.',
      },
    },
    {
      provision: { article: '78' },
      reason: 'definition',
      note: {
        zh: '用语含义：网络运营者包括所有者、管理者和服务提供者，各规则据此适用于每个服务。',
        en: 'Meanings: a network operator is whoever owns, runs or serves a network, so that the rules apply to every service.',
      },
    },
    {
      provision: { article: '79' },
      reason: 'restated',
      note: {
        zh: '涉及国家秘密的网络另守保密法律，不在本目录。',
        en: 'Networks with State secrets also follow the law on secrets, outside this catalogue.',
      },
    },
    {
      provision: { article: '80' },
      reason: 'out-of-scope',
      note: {
        zh: '军事网络另有规定。',
        en: 'Military networks have rules of their own.',
      },
    },
    {
      provision: { article: '81' },
      reason: 'general',
      note: {
        zh: '自 2017-06-01 起施行；2025 年的修改自 2026-01-01 起施行，均已写在版本中。',
        en: 'In force from 2017-06-01, and as amended in 2025 from 2026-01-01, as the editions say.',
      },
    },
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
      reason: 'general',
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
