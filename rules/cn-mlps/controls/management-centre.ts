import { all, atLeast, inPlace } from '../../../src/rule/index.js';
import { controlCases } from './control-cases.js';
import { controlRule, technical } from './control-rule.js';

export const administration = controlRule({
  id: 'cn-mlps/7.1.5.1',
  clauses: ['7.1.5.1', '7.1.5.2', '7.1.5.1', '8.1.5.2', '8.1.5.1', '9.1.5.2', '9.1.5.1'],
  title: { zh: '系统管理和审计管理', en: 'Central system and audit administration' },
  duty: {
    zh: '二级起系统管理员和审计管理员经鉴别，只用特定命令或者界面操作并被审计；审计记录按策略处理。',
    en: 'From level 2 system and audit administrators authenticate, act only through given commands or consoles and are audited; audit records are handled by policy.',
  },
  checkability: 'manifest',
  confidence: 'medium',
  requires: technical('centralAdministration'),
  remedy: { zh: '通过堡垒机集中管理并审计。', en: 'Administer through a bastion that audits.' },
  note: 'Two control points by the same fact: cited is that of the system administrator; that of the audit administrator is the next one at each level. The security administrator of level 3 is not encoded.',
  cases: [
    ...controlCases({ asked: { 'technicalControls.centralAdministration': 2 } }),
    ...[2, 3, 4].map((level) => ({
      name: `level ${level}, cited by the clause on system administrators`,
      facts: {
        security: { systems: [{ running: true, level, technicalControls: { centralAdministration: false } }] },
      },
      expect: { outcome: 'violated', article: `${level + 5}.1.5.1` } as const,
    })),
  ],
});

const kept = (months: number, inPlace = true) => ({ security: { logRetention: { inPlace, months } } });

export const centralControl = controlRule({
  id: 'cn-mlps/8.1.5.4',
  clauses: ['8.1.5.4', '9.1.5.4'],
  title: { zh: '集中管控', en: 'Central control' },
  duty: {
    zh: '三级起设管理区域，集中监测、汇总日志、管理策略和补丁，识别事件并报警；审计记录留存时间合法，即不少于六个月。',
    en: 'From level 3 a management area monitors, collects logs, runs policies and patches centrally and recognises events with alarm; records are kept as long as law asks, at least six months.',
  },
  checkability: 'manifest',
  confidence: 'medium',
  requires: all(
    technical('centralMonitoring'),
    inPlace('security.logRetention'),
    atLeast('security.logRetention.months', 6),
  ),
  highRisk: [
    { case: '6.5.1.1', from: 3 },
    { case: '6.5.1.2', from: 3, when: 'records of less than six months' },
  ],
  remedy: {
    zh: '建立集中监测和日志平台，日志留存六个月以上。',
    en: 'Set up central monitoring and a log platform; keep logs for six months or more.',
  },
  note: 'The standard leaves the period to law: six months by the Cybersecurity Law, article 23(3), before 2026 21(3).',
  given: kept(6),
  cases: controlCases({
    asked: { 'technicalControls.centralMonitoring': 3 },
    unmet: { 'logs of five months': kept(5), 'logs are not kept': kept(6, false) },
  }),
});
