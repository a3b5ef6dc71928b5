import { count, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  cannotTell: flag({
    zh: '是否由系统自动留存且无法识别为儿童',
    en: 'Whether kept automatically and not known as of children',
    for: ['cn-children-pi/28'],
    given: true,
  }),
  agreement: measure({ zh: '儿童专门的用户协议', en: 'Special agreement for children', for: ['cn-children-pi/8'] }),
  officer: measure({ zh: '儿童信息保护负责人', en: 'Person in charge', for: ['cn-children-pi/8'] }),
  guardianNotice: measure({
    zh: '显著告知监护人',
    en: 'Guardians are told clearly',
    for: ['cn-children-pi/9', 'cn-children-pi/10'],
  }),
  refusalOption: flag({ zh: '是否提供拒绝选项', en: 'Whether refusal is offered', for: ['cn-children-pi/10'] }),
  allItems: flag({ zh: '是否告知全部事项', en: 'Whether every item is told', for: ['cn-children-pi/10'] }),
  changeConsent: measure({
    zh: '变更后再次取得同意',
    en: 'Consent anew after changes',
    for: ['cn-children-pi/10', 'cn-children-pi/14'],
  }),
  minimal: measure({ zh: '不收集无关信息', en: 'Nothing unrelated is collected', for: ['cn-children-pi/11'] }),
  retention: measure({ zh: '不超过必需期限', en: 'Kept no longer than needed', for: ['cn-children-pi/12'] }),
  encryption: measure({ zh: '加密存储', en: 'Encrypted', for: ['cn-children-pi/13'] }),
  accessControl: measure({ zh: '访问审批和记录', en: 'Access approved and recorded', for: ['cn-children-pi/15'] }),
  entrusting: measure({
    zh: '委托的评估和协议',
    en: 'Entrusting is assessed, with agreement',
    for: ['cn-children-pi/16'],
  }),
  asEntrusted: flag({
    zh: '是否受托处理儿童信息',
    en: 'Whether entrusted with data of children',
    for: ['cn-children-pi/16'],
    given: true,
  }),
  transferAssessment: measure({ zh: '转移的安全评估', en: 'Transfers are assessed', for: ['cn-children-pi/17'] }),
  published: flag({ zh: '是否披露', en: 'Whether published', for: ['cn-children-pi/18'] }),
  correction: measure({ zh: '更正', en: 'Correction', for: ['cn-children-pi/19'] }),
  deletion: measure({ zh: '删除', en: 'Deletion', for: ['cn-children-pi/20'] }),
  cooperation: measure({
    zh: '配合检查和约谈',
    en: 'Inspections and interviews are met',
    for: ['cn-children-pi/22', 'cn-children-pi/25'],
  }),
  identityMinimal: measure({
    zh: '不为识别儿童过度收集身份',
    en: 'Identity is not over-collected to tell children',
    for: ['cn-data-classification-sensitive/6.7'],
  }),
  responseDays: count({
    zh: '响应请求的工作日数',
    en: 'Working days to answer requests',
    unit: 'working-days',
    for: ['cn-data-classification-sensitive/6.7'],
  }),
};

/** The type of `children`, by name, so that what is built on it stays small. */
export interface Children extends GroupOf<typeof fields> {}

/** Personal data of children under 14. */
export const children: Children = group(
  { zh: '儿童个人信息', en: 'Personal data of children under 14', for: ['cn-children-pi/8'] },
  fields,
);
