import { all } from '../../../src/rule/index.js';
import { controlCases } from './control-cases.js';
import { controlRule, from, management, managementFlag } from './control-rule.js';

export const gradingAndFiling = controlRule({
  id: 'cn-mlps/7.1.9.1',
  clauses: ['7.1.9.1', '8.1.9.1', '9.1.9.1'],
  title: { zh: '定级和备案', en: 'Grading and filing' },
  duty: {
    zh: '二级起书面说明等级和理由，经专家论证和批准，并向主管部门和公安机关备案。',
    en: 'From level 2 the level and its reasons are written down, reviewed by experts, approved, and filed with the department in charge and the police.',
  },
  domain: 'filings',
  phase: 'launch',
  checkability: 'evidence',
  confidence: 'medium',
  requires: management('filing'),
  remedy: { zh: '补齐定级报告、专家评审、批准和备案。', en: 'Complete report, expert review, approval and filing.' },
  note: 'The days of filing stand in the administrative measures. That level 1, too, writes its reasons down is not encoded.',
  cases: controlCases({ asked: { 'managementControls.filing': 2 } }),
});

export const prelaunchTest = controlRule({
  id: 'cn-mlps/7.1.9.7',
  clauses: ['7.1.9.7', '8.1.9.7', '9.1.9.7'],
  title: { zh: '测试验收：上线前安全测试', en: 'Acceptance: security test before launch' },
  duty: {
    zh: '二级起上线前做安全性测试并出具报告；三级起报告含密码应用安全性测试。',
    en: 'From level 2 a security test with a report comes before launch; from level 3 it covers the use of cryptography.',
  },
  phase: 'launch',
  checkability: 'evidence',
  confidence: 'medium',
  requires: all(management('prelaunchTest'), from(3, managementFlag('prelaunchTest.cryptographic'))),
  highRisk: [{ case: '6.9.3.1', from: 3, when: 'no test, or grave findings of it not mended' }],
  remedy: {
    zh: '补做测试并整改；三级系统含密码应用测试。',
    en: 'Test and mend; at level 3 test the use of cryptography too.',
  },
  cases: controlCases({
    asked: { 'managementControls.prelaunchTest': 2, 'managementControls.prelaunchTest.cryptographic': 3 },
  }),
});

export const levelAssessment = controlRule({
  id: 'cn-mlps/7.1.9.9',
  clauses: ['7.1.9.9', '8.1.9.9', '9.1.9.9'],
  title: { zh: '等级测评', en: 'Level assessment' },
  duty: {
    zh: '二级起定期、并在重大变更或者级别变化时由合规机构测评，不符合的及时整改。',
    en: 'From level 2 a qualified body assesses regularly and after a great change or a change of level; what does not conform is mended in time.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  requires: management('assessment'),
  highRisk: [{ case: '6.9.4.1', from: 3, when: 'none within a year and old grave findings not mended' }],
  remedy: { zh: '委托测评机构测评并整改。', en: 'Have a qualified body assess, and mend.' },
  note: 'The standard says regularly and names no interval: a year at level 3 and half a year at level 4 stand in the administrative measures, article 14.',
  cases: controlCases({ asked: { 'managementControls.assessment': 2 } }),
});
