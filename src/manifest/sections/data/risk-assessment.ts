import { choice, count, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  startedOn: date({
    zh: '开始处理重要数据之日',
    en: 'The day on which important data were first processed',
    for: ['cn-data-risk-assessment/5'],
    given: true,
  }),
  made: measure({
    zh: '按规定定期开展风险评估',
    en: 'Risks are assessed regularly, as prescribed',
    for: ['cn-dsl/30', 'cn-data-risk-assessment/5'],
  }),
  reporting: measure({
    zh: '按规定向主管部门报送评估报告',
    en: 'The reports go to the authority, as prescribed',
    for: ['cn-dsl/30', 'cn-data-risk-assessment/16'],
  }),
  lastOn: date({
    zh: '最近一次完成之日',
    en: 'The day of the last one',
    for: ['cn-dsl/30', 'cn-network-data/33', 'cn-data-risk-assessment/5'],
  }),
  reportedOn: date({
    zh: '报送最近一次评估报告之日',
    en: 'The day the report of the last one was sent',
    for: ['cn-dsl/30', 'cn-network-data/33', 'cn-data-risk-assessment/16'],
  }),
  majorChange: flag({
    zh: '此后是否发生重大变化',
    en: 'Whether it changed greatly since',
    for: ['cn-data-risk-assessment/5'],
    given: true,
  }),
  changeAssessed: measure({
    zh: '对变化及其影响的部分及时评估',
    en: 'What changed, and what it affects, was assessed in time',
    for: ['cn-data-risk-assessment/5'],
  }),
  method: measure({ zh: '按标准方法评估', en: 'Made by the standard method', for: ['cn-data-risk-assessment/6'] }),
  assessor: choice(
    { own: ['自行', 'Own staff'], body: ['机构', 'A body'] },
    { zh: '评估者', en: 'Assessor', for: ['cn-data-risk-assessment/7'] },
  ),
  ownStaff: measure({
    zh: '自行评估的指定专人负责',
    en: 'Own staff: a named person answers for it',
    for: ['cn-data-risk-assessment/7'],
  }),
  contract: measure({
    zh: '与评估机构订立合同等文件，明确权利义务',
    en: 'A body: a contract or the like sets out rights and duties',
    for: ['cn-data-risk-assessment/7'],
  }),
  influenced: flag({
    zh: '是否要求或者示意评估机构出具不实、不当报告',
    en: 'Whether the body was asked, or given to understand, to report falsely or improperly',
    for: ['cn-data-risk-assessment/18'],
  }),
  sameBodyInARow: count({
    zh: '同一机构（含关联机构）连续开展年度评估的次数',
    en: 'Yearly assessments in a row by one body and its affiliates',
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
  verification: measure({
    zh: '配合对报告的检查核验',
    en: 'Checks of the report are met with cooperation',
    for: ['cn-data-risk-assessment/16'],
  }),
  ordered: flag({
    zh: '是否被要求委托机构评估',
    en: 'Whether an assessment by a body was ordered',
    for: ['cn-data-risk-assessment/17'],
    given: true,
  }),
  certifiedBody: measure({
    zh: '委托通过认证的机构',
    en: 'A certified body was commissioned',
    for: ['cn-data-risk-assessment/17'],
  }),
  orderedDone: measure({
    zh: '提供支持，限时完成，报送签章的报告并整改',
    en: 'Supported, finished in the time set, signed report sent, findings rectified',
    for: ['cn-data-risk-assessment/18'],
  }),
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
  dangerFound: flag({
    zh: '是否因可能危害国家安全、公共利益被责令整改或者停止',
    en: 'Whether rectification or a stop was ordered over danger to national security or the public interest',
    for: ['cn-data-risk-assessment/19'],
    given: true,
  }),
  dangersStopped: measure({
    zh: '按要求整改或者停止处理重要数据',
    en: 'Rectified, or processing of important data stopped, as ordered',
    for: ['cn-data-risk-assessment/19'],
  }),
  assessesOthers: flag({
    zh: '是否为他人评估',
    en: 'Whether it assesses others',
    for: ['cn-data-risk-assessment/11'],
    given: true,
  }),
  subEntrusts: flag({
    zh: '是否把受托的评估转委托',
    en: 'Whether it passes assessments on to another body',
    for: ['cn-data-risk-assessment/11'],
  }),
  assessorDuties: measure({
    zh: '为他人评估时公正负责、通知重大风险、保密并删除资料',
    en: 'As an assessor: fair and answerable, tells of major risks, keeps secrets, deletes what it got',
    for: ['cn-data-risk-assessment/10', 'cn-data-risk-assessment/13', 'cn-data-risk-assessment/14'],
  }),
  cryptoCoordinated: measure({
    zh: '对重要数据加密等措施的商用密码应用安全性评估',
    en: 'Encryption of important data had its assessment of cryptography',
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
