import { date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  required: flag({
    zh: '法律、行政法规或者国家规定是否要求使用商用密码保护',
    en: 'Whether law or state rules ask for commercial cryptography',
    for: ['cn-commercial-crypto/27', 'cn-commercial-crypto/38', 'cn-commercial-crypto/6'],
    given: true,
  }),
  stateSecrets: flag({
    zh: '是否处理国家秘密',
    en: 'Whether state secrets are handled',
    for: ['cn-commercial-crypto/8'],
    given: true,
  }),
  sellsProducts: flag({
    zh: '是否销售列入目录的产品',
    en: 'Whether it sells products of the catalogue',
    for: ['cn-commercial-crypto/26', 'cn-commercial-crypto/20'],
    given: true,
  }),
  productCertified: measure({
    zh: '产品检测认证合格',
    en: 'Products are tested and certified',
    for: ['cn-commercial-crypto/26', 'cn-commercial-crypto/20'],
  }),
  offersServices: flag({
    zh: '是否提供商用密码服务',
    en: 'Whether it offers cryptographic services',
    for: ['cn-commercial-crypto/26'],
    given: true,
  }),
  serviceCertified: measure({ zh: '服务认证合格', en: 'Services are certified', for: ['cn-commercial-crypto/26'] }),
  importsOrExports: flag({
    zh: '是否进出口列入清单的商用密码',
    en: 'Whether it imports or exports listed cryptography',
    for: ['cn-commercial-crypto/28'],
    given: true,
  }),
  tradeLicence: measure({
    zh: '进出口许可',
    en: 'Import or export licence',
    for: ['cn-commercial-crypto/28', 'cn-commercial-crypto/34'],
  }),
  standards: measure({
    zh: '遵守密码强制性标准',
    en: 'Mandatory standards are met',
    for: ['cn-commercial-crypto/11'],
  }),
  governmentSignatures: flag({
    zh: '是否为政务活动提供电子签名等',
    en: 'Whether it signs electronically for government',
    for: ['cn-commercial-crypto/30'],
    given: true,
  }),
  governmentSignatureCertified: measure({
    zh: '由依法设立的机构提供',
    en: 'Provided by a body set up for it',
    for: ['cn-commercial-crypto/30'],
  }),
  plan: measure({
    zh: '密码应用方案并经评估',
    en: 'Application plan, assessed',
    for: ['cn-commercial-crypto/38', 'cn-commercial-crypto/6', 'cn-commercial-crypto/7', 'cn-commercial-crypto/11'],
  }),
  builtToPlan: measure({ zh: '按方案建设', en: 'Built as planned', for: ['cn-commercial-crypto/12'] }),
  assessment: measure(
    {
      zh: '商用密码应用安全性评估',
      en: 'Assessment of the application of cryptography',
      for: ['cn-commercial-crypto/27', 'cn-commercial-crypto/38', 'cn-commercial-crypto/9', 'cn-commercial-crypto/41'],
    },
    {
      beforeLaunch: flag({
        zh: '上线前是否通过',
        en: 'Whether passed before launch',
        for: ['cn-commercial-crypto/8', 'cn-commercial-crypto/12'],
      }),
      lastOn: date({
        zh: '最近一次评估之日',
        en: 'The day of the last one',
        for: ['cn-commercial-crypto/9', 'cn-commercial-crypto/13'],
      }),
      reportOn: date({ zh: '取得报告之日', en: 'The day of the report', for: ['cn-commercial-crypto/38'] }),
      filedOn: date({ zh: '备案之日', en: 'The day of filing', for: ['cn-commercial-crypto/38'] }),
      coordinated: flag({
        zh: '是否与等保测评、关基检测衔接',
        en: 'Whether coordinated with other assessments',
        for: ['cn-commercial-crypto/15'],
      }),
    },
  ),
  certifiedProducts: measure({
    zh: '使用经认证的产品、服务和技术',
    en: 'Certified products, services and techniques are used',
    for: ['cn-commercial-crypto/39', 'cn-commercial-crypto/9'],
  }),
  annualReport: measure(
    { zh: '年度密码使用情况报告', en: 'Yearly report', for: ['cn-commercial-crypto/5'] },
    { reportedOn: date({ zh: '最近一次报告之日', en: 'The day of the last one', for: ['cn-commercial-crypto/5'] }) },
  ),
  rules: measure({ zh: '商用密码管理制度', en: 'Management rules', for: ['cn-commercial-crypto/6'] }),
  principal: measure({ zh: '密码责任人', en: 'A principal for cryptography', for: ['cn-commercial-crypto/6'] }),
  staff: measure({
    zh: '密钥管理员、操作员、审计员及培训、背景审查',
    en: 'Key, operation and audit staff, trained and screened',
    for: ['cn-commercial-crypto/7'],
  }),
  budget: measure({ zh: '经费保障', en: 'Budget', for: ['cn-commercial-crypto/8'] }),
  review: measure({
    zh: '采购涉及国家安全的审查',
    en: 'Security review of purchases',
    for: ['cn-commercial-crypto/27', 'cn-commercial-crypto/40', 'cn-commercial-crypto/9'],
  }),
  dataProtection: measure({
    zh: '用密码保护核心数据、重要数据、个人信息',
    en: 'Core, important and personal data protected by cryptography',
    for: ['cn-commercial-crypto/10'],
  }),
  existingPlan: measure({
    zh: '2025-08-01 前已建设施的补正',
    en: 'Facilities older than 2025-08-01 brought in line',
    for: ['cn-commercial-crypto/14'],
  }),
  inspectionRectified: measure({
    zh: '检查问题整改',
    en: 'Findings of inspections rectified',
    for: ['cn-commercial-crypto/17', 'cn-commercial-crypto/48'],
  }),
};

/** The type of `crypto`, by name, so that what is built on it stays small. */
export interface Crypto extends GroupOf<typeof fields> {}

/** Commercial cryptography. */
export const crypto: Crypto = group({ zh: '商用密码', en: 'Commercial cryptography' }, fields);
