import { date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  designated: flag({
    zh: '是否被认定为关键信息基础设施运营者',
    en: 'Whether the operator was notified as an operator of critical information infrastructure',
    for: ['cn-csl/36', 'cn-cii/10'],
    given: true,
  }),
  builtInStep: measure({
    zh: '性能支持持续运行，安全措施同步规划、建设、使用',
    en: 'Built for continuous business, with security planned, built and used in step',
    for: ['cn-csl/35'],
  }),
  securityBody: measure({
    zh: '专门安全管理机构和负责人',
    en: 'A dedicated security body with its head',
    for: ['cn-csl/36'],
  }),
  backgroundChecks: measure({
    zh: '负责人和关键岗位人员的安全背景审查',
    en: 'Background checks of the head and of key staff',
    for: ['cn-csl/36'],
  }),
  training: measure({
    zh: '定期安全教育、技术培训和技能考核',
    en: 'Regular security education, training and tests of skill',
    for: ['cn-csl/36'],
  }),
  disasterBackup: measure({
    zh: '重要系统和数据库容灾备份',
    en: 'Disaster backup of important systems and databases',
    for: ['cn-csl/36'],
  }),
  drills: measure({ zh: '制定应急预案并定期演练', en: 'A contingency plan with regular drills', for: ['cn-csl/36'] }),
  buysSensitiveProducts: flag({
    zh: '采购的网络产品、服务是否可能影响国家安全',
    en: 'Whether network products or services are bought that may affect national security',
    for: ['cn-csl/37'],
  }),
  securityReview: measure({
    zh: '通过国家安全审查',
    en: 'The national security review was passed',
    for: ['cn-csl/37'],
  }),
  confidentialityAgreements: measure({
    zh: '与产品、服务提供者签订安全保密协议',
    en: 'Security and confidentiality agreements with providers',
    for: ['cn-csl/38'],
  }),
  storesInMainland: flag({
    zh: '个人信息和重要数据是否存储在境内',
    en: 'Whether personal information and important data are stored in mainland China',
    for: ['cn-csl/39'],
  }),
  assessedOn: date({ zh: '最近一次检测评估之日', en: 'The day of the last assessment', for: ['cn-csl/40'] }),
  assessmentReported: measure({
    zh: '检测评估情况报送保护工作部门',
    en: 'The results were reported to the protection department',
    for: ['cn-csl/40'],
  }),
  designatedOn: date({
    zh: '收到认定通知之日',
    en: 'The day of the notice of designation',
    for: ['cn-cii/10'],
    given: true,
  }),
  changed: flag({
    zh: '认定后是否发生较大变化',
    en: 'Whether it changed greatly since',
    for: ['cn-cii/11'],
    given: true,
  }),
  changeReported: measure({ zh: '变化的报告', en: 'The change was reported', for: ['cn-cii/11'] }),
  protectionSystem: measure({
    zh: '关键信息基础设施的保护制度和责任制',
    en: 'A system of protection and of responsibility for the infrastructure',
    for: ['cn-cii/13'],
  }),
  principal: measure({
    zh: '主要负责人负总责、投入保障',
    en: 'The head answers for it, with means',
    for: ['cn-cii/13'],
  }),
  bodyDuties: measure({ zh: '专门机构的八项职责', en: "The body's eight duties", for: ['cn-cii/15'] }),
  bodyTakesPart: measure({ zh: '专门机构参与决策', en: 'The body takes part in decisions', for: ['cn-cii/16'] }),
  bodyResourced: measure({
    zh: '专门机构的经费和人员',
    en: 'The body has its budget and staff',
    for: ['cn-cii/16'],
  }),
  assessed: flag({
    zh: '是否已做过检测评估',
    en: 'Whether an assessment was ever made',
    for: ['cn-cii/17'],
  }),
  problemsRectified: measure({
    zh: '检测评估发现的问题及时整改',
    en: 'What the assessment found is put right in time',
    for: ['cn-cii/17'],
  }),
  incidentContacts: measure({
    zh: '向保护工作部门、公安机关报告的联系方式',
    en: 'Contacts for reports to the protection department and the police',
    for: ['cn-cii/18'],
  }),
  agreementsSupervised: measure({
    zh: '监督提供者履行技术支持和安全保密义务',
    en: 'Providers are supervised in what the agreements ask of them',
    for: ['cn-cii/20'],
  }),
  reorganisation: flag({
    zh: '是否合并、分立、解散',
    en: 'Whether a merger, split or end is planned',
    for: ['cn-cii/21'],
    given: true,
  }),
  reorganisationReported: measure({
    zh: '报告并处置设施',
    en: 'Reported, the facilities dealt with',
    for: ['cn-cii/21'],
  }),
  inspected: flag({
    zh: '是否有部门开展关键信息基础设施检查检测',
    en: 'Whether an authority inspects or tests the infrastructure',
    for: ['cn-cii/28'],
    given: true,
  }),
  testsOthers: flag({
    zh: '是否对他人的关键信息基础设施探测、测试',
    en: 'Whether it probes or tests infrastructure of others',
    for: ['cn-cii/31', 'cn-cii/5'],
    given: true,
  }),
  testAuthorised: measure({
    zh: '探测、测试经批准或者授权',
    en: 'Such tests are approved or authorised',
    for: ['cn-cii/31'],
  }),
  testsTelecom: flag({
    zh: '是否对基础电信网络探测、测试',
    en: 'Whether it probes or tests basic telecommunication networks',
    for: ['cn-cii/31'],
    given: true,
  }),
  telecomTold: measure({
    zh: '事先报告国务院电信主管部门',
    en: 'The telecommunications authority of the State Council was told before',
    for: ['cn-cii/31'],
  }),
  servesOperators: flag({
    zh: '是否作为网络安全服务机构为关键信息基础设施提供服务',
    en: 'Whether it provides security services for critical information infrastructure',
    for: ['cn-cii/30'],
    given: true,
  }),
  informationConfined: measure({
    zh: '服务中获取的信息只用于维护网络安全，不泄露、出售、非法提供',
    en: 'What is learned in the service is used for network security alone, and never leaked, sold or passed on unlawfully',
    for: ['cn-cii/30'],
  }),
};

/** The type of `criticalInfrastructure`, by name, so that what is built on it stays small. */
export interface CriticalInfrastructure extends GroupOf<typeof fields> {}

/** Critical information infrastructure: designation, and what its operator owes. */
export const criticalInfrastructure: CriticalInfrastructure = group(
  { zh: '关键信息基础设施', en: 'Critical information infrastructure' },
  fields,
);
