import { inPlace, is, type MeasurePath, type Rule } from '../../src/rule/index.js';
import { cryptographyProtectedInfrastructure } from '../definitions/commercial-cryptography.js';
import { criticalInfrastructureOperator } from '../definitions/critical-infrastructure-operator.js';
import { crypto, cryptoRule, infrastructure, noInfrastructure, proven, type Steps } from './crypto-rule.js';
import { infrastructureByLaw, infrastructureByRegulations, infrastructureItem, orderItem } from './penalties.js';

type Key =
  | 'inUse'
  | 'inStep'
  | 'rules'
  | 'principal'
  | 'staff'
  | 'budget'
  | 'certifiedProducts'
  | 'plan'
  | 'assessment';

interface Duty extends Pick<Rule, 'id' | 'title' | 'duty' | 'remedy' | 'note' | 'phase'> {
  readonly steps: Steps;
  readonly key: Key;
}

const duty = ({ steps, key, ...texts }: Duty): Rule => {
  const measure: MeasurePath = `security.crypto.${key}`;
  return cryptoRule({
    ...texts,
    steps,
    checkability: 'evidence',
    applies:
      steps[0].in === 'infrastructure' ? is(criticalInfrastructureOperator) : is(cryptographyProtectedInfrastructure),
    requires: inPlace(measure),
    given: infrastructure,
    cases: proven(steps, {
      met: { 'in place': crypto({ [key]: true }) },
      unmet: { 'not in place': crypto({ [key]: false }) },
      otherwise: noInfrastructure,
    }),
  });
};

const everyFacility =
  'Since 2025-08-01 owed for every critical information infrastructure; before, only where another rule asked for commercial cryptography.';

export const use = duty({
  id: 'cn-commercial-crypto/5/use',
  phase: 'operate',
  key: 'inUse',
  steps: [
    { in: 'law', article: '27', paragraph: 1, penalty: infrastructureByLaw },
    { in: 'regulations', article: '38', paragraph: 1, penalty: infrastructureByRegulations },
    { in: 'infrastructure', article: '5', paragraph: 1, penalty: infrastructureItem(1) },
  ],
  title: { zh: '关键信息基础设施使用商用密码保护', en: 'Critical infrastructure protected by commercial cryptography' },
  duty: {
    zh: '关键信息基础设施由运营者按要求以商用密码加以保护。',
    en: 'The operator protects critical information infrastructure by commercial cryptography as required.',
  },
  remedy: {
    zh: '对照密码应用基本要求补齐身份鉴别、通信、存储和访问控制的密码保护。',
    en: 'Close the gaps in cryptographic protection of identities, communication, storage and access control.',
  },
  note: everyFacility,
});

export const inStep = duty({
  id: 'cn-commercial-crypto/5/in-step',
  phase: 'design',
  key: 'inStep',
  steps: [
    { in: 'regulations', article: '38', paragraph: 1, penalty: infrastructureByRegulations },
    { in: 'infrastructure', article: '5', paragraph: 1, penalty: infrastructureItem(1) },
  ],
  title: { zh: '密码保障系统同步规划、建设、运行', en: 'Cryptographic system planned, built and run in step' },
  duty: {
    zh: '规划、建设、运行关键信息基础设施时，商用密码保障系统都同步跟上。',
    en: 'The cryptographic system is planned, built and run in step with the critical infrastructure.',
  },
  remedy: {
    zh: '在立项、建设、验收、运行各阶段写入密码要求和验收点。',
    en: 'Write cryptography into planning, building, acceptance and operation, each with a check.',
  },
  note: everyFacility,
});

export const plan = duty({
  id: 'cn-commercial-crypto/38/plan',
  phase: 'design',
  key: 'plan',
  steps: [{ in: 'regulations', article: '38', paragraph: 1, penalty: infrastructureByRegulations }],
  title: { zh: '制定商用密码应用方案', en: 'A plan for the application of cryptography' },
  duty: {
    zh: '要求使用商用密码保护的关键信息基础设施要有商用密码应用方案。',
    en: 'Critical infrastructure that must be protected by commercial cryptography has a plan for its application.',
  },
  remedy: { zh: '编制方案并组织评估。', en: 'Write the plan and have it assessed.' },
  note: 'The plan itself, for facilities of any age. When it has to have passed its assessment: see the rule of article 11 of the provisions on critical infrastructure.',
});

export const assessment = duty({
  id: 'cn-commercial-crypto/27/assessment',
  phase: 'operate',
  key: 'assessment',
  steps: [{ in: 'law', article: '27', paragraph: 1, penalty: infrastructureByLaw }],
  title: { zh: '开展商用密码应用安全性评估', en: 'Assessment of the application of cryptography' },
  duty: {
    zh: '对商用密码应用做安全性评估，可以自己做，也可以委托检测机构做。',
    en: 'The application of commercial cryptography is assessed, by the operator or by a testing body.',
  },
  remedy: { zh: '安排评估，可以委托有资质的检测机构。', en: 'Have it assessed, by yourself or by a qualified body.' },
  note: 'The law sets no period; how often, and before which step, stands in the regulations and the provisions of 2025, each with its own rule.',
});

export const managementRules = duty({
  id: 'cn-commercial-crypto/6/rules',
  phase: 'operate',
  key: 'rules',
  steps: [{ in: 'infrastructure', article: '6', paragraph: 1, penalty: orderItem(2) }],
  title: { zh: '商用密码使用管理制度', en: 'Rules for the use of commercial cryptography' },
  duty: {
    zh: '有成文的管理制度，至少写明商用密码如何使用、紧急情况如何处置、重大事件如何报告。',
    en: 'There are rules for the use of commercial cryptography, for emergencies and for the report of major events.',
  },
  remedy: { zh: '制定并发布三类制度。', en: 'Write and issue rules for use, emergencies and reports.' },
});

export const principal = duty({
  id: 'cn-commercial-crypto/6/principal',
  phase: 'operate',
  key: 'principal',
  steps: [{ in: 'infrastructure', article: '6', paragraph: 2 }],
  title: { zh: '主要负责人负总责', en: 'The head answers for cryptography' },
  duty: {
    zh: '商用密码的使用管理由主要负责人总负责；重大网络安全事件牵涉商用密码的，也由其负责处置。',
    en: 'The principal of the operator has overall responsibility for the use of cryptography and for handling major security incidents that concern it.',
  },
  remedy: { zh: '以文件明确主要负责人的职责。', en: 'Set the duty of the principal down in writing.' },
});

export const staff = duty({
  id: 'cn-commercial-crypto/7/staff',
  phase: 'operate',
  key: 'staff',
  steps: [
    { in: 'regulations', article: '38', paragraph: 1 },
    { in: 'infrastructure', article: '7', paragraph: 1, penalty: orderItem(3) },
  ],
  title: { zh: '密钥管理、密码操作、安全审计的专业人员', en: 'Key administrator, cryptographic operator, auditor' },
  duty: {
    zh: '配备必要的密码专业人员：密钥管理员、密码操作员有密码专业学历或者国家职业技能等级证书，密码安全审计员有安全审计能力。',
    en: 'There are the cryptography staff needed: key administrators and operators with a degree in the field or a State skill certificate, and an auditor able to audit security.',
  },
  remedy: {
    zh: '任命三类人员，留存学历、证书和能力证明。',
    en: 'Appoint the three roles and keep degrees, certificates and proof of ability.',
  },
  note: 'From 2023-07-01 the regulations ask for the professional staff needed; the three roles and their qualification are named since 2025-08-01.',
});

export const budget = duty({
  id: 'cn-commercial-crypto/8/budget',
  phase: 'operate',
  key: 'budget',
  steps: [
    { in: 'regulations', article: '38', paragraph: 1 },
    { in: 'infrastructure', article: '8', penalty: orderItem(4) },
  ],
  title: { zh: '商用密码使用和评估经费', en: 'Money for cryptography and its assessment' },
  duty: {
    zh: '配备必要资金；商用密码使用和评估的经费列入网络安全和信息化经费。',
    en: 'The money needed is provided; use and assessment of cryptography are part of the budget for security and informatisation.',
  },
  remedy: { zh: '在年度预算中单列密码使用和评估经费。', en: 'Put use and assessment into the yearly budget.' },
  note: 'From 2023-07-01 the regulations ask for the money needed; that it stands in that budget is asked since 2025-08-01.',
});

export const certified = duty({
  id: 'cn-commercial-crypto/9/certified',
  phase: 'design',
  key: 'certifiedProducts',
  steps: [
    { in: 'regulations', article: '39', penalty: infrastructureByRegulations },
    {
      in: 'infrastructure',
      article: '9',
      paragraph: 1,
      penalty: infrastructureItem(2),
    },
  ],
  title: {
    zh: '只用检测认证合格的产品、服务和经审查的技术',
    en: 'Only certified products and services, only reviewed techniques',
  },
  duty: {
    zh: '所用的商用密码产品、服务都有合格的检测认证；算法、协议和密钥管理机制都已通过国家密码管理部门的审查鉴定。',
    en: 'Cryptographic products and services in use are tested and certified; algorithms, protocols and key management have passed the review of the State cryptography authority.',
  },
  remedy: {
    zh: '清点在用产品、服务和技术，替换没有证书或者未经审查的。',
    en: 'List what is in use and replace what has no certificate or was not reviewed.',
  },
  note: 'Techniques that were not reviewed fall under item 3 of the same penalty article, with the same amounts.',
});
