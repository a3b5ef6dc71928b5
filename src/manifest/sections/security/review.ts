import { choice, count, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  platformOperator: flag({
    zh: '是否为网络平台运营者',
    en: 'Whether it operates a network platform',
    for: ['cn-cybersecurity-review/2', 'cn-cybersecurity-review/7'],
    given: true,
  }),
  mayAffectNationalSecurity: flag({
    zh: '采购或者数据处理是否影响或者可能影响国家安全',
    en: 'Whether purchases or processing may affect national security',
    for: ['cn-cybersecurity-review/2', 'cn-dsl/24', 'cn-network-data/13'],
    given: true,
  }),
  preJudgement: measure({ zh: '采购前预判', en: 'Judged before purchase', for: ['cn-cybersecurity-review/5'] }),
  contractClauses: measure({
    zh: '采购合同要求配合审查',
    en: 'Contracts ask for cooperation',
    for: ['cn-cybersecurity-review/6'],
  }),
  userDataPeople: count({
    zh: '掌握个人信息的用户数',
    en: 'Users whose personal data are held',
    unit: 'people',
    for: ['cn-cybersecurity-review/7'],
    given: true,
  }),
  listing: choice(
    {
      none: ['无', 'None'],
      abroad: ['国外上市', 'In a foreign country'],
      'hong-kong': ['香港上市', 'In Hong Kong'],
      mainland: ['境内上市', 'In mainland China'],
    },
    { zh: '上市计划', en: 'Plan to list', for: ['cn-cybersecurity-review/7'], given: true },
  ),
  declared: measure(
    { zh: '申报审查', en: 'Filed for review', for: ['cn-cybersecurity-review/7', 'cn-cybersecurity-review/8'] },
    { on: date({ zh: '申报之日', en: 'The day of filing', for: ['cn-cybersecurity-review/9'], descriptive: true }) },
  ),
  documents: measure({
    zh: '申报书、分析报告、采购文件或者上市申请文件等申报材料',
    en: 'The documents of the filing: declaration, analysis, purchase or listing documents',
    for: ['cn-cybersecurity-review/8'],
  }),
  risks: measure({
    zh: '说明核心数据、重要数据、大量个人信息的风险',
    en: 'Risks to core, important and mass personal data are stated',
    for: ['cn-cybersecurity-review/10'],
  }),
  noticeOn: date({
    zh: '收到审查通知之日',
    en: 'The day of the notice of review',
    for: ['cn-cybersecurity-review/11', 'cn-cybersecurity-review/12'],
    given: true,
    descriptive: true,
  }),
  special: flag({
    zh: '是否进入特别审查程序',
    en: 'Whether the special procedure was opened',
    for: ['cn-cybersecurity-review/14'],
    given: true,
    descriptive: true,
  }),
  materialsAsked: flag({
    zh: '审查办公室是否要求补充材料',
    en: 'Whether the review office asked for further material',
    for: ['cn-cybersecurity-review/15'],
    given: true,
  }),
  materials: measure({ zh: '补充材料', en: 'Further material supplied', for: ['cn-cybersecurity-review/15'] }),
  pending: flag({
    zh: '审查是否进行中',
    en: 'Whether a review is pending',
    for: ['cn-cybersecurity-review/16'],
    given: true,
  }),
  precautions: measure({
    zh: '审查期间的防范措施',
    en: 'Precautions during a review',
    for: ['cn-cybersecurity-review/16'],
  }),
  promised: flag({
    zh: '产品和服务提供者在审查中是否作出承诺',
    en: 'Whether providers made promises in a review',
    for: ['cn-cybersecurity-review/19'],
    given: true,
  }),
  promises: measure({
    zh: '供应方承诺的落实',
    en: 'Promises of providers are kept',
    for: ['cn-cybersecurity-review/19'],
  }),
};

/** The type of `review`, by name, so that what is built on it stays small. */
export interface Review extends GroupOf<typeof fields> {}

/** Cybersecurity review. */
export const review: Review = group({ zh: '网络安全审查', en: 'Cybersecurity review' }, fields);
