import { is } from '../../src/rule/index.js';
import { importantDataDuties } from '../definitions/important-data-duties.js';
import { duty, isNotSo, isSo, measured } from './network-data-rule.js';
import { article57, dataSecurityLaw } from './penalties.js';

const shared = { reach: 'data', domain: 'data', penalty: article57 } as const;
const managed = {
  is: is(importantDataDuties),
  inside: { 'data.importantData': true },
  outside: { 'data.importantData': false, 'personalData.processed': false },
} as const;
const important = isSo('data.importantData');

export const identified = duty({
  ...shared,
  id: 'cn-network-data/29',
  provision: { article: '29', paragraph: 2 },
  title: { zh: '识别、申报重要数据', en: 'Important data are identified and declared' },
  duty: {
    zh: '按国家有关规定识别、申报重要数据；被告知或者公开发布为重要数据的，履行保护责任。',
    en: 'Important data are identified and declared as prescribed; what is told or published as important is protected as such.',
  },
  checkability: 'evidence',
  needs: [measured('data.management.importantIdentified')],
  remedy: { zh: '对照目录识别并申报，留存结论。', en: 'Identify by the catalogues, declare, keep the conclusion.' },
  note: 'Due from everyone: that nothing is important is a result of it, too. What has to be declared, and to whom, is set by region and sector.',
});

export const officer = duty({
  ...shared,
  id: 'cn-network-data/30/officer',
  provision: { article: '30', paragraph: 1 },
  also: [{ article: '28' }],
  title: { zh: '网络数据安全负责人和管理机构', en: 'An officer and a body for network data security' },
  duty: {
    zh: '处理重要数据的，或者处理 10,000,000 人以上个人信息的，明确网络数据安全负责人和管理机构。',
    en: 'Whoever processes important data, or personal information of 10,000,000 people or more, names an officer and a management body for network data security.',
  },
  checkability: 'manifest',
  status: managed,
  needs: [measured('data.management.officer')],
  penalty: dataSecurityLaw,
  remedy: { zh: '书面明确负责人和机构。', en: 'Name both in writing.' },
  note: 'Article 57 does not name paragraph 1: a breach goes by article 58.',
});

export const body = duty({
  ...shared,
  id: 'cn-network-data/30/body',
  provision: { article: '30', paragraph: 1 },
  also: [{ article: '28' }],
  title: { zh: '管理机构的三项职责', en: 'The three tasks of the body' },
  duty: {
    zh: '管理机构制定实施制度、规程和应急预案；定期组织监测、评估、演练、培训并处置风险和事件；受理并处理投诉举报。',
    en: 'The body makes and runs rules, procedures and the incident plan; regularly organises monitoring, assessment, drills and training and handles risks and incidents; takes up and handles complaints.',
  },
  checkability: 'evidence',
  status: managed,
  needs: [
    measured('data.network.bodyPlans'),
    measured('data.network.bodyActivities'),
    measured('data.network.bodyComplaints'),
  ],
  penalty: dataSecurityLaw,
  remedy: { zh: '在职责文件中写明三项并留存记录。', en: 'Write the tasks down and keep records of them.' },
  note: 'Article 57 does not name paragraph 1: a breach goes by article 58.',
});

export const qualification = duty({
  ...shared,
  id: 'cn-network-data/30/qualification',
  provision: { article: '30', paragraph: 2 },
  also: [{ article: '28' }],
  title: { zh: '负责人的条件', en: 'Who the officer is' },
  duty: {
    zh: '负责人具备专业知识和相关管理经历，由管理层成员担任，有权直接向主管部门报告。',
    en: 'The officer has professional knowledge and management experience in the field, is a member of the management, and may report straight to the authority.',
  },
  checkability: 'manifest',
  status: managed,
  needs: [
    isSo('data.management.officer.management'),
    isSo('data.network.officerQualified'),
    isSo('data.network.officerReports'),
  ],
  remedy: {
    zh: '由符合条件的管理层成员担任并写明报告权。',
    en: 'Appoint such a member of the management, with the right to report.',
  },
});

export const backgrounds = duty({
  ...shared,
  id: 'cn-network-data/30/backgrounds',
  provision: { article: '30', paragraph: 3 },
  title: { zh: '负责人和关键岗位的背景审查、培训', en: 'Background checks and training in key posts' },
  duty: {
    zh: '掌握主管部门规定的特定种类、规模重要数据的，审查负责人和关键岗位人员的安全背景，并加强培训。',
    en: 'Whoever holds important data of a kind and size that the authority has named checks the security background of the officer and of those in key posts, and trains them more.',
  },
  checkability: 'evidence',
  when: [isSo('data.network.specialImportantData')],
  needs: [measured('data.management.backgroundChecks'), measured('data.network.keyStaffTrained')],
  remedy: {
    zh: '完成审查，可申请公安、国家安全机关协助。',
    en: 'Make the checks; the police and state security may be asked to help.',
  },
  note: 'Kinds and sizes are set by the authorities; ten million people alone (article 28) do not bring this paragraph with them.',
});

const sharing = [important, isSo('data.management.sharesImportant'), isNotSo('data.network.sharingLegalDuty')] as const;

export const sharingAssessment = duty({
  ...shared,
  id: 'cn-network-data/31/assessment',
  provision: { article: '31', paragraph: 1 },
  title: { zh: '提供、委托、共同处理重要数据前评估风险', en: 'Risk is assessed before important data are shared' },
  duty: {
    zh: '提供、委托处理、共同处理重要数据前进行风险评估，属于履行法定职责或者义务的除外。',
    en: 'Before important data are provided, entrusted or processed jointly the risk is assessed, unless a statutory function or duty is fulfilled by it.',
  },
  checkability: 'evidence',
  when: sharing,
  needs: [measured('data.management.preSharingAssessment')],
  remedy: { zh: '停止提供，先完成评估。', en: 'Stop sharing until the assessment is made.' },
});

export const sharingPoints = duty({
  ...shared,
  id: 'cn-network-data/31/points',
  provision: { article: '31', paragraph: 2 },
  title: { zh: '评估的要点', en: 'What the assessment looks at' },
  duty: {
    zh: '评估目的、方式、范围的合法正当必要，数据和权益的风险，接收方的诚信守法，合同能否约束接收方，措施能否防范风险，以及主管部门规定的其他内容。',
    en: 'The assessment looks at lawfulness and necessity, at the risks, at the honesty of the recipient, at whether the contract binds it, at whether the measures suffice, and at what the authority adds.',
  },
  checkability: 'evidence',
  when: sharing,
  needs: [measured('data.network.assessmentPoints')],
  remedy: { zh: '按六项要点补充评估。', en: 'Complete the assessment by the six points.' },
});

export const reorganisation = duty({
  ...shared,
  id: 'cn-network-data/32',
  provision: { article: '32' },
  also: [{ article: '28' }],
  phase: 'exit',
  title: { zh: '合并、分立等的保障和报告', en: 'Reorganisation: safeguards and a report' },
  duty: {
    zh: '重要数据（或者 10,000,000 人以上个人信息）的安全可能因合并、分立、解散、破产等受影响的，采取保障措施，并向省级以上主管部门报告处置方案、接收方名称和联系方式；主管部门不明确的，报省级以上数据安全工作协调机制。',
    en: 'Where a merger, division, dissolution, bankruptcy or the like may affect the security of important data, or of data of 10,000,000 people or more, these are kept safe, and the plan for them with name and contact of the recipient goes to the authority at province level or above; where that is unclear, to the data security coordination mechanism of that level.',
  },
  checkability: 'evidence',
  status: managed,
  when: [isSo('data.management.reorganisation'), isSo('data.network.reorganisationAffects')],
  needs: [measured('data.network.reorganisationSafeguards'), measured('data.management.reorganisationPlan')],
  remedy: { zh: '落实保障并报告处置方案。', en: 'Put safeguards in place and report the plan.' },
  note: 'No number of days is set; the report belongs before the data pass.',
});
