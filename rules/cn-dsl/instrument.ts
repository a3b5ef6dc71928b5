import { defineInstrument } from '../../src/rule/index.js';
import { articles } from '../articles.js';

export const cnDsl = defineInstrument({
  id: 'cn-dsl',
  title: { zh: '中华人民共和国数据安全法', en: 'Data Security Law' },
  kind: 'law',
  number: '主席令第八十四号',
  issuers: ['全国人民代表大会常务委员会'],
  issuedOn: '2021-06-10',
  editions: [{ from: '2021-09-01', articles: 55 }],
  officialPage: 'https://www.npc.gov.cn',
  reviewedOn: '2026-11-24',
  note: 'Not amended since. Articles 45 to 48 have amounts of their own; other breaches are left to other laws (articles 51 and 52).',
  notEncoded: [
    {
      provision: articles(1, 4, 7),
      reason: 'general',
      note: {
        zh: '立法目的、总体国家安全观和国家对数据权益、数据流动的态度。',
        en: 'Purpose, the general view of national security, and the stance of the State on rights in data and their free flow.',
      },
    },
    {
      provision: articles(5, 6),
      reason: 'authority',
      note: {
        zh: '决策、协调机构和各部门的监管职责。',
        en: 'The bodies that decide, coordinate and supervise.',
      },
    },
    {
      provision: articles(9, 11, 13, 14, 16, 17, 18, 19, 20),
      reason: 'authority',
      note: {
        zh: '宣传、国际合作、大数据战略、研究、标准、检测评估服务、数据交易制度和人才培养，由国家推动。',
        en: 'Education, cooperation abroad, the strategy on big data, research, standards, testing services, a system for data trade and talent are promoted by the State.',
      },
    },
    {
      provision: { article: '10' },
      reason: 'out-of-scope',
      note: {
        zh: '行业组织制定规范、指导会员。',
        en: 'Industry bodies make rules and guide their members.',
      },
    },
    {
      provision: articles(37, 42),
      reason: 'authority',
      note: {
        zh: '电子政务建设和政务数据开放由国家推动。',
        en: 'E-government and open government data are promoted by the State.',
      },
    },
    {
      provision: articles(49, 50, 52),
      reason: 'general',
      note: {
        zh: '国家机关及其人员的处分，民事、治安和刑事责任。',
        en: 'Discipline in State organs, civil, public order and criminal liability.',
      },
    },
    {
      provision: { article: '55' },
      reason: 'general',
      note: {
        zh: '自 2021-09-01 起施行，已写在版本中。',
        en: 'In force from 2021-09-01, as the edition says.',
      },
    },
    {
      provision: { article: '2', paragraph: 1 },
      reason: 'definition',
      note: {
        zh: '适用范围：境内的数据处理活动。见“境内的数据处理者”。',
        en: 'Scope: data processing in mainland China. See the definition of a data processor.',
      },
    },
    {
      provision: { article: '12' },
      reason: 'permission',
      note: {
        zh: '任何人都可以投诉、举报，由主管部门处理。',
        en: 'Anyone may complain or report; the authorities deal with it.',
      },
    },
    {
      provision: [{ article: '22' }, { article: '23' }, { article: '26' }],
      reason: 'authority',
      note: {
        zh: '国家层面的风险机制、应急机制和对等措施，约束主管部门。',
        en: 'Mechanisms of the State for risks, emergencies and countermeasures: they bind authorities.',
      },
    },
    {
      provision: [{ article: '38' }, { article: '39' }, { article: '41' }],
      reason: 'out-of-scope',
      note: {
        zh: '国家机关收集、保护、公开政务数据的义务，不属于服务清单所述。',
        en: 'How State organs collect, protect and publish government data: not what a service manifest describes.',
      },
    },
    {
      provision: { article: '51' },
      reason: 'restated',
      note: {
        zh: '非法获取数据、以数据排除竞争或者损害权益的，按其他法律处罚。',
        en: 'Unlawful taking of data, restraint of competition and harm by data are punished under other laws.',
      },
    },
    {
      provision: { article: '53', paragraph: 2 },
      reason: 'restated',
      note: {
        zh: '个人信息另见个人信息保护法各条；统计、档案工作另从其法。',
        en: 'Personal information has its own law and rules; so have statistics and archives.',
      },
    },
    {
      provision: { article: '54' },
      reason: 'out-of-scope',
      note: { zh: '军事数据另有规定。', en: 'Military data have rules of their own.' },
    },
  ],
});
