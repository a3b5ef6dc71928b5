import { defineStatus, yes } from '../../src/rule/index.js';

/** Who was notified as an operator of critical information infrastructure. */
export const criticalInfrastructureOperator = defineStatus({
  id: 'critical-infrastructure-operator',
  title: { zh: '关键信息基础设施运营者', en: 'Operator of critical information infrastructure' },
  meaning: {
    zh: '被保护工作部门认定并通知的运营者；没有通知的不因行业而当然成为。',
    en: 'An operator that the protection department has identified and notified; the sector alone does not make one.',
  },
  provisions: [
    { instrument: 'cn-csl', article: '33', paragraph: 1 },
    { instrument: 'cn-cii', article: '10' },
  ],
  when: yes('security.criticalInfrastructure.designated'),
  note: 'Article 33 of the Cybersecurity Law was article 31 until 2025-12-31.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'notified', facts: { security: { criticalInfrastructure: { designated: true } } }, expect: true },
    { name: 'not notified', facts: { security: { criticalInfrastructure: { designated: false } } }, expect: false },
    { name: 'not said', facts: {}, expect: 'unknown' },
  ],
});
