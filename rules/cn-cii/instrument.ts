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
  note: 'It cites the Cybersecurity Law without article numbers, so that the renumbering of 2026 leaves it as it is; its fines (articles 39 to 43) were not raised with those of the law. Operators in e-government are dealt with under the law (article 48).',
  notEncoded: [
    {
      provision: [{ article: '1' }, { article: '4' }, { article: '7' }],
      reason: 'general',
      note: {
        zh: '立法目的、工作原则和表彰，没有可以违反的内容。',
        en: 'Purpose, principles and honours: nothing that could be violated.',
      },
    },
    {
      provision: [{ article: '3' }, { article: '8' }, { article: '9' }],
      reason: 'authority',
      note: {
        zh: '部门分工、谁是保护工作部门、认定规则如何制定：都是主管部门的事。',
        en: 'How the authorities share the work, which of them are protection departments, how rules of identification are made.',
      },
    },
    {
      provision: ['22', '23', '24', '25', '26', '27', '29', '33', '34', '35', '36', '37', '38'].map((article) => ({
        article,
      })),
      reason: 'authority',
      note: {
        zh: '规划、信息共享、监测预警、预案、检查、技术支持、标准、人才和军地协同，由国家和主管部门承担；运营者配合检查见第二十八条。',
        en: 'Plans, sharing of information, warning, contingency plans, inspections, support, standards, training and cooperation with the military are up to the State and its authorities; for cooperation of operators see article 28.',
      },
    },
    {
      provision: [{ article: '44' }, { article: '45' }],
      reason: 'authority',
      note: {
        zh: '主管部门及其工作人员失职、在检查中收费或者指定产品的责任。',
        en: 'Liability of authorities and their staff for neglect, and for fees or brands imposed in inspections.',
      },
    },
    {
      provision: ['46', '47', '48', '49'].map((article) => ({ article })),
      reason: 'general',
      note: {
        zh: '责任条款：信息被挪用或者泄露的处分、责任事故的追查、电子政务运营者依网络安全法处理、民事治安和刑事责任。义务见所涉条款的规则。',
        en: 'Liability: discipline for misused or leaked information, inquiry into accidents, e-government operators under the Cybersecurity Law, civil, public order and criminal liability. The duties stand at the rules of the articles concerned.',
      },
    },
    {
      provision: { article: '51' },
      reason: 'general',
      note: { zh: '自 2021-09-01 起施行，已写在版本中。', en: 'In force from 2021-09-01, as the edition says.' },
    },
    {
      provision: [{ article: '2' }, { article: '10' }],
      reason: 'definition',
      note: {
        zh: '何为关键信息基础设施、由谁认定：由保护工作部门认定并通知，企业以通知为准，见定义“关键信息基础设施运营者”。',
        en: 'What critical infrastructure is and who finds it: the protection department does and notifies, the notice decides; see the definition of its operator.',
      },
    },
    {
      provision: { article: '18', paragraph: 2 },
      reason: 'authority',
      note: {
        zh: '特别重大事件由保护工作部门向国家网信部门、公安部报告。',
        en: 'Especially major incidents are passed on by the protection department to the national authorities.',
      },
    },
    {
      provision: { article: '32', paragraph: 2 },
      reason: 'out-of-scope',
      note: {
        zh: '能源、电信行业为其他行业提供重点保障，没有可以核对的内容。',
        en: 'Energy and telecommunications give other sectors priority support: nothing in it can be checked.',
      },
    },
    {
      provision: { article: '50' },
      reason: 'restated',
      note: {
        zh: '国家秘密和密码另有法律：密码使用见商用密码的规则，国家秘密不在本目录。',
        en: 'State secrets and cryptography have laws of their own: for cryptography see its rules; secrets are outside this catalogue.',
      },
    },
  ],
});
