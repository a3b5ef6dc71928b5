import { date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  selfAssessedOn: date({
    zh: '自评估完成之日',
    en: 'The day of the self-assessment',
    for: ['cn-export-assessment/5'],
  }),
  declaredOn: date({
    zh: '申报之日',
    en: 'The day of declaration',
    for: ['cn-export-assessment/6', 'cn-export-assessment/7'],
  }),
  materials: measure({
    zh: '申报材料',
    en: 'Papers of the declaration',
    for: ['cn-export-assessment/6', 'cn-export-assessment/11'],
  }),
  legalDocument: measure({
    zh: '与接收方的法律文件六项内容',
    en: 'The legal document covers six items',
    for: ['cn-export-assessment/9'],
  }),
  passedOn: date({
    zh: '通过评估之日',
    en: 'The day the assessment was passed',
    for: ['cn-cbdt-2024/9', 'cn-export-assessment/14'],
    given: true,
  }),
  extensionAppliedOn: date({
    zh: '申请延长之日',
    en: 'The day an extension was applied for',
    for: ['cn-cbdt-2024/9', 'cn-export-assessment/14'],
  }),
  changed: flag({
    zh: '有效期内是否发生需重新申报的变化',
    en: 'Whether a change asks for a new declaration',
    for: ['cn-export-assessment/14'],
    given: true,
  }),
  redeclared: measure({ zh: '重新申报', en: 'Declared anew', for: ['cn-export-assessment/14'] }),
  withinResult: measure({
    zh: '按评估结果出境',
    en: 'Transfers stay within the result',
    for: ['cn-network-data/38', 'cn-export-assessment/17'],
  }),
  terminated: flag({
    zh: '是否收到终止通知',
    en: 'Whether a notice of termination came',
    for: ['cn-export-assessment/17'],
    given: true,
  }),
  objectedOn: date({ zh: '申请复评之日', en: 'The day re-assessment was asked', for: ['cn-export-assessment/13'] }),
  resultOn: date({
    zh: '收到结果之日',
    en: 'The day the result came',
    for: ['cn-export-assessment/13'],
    given: true,
  }),
  startedBefore: flag({
    zh: '是否在办法施行前已经开展',
    en: 'Whether it began before the measures',
    for: ['cn-export-assessment/20', 'cn-export-scc/13'],
    given: true,
  }),
};

/** The type of `assessment`, by name, so that what is built on it stays small. */
export interface Assessment extends GroupOf<typeof fields> {}

/** Security assessment of the transfer. */
export const assessment: Assessment = group(
  { zh: '数据出境安全评估', en: 'Security assessment of the transfer', for: ['cn-export-assessment/4'] },
  fields,
);
