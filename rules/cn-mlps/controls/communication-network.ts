import { all, type Case, examples, no } from '../../../src/rule/index.js';
import { controlCases, penaltyCases } from './control-cases.js';
import { controlRule, from, technical } from './control-rule.js';

export const architecture = controlRule({
  id: 'cn-mlps/7.1.2.1',
  clauses: ['7.1.2.1', '8.1.2.1', '9.1.2.1'],
  title: { zh: '网络架构：分区、隔离和冗余', en: 'Network architecture: zones, isolation, redundancy' },
  duty: {
    zh: '二级起网络按区域划分，重要区域不放在边界并与其他区域隔离；三级起线路和关键设备有冗余。',
    en: 'From level 2 the network is divided into zones, important ones lie away from the border and are isolated; from level 3 lines and key devices are redundant.',
  },
  phase: 'design',
  checkability: 'manifest',
  confidence: 'medium',
  requires: all(technical('zones'), from(3, technical('redundancy'))),
  highRisk: [
    { case: '6.2.1.2', from: 2, when: 'no isolation' },
    { case: '6.2.1.3', from: 3, when: 'no redundancy where business has to go on without a break' },
  ],
  remedy: {
    zh: '划分区域并在区域间部署隔离手段；三级系统补齐线路和设备冗余。',
    en: 'Divide the network and isolate the zones; at level 3 add redundant lines and devices.',
  },
  cases: controlCases({ asked: { 'technicalControls.zones': 2, 'technicalControls.redundancy': 3 } }),
});

export const transmission = controlRule({
  id: 'cn-mlps/6.1.2.1',
  clauses: ['6.1.2.1', '7.1.2.2', '8.1.2.2', '9.1.2.2'],
  title: { zh: '通信传输：完整性和保密性', en: 'Communication: integrity and confidentiality' },
  duty: {
    zh: '一级起通信数据有完整性保护，三级起还要用密码技术保密。',
    en: 'From level 1 data are protected from change on the way; from level 3 communication is encrypted as well.',
  },
  checkability: 'manifest',
  confidence: 'medium',
  requires: all(technical('transitIntegrity'), from(3, technical('transitEncryption'))),
  highRisk: [{ case: '6.2.2.1', from: 3, when: 'communication in clear' }],
  remedy: { zh: '对全部通信启用 TLS 等加密和校验。', en: 'Use TLS or the like on all communication.' },
  note: 'Up to level 3 a checksum is enough for integrity; for cryptography at level 4 see cn-mlps/9.1.2.2.',
  cases: controlCases({
    asked: { 'technicalControls.transitIntegrity': 1, 'technicalControls.transitEncryption': 3 },
  }),
});

const integrity = (level: number, cryptographic?: boolean, running = true): Case['facts'] => ({
  security: {
    systems: [
      {
        level,
        running,
        technicalControls: {
          transitIntegrity: { inPlace: true, ...(cryptographic !== undefined && { cryptographic }) },
        },
      },
    ],
  },
});

export const cryptographicIntegrity = controlRule({
  id: 'cn-mlps/9.1.2.2',
  clauses: ['9.1.2.2'],
  title: { zh: '四级：通信完整性采用密码技术', en: 'Level 4: integrity of communication by cryptography' },
  duty: {
    zh: '四级系统的通信完整性采用密码技术，而不只是校验。',
    en: 'At level 4 the integrity of communication rests on cryptography and not on a checksum alone.',
  },
  checkability: 'manifest',
  confidence: 'low',
  when: no('security.systems[].technicalControls.transitIntegrity.cryptographic'),
  remedy: {
    zh: '采用带密码校验的协议，或者请测评机构确认。',
    en: 'Use a protocol with cryptographic integrity, or ask the assessment body.',
  },
  note: 'Two secondary lists disagree whether level 4 still leaves the choice of a checksum: where only a checksum is used a person has to look.',
  cases: [
    ...examples({
      met: { 'a checksum alone': integrity(4, false) },
      otherwise: {
        'by cryptography': integrity(4, true),
        'level 3': integrity(3, false),
        'switched off': integrity(4, false, false),
        'no system': { security: { systems: [] } },
      },
      open: { 'nothing is known of it': {}, 'how is not known': integrity(4) },
      first: '2019-12-01',
      judged: 'cn-mlps/9.1.2.2',
    }),
    ...penaltyCases(integrity(4, false), 'review'),
  ],
});
