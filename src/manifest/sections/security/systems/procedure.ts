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
  documents: measure({ zh: '三级以上备案材料', en: 'Documents of a filing from level 3', for: ['cn-mlps/16'] }),
  certificate: measure(
    { zh: '备案证明', en: 'Filing certificate', for: ['cn-mlps/17'] },
    { issuedOn: date({ zh: '发证之日', en: 'The day of issue', for: ['cn-mlps/1846'], given: true }) },
  ),
  inspection: measure(
    { zh: '配合公安机关检查', en: 'Police inspections are met', for: ['cn-mlps/18', 'cn-mlps/19'] },
    { lastOn: date({ zh: '最近一次检查之日', en: 'The day of the last one', for: ['cn-mlps/18'] }) },
  ),
  openNotice: flag({
    zh: '是否有未完成的整改通知',
    en: 'Whether a notice of rectification is open',
    for: ['cn-mlps/20'],
    given: true,
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
  score: amount({ zh: '测评得分', en: 'Score of the assessment', unit: 'items', for: ['cn-mlps/report'] }),
  complianceRate: amount({ zh: '符合率', en: 'Rate of conformity', unit: 'percent', for: ['cn-mlps/1846'] }),
  majorDangers: count({ zh: '重大风险隐患数', en: 'Major hidden dangers', unit: 'items', for: ['cn-mlps/1846'] }),
  reportEdition2025: flag({
    zh: '是否使用 2025 版报告模板',
    en: 'Whether the report has the 2025 template',
    for: ['cn-mlps/1846'],
  }),
  refiledOn: date({ zh: '按新模板更新备案之日', en: 'The day filed anew with the new form', for: ['cn-mlps/1846'] }),
  dataSurvey: measure({ zh: '数据摸底调查表', en: 'Data survey form', for: ['cn-mlps/1846'] }),
  workPlan: measure({ zh: '三级以上保护工作方案', en: 'Protection work plan from level 3', for: ['cn-mlps/1846'] }),
  placesCoordinated: measure({
    zh: '异地备案的协调',
    en: 'Filing where registration and operation are in different places',
    for: ['cn-mlps/1846'],
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
