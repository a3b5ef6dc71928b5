import { flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  rules: measure({ zh: '内部管理制度和操作规程', en: 'Internal rules and procedures', for: ['cn-pipl/51'] }),
  classification: measure({
    zh: '个人信息分类管理',
    en: 'Personal information is managed by class',
    for: ['cn-pipl/51'],
  }),
  encryption: measure({
    zh: '加密、去标识化等技术措施',
    en: 'Encryption, de-identification or the like',
    for: ['cn-pipl/51'],
  }),
  accessControl: measure({ zh: '合理确定操作权限', en: 'Access rights are set sensibly', for: ['cn-pipl/51'] }),
  training: measure({ zh: '定期对从业人员安全教育和培训', en: 'Staff are trained regularly', for: ['cn-pipl/51'] }),
  incidentPlan: measure({
    zh: '个人信息安全事件应急预案并组织实施',
    en: 'An incident plan that is put into practice',
    for: ['cn-pipl/51'],
  }),
  lawfulSources: flag({
    zh: '个人信息来源是否合法',
    en: 'Whether personal information comes from lawful sources',
    for: ['cn-pipl/10', 'cn-csl/46'],
  }),
  sells: flag({
    zh: '是否买卖个人信息',
    en: 'Whether personal information is bought or sold',
    for: ['cn-pipl/10', 'cn-csl/46'],
  }),
  qualityAssurance: measure({
    zh: '保证个人信息准确、完整的措施',
    en: 'Measures that keep data accurate and complete',
    for: ['cn-pipl/8'],
  }),
  leaked: flag({
    zh: '是否发生泄露、篡改、毁损',
    en: 'Whether data were leaked, altered or destroyed',
    for: ['cn-csl/44'],
    given: true,
  }),
  leakedByOthers: flag({
    zh: '泄露、篡改、毁损是否全部出自他人（如外部攻击），与本单位及其人员的行为无关',
    en: 'Whether every leak, change or loss was the work of others, such as an attack, and not of the operator or its staff',
    for: ['cn-csl/44'],
    given: true,
  }),
  breachNotice: measure({
    zh: '泄露时补救、告知用户和报告的程序',
    en: 'A procedure to remedy, tell users and report a leak',
    for: ['cn-csl/44'],
  }),
  foreignRequests: measure({
    zh: '未经批准不向外国司法或者执法机构提供',
    en: 'Nothing is given to foreign courts or law enforcement without approval',
    for: ['cn-pipl/41'],
  }),
  foreignRequestMade: flag({
    zh: '外国司法或者执法机构是否要求提供',
    en: 'Whether a foreign court or law enforcement body asked for data',
    for: ['cn-pipl/41'],
    given: true,
  }),
  storedInMainland: flag({
    zh: '境内收集和产生的个人信息是否存储在境内',
    en: 'Whether data collected and produced in mainland China are stored there',
    for: ['cn-pipl/36', 'cn-pipl/40'],
  }),
};

/** The type of `protection`, by name, so that what is built on it stays small. */
export interface Protection extends GroupOf<typeof fields> {}

/** How personal information is kept safe. */
export const protection: Protection = group({ zh: '个人信息安全', en: 'Safety of personal data' }, fields);
