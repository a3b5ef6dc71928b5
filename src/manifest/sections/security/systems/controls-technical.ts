import { count, flag, type GroupOf, group, measure } from '../../../field.js';

const fields = {
  zones: measure({ zh: '网络区域划分和隔离', en: 'Network zones, isolated', for: ['cn-mlps/7.1.2.1'] }),
  redundancy: measure({ zh: '链路、设备硬件冗余', en: 'Redundant lines and devices', for: ['cn-mlps/8.1.2.1'] }),
  transitIntegrity: measure(
    { zh: '通信完整性', en: 'Integrity in transit', for: ['cn-mlps/6.1.2.1'] },
    { cryptographic: flag({ zh: '是否采用密码技术', en: 'Whether by cryptography', for: ['cn-mlps/8.1.2.2'] }) },
  ),
  transitEncryption: measure({
    zh: '通信保密性',
    en: 'Encryption of communication',
    for: ['cn-mlps/8.1.2.2', 'cn-mlps/8.1.4.8'],
  }),
  boundary: measure({ zh: '边界防护', en: 'Boundary control', for: ['cn-mlps/6.1.3.1'] }),
  accessRules: measure(
    { zh: '边界访问控制，默认拒绝', en: 'Access rules at the boundary, deny by default', for: ['cn-mlps/6.1.3.2'] },
    {
      applicationLevel: flag({
        zh: '是否基于应用协议和内容',
        en: 'Whether by application protocol and content',
        for: ['cn-mlps/8.1.3.2'],
      }),
    },
  ),
  intrusionPrevention: measure(
    { zh: '边界入侵防范', en: 'Intrusion prevention', for: ['cn-mlps/7.1.3.3'] },
    {
      blocks: flag({
        zh: '是否阻止内外部攻击',
        en: 'Whether attacks from outside and inside are stopped or limited',
        for: ['cn-mlps/8.1.3.3'],
      }),
      newAttacks: flag({ zh: '是否分析新型攻击', en: 'Whether new attacks are analysed', for: ['cn-mlps/8.1.3.3'] }),
    },
  ),
  boundaryMalware: measure(
    { zh: '边界恶意代码防范', en: 'Malware stopped at the boundary', for: ['cn-mlps/7.1.3.4'] },
    { spam: flag({ zh: '是否防垃圾邮件', en: 'Whether spam is filtered too', for: ['cn-mlps/8.1.3.4'] }) },
  ),
  boundaryAudit: measure(
    { zh: '边界审计', en: 'Audit at the boundary', for: ['cn-mlps/7.1.3.5'] },
    {
      remoteAccess: flag({
        zh: '远程访问和上网行为是否单独审计',
        en: 'Whether remote access and use of the internet are audited on their own',
        for: ['cn-mlps/8.1.3.5'],
      }),
    },
  ),
  identification: measure(
    {
      zh: '身份标识和鉴别、口令复杂度和更换',
      en: 'Unique accounts, complex passwords that change',
      for: ['cn-mlps/6.1.4.1'],
    },
    {
      lockout: flag({
        zh: '是否限制登录失败和超时',
        en: 'Whether failed logins and idle sessions are limited',
        for: ['cn-mlps/6.1.4.1'],
      }),
      secureAdministration: flag({
        zh: '远程管理是否加密',
        en: 'Whether remote administration is encrypted',
        for: ['cn-mlps/7.1.4.1'],
      }),
      multiFactor: flag({
        zh: '是否双因素且含密码技术',
        en: 'Whether two factors, one cryptographic',
        for: ['cn-mlps/8.1.4.1'],
      }),
    },
  ),
  accounts: measure(
    { zh: '账户和权限分配、清理', en: 'Accounts and rights are assigned and cleared', for: ['cn-mlps/6.1.4.2'] },
    {
      leastPrivilege: flag({
        zh: '是否最小权限、权限分离',
        en: 'Whether rights are least and separated',
        for: ['cn-mlps/7.1.4.2'],
      }),
      fineGrained: flag({
        zh: '是否到用户级、进程级和文件、表级',
        en: 'Whether control reaches user, process, file and table',
        for: ['cn-mlps/8.1.4.2'],
      }),
      labels: flag({
        zh: '是否设置安全标记',
        en: 'Whether subjects and objects carry security labels',
        for: ['cn-mlps/8.1.4.2'],
      }),
    },
  ),
  audit: measure(
    { zh: '用户行为审计', en: 'Audit of user acts', for: ['cn-mlps/7.1.4.3'] },
    {
      protected: flag({
        zh: '审计记录是否保护和备份',
        en: 'Whether records are protected and backed up',
        for: ['cn-mlps/7.1.4.3'],
      }),
      processProtected: flag({
        zh: '是否保护审计进程',
        en: 'Whether the audit process is protected',
        for: ['cn-mlps/8.1.4.3'],
      }),
    },
  ),
  hardening: measure(
    {
      zh: '最小安装、关闭不需要的服务和端口',
      en: 'Minimal installation, needless services and ports closed',
      for: ['cn-mlps/6.1.4.3'],
    },
    {
      adminSource: flag({
        zh: '是否限制管理终端',
        en: 'Whether terminals of administration are restricted',
        for: ['cn-mlps/7.1.4.4'],
      }),
      inputValidation: flag({ zh: '是否校验输入', en: 'Whether inputs are validated', for: ['cn-mlps/7.1.4.4'] }),
      vulnerabilities: flag({
        zh: '是否发现并修补漏洞',
        en: 'Whether vulnerabilities are found and mended',
        for: ['cn-mlps/7.1.4.4'],
      }),
      intrusionDetection: flag({
        zh: '是否检测入侵并报警',
        en: 'Whether intrusion is detected with alarm',
        for: ['cn-mlps/8.1.4.4'],
      }),
    },
  ),
  antiMalware: measure(
    { zh: '防恶意代码', en: 'Anti-malware', for: ['cn-mlps/6.1.4.4'] },
    {
      blocks: flag({
        zh: '是否及时识别并阻断入侵和病毒行为',
        en: 'Whether intrusion and malware are recognised in time and blocked',
        for: ['cn-mlps/8.1.4.5'],
      }),
    },
  ),
  trustedBoot: measure({ zh: '可信验证', en: 'Trusted verification', for: ['cn-mlps/6.1.4.5'] }),
  dataIntegrity: measure(
    { zh: '数据传输完整性', en: 'Integrity of data in transit', for: ['cn-mlps/6.1.4.6'] },
    { atRest: flag({ zh: '是否含存储完整性', en: 'Whether at rest too', for: ['cn-mlps/8.1.4.7'] }) },
  ),
  storageEncryption: measure({ zh: '存储保密性', en: 'Encryption at rest', for: ['cn-mlps/8.1.4.8'] }),
  backup: measure(
    { zh: '重要数据本地备份与恢复', en: 'Local backup and recovery', for: ['cn-mlps/6.1.4.7'] },
    {
      remote: flag({ zh: '是否异地备份', en: 'Whether off-site', for: ['cn-mlps/7.1.4.8'] }),
      realTime: flag({ zh: '异地备份是否实时', en: 'Whether off-site in real time', for: ['cn-mlps/8.1.4.9'] }),
      hotRedundancy: flag({
        zh: '是否热冗余',
        en: 'Whether processing systems are hot-redundant',
        for: ['cn-mlps/8.1.4.9'],
      }),
    },
  ),
  residual: measure(
    { zh: '剩余信息保护', en: 'Residual information is cleared', for: ['cn-mlps/7.1.4.9'] },
    {
      sensitive: flag({
        zh: '是否含敏感数据',
        en: 'Whether sensitive data are cleared too',
        for: ['cn-mlps/8.1.4.10'],
      }),
    },
  ),
  personalData: measure({
    zh: '个人信息最少采集和访问限制',
    en: 'Personal data: least collection, restricted access',
    for: ['cn-mlps/7.1.4.10'],
  }),
  centralAdministration: measure({
    zh: '集中的系统和审计管理',
    en: 'Central system and audit administration',
    for: ['cn-mlps/7.1.5.1', 'cn-mlps/7.1.5.2'],
  }),
  centralMonitoring: measure({
    zh: '集中监测、日志汇总',
    en: 'Central monitoring and collection of logs',
    for: ['cn-mlps/8.1.5.4'],
  }),
  cloudRegion: measure({
    zh: '云基础设施位于境内',
    en: 'Cloud infrastructure lies in mainland China',
    for: ['cn-mlps/7.2'],
  }),
  cloudData: measure({
    zh: '云上客户数据和个人信息存于境内，出境依规定',
    en: 'Customer data and personal data in the cloud stay in mainland China, or leave it by the rules',
    for: ['cn-mlps/7.2.4.3'],
  }),
  cloudLevel: count({
    zh: '云平台的等级',
    en: 'Protection level of the cloud platform',
    unit: 'items',
    for: ['cn-mlps/7.2'],
  }),
  usesCloud: flag({
    zh: '是否使用云计算平台',
    en: 'Whether it uses or is a cloud platform',
    for: ['cn-mlps/7.2'],
    given: true,
  }),
};

/** The type of `technicalControls`, by name, so that what is built on it stays small. */
export interface TechnicalControls extends GroupOf<typeof fields> {}

/** Technical controls (GB/T 22239). */
export const technicalControls: TechnicalControls = group(
  { zh: '技术要求（GB/T 22239）', en: 'Technical controls (GB/T 22239)', for: ['cn-mlps/8.1'] },
  fields,
);
