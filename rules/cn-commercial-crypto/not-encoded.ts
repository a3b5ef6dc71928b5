import type { NotEncoded } from '../../src/rule/index.js';

/** The provisions without a rule, each with the reason. */
export const notEncoded: readonly NotEncoded[] = [
  {
    provision: [
      { component: 'cn-crypto-law', article: '12' },
      { component: 'cn-commercial-crypto-regulations', article: '35', paragraph: 2 },
    ],
    reason: 'out-of-scope',
    note: {
      zh: '禁止窃取他人加密信息、侵入他人密码保障系统、利用密码犯罪：任何人都不得为之，清单不作此类陈述。',
      en: 'Nobody steals encrypted information, breaks into cryptographic systems or uses cryptography for crime: not what a service manifest states.',
    },
  },
  {
    provision: [
      { component: 'cn-crypto-law', article: '8' },
      { component: 'cn-commercial-crypto-regulations', article: '35', paragraph: 1 },
    ],
    reason: 'permission',
    note: {
      zh: '不属于国家秘密的信息可以依法使用商用密码保护，使用本身不需要许可；国家秘密见密码法第十四条的规则。',
      en: 'Commercial cryptography is free to use for what is not a State secret, without a licence; for State secrets see the rule of article 14 of the law.',
    },
  },
  {
    provision: { component: 'cn-commercial-crypto-regulations', article: '34', paragraph: 2 },
    reason: 'authority',
    note: {
      zh: '主管部门自受理进出口许可申请起 45 个工作日内决定，需报国务院批准的除外：期限约束主管部门。',
      en: 'The authority decides on an import or export licence within 45 working days of acceptance, unless the State Council approves: the time binds the authority.',
    },
  },
  {
    provision: [
      { component: 'cn-crypto-law', article: '25' },
      { component: 'cn-commercial-crypto-regulations', article: '13' },
      { component: 'cn-commercial-crypto-regulations', article: '16' },
      { component: 'cn-commercial-crypto-regulations', article: '18' },
      { component: 'cn-commercial-crypto-regulations', article: '19' },
    ],
    reason: 'out-of-scope',
    note: {
      zh: '商用密码检测、认证机构的资质和行为：清单不描述这类机构。',
      en: 'Qualification and conduct of testing and certification bodies, which a service manifest does not describe.',
    },
  },
  {
    provision: [
      { component: 'cn-commercial-crypto-regulations', article: '22' },
      { component: 'cn-commercial-crypto-regulations', article: '23' },
      { component: 'cn-commercial-crypto-regulations', article: '24' },
      { component: 'cn-commercial-crypto-regulations', article: '27' },
      { component: 'cn-commercial-crypto-regulations', article: '28' },
    ],
    reason: 'out-of-scope',
    note: {
      zh: '电子认证服务机构、电子政务电子认证服务机构的资质和行为：清单不描述这类机构。',
      en: 'Qualification and conduct of bodies that certify electronic signatures, which a service manifest does not describe.',
    },
  },
  {
    provision: [
      { component: 'cn-crypto-law', article: '15' },
      { component: 'cn-crypto-law', article: '16' },
      { component: 'cn-crypto-law', article: '17' },
      { component: 'cn-crypto-law', article: '20' },
    ],
    reason: 'out-of-scope',
    note: {
      zh: '核心密码、普通密码的工作机构：不在商用密码和网络服务之内。',
      en: 'Units that work with core and ordinary cryptography: outside commercial cryptography and online services.',
    },
  },
  {
    provision: [
      { component: 'cn-cii-crypto', article: '4' },
      { component: 'cn-cii-crypto', article: '16' },
      { component: 'cn-cii-crypto', article: '18' },
    ],
    reason: 'authority',
    note: {
      zh: '保护工作部门的规划、每年 3 月 31 日前的报告、重大事件报告，主管部门的基础设施和保密义务：约束主管部门和检测机构。',
      en: 'Plans of the protection department, its report by 31 March, its report of major events, and the facilities and secrecy of authorities: they bind authorities and testing bodies.',
    },
  },
  {
    provision: { component: 'cn-cii-crypto', article: '2' },
    reason: 'definition',
    note: {
      zh: '适用于依法认定的关键信息基础设施：见“关键信息基础设施运营者”的定义。',
      en: 'For infrastructure identified as critical under the law: see the definition of an operator of critical information infrastructure.',
    },
  },
  {
    provision: { component: 'cn-cii-crypto', article: '24' },
    reason: 'out-of-scope',
    note: {
      zh: '国家政务信息系统还适用国办发〔2019〕57号的项目建设规定：另一文件，未编入。',
      en: 'State government systems also follow the project rules of document 57 of 2019, another text that is not encoded.',
    },
  },
  {
    provision: [
      { article: '1', component: 'cn-crypto-law' },
      { article: '3', component: 'cn-crypto-law' },
    ],
    reason: 'general',
    note: {
      zh: '密码法的目的和原则。',
      en: 'Purpose and principles of the Cryptography Law.',
    },
  },
  {
    provision: [
      { article: '2', component: 'cn-crypto-law' },
      { article: '6', component: 'cn-crypto-law' },
    ],
    reason: 'definition',
    note: {
      zh: '密码的含义和三类密码：本目录只涉及商用密码。',
      en: 'What cryptography is, and its three kinds: only the commercial kind is encoded.',
    },
  },
  {
    provision: ['4', '5', '9', '10', '11', '13', '18', '19', '22', '23', '29', '31'].map((article) => ({
      article,
      component: 'cn-crypto-law',
    })),
    reason: 'authority',
    note: {
      zh: '领导和分工、科研、教育、经费、标准、核心和普通密码的管理、电子政务认证机构的认定、监管制度：由国家和主管部门承担。',
      en: 'Leadership, research, education, budgets, standards, the management of core and ordinary cryptography, the approval of certification bodies and supervision are up to the State and its authorities.',
    },
  },
  {
    provision: [1, 2].map((paragraph) => ({ article: '21', component: 'cn-crypto-law', paragraph })),
    reason: 'authority',
    note: {
      zh: '促进商用密码产业、平等对待外资企业、不得强制转让技术：约束主管部门。',
      en: 'Promotion of the industry, equal treatment of foreign companies, no forced transfer of technology: they bind authorities.',
    },
  },
  {
    provision: { article: '21', component: 'cn-crypto-law', paragraph: 3 },
    reason: 'out-of-scope',
    note: {
      zh: '从研究到买卖、进出口都不得危害国家和他人：概括禁止，清单不作此类陈述。',
      en: 'Research, production, sale, service and trade harm no national security or the like: a general ban, not what a service manifest states.',
    },
  },
  {
    provision: { article: '30', component: 'cn-crypto-law' },
    reason: 'out-of-scope',
    note: {
      zh: '行业协会的服务和自律：清单不描述协会。',
      en: 'What industry associations do, which a service manifest does not describe.',
    },
  },
  {
    provision: ['32', '34', '35', '36', '38', '39', '41'].map((article) => ({ article, component: 'cn-crypto-law' })),
    reason: 'general',
    note: {
      zh: '法律责任：第三十六条、第三十八条写在 2023-07-01 以前的各段规则上，其余涉及违法犯罪、核心和普通密码、检测认证机构和电子政务认证。',
      en: 'Liability: articles 36 and 38 stand at the rules for the time before 2023-07-01; the others are on offences, core and ordinary cryptography, testing and certification bodies.',
    },
  },
  {
    provision: [
      { article: '40', component: 'cn-crypto-law' },
      { article: '42', component: 'cn-crypto-law' },
      { article: '43', component: 'cn-crypto-law' },
    ],
    reason: 'authority',
    note: {
      zh: '工作人员的责任、规章的制定、军队的密码工作。',
      en: 'Liability of officials, the making of rules, cryptography of the armed forces.',
    },
  },
  {
    provision: { article: '44', component: 'cn-crypto-law' },
    reason: 'general',
    note: {
      zh: '自 2020-01-01 起施行，已写在版本中。',
      en: 'In force from 2020-01-01, as the edition says.',
    },
  },
  {
    provision: { article: '1', component: 'cn-commercial-crypto-regulations' },
    reason: 'general',
    note: {
      zh: '商用密码管理条例的目的。',
      en: 'Purpose of the regulations.',
    },
  },
  {
    provision: { article: '2', component: 'cn-commercial-crypto-regulations' },
    reason: 'definition',
    note: {
      zh: '适用范围和商用密码的含义：义务所及的主体见各条规则的适用条件。',
      en: 'Scope, and what commercial cryptography is: on whom a duty lies stands in each rule.',
    },
  },
  {
    provision: ['3', '4', '5', '7', '8', '9', '10', '17', '29', '36', '37', '43', '44', '45', '46'].map((article) => ({
      article,
      component: 'cn-commercial-crypto-regulations',
    })),
    reason: 'authority',
    note: {
      zh: '分工、人才、宣传、创新、审查鉴定、标准、认证制度、信任机制、应用促进、监督检查和信用：由国家和主管部门承担。',
      en: 'The share of work, training, publicity, innovation, review of techniques, standards, certification, trust, promotion, inspection and credit records are up to the State and its authorities.',
    },
  },
  {
    provision: { article: '6', component: 'cn-commercial-crypto-regulations' },
    reason: 'out-of-scope',
    note: {
      zh: '学会、协会的活动和自律：清单不描述这类组织。',
      en: 'Societies and associations, which a service manifest does not describe.',
    },
  },
  {
    provision: { article: '12', component: 'cn-commercial-crypto-regulations' },
    reason: 'permission',
    note: {
      zh: '目录以外的检测认证出于自愿。',
      en: 'Testing and certification outside the catalogue is by choice.',
    },
  },
  {
    provision: ['14', '15', '25', '26'].map((article) => ({
      article,
      component: 'cn-commercial-crypto-regulations',
    })),
    reason: 'out-of-scope',
    note: {
      zh: '检测机构、电子政务认证机构的条件和申请程序：清单不描述这类机构。',
      en: 'Conditions and procedure for testing bodies and e-government certification bodies, which a manifest does not describe.',
    },
  },
  {
    provision: { article: '47', component: 'cn-commercial-crypto-regulations' },
    reason: 'authority',
    note: {
      zh: '检测、认证机构和主管部门的保密义务，不得要求披露源代码。',
      en: 'Secrecy of testing and certification bodies and of authorities, who may not ask for source code.',
    },
  },
  {
    provision: { article: '49', component: 'cn-commercial-crypto-regulations' },
    reason: 'permission',
    note: {
      zh: '任何人可以举报违反条例的行为。',
      en: 'Anyone may report a breach.',
    },
  },
  {
    provision: ['50', '51', '52', '54', '55', '56'].map((article) => ({
      article,
      component: 'cn-commercial-crypto-regulations',
    })),
    reason: 'out-of-scope',
    note: {
      zh: '检测、认证、电子认证机构的责任：清单不描述这类机构。',
      en: 'Liability of bodies for testing, certification and electronic signatures, which a manifest does not describe.',
    },
  },
  {
    provision: ['59', '61', '64', '66'].map((article) => ({
      article,
      component: 'cn-commercial-crypto-regulations',
    })),
    reason: 'general',
    note: {
      zh: '责任条款：违法使用密码依其他法律；未经审查的采购写在 2025-08-01 以前的规则上；国家机关只受警告和处分；刑事和民事责任。',
      en: 'Liability: misuse under other laws; purchases without review stand at the rule for the time before 2025-08-01; State organs get warnings and discipline alone; criminal and civil liability.',
    },
  },
  {
    provision: { article: '65', component: 'cn-commercial-crypto-regulations' },
    reason: 'authority',
    note: {
      zh: '主管部门工作人员的责任。',
      en: 'Liability of officials.',
    },
  },
  {
    provision: { article: '67', component: 'cn-commercial-crypto-regulations' },
    reason: 'general',
    note: {
      zh: '自 2023-07-01 起施行，已写在版本中。',
      en: 'In force from 2023-07-01, as the edition says.',
    },
  },
  {
    provision: { article: '1', component: 'cn-cii-crypto' },
    reason: 'general',
    note: {
      zh: '关键信息基础设施商用密码规定的目的和依据。',
      en: 'Purpose and basis of the provisions on critical infrastructure.',
    },
  },
  {
    provision: [
      { article: '3', component: 'cn-cii-crypto' },
      { article: '23', component: 'cn-cii-crypto' },
    ],
    reason: 'authority',
    note: {
      zh: '各级部门的分工，监管人员的责任。',
      en: 'How the authorities share the work; liability of their staff.',
    },
  },
  {
    provision: { article: '25', component: 'cn-cii-crypto' },
    reason: 'general',
    note: {
      zh: '自 2025-08-01 起施行，已写在版本中。',
      en: 'In force from 2025-08-01, as the edition says.',
    },
  },
];
