import { atMost, type Case, examples, yes } from '../../../src/rule/index.js';
import { controlCases, penaltyCases } from './control-cases.js';
import { controlRule, technical } from './control-rule.js';

const cloud = yes('security.systems[].technicalControls.usesCloud');
const without = { 'no cloud': { technical: { usesCloud: false } } };

export const cloudRegion = controlRule({
  id: 'cn-mlps/7.2.1.1',
  clauses: ['7.2.1.1', '8.2.1.1', '9.2.1.1'],
  title: { zh: '云计算基础设施位于境内', en: 'Cloud infrastructure in mainland China' },
  duty: {
    zh: '二级起云计算基础设施位于中国境内。',
    en: 'From level 2 the infrastructure of a cloud lies in mainland China.',
  },
  domain: 'cross-border',
  phase: 'design',
  checkability: 'manifest',
  confidence: 'medium',
  when: cloud,
  requires: technical('cloudRegion'),
  remedy: { zh: '迁移到境内区域。', en: 'Move to a region in mainland China.' },
  note: 'Level 1 probably has the same clause (6.2.1.1); not encoded.',
  cases: controlCases({
    asked: { 'technicalControls.cloudRegion': 2 },
    shared: { usesCloud: true },
    otherwise: without,
  }),
});

export const cloudData = controlRule({
  id: 'cn-mlps/7.2.4.3',
  clauses: ['7.2.4.3', '8.2.4.5', '9.2.4.5'],
  title: { zh: '云上数据存于境内', en: 'Data in the cloud stay in mainland China' },
  duty: {
    zh: '二级起云服务客户数据和用户个人信息存储在中国境内，出境按国家规定。',
    en: 'From level 2 customer data and personal information of users are stored in mainland China and leave it only by the rules.',
  },
  domain: 'cross-border',
  checkability: 'manifest',
  confidence: 'medium',
  when: cloud,
  requires: technical('cloudData'),
  remedy: {
    zh: '把数据迁回境内，出境的先办理出境手续。',
    en: 'Bring the data back, or go through the procedure for transfers first.',
  },
  cases: controlCases({
    asked: { 'technicalControls.cloudData': 2 },
    shared: { usesCloud: true },
    otherwise: without,
  }),
});

const onCloud = (level: number, cloudLevel?: number, running = true, usesCloud = true): Case['facts'] => ({
  security: {
    systems: [{ level, running, technicalControls: { usesCloud, ...(cloudLevel !== undefined && { cloudLevel }) } }],
  },
});

export const cloudLevel = controlRule({
  id: 'cn-mlps/7.2.2.1',
  clauses: ['7.2.2.1', '8.2.2.1', '9.2.2.1'],
  title: { zh: '云平台等级不低于所承载系统', en: 'The cloud is of no lower level than the system' },
  duty: {
    zh: '云计算平台不承载等级高于自身的业务应用系统。',
    en: 'A cloud platform carries no application of a higher level than its own.',
  },
  phase: 'design',
  checkability: 'manifest',
  confidence: 'medium',
  when: cloud,
  requires: atMost('security.systems[].level', 'security.systems[].technicalControls.cloudLevel'),
  remedy: { zh: '迁移到等级相当或者更高的平台。', en: 'Move to a platform of the same or a higher level.' },
  note: 'Read from the side of the system: its level must not be above that of the platform. Where the system is itself the platform, cloudLevel is its own level, and what it carries is seen from its customers.',
  cases: [
    ...examples({
      met: { 'the same level': onCloud(2, 2), 'a higher platform': onCloud(3, 4) },
      unmet: { 'a lower platform': onCloud(3, 2), 'level 2 on level 1': onCloud(2, 1) },
      open: { 'nothing is known of it': {}, 'the level of the platform is not known': onCloud(3) },
      otherwise: {
        'level 1': onCloud(1, 0),
        'no cloud': onCloud(3, 2, true, false),
        'switched off': onCloud(3, 2, false),
        'no system': { security: { systems: [] } },
      },
      first: '2019-12-01',
    }),
    ...penaltyCases(onCloud(3, 2), 'violated'),
  ],
});
