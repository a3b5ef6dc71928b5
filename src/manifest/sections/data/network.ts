import { date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  unlawfulProvision: flag({
    zh: '是否非法获取、出售或者提供网络数据',
    en: 'Whether network data are taken, sold or given to others unlawfully',
    for: ['cn-network-data/8'],
  }),
  knowinglySupports: flag({
    zh: '是否明知他人违法仍提供接入、托管、存储、传输、推广、支付等帮助',
    en: 'Whether it knowingly helps offenders with access, hosting, storage, transmission, advertising or payment',
    for: ['cn-network-data/8'],
  }),
  accessControl: measure({
    zh: '网络数据的访问控制',
    en: 'Access to network data is controlled',
    for: ['cn-network-data/9'],
  }),
  authentication: measure({
    zh: '网络数据的安全认证（身份鉴别）',
    en: 'Access to network data is authenticated',
    for: ['cn-network-data/9'],
  }),
  receives: flag({
    zh: '是否从其他处理者接收个人信息、重要数据，或者受其委托',
    en: 'Whether other processors hand over or entrust personal information or important data',
    for: ['cn-network-data/12'],
    given: true,
  }),
  withinAgreement: measure({
    zh: '接收的数据按约定处理并保护',
    en: 'Data that are received are protected and processed as agreed',
    for: ['cn-network-data/12'],
  }),
  jointImportant: flag({
    zh: '是否与他人共同决定重要数据的处理目的和方式',
    en: 'Whether purpose and method for important data are decided jointly with others',
    for: ['cn-network-data/12'],
    given: true,
  }),
  jointAgreement: measure({
    zh: '共同处理重要数据的权利义务约定',
    en: 'Agreement on joint processing of important data',
    for: ['cn-network-data/12'],
  }),
  tookOver: flag({
    zh: '是否因他人合并、分立、解散、破产等接收网络数据',
    en: 'Whether network data were taken over in a merger, division, dissolution or bankruptcy',
    for: ['cn-network-data/14'],
    given: true,
  }),
  dutiesContinued: measure({
    zh: '继续履行所接收数据的安全保护义务',
    en: 'The security duties for data taken over go on',
    for: ['cn-network-data/14'],
  }),
  publicSystems: flag({
    zh: '是否参与公共基础设施、公共服务系统的建设、运行、维护',
    en: 'Whether it takes part in building, running or maintaining public infrastructure or public service systems',
    for: ['cn-network-data/16'],
    given: true,
  }),
  clientService: measure({
    zh: '对上述客户依法依约保护数据，服务安全、稳定、持续',
    en: 'Such clients get what law and contract ask: data kept safe, a stable and continuous service',
    for: ['cn-network-data/16'],
  }),
  stateOrganSystem: flag({
    zh: '是否有为国家机关提供服务的信息系统',
    en: 'Whether an information system serves State organs',
    for: ['cn-network-data/17'],
    given: true,
  }),
  stateOrganMeasures: measure({
    zh: '该系统参照电子政务系统要求管理',
    en: 'That system is managed by the requirements for e-government systems',
    for: ['cn-network-data/17'],
  }),
  intrudes: flag({
    zh: '自动化工具是否非法侵入他人网络',
    en: 'Whether automated tools intrude into networks of others',
    for: ['cn-network-data/18'],
  }),
  disturbs: flag({
    zh: '自动化工具是否干扰他人网络服务正常运行',
    en: 'Whether automated tools disturb the services of others',
    for: ['cn-network-data/18'],
  }),
  bodyPlans: measure({
    zh: '管理机构制定实施制度、规程和应急预案',
    en: 'The body makes and runs rules, procedures and the incident plan',
    for: ['cn-network-data/30'],
  }),
  bodyActivities: measure({
    zh: '管理机构定期组织监测、评估、演练、培训并处置风险',
    en: 'The body regularly organises monitoring, assessment, drills and training, and handles risks',
    for: ['cn-network-data/30'],
  }),
  bodyComplaints: measure({
    zh: '管理机构受理并处理投诉举报',
    en: 'The body takes up and handles complaints',
    for: ['cn-network-data/30'],
  }),
  officerQualified: flag({
    zh: '负责人是否具备专业知识和相关管理经历',
    en: 'Whether the officer has professional knowledge and management experience in the field',
    for: ['cn-network-data/30'],
  }),
  officerReports: flag({
    zh: '负责人是否有权直接向主管部门报告',
    en: 'Whether the officer may report straight to the authority',
    for: ['cn-network-data/30'],
  }),
  specialImportantData: flag({
    zh: '是否掌握主管部门规定的特定种类、规模的重要数据',
    en: 'Whether it holds important data of a kind and size that the authority has named',
    for: ['cn-network-data/30'],
    given: true,
  }),
  keyStaffTrained: measure({
    zh: '加强负责人和关键岗位人员的培训',
    en: 'The officer and key staff are trained',
    for: ['cn-network-data/30'],
  }),
  sharingLegalDuty: flag({
    zh: '提供、委托、共同处理重要数据是否属于履行法定职责或者义务',
    en: 'Whether important data are shared only to fulfil a statutory function or duty',
    for: ['cn-network-data/31'],
    given: true,
  }),
  assessmentPoints: measure({
    zh: '提供前的评估覆盖法定要点',
    en: 'The assessment before sharing covers every point of law',
    for: ['cn-network-data/31'],
  }),
  reorganisationAffects: flag({
    zh: '合并、分立等是否可能影响重要数据（或者 1000 万人以上个人信息）的安全',
    en: 'Whether the reorganisation may affect the security of important data, or of data of 10,000,000 people',
    for: ['cn-network-data/32'],
    given: true,
  }),
  reorganisationSafeguards: measure({
    zh: '合并、分立等期间的安全保障措施',
    en: 'Data are kept safe through the reorganisation',
    for: ['cn-network-data/32'],
  }),
  importantSince: date({
    zh: '自何日起处理重要数据；早于 2025-01-01 的写该日',
    en: 'Since when important data are processed; 2025-01-01 where it was earlier',
    for: ['cn-network-data/33'],
    given: true,
  }),
  assessed: flag({
    zh: '是否做过年度风险评估',
    en: 'Whether a yearly risk assessment was ever made',
    for: ['cn-network-data/33'],
  }),
  assessmentReported: flag({
    zh: '是否报送过年度风险评估报告',
    en: 'Whether a yearly report was ever sent',
    for: ['cn-network-data/33'],
  }),
  supplyChain: measure({
    zh: '报告说明关键业务和供应链数据安全',
    en: 'The report covers key business and the supply chain',
    for: ['cn-network-data/33'],
  }),
  dangerOrder: flag({
    zh: '是否因可能危害国家安全被责令整改或者停止处理重要数据',
    en: 'Whether it was ordered to rectify or stop processing important data that may endanger national security',
    for: ['cn-network-data/33'],
    given: true,
  }),
  dangerOrderMet: measure({
    zh: '立即按要求整改或者停止',
    en: 'The order was carried out at once',
    for: ['cn-network-data/33'],
  }),
  circumventionTools: flag({
    zh: '是否提供专门用于破坏、避开技术措施的程序、工具',
    en: 'Whether it offers tools made to break or avoid technical measures',
    for: ['cn-network-data/39'],
  }),
  supportsCircumvention: flag({
    zh: '是否明知他人破坏、避开技术措施仍提供支持或者帮助',
    en: 'Whether it knowingly helps others to break or avoid technical measures',
    for: ['cn-network-data/39'],
  }),
  riskOrder: flag({
    zh: '是否因较大安全风险被要求暂停服务、修改规则、完善措施',
    en: 'Whether the authority asked it, over a larger risk, to suspend a service, change rules or complete measures',
    for: ['cn-network-data/51'],
    given: true,
  }),
  riskOrderMet: measure({
    zh: '按要求消除隐患',
    en: 'What was asked was done and the danger removed',
    for: ['cn-network-data/51'],
  }),
  specialRules: measure({
    zh: '核心数据、国家秘密、工作秘密按专门规定处理',
    en: 'Core data, State and work secrets are handled by their special rules',
    for: ['cn-network-data/63'],
  }),
};

/** The type of `network`, by name, so that what is built on it stays small. */
export interface Network extends GroupOf<typeof fields> {}

/** What the regulations on network data ask beside the data security law. */
export const network: Network = group(
  { zh: '网络数据安全', en: 'Security of network data', for: ['cn-network-data/9'] },
  fields,
);
