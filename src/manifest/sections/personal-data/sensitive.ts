import { choices, count, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  categories: choices(
    {
      biometric: ['生物识别', 'Biometric'],
      religious: ['宗教信仰', 'Religious belief'],
      'specific-identity': ['特定身份', 'Specific identity'],
      medical: ['医疗健康', 'Medical and health'],
      financial: ['金融账户', 'Financial account'],
      whereabouts: ['行踪轨迹', 'Whereabouts'],
      children: ['不满 14 周岁未成年人', 'Children under 14'],
      other: ['其他', 'Other'],
    },
    { zh: '处理的类别', en: 'Categories processed', for: ['cn-data-classification-sensitive/4.2'], given: true },
  ),
  aggregated: flag({
    zh: '是否考虑汇聚后的敏感性',
    en: 'Whether aggregation was considered',
    for: ['cn-data-classification-sensitive/4.1'],
  }),
  people: count({
    zh: '敏感个人信息涉及的人数',
    en: 'People whose sensitive data are processed',
    unit: 'people',
    for: ['cn-data-classification-sensitive/5.5'],
    given: true,
  }),
  lawfulSource: measure({
    zh: '来源合法、不爬取',
    en: 'Lawful sources, no scraping',
    for: ['cn-data-classification-sensitive/5.2'],
  }),
  onlyInUse: measure({
    zh: '仅在使用功能时收集',
    en: 'Collected only while the function is used',
    for: ['cn-data-classification-sensitive/5.3'],
  }),
  alternatives: measure({
    zh: '可用非敏感信息时不用敏感信息',
    en: 'Ordinary data come first',
    for: ['cn-data-classification-sensitive/5.3'],
  }),
  separateNotice: measure({
    zh: '收集前单独告知',
    en: 'Separate notice before collection',
    for: ['cn-data-classification-sensitive/5.4'],
  }),
  continuousReminder: measure({
    zh: '持续收集时提醒',
    en: 'Reminder in continuous collection',
    for: ['cn-data-classification-sensitive/5.4'],
  }),
  consentPerPurpose: measure({
    zh: '按目的分别单独同意',
    en: 'Separate consent for each purpose',
    for: ['cn-data-classification-sensitive/5.4', 'cn-data-classification-sensitive/5.1'],
  }),
  catalogue: measure({
    zh: '敏感个人信息目录和专门制度',
    en: 'Catalogue and special system',
    for: ['cn-data-classification-sensitive/5.5'],
  }),
  approvals: measure({
    zh: '操作审批、关键岗位',
    en: 'Approval of acts, key posts',
    for: ['cn-data-classification-sensitive/5.5'],
  }),
  operationLogs: measure(
    { zh: '操作日志', en: 'Logs of operations', for: ['cn-data-classification-sensitive/5.5'] },
    {
      years: count({
        zh: '留存年数',
        en: 'Years for which they are kept',
        unit: 'years',
        for: ['cn-data-classification-sensitive/5.5'],
      }),
    },
  ),
  storedApart: measure({ zh: '分开存储', en: 'Stored apart', for: ['cn-data-classification-sensitive/5.5'] }),
  encrypted: measure({
    zh: '存储、传输加密和密钥管理',
    en: 'Encrypted at rest and in transit, keys managed',
    for: ['cn-data-classification-sensitive/5.5'],
  }),
  masked: measure({
    zh: '展示脱敏、水印、防复制',
    en: 'Masked, watermarked, no copies',
    for: ['cn-data-classification-sensitive/5.5'],
  }),
  accessByField: measure({
    zh: '字段级权限和期限',
    en: 'Access by field, with an end',
    for: ['cn-data-classification-sensitive/5.5'],
  }),
  auditedOn: date({
    zh: '最近一次操作审计之日',
    en: 'The day operations were last audited',
    for: ['cn-data-classification-sensitive/5.5'],
  }),
  abnormalMonitoring: measure({
    zh: '异常操作监测',
    en: 'Abnormal operations are monitored',
    for: ['cn-data-classification-sensitive/5.5'],
  }),
  interfaces: measure({
    zh: '接口清单',
    en: 'Inventory of interfaces',
    for: ['cn-data-classification-sensitive/5.5'],
  }),
  maturityLevel: count({
    zh: '数据安全能力成熟度等级',
    en: 'Data security maturity level',
    unit: 'items',
    for: ['cn-data-classification-sensitive/5.5'],
  }),
  passiveBiometric: flag({
    zh: '是否在无感知下收集生物识别信息',
    en: 'Whether biometrics are taken without cooperation',
    for: ['cn-data-classification-sensitive/6.1'],
  }),
  biometricPublished: flag({
    zh: '是否公开生物识别信息',
    en: 'Whether biometrics are published',
    for: ['cn-data-classification-sensitive/6.1'],
  }),
  rawBiometricDeleted: measure({
    zh: '删除原始生物特征',
    en: 'Raw biometrics are deleted',
    for: ['cn-data-classification-sensitive/6.1'],
  }),
  profiling: flag({
    zh: '是否以宗教、特定身份画像',
    en: 'Whether religion or identity make profiles',
    for: ['cn-data-classification-sensitive/6.2', 'cn-data-classification-sensitive/6.3'],
  }),
  medicalAccess: measure({
    zh: '医疗健康信息的访问审批',
    en: 'Access to medical data is approved',
    for: ['cn-data-classification-sensitive/6.4'],
  }),
  financialMasking: measure({
    zh: '金融账户信息不存客户端、日志脱敏',
    en: 'Financial data not kept on clients, masked in logs',
    for: ['cn-data-classification-sensitive/6.5'],
  }),
  whereaboutsReminder: measure({
    zh: '行踪收集提醒和频度控制',
    en: 'Whereabouts: reminder, frequency',
    for: ['cn-data-classification-sensitive/6.6'],
  }),
};

/** The type of `sensitive`, by name, so that what is built on it stays small. */
export interface Sensitive extends GroupOf<typeof fields> {}

/** Sensitive personal data (GB/T 45574). */
export const sensitive: Sensitive = group(
  {
    zh: '敏感个人信息（GB/T 45574）',
    en: 'Sensitive personal data (GB/T 45574)',
    for: ['cn-data-classification-sensitive/4.2'],
  },
  fields,
);
