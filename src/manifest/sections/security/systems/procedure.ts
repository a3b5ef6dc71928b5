import { amount, choice, count, date, flag, type GroupOf, group, measure } from '../../../field.js';

const fields = {
  wentLiveOn: date({ zh: '投入运行之日', en: 'The day it went into operation', for: ['cn-mlps/15'], given: true }),
  built: choice(
    { 'new': ['新建', 'Newly built'], running: ['已运行', 'Already running'] },
    { zh: '定级时的状态', en: 'State when graded', for: ['cn-mlps/15'], given: true },
  ),
  design: measure({
    zh: '按等级进行安全设计和建设',
    en: 'Designed and built as the level asks',
    for: ['cn-mlps/11'],
  }),
  rules: measure({ zh: '按等级建立管理制度', en: 'Rules as the level asks', for: ['cn-mlps/13'] }),
  selfCheck: measure(
    { zh: '自查', en: 'Self check', for: ['cn-mlps/14'] },
    { lastOn: date({ zh: '最近一次自查之日', en: 'The day of the last one', for: ['cn-mlps/14'] }) },
  ),
  shortfalls: flag({
    zh: '测评或者自查是否发现未达到等级要求',
    en: 'Whether an assessment or a self check found the level not met',
    for: ['cn-mlps/14'],
    given: true,
  }),
  rectification: measure({
    zh: '未达要求的整改',
    en: 'Rectified where the level was not met',
    for: ['cn-mlps/14', 'cn-mlps/20'],
  }),
  branches: flag({
    zh: '是否跨省或者全国联网运行',
    en: 'Whether it runs across provinces',
    for: ['cn-mlps/15'],
    given: true,
  }),
  branchFiling: measure({ zh: '分支系统的备案', en: 'Branch systems filed', for: ['cn-mlps/15'] }),
  filedWithProvince: measure({
    zh: '向省级公安机关或者其指定的机关备案',
    en: 'Filed with the provincial police or those they designate',
    for: ['cn-mlps/Q4', 'cn-mlps/Q9'],
  }),
  levelChanged: flag({
    zh: '备案后级别是否重新确定',
    en: 'Whether its level was set anew after filing',
    for: ['cn-mlps/17', 'cn-mlps/Q2'],
    given: true,
  }),
  refiled: measure({ zh: '级别变更后重新备案', en: 'Filed anew with its new level', for: ['cn-mlps/17'] }),
  documents: measure({ zh: '三级以上备案材料', en: 'Documents of a filing from level 3', for: ['cn-mlps/16'] }),
  certificate: measure(
    { zh: '备案证明', en: 'Filing certificate', for: ['cn-mlps/17'] },
    {
      issuedOn: date({ zh: '发证之日', en: 'The day of issue', for: ['cn-mlps/1846'], given: true }),
      validUntil: date({
        zh: '有效期届满之日（含测评后延长）',
        en: 'Its last day, with extensions after assessments',
        for: ['cn-mlps/Q6'],
      }),
    },
  ),
  extension: measure(
    { zh: '申请备案证明延期', en: 'Extension of the certificate applied for', for: ['cn-mlps/Q6'] },
    { appliedOn: date({ zh: '申请之日', en: 'The day of application', for: ['cn-mlps/Q6'] }) },
  ),
  inspection: measure(
    { zh: '配合公安机关检查', en: 'Police inspections are met', for: ['cn-mlps/18', 'cn-mlps/19'] },
    { lastOn: date({ zh: '最近一次检查之日', en: 'The day of the last one', for: ['cn-mlps/18'], descriptive: true }) },
  ),
  openNotice: flag({
    zh: '是否有未完成的整改通知',
    en: 'Whether a notice of rectification is open',
    for: ['cn-mlps/20'],
    given: true,
  }),
  noticeAnswered: measure({
    zh: '按整改通知整改并报告',
    en: 'Rectified as the notice asks, and reported',
    for: ['cn-mlps/20'],
  }),
  products: measure({
    zh: '三级以上使用符合条件的安全产品',
    en: 'Security products as asked from level 3',
    for: ['cn-mlps/21'],
  }),
  assessor: measure({
    zh: '三级以上选择符合条件的测评机构',
    en: 'Assessment body as asked from level 3',
    for: ['cn-mlps/22'],
  }),
  conclusion: choice(
    {
      conforming: ['符合', 'Conforming'],
      'basically-conforming': ['基本符合', 'Basically conforming'],
      'non-conforming': ['不符合', 'Not conforming'],
    },
    { zh: '测评结论', en: 'Conclusion of the assessment', for: ['cn-mlps/1846', 'cn-mlps/report'] },
  ),
  report: measure(
    { zh: '测评报告（单项与整体测评）', en: 'Assessment report, by item and as a whole', for: ['cn-mlps/whole'] },
    { dated: date({ zh: '报告封面日期', en: 'The date on its cover', for: ['cn-mlps/Q21'] }) },
  ),
  highRisks: count({ zh: '高风险问题数', en: 'High-risk problems', unit: 'items', for: ['cn-mlps/Q21'] }),
  score: amount({ zh: '测评得分', en: 'Score of the assessment', unit: 'items', for: ['cn-mlps/report'] }),
  complianceRate: amount({ zh: '符合率', en: 'Rate of conformity', unit: 'percent', for: ['cn-mlps/1846'] }),
  majorDangers: count({
    zh: '重大风险隐患数（整改前）',
    en: 'Major hidden dangers, before rectification',
    unit: 'items',
    for: ['cn-mlps/1846'],
  }),
  reportEdition2025: flag({
    zh: '是否使用 2025 版报告模板',
    en: 'Whether the report has the 2025 template',
    for: ['cn-mlps/1846'],
  }),
  refiledOn: date({ zh: '按新模板更新备案之日', en: 'The day filed anew with the new form', descriptive: true }),
  updated: measure({
    zh: '按 2025 版模板更新备案',
    en: 'Filing updated with the forms of 2025',
    for: ['cn-mlps/Q1'],
  }),
  dataSurvey: measure({ zh: '数据摸底调查表', en: 'Data survey form', for: ['cn-mlps/1846'] }),
  workPlan: measure({ zh: '三级以上保护工作方案', en: 'Protection work plan from level 3', for: ['cn-mlps/1846'] }),
  placesDiffer: flag({
    zh: '注册地、业务地、安全管理机构所在地、设备所在地是否不一致',
    en: 'Whether registration, business, security organisation and equipment are in different places',
    for: ['cn-mlps/Q3'],
    given: true,
  }),
  placesCoordinated: measure({
    zh: '异地备案的协调',
    en: 'Filing where registration and operation are in different places',
    for: ['cn-mlps/1846'],
  }),
  level5Assessment: measure({
    zh: '第五级参考关键信息基础设施测评要求测评',
    en: 'Level 5: assessed with the requirements for critical infrastructure',
    for: ['cn-mlps/Q10'],
  }),
  mayBeLevel5: flag({ zh: '是否可能为第五级', en: 'Whether it may be level 5', for: ['cn-mlps/1846'], given: true }),
};

/** The type of `procedure`, by name, so that what is built on it stays small. */
export interface Procedure extends GroupOf<typeof fields> {}

/** Procedure of tiered protection. */
export const procedure: Procedure = group(
  { zh: '等级保护程序', en: 'Procedure of tiered protection', for: ['cn-mlps/15'] },
  fields,
);
