import { all, yes } from '../../../src/rule/index.js';
import { controlCases } from './control-cases.js';
import { controlRule, from, technical, technicalFlag } from './control-rule.js';

export const dataIntegrity = controlRule({
  id: 'cn-mlps/6.1.4.6',
  clauses: ['6.1.4.6', '7.1.4.7', '8.1.4.7', '9.1.4.7'],
  title: { zh: '数据完整性', en: 'Integrity of data' },
  duty: {
    zh: '一级起重要数据传输完整；三级起存储也要用校验或者密码技术保证完整。',
    en: 'From level 1 important data stay whole in transit; from level 3 in storage too, by checksum or cryptography.',
  },
  domain: 'data',
  checkability: 'manifest',
  requires: all(technical('dataIntegrity'), from(3, technicalFlag('dataIntegrity.atRest'))),
  remedy: { zh: '对传输和存储的重要数据加校验。', en: 'Add checksums to important data in transit and at rest.' },
  cases: controlCases({
    asked: { 'technicalControls.dataIntegrity': 1, 'technicalControls.dataIntegrity.atRest': 3 },
  }),
});

export const dataConfidentiality = controlRule({
  id: 'cn-mlps/8.1.4.8',
  clauses: ['8.1.4.8', '9.1.4.8'],
  title: { zh: '数据保密性', en: 'Confidentiality of data' },
  duty: {
    zh: '三级起用密码技术保护传输和存储中的重要数据，包括鉴别信息、业务数据和重要个人信息。',
    en: 'From level 3 important data are encrypted in transit and at rest: credentials, business data, important personal information.',
  },
  domain: 'data',
  checkability: 'manifest',
  requires: all(technical('transitEncryption'), technical('storageEncryption')),
  highRisk: [
    { case: '6.4.5.1', from: 3, when: 'important data in clear in transit' },
    { case: '6.4.5.2', from: 3, when: 'important data in clear in storage' },
  ],
  remedy: { zh: '对传输和存储启用加密。', en: 'Encrypt in transit and at rest.' },
  cases: controlCases({
    asked: { 'technicalControls.transitEncryption': 3, 'technicalControls.storageEncryption': 3 },
  }),
});

export const backup = controlRule({
  id: 'cn-mlps/6.1.4.7',
  clauses: ['6.1.4.7', '7.1.4.8', '8.1.4.9', '9.1.4.9'],
  title: { zh: '数据备份恢复', en: 'Backup and recovery' },
  duty: {
    zh: '一级起重要数据本地备份并能恢复；二级起异地备份；三级起异地实时备份，处理系统热冗余。',
    en: 'From level 1 important data are backed up locally and can be restored; from level 2 off-site too; from level 3 off-site in real time, with hot-redundant processing.',
  },
  domain: 'data',
  checkability: 'manifest',
  confidence: 'medium',
  requires: all(
    technical('backup'),
    from(2, technicalFlag('backup.remote')),
    from(3, all(technicalFlag('backup.realTime'), technicalFlag('backup.hotRedundancy'))),
  ),
  highRisk: [
    { case: '6.4.6.1', from: 3, when: 'no local backup, or important data backed up to an internet drive' },
    { case: '6.4.6.2', from: 3, when: 'no hot redundancy where business has to go on without a break' },
  ],
  remedy: {
    zh: '建立本地和异地备份并演练恢复；三级系统改为实时异地备份和热冗余。',
    en: 'Back up locally and off-site and practise recovery; at level 3 in real time, with hot redundancy.',
  },
  note: 'At level 2 regular transfer off-site is enough.',
  cases: controlCases({
    asked: {
      'technicalControls.backup': 1,
      'technicalControls.backup.remote': 2,
      'technicalControls.backup.realTime': 3,
      'technicalControls.backup.hotRedundancy': 3,
    },
  }),
});

export const residual = controlRule({
  id: 'cn-mlps/7.1.4.9',
  clauses: ['7.1.4.9', '8.1.4.10', '9.1.4.10'],
  title: { zh: '剩余信息保护', en: 'Residual information' },
  duty: {
    zh: '二级起存储空间释放或者重新分配前清除鉴别信息；三级起还清除敏感数据。',
    en: 'From level 2 credentials are cleared from storage before it is released or reused; from level 3 sensitive data too.',
  },
  domain: 'data',
  checkability: 'manifest',
  requires: all(technical('residual'), from(3, technicalFlag('residual.sensitive'))),
  remedy: { zh: '在释放前清除内存和存储。', en: 'Clear memory and storage before release.' },
  cases: controlCases({ asked: { 'technicalControls.residual': 2, 'technicalControls.residual.sensitive': 3 } }),
});

export const personalInformation = controlRule({
  id: 'cn-mlps/7.1.4.10',
  clauses: ['7.1.4.10', '8.1.4.11', '9.1.4.11'],
  title: { zh: '个人信息保护', en: 'Personal information' },
  duty: {
    zh: '二级起只采集、保存业务必需的用户个人信息，禁止未授权访问和非法使用。',
    en: 'From level 2 only the personal information that business needs is collected and kept, and nobody accesses or uses it without permission.',
  },
  domain: 'personal-data',
  checkability: 'manifest',
  when: yes('personalData.processed'),
  requires: technical('personalData'),
  highRisk: [
    { case: '6.4.7.1', from: 2, when: 'collected or kept against the rules' },
    {
      case: '6.4.7.2',
      from: 2,
      when: 'access without permission, clear data in test environments, data handed on without authorisation',
    },
  ],
  remedy: {
    zh: '删减采集项，限制访问，测试环境脱敏。',
    en: 'Cut what is collected, restrict access, mask data in test environments.',
  },
  note: 'Asked of each system of a service that processes personal information: whether this very system holds any is not told apart.',
  given: { personalData: { processed: true } },
  cases: controlCases({
    asked: { 'technicalControls.personalData': 2 },
    otherwise: { 'no personal information': { service: { personalData: { processed: false } } } },
  }),
});
