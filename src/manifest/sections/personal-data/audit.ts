import { count, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  system: measure({ zh: '审计制度和频次', en: 'Audit system with its frequency', for: ['cn-pi-audit/3'] }),
  content: measure({
    zh: '审计涵盖各项内容',
    en: 'Audits cover every item',
    for: ['cn-pi-audit/6', 'cn-pi-audit/annex'],
  }),
  orderedOn: date({
    zh: '收到审计要求之日',
    en: 'The day an audit was ordered',
    for: ['cn-pi-audit/5', 'cn-pi-audit/9'],
    given: true,
  }),
  dueOn: date({
    zh: '主管部门限定的完成之日',
    en: 'The day set by the authority',
    for: ['cn-pi-audit/9'],
    given: true,
  }),
  support: measure({
    zh: '为审计机构提供条件并承担费用',
    en: 'Support and costs of the auditor',
    for: ['cn-pi-audit/8'],
  }),
  finishedOn: date({ zh: '完成之日', en: 'The day it was finished', for: ['cn-pi-audit/9'] }),
  reportedOn: date({ zh: '报送报告之日', en: 'The day the report was sent', for: ['cn-pi-audit/10'] }),
  signed: flag({ zh: '报告是否签字盖章', en: 'Whether the report is signed and sealed', for: ['cn-pi-audit/10'] }),
  rectifiedOn: date({
    zh: '整改完成之日',
    en: 'The day rectification was finished',
    for: ['cn-pi-audit/11'],
    given: true,
  }),
  rectificationReportedOn: date({ zh: '报送整改情况之日', en: 'The day it was reported', for: ['cn-pi-audit/11'] }),
  sameAuditorInARow: count({
    zh: '同一机构连续审计次数',
    en: 'Audits in a row by one auditor',
    unit: 'items',
    for: ['cn-pi-audit/15'],
  }),
  auditsOthers: flag({
    zh: '是否为他人审计',
    en: 'Whether it audits others',
    for: ['cn-pi-audit/7', 'cn-pi-audit/13', 'cn-pi-audit/14'],
    given: true,
  }),
  cooperation: measure({ zh: '配合检查', en: 'Inspections are met', for: ['cn-pi-audit/16'] }),
};

/** The type of `audit`, by name, so that what is built on it stays small. */
export interface Audit extends GroupOf<typeof fields> {}

/** Compliance audits. */
export const audit: Audit = group({ zh: '个人信息合规审计', en: 'Compliance audits', for: ['cn-pi-audit/3'] }, fields);
