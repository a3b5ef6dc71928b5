import { date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  required: flag({
    zh: '法律、行政法规或者国家规定是否要求使用商用密码保护',
    en: 'Whether law or state rules ask for commercial cryptography',
    for: ['cn-commercial-crypto/27', 'cn-commercial-crypto/38', 'cn-commercial-crypto/6'],
    given: true,
  }),
  inUse: measure({
    zh: '按要求使用商用密码保护',
    en: 'Protected by commercial cryptography as required',
    for: ['cn-commercial-crypto/5', 'cn-commercial-crypto/6', 'cn-commercial-crypto/41'],
  }),
  inStep: measure({
    zh: '商用密码保障系统同步规划、建设、运行',
    en: 'The cryptographic system is planned, built and run in step',
    for: ['cn-commercial-crypto/5', 'cn-commercial-crypto/6'],
  }),
  buildingSince: date({
    zh: '规划结束、开工建设之日（可以是计划之日）',
    en: 'The day on which planning ended and building began, or is to begin',
    for: ['cn-commercial-crypto/7', 'cn-commercial-crypto/11', 'cn-commercial-crypto/12', 'cn-commercial-crypto/14'],
    given: true,
  }),
  stateSecrets: flag({
    zh: '是否处理国家秘密',
    en: 'Whether state secrets are handled',
    for: ['cn-commercial-crypto/8', 'cn-commercial-crypto/14'],
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
  servicesUseCatalogueProducts: flag({
    zh: '商用密码服务是否使用网络关键设备、网络安全专用产品',
    en: 'Whether these services use critical network equipment or dedicated security products',
    for: ['cn-commercial-crypto/26', 'cn-commercial-crypto/21'],
    given: true,
  }),
  serviceCertified: measure({ zh: '服务认证合格', en: 'Services are certified', for: ['cn-commercial-crypto/26'] }),
  importsOrExports: flag({
    zh: '是否进出口列入清单的商用密码',
    en: 'Whether it imports or exports listed cryptography',
    for: ['cn-commercial-crypto/28'],
    given: true,
  }),
  massConsumer: flag({
    zh: '进出口的是否只是大众消费类产品所采用的商用密码',
    en: 'Whether what is imported or exported is only cryptography in mass consumer products',
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
  plan: measure(
    {
      zh: '密码应用方案并经评估',
      en: 'Application plan, assessed',
      for: ['cn-commercial-crypto/38', 'cn-commercial-crypto/6', 'cn-commercial-crypto/7', 'cn-commercial-crypto/11'],
    },
    {
      passed: flag({
        zh: '方案是否通过评估',
        en: 'Whether the plan passed its assessment',
        for: ['cn-commercial-crypto/7', 'cn-commercial-crypto/11'],
      }),
      passedOn: date({
        zh: '方案通过评估之日',
        en: 'The day on which the plan passed',
        for: ['cn-commercial-crypto/7', 'cn-commercial-crypto/11'],
      }),
      changed: flag({
        zh: '建设过程中是否调整方案',
        en: 'Whether the plan was changed while building',
        for: ['cn-commercial-crypto/12'],
        given: true,
      }),
      changePassed: flag({
        zh: '调整后的方案是否重新通过评估',
        en: 'Whether the changed plan passed again before building went on',
        for: ['cn-commercial-crypto/12'],
      }),
    },
  ),
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
      launchPassedOn: date({
        zh: '上线前评估通过之日',
        en: 'The day on which the one before launch was passed',
        for: ['cn-commercial-crypto/8', 'cn-commercial-crypto/12'],
      }),
      passed: flag({
        zh: '最近一次评估是否通过',
        en: 'Whether the last one was passed',
        for: ['cn-commercial-crypto/9', 'cn-commercial-crypto/13'],
        given: true,
      }),
      lastOn: date({
        zh: '最近一次评估之日',
        en: 'The day of the last one',
        for: ['cn-commercial-crypto/9', 'cn-commercial-crypto/13'],
      }),
      reportOn: date({
        zh: '取得报告之日',
        en: 'The day of the report',
        for: ['cn-commercial-crypto/38'],
        given: true,
      }),
      filed: flag({
        zh: '最近一次评估是否已经备案',
        en: 'Whether the last one was filed with the cryptography authority',
        for: ['cn-commercial-crypto/38'],
      }),
      filedOn: date({ zh: '备案之日', en: 'The day of filing', for: ['cn-commercial-crypto/38'] }),
      coordinated: flag({
        zh: '是否与等保测评、关基检测衔接',
        en: 'Whether coordinated with other assessments',
        for: ['cn-commercial-crypto/15'],
      }),
    },
  ),
  rebuilding: measure({
    zh: '未通过评估的改造，及期间的安全措施',
    en: 'Rebuilding after an assessment that was not passed, kept safe meanwhile',
    for: ['cn-commercial-crypto/9', 'cn-commercial-crypto/13'],
  }),
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
  staff: measure(
    {
      zh: '密钥管理员、操作员、审计员及培训、背景审查',
      en: 'Key, operation and audit staff, trained and screened',
      for: ['cn-commercial-crypto/7'],
    },
    {
      screened: flag({
        zh: '是否经安全背景审查',
        en: 'Whether their background was checked',
        for: ['cn-commercial-crypto/7'],
      }),
      trained: flag({
        zh: '是否定期参加密码业务培训',
        en: 'Whether they are trained regularly',
        for: ['cn-commercial-crypto/7'],
      }),
    },
  ),
  budget: measure({ zh: '经费保障', en: 'Budget', for: ['cn-commercial-crypto/8'] }),
  buysSensitiveProducts: flag({
    zh: '采购的涉及商用密码的产品、服务是否影响或者可能影响国家安全',
    en: 'Whether products or services with commercial cryptography are bought that affect or may affect national security',
    for: ['cn-commercial-crypto/27', 'cn-commercial-crypto/40', 'cn-commercial-crypto/9'],
    given: true,
  }),
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
  inspected: flag({
    zh: '是否受到密码管理等部门的监督检查',
    en: 'Whether the cryptography or another authority inspects, or has inspected',
    for: ['cn-commercial-crypto/48'],
    given: true,
  }),
  inspectionFindings: flag({
    zh: '监督检查是否提出意见',
    en: 'Whether an inspection made findings',
    for: ['cn-commercial-crypto/17'],
    given: true,
  }),
  inspectionRectified: measure(
    {
      zh: '检查问题整改',
      en: 'Findings of inspections rectified',
      for: ['cn-commercial-crypto/17', 'cn-commercial-crypto/48'],
    },
    {
      reported: flag({
        zh: '整改情况是否报告保护工作部门',
        en: 'Whether the protection department was told of it',
        for: ['cn-commercial-crypto/17'],
      }),
    },
  ),
};

/** The type of `crypto`, by name, so that what is built on it stays small. */
export interface Crypto extends GroupOf<typeof fields> {}

/** Commercial cryptography. */
export const crypto: Crypto = group({ zh: '商用密码', en: 'Commercial cryptography' }, fields);
