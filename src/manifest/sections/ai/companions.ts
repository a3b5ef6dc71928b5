import { amount, choices, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  simulatesPerson: flag({
    zh: '是否模拟人的人格、思维、沟通风格',
    en: "Whether it simulates a person's character, thought and style",
    for: ['cn-anthropomorphic-ai/2'],
    given: true,
  }),
  emotional: flag({
    zh: '是否持续情感互动',
    en: 'Whether it is an emotional, sustained interaction',
    for: ['cn-anthropomorphic-ai/2'],
    given: true,
  }),
  outputControls: measure({ zh: '输出内容安全控制', en: 'Controls of outputs', for: ['cn-anthropomorphic-ai/8'] }),
  selfHarmControls: measure({
    zh: '防范自杀自残、语言暴力',
    en: 'Controls on self-harm and verbal abuse',
    for: ['cn-anthropomorphic-ai/8'],
  }),
  confidentiality: measure({
    zh: '不诱导提供秘密和个人信息',
    en: 'Secrets and personal data are not elicited',
    for: ['cn-anthropomorphic-ai/8'],
  }),
  minorsControls: measure({
    zh: '面向未成年人的输出控制',
    en: 'Controls for minors',
    for: ['cn-anthropomorphic-ai/8'],
  }),
  inducesDependence: flag({
    zh: '目标函数是否鼓励依赖',
    en: 'Whether its goals reward dependence',
    for: ['cn-anthropomorphic-ai/8', 'cn-anthropomorphic-ai/10'],
  }),
  manipulationTests: measure({
    zh: '情感操纵测试',
    en: 'Tests on emotional manipulation',
    for: ['cn-anthropomorphic-ai/8'],
  }),
  management: measure({
    zh: '算法审核、伦理审查、内容管理、应急、人员',
    en: 'Algorithm and ethics review, content, emergency, staff',
    for: ['cn-anthropomorphic-ai/9'],
  }),
  lifecycleSafety: measure({
    zh: '全生命周期安全和监测',
    en: 'Safety through its life, with monitoring',
    for: ['cn-anthropomorphic-ai/10'],
  }),
  dependenceProtection: measure({
    zh: '过度依赖预警、情感边界、心理健康保护',
    en: 'Warning of dependence, emotional boundaries, mental health',
    for: ['cn-anthropomorphic-ai/10'],
  }),
  trainingSafety: measure({
    zh: '训练数据来源、防投毒、合成数据评估',
    en: 'Training data: source, poisoning, synthetic data',
    for: ['cn-anthropomorphic-ai/11'],
  }),
  agreement: measure({
    zh: '用户协议，收集年龄和联系人',
    en: 'Agreement; age and contact collected',
    for: ['cn-anthropomorphic-ai/12'],
  }),
  distressResponse: measure({
    zh: '极端情绪识别和安抚',
    en: 'Extreme emotion is noticed and met',
    for: ['cn-anthropomorphic-ai/13'],
  }),
  crisisResponse: measure({
    zh: '危机识别、人工干预和联系监护人',
    en: 'Crisis is noticed; people step in and reach the guardian',
    for: ['cn-anthropomorphic-ai/13'],
  }),
  intimateRoles: flag({
    zh: '是否提供虚拟亲属、伴侣等亲密角色',
    en: 'Whether it offers virtual relatives, partners or the like',
    for: ['cn-anthropomorphic-ai/14'],
    given: true,
  }),
  intimateRolesAdultsOnly: measure({
    zh: '未成年人不能使用亲密角色',
    en: 'Minors cannot use those roles',
    for: ['cn-anthropomorphic-ai/14'],
  }),
  guardianConsent: measure({
    zh: '不满 14 周岁者经监护人同意',
    en: 'Guardian consent under 14',
    for: ['cn-anthropomorphic-ai/14', 'cn-anthropomorphic-ai/17'],
  }),
  minorsMode: measure(
    { zh: '未成年人模式', en: 'Minors mode', for: ['cn-anthropomorphic-ai/14'] },
    {
      switchable: flag({ zh: '是否可切换', en: 'Whether it can be switched', for: ['cn-anthropomorphic-ai/14'] }),
      reminders: flag({
        zh: '是否定期现实提醒',
        en: 'Whether it reminds of reality',
        for: ['cn-anthropomorphic-ai/14'],
      }),
      timeLimit: flag({ zh: '是否限制时长', en: 'Whether it limits time', for: ['cn-anthropomorphic-ai/14'] }),
      guardianControls: flag({
        zh: '是否有监护人控制',
        en: 'Whether guardians have alerts, overview, blocks, limits of spending',
        for: ['cn-anthropomorphic-ai/14'],
      }),
    },
  ),
  minorRecognition: measure({
    zh: '识别未成年人并切换，可申诉',
    en: 'Minors are recognised and switched over, with appeal',
    for: ['cn-anthropomorphic-ai/14'],
  }),
  elderlyProtection: measure({
    zh: '老年人风险提示和求助',
    en: 'The elderly are warned and helped',
    for: ['cn-anthropomorphic-ai/15'],
  }),
  interactionSecurity: measure({
    zh: '交互数据加密和访问控制',
    en: 'Interaction data encrypted, access controlled',
    for: ['cn-anthropomorphic-ai/16'],
  }),
  sharesInteraction: flag({
    zh: '是否向第三方提供交互数据',
    en: 'Whether interaction data go to others',
    for: ['cn-anthropomorphic-ai/16'],
  }),
  copyAndDelete: measure({
    zh: '复制和删除交互数据',
    en: 'Users can copy and delete it',
    for: ['cn-anthropomorphic-ai/16'],
  }),
  trainsOnSensitive: flag({
    zh: '是否用敏感交互数据训练',
    en: 'Whether sensitive interaction data train models',
    for: ['cn-anthropomorphic-ai/16'],
  }),
  trainingConsent: measure({
    zh: '训练使用的单独同意',
    en: 'Separate consent for training',
    for: ['cn-anthropomorphic-ai/16'],
  }),
  identityNotice: measure({
    zh: '显著提示正与人工智能交互',
    en: 'Users are told that it is an AI',
    for: ['cn-anthropomorphic-ai/18'],
  }),
  dependenceReminder: measure({
    zh: '出现依赖时动态提醒',
    en: 'Reminder on signs of dependence',
    for: ['cn-anthropomorphic-ai/18'],
  }),
  useReminder: measure(
    { zh: '连续使用提醒', en: 'Reminder in continuous use', for: ['cn-anthropomorphic-ai/18'] },
    {
      hours: amount({
        zh: '提醒间隔小时数',
        en: 'Hours of continuous use before it',
        unit: 'hours',
        for: ['cn-anthropomorphic-ai/18'],
      }),
    },
  ),
  exit: measure({ zh: '便捷退出途径', en: 'Easy exit', for: ['cn-anthropomorphic-ai/19'] }),
  endNotice: measure({
    zh: '下线安排和告知',
    en: 'Notice before the service ends',
    for: ['cn-anthropomorphic-ai/20'],
  }),
  complaints: measure({
    zh: '申诉和投诉入口',
    en: 'Entrance for appeals and complaints',
    for: ['cn-anthropomorphic-ai/21'],
  }),
  assessmentCases: choices(
    {
      launch: ['上线或者增设功能', 'Launch or new function'],
      technology: ['新技术重大变更', 'Major change by technology'],
      'national-security': ['可能影响国家安全、公共利益', 'May affect national security or the public interest'],
      notified: ['主管部门通知', 'Notice of an authority'],
    },
    {
      zh: '出现的须评估情形',
      en: 'Cases that ask for an assessment',
      for: ['cn-anthropomorphic-ai/22'],
      given: true,
    },
  ),
  assessment: measure(
    { zh: '安全评估并提交报告', en: 'Assessed, report submitted', for: ['cn-anthropomorphic-ai/22'] },
    {
      allPoints: flag({
        zh: '是否涵盖各项内容',
        en: 'Whether all points are answered',
        for: ['cn-anthropomorphic-ai/23'],
      }),
    },
  ),
  killSwitch: measure({
    zh: '重大风险时停止服务并保存记录',
    en: 'Service can be stopped on major risk, with records',
    for: ['cn-anthropomorphic-ai/24'],
  }),
  yearlyVerification: measure(
    { zh: '算法备案及年度核验', en: 'Filing, verified each year', for: ['cn-anthropomorphic-ai/26'] },
    { lastOn: date({ zh: '最近一次核验之日', en: 'The day of the last one', for: ['cn-anthropomorphic-ai/26'] }) },
  ),
  reviewAnswered: measure({
    zh: '配合年度书面审查',
    en: 'Yearly review of the report is met',
    for: ['cn-anthropomorphic-ai/27'],
  }),
  sandbox: flag({ zh: '是否接入沙箱', en: 'Whether it uses the sandbox', for: ['cn-anthropomorphic-ai/28'] }),
  healthOrFinance: flag({
    zh: '是否涉及医疗健康、金融',
    en: 'Whether it touches health or finance',
    for: ['cn-anthropomorphic-ai/31'],
    given: true,
  }),
};

/** The type of `companion`, by name, so that what is built on it stays small. */
export interface Companion extends GroupOf<typeof fields> {}

/** Human-like companion services. */
export const companion: Companion = group({ zh: '拟人化互动服务', en: 'Human-like companion services' }, fields);
