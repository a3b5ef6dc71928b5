import { choice, count, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  lastOn: date({
    zh: '最近一次完成之日',
    en: 'The day of the last one',
    for: ['cn-dsl/30', 'cn-network-data/33', 'cn-data-risk-assessment/5'],
  }),
  reportedOn: date({
    zh: '报送报告之日',
    en: 'The day the report was sent',
    for: ['cn-dsl/30', 'cn-network-data/33', 'cn-data-risk-assessment/16'],
  }),
  majorChange: flag({
    zh: '此后是否发生重大变化',
    en: 'Whether it changed greatly since',
    for: ['cn-data-risk-assessment/5'],
    given: true,
  }),
  method: measure({ zh: '按标准方法评估', en: 'Made by the standard method', for: ['cn-data-risk-assessment/6'] }),
  assessor: choice(
    { own: ['自行', 'Own staff'], body: ['机构', 'A body'] },
    { zh: '评估者', en: 'Assessor', for: ['cn-data-risk-assessment/7'] },
  ),
  sameBodyInARow: count({
    zh: '同一机构连续评估次数',
    en: 'Times in a row by one body',
    unit: 'items',
    for: ['cn-data-risk-assessment/12'],
  }),
  report: measure(
    {
      zh: '评估报告完整并保存',
      en: 'The report is whole and kept',
      for: ['cn-data-risk-assessment/15', 'cn-network-data/33'],
    },
    {
      years: count({
        zh: '保存年数',
        en: 'Years for which it is kept',
        unit: 'years',
        for: ['cn-data-risk-assessment/15'],
      }),
    },
  ),
  ordered: flag({
    zh: '是否被要求委托机构评估',
    en: 'Whether an assessment by a body was ordered',
    for: ['cn-data-risk-assessment/17'],
    given: true,
  }),
  orderedDone: measure({ zh: '按要求完成', en: 'Done as ordered', for: ['cn-data-risk-assessment/18'] }),
  rectifiedOn: date({
    zh: '整改完成之日',
    en: 'The day rectification ended',
    for: ['cn-data-risk-assessment/18'],
    given: true,
  }),
  rectificationReportedOn: date({
    zh: '报送整改情况之日',
    en: 'The day it was reported',
    for: ['cn-data-risk-assessment/18'],
  }),
  dangersStopped: measure({
    zh: '国家安全风险的处置',
    en: 'Dangers to national security stopped',
    for: ['cn-data-risk-assessment/19'],
  }),
  assessesOthers: flag({
    zh: '是否为他人评估',
    en: 'Whether it assesses others',
    for: ['cn-data-risk-assessment/11'],
    given: true,
  }),
  cryptoCoordinated: measure({
    zh: '与密码评估等衔接',
    en: 'Coordinated with the assessment of cryptography',
    for: ['cn-data-risk-assessment/23'],
  }),
};

/** The type of `riskAssessment`, by name, so that what is built on it stays small. */
export interface RiskAssessment extends GroupOf<typeof fields> {}

/** Data security risk assessment. */
export const riskAssessment: RiskAssessment = group(
  { zh: '数据安全风险评估', en: 'Data security risk assessment' },
  fields,
);
