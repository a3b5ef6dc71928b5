import { defineInstrument } from '../../src/rule/index.js';
import { articles } from '../articles.js';

export const cnNetworkData = defineInstrument({
  id: 'cn-network-data',
  title: { zh: '网络数据安全管理条例', en: 'Regulations on Network Data Security Management' },
  kind: 'administrative-regulation',
  number: '国务院令第790号',
  issuers: ['国务院'],
  issuedOn: '2024-09-24',
  editions: [{ from: '2025-01-01', articles: 64 }],
  officialPage: 'https://www.gov.cn',
  reviewedOn: '2026-11-24',
  note: 'Article 59 points to lighter or no penalty under the Administrative Penalty Law; article 60 has State organs corrected and those responsible disciplined instead of fined; article 61 points to civil, public order and criminal liability.',
  notEncoded: [
    {
      provision: articles(1, 3, 4, 6),
      reason: 'general',
      note: {
        zh: '立法目的、领导和原则、鼓励创新、国际合作。',
        en: 'Purpose, leadership and principles, encouragement of innovation, cooperation abroad.',
      },
    },
    {
      provision: { article: '5' },
      reason: 'authority',
      note: {
        zh: '国家对网络数据分类分级保护；处理者的分类分级见数据安全法第二十一条，识别申报见第二十九条。',
        en: 'The State protects network data by class and grade; for what processors do see article 21 of the Data Security Law and article 29 here.',
      },
    },
    {
      provision: { article: '7' },
      reason: 'out-of-scope',
      note: {
        zh: '行业组织制定规范、指导会员。',
        en: 'Industry bodies make rules and guide their members.',
      },
    },
    {
      provision: articles(34, 47, 48, 49, 53, 54),
      reason: 'authority',
      note: {
        zh: '出境专项机制、部门分工、行业监管、信息共享和预警、履职保密，以及对境外组织、个人采取措施。',
        en: 'The mechanism for transfers abroad, division of work, supervision by sector, sharing and warning, secrecy of officials, measures against organisations and persons abroad.',
      },
    },
    {
      provision: articles(60, 61),
      reason: 'general',
      note: {
        zh: '国家机关由上级责令改正、处分责任人员；民事、治安和刑事责任。',
        en: 'State organs are corrected by their superiors and those responsible disciplined; civil, public order and criminal liability.',
      },
    },
    {
      provision: { article: '64' },
      reason: 'general',
      note: {
        zh: '自 2025-01-01 起施行，已写在版本中。',
        en: 'In force from 2025-01-01, as the edition says.',
      },
    },
    {
      provision: { article: '2' },
      reason: 'definition',
      note: {
        zh: '适用范围：已写成定义 network-data-processor。境外活动损害国家安全等的，依法追究责任，不在此判断。',
        en: 'Reach: encoded as the definition network-data-processor. Liability for acts abroad that harm national security and the like is not decided here.',
      },
    },
    {
      provision: { article: '15' },
      reason: 'authority',
      note: {
        zh: '约束国家机关：委托建设、维护电子政务系统和存储、加工政务数据要经批准并监督受托方。',
        en: 'Binds State organs: they approve and supervise whom they entrust with e-government systems and government data.',
      },
    },
    {
      provision: { article: '25', paragraph: 2 },
      reason: 'permission',
      note: {
        zh: '转移请求次数等明显超出合理范围的，可以按成本收取必要费用。',
        en: 'A fee by cost may be asked where requests to move data clearly go beyond what is reasonable.',
      },
    },
    {
      provision: { article: '29', paragraph: 1 },
      reason: 'authority',
      note: {
        zh: '重要数据目录由国家协调机制和各地区、各部门制定。',
        en: 'Catalogues of important data are made by the national coordination mechanism, regions and departments.',
      },
    },
    {
      provision: { article: '36' },
      reason: 'permission',
      note: {
        zh: '条约、协定对出境条件有规定的，可以按其执行。',
        en: 'Where a treaty sets conditions for transfers abroad, these may be followed.',
      },
    },
    {
      provision: { article: '40', paragraph: 3 },
      reason: 'out-of-scope',
      note: {
        zh: '第三方违法造成损害时平台、第三方和设备生产者的责任；同条第四款鼓励投保。',
        en: 'Who is liable when a third party harms users; paragraph 4 encourages insurance.',
      },
    },
    {
      provision: { article: '52', paragraph: 2 },
      reason: 'authority',
      note: {
        zh: '审计、评估要衔接，避免重复；重要数据风险评估和等级测评重合的结果可以互认。',
        en: 'Audits and assessments are to be coordinated; results that a risk assessment and an assessment of a protection level share may be accepted by each other.',
      },
    },
    {
      provision: { article: '59' },
      reason: 'permission',
      note: {
        zh: '主动消除、轻微并及时改正、初次且轻微等情形从轻、减轻或者不予处罚：不是义务。',
        en: 'Harm removed, a light breach corrected in time, a first and light one: less or no penalty. Not a duty.',
      },
    },
    {
      provision: { article: '62' },
      reason: 'definition',
      note: {
        zh: '用语含义：第三项见定义 network-data-processor，第八项见 large-network-platform。',
        en: 'Meanings: item 3 is the definition network-data-processor, item 8 large-network-platform.',
      },
    },
    {
      provision: { article: '63', paragraph: 2 },
      reason: 'definition',
      note: {
        zh: '个人、家庭事务中的处理不在适用范围：那不是服务。',
        en: 'A natural person who processes for personal or family affairs is outside: not a service.',
      },
    },
  ],
});
