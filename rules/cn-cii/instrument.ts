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
