import { all, any, equals, examples, inPlace, is, no, yes } from '../../src/rule/index.js';
import { dataProcessor } from '../definitions/data-processor.js';
import { importantDataProcessor } from '../definitions/important-data-processor.js';
import { assessment, assessmentRule, bodyPenalty, first, important, otherPenalty } from './assessment-rule.js';

const body = (facts: Readonly<Record<string, unknown>>, assessesOthers = true) =>
  assessment({ assessesOthers, ...facts });

export const noSubEntrusting = assessmentRule({
  id: 'cn-data-risk-assessment/11',
  provision: { article: '11' },
  title: { zh: '评估机构不得转委托', en: 'A body does not pass assessments on' },
  duty: {
    zh: '评估机构不得把评估转委托给其他机构。',
    en: 'A body that assesses for others does not pass the assessment on to another body.',
  },
  applies: yes('data.riskAssessment.assessesOthers'),
  requires: no('data.riskAssessment.subEntrusts'),
  penalty: bodyPenalty,
  remedy: { zh: '由本机构人员完成评估。', en: 'Do the assessment with staff of your own.' },
  cases: examples({
    met: { 'done by itself': body({ subEntrusts: false }) },
    unmet: { 'passed on': body({ subEntrusts: true }) },
    open: { 'not said': body({}), 'nothing is known of it': {} },
    otherwise: { 'it assesses nobody else': body({ subEntrusts: true }, false) },
    first,
  }),
});

export const assessorDuties = assessmentRule({
  id: 'cn-data-risk-assessment/14',
  provision: { article: '14' },
  also: [{ article: '10' }, { article: '13' }],
  title: { zh: '评估机构的公正、通知、保密', en: 'Fairness, notice and secrecy of a body' },
  duty: {
    zh: '评估机构公正评估并对报告负责，及时通知发现的重大风险，对取得的数据和秘密保密，结束后删除或者按约处置。',
    en: 'A body that assesses for others is fair and answers for its report, tells of major risks in time, keeps data and secrets confidential, and afterwards deletes them or deals with them as agreed.',
  },
  applies: yes('data.riskAssessment.assessesOthers'),
  requires: inPlace('data.riskAssessment.assessorDuties'),
  penalty: bodyPenalty,
  remedy: {
    zh: '建立质量、通知、保密和删除的内部规则。',
    en: 'Write rules for quality, notice, secrecy and deletion.',
  },
  cases: examples({
    met: { 'in place': body({ assessorDuties: true }) },
    unmet: { 'not in place': body({ assessorDuties: false }) },
    open: { 'not said': body({}), 'nothing is known of it': {} },
    otherwise: { 'it assesses nobody else': body({ assessorDuties: false }, false) },
    first,
  }),
});

const ordered = (facts: Readonly<Record<string, unknown>>, isOrdered = true) =>
  assessment({ ordered: isOrdered, ...facts });

export const certifiedBody = assessmentRule({
  id: 'cn-data-risk-assessment/17',
  provision: { article: '17', paragraph: 1 },
  title: { zh: '按要求委托通过认证的机构', en: 'A certified body, where that is ordered' },
  duty: {
    zh: '因处理活动风险较大、重要数据或者大量个人信息外泄、被盗等，有关部门要求的，委托通过认证的评估机构来评估。',
    en: 'Where the authorities order it, over a larger risk, a leak or theft of important data or of personal information on a large scale, or another case, a certified body is commissioned.',
  },
  applies: yes('data.riskAssessment.ordered'),
  requires: inPlace('data.riskAssessment.certifiedBody'),
  penalty: otherPenalty,
  remedy: { zh: '委托通过认证的评估机构。', en: 'Commission a certified body.' },
  note: 'For any processor, not only for important data. The authorities may not order it twice for the same incident or risk (paragraph 2).',
  cases: examples({
    met: { commissioned: ordered({ certifiedBody: true }) },
    unmet: { 'not commissioned': ordered({ certifiedBody: false }) },
    open: { 'not said': ordered({}), 'nothing is known of it': {} },
    otherwise: { 'nothing was ordered': ordered({ certifiedBody: false }, false) },
    first,
  }),
});

export const orderedAssessment = assessmentRule({
  id: 'cn-data-risk-assessment/18/assessment',
  provision: { article: '18', paragraph: 1 },
  title: { zh: '支持、限时完成并报送', en: 'Support, time limit and report' },
  duty: {
    zh: '为评估机构提供访问权限等支持，在限定时间内完成（延长须经批准），报送由机构主要负责人、评估负责人签字并盖章的报告，按要求整改。',
    en: 'The body gets access and support, the assessment ends in the time set unless an extension was approved, the report goes to the authority signed by the head of the body and the leader of the assessment and sealed, and what was found is rectified as asked.',
  },
  applies: yes('data.riskAssessment.ordered'),
  requires: inPlace('data.riskAssessment.orderedDone'),
  penalty: otherPenalty,
  remedy: {
    zh: '按要求补做；来不及的先申请延长。',
    en: 'Do what is missing; where time is short, ask for an extension first.',
  },
  cases: examples({
    met: { 'done as ordered': ordered({ orderedDone: true }) },
    unmet: { 'not done': ordered({ orderedDone: false }) },
    open: { 'not said': ordered({}), 'nothing is known of it': {} },
    otherwise: { 'nothing was ordered': ordered({ orderedDone: false }, false) },
    first,
  }),
});

const rectified = (facts: Readonly<Record<string, unknown>>) => ordered({ rectifiedOn: '2026-09-21', ...facts });

export const rectificationReport = assessmentRule({
  id: 'cn-data-risk-assessment/18/rectification',
  domain: 'filings',
  provision: { article: '18', paragraph: 1, item: 4 },
  title: { zh: '整改完成后 15 个工作日内报告', en: 'Rectification is reported within 15 working days' },
  duty: {
    zh: '被要求的评估发现问题、整改完成后，15 个工作日内报送整改情况报告。',
    en: 'Within 15 working days of the end of rectification after an ordered assessment, its report goes to the authority.',
  },
  applies: yes('data.riskAssessment.ordered'),
  deadline: {
    from: 'data.riskAssessment.rectifiedOn',
    within: { workingDays: 15 },
    doneOn: 'data.riskAssessment.rectificationReportedOn',
  },
  penalty: otherPenalty,
  remedy: { zh: '立即报送整改情况。', en: 'Send the report on rectification now.' },
  note: 'From the end of rectification, that day not counted.',
  cases: [
    {
      name: 'on the last day',
      facts: rectified({ rectificationReportedOn: '2026-10-19' }),
      expect: { outcome: 'satisfied', dueOn: '2026-10-19' },
    },
    {
      name: 'a day later',
      facts: rectified({ rectificationReportedOn: '2026-10-20' }),
      expect: { outcome: 'violated', dueOn: '2026-10-19' },
    },
    { name: 'not yet, on the last day', asOf: '2026-10-19', facts: rectified({}), expect: 'pending' },
    { name: 'not known, after it', asOf: '2026-10-20', facts: rectified({}), expect: 'unknown' },
    { name: 'not known whether it was ordered', facts: {}, expect: 'unknown' },
    { name: 'nothing was ordered', facts: ordered({ rectifiedOn: '2026-09-21' }, false), expect: 'not-applicable' },
    { name: 'the day before 2026-08-20', asOf: '2026-08-19', facts: rectified({}), expect: 'upcoming' },
    { name: 'the first day, 2026-08-20', asOf: '2026-08-20', facts: rectified({}), expect: 'pending' },
  ],
});

const asked = (influenced: boolean | null, isOrdered: boolean | null, assessor: 'own' | 'body') =>
  assessment({ influenced, ordered: isOrdered, assessor });

export const noInfluence = assessmentRule({
  id: 'cn-data-risk-assessment/18/no-influence',
  provision: { article: '18', paragraph: 2 },
  title: { zh: '不得要求或者示意不实报告', en: 'No request or hint for a false report' },
  duty: {
    zh: '不论明说还是暗示，都不能让评估机构写不实、不当的报告。',
    en: 'The body is in no way asked, or given to understand, to report falsely or improperly.',
  },
  applies: any(yes('data.riskAssessment.ordered'), equals('data.riskAssessment.assessor', 'body')),
  requires: no('data.riskAssessment.influenced'),
  penalty: otherPenalty,
  remedy: { zh: '撤回要求，重新出具真实报告。', en: 'Withdraw it and have a true report made.' },
  note: 'Read for every assessment by a body: the paragraph is not limited to ordered ones, though its article is about them.',
  cases: examples({
    met: { 'a body, no influence': asked(false, false, 'body') },
    unmet: { 'a body, asked': asked(true, false, 'body'), 'ordered, asked': asked(true, true, 'own') },
    open: { 'not said': asked(null, false, 'body'), 'nothing is known of it': {} },
    otherwise: { 'own staff': asked(true, false, 'own') },
    first,
  }),
});

const danger = (dangersStopped?: boolean, dangerFound = true, importantData = true) => ({
  data: {
    importantData,
    riskAssessment: { dangerFound, ...(dangersStopped !== undefined && { dangersStopped }) },
  },
});

export const dangers = assessmentRule({
  id: 'cn-data-risk-assessment/19',
  provision: { article: '19' },
  title: { zh: '危害国家安全、公共利益的整改', en: 'Dangers to national security or the public are removed' },
  duty: {
    zh: '重要数据的处理可能危及国家安全、公共利益，有关部门责令的，照做整改；做不到位的，按要求停止处理。',
    en: 'Where processing of important data may endanger national security or the public interest and the authority orders so, it is rectified; where that falls short, the processing stops as ordered.',
  },
  checkability: 'judgment',
  applies: all(is(importantDataProcessor), yes('data.riskAssessment.dangerFound')),
  requires: inPlace('data.riskAssessment.dangersStopped'),
  penalty: {
    provision: { article: '19' },
    text: {
      zh: '拒不整改或者达不到要求的，可以要求停止处理重要数据等。',
      en: 'On refusal, or where it falls short, processing of important data may be ordered to stop.',
    },
    suspension: true,
  },
  remedy: { zh: '按要求整改，达不到的停止处理。', en: 'Rectify as ordered; stop the processing where that fails.' },
  given: important,
  cases: examples({
    judged: 'cn-data-risk-assessment/19',
    met: { rectified: danger(true) },
    unmet: { 'not rectified': danger(false) },
    open: { 'not said': danger(), 'nothing is known of it': {} },
    otherwise: { 'no order': danger(false, false), 'no important data': danger(false, true, false) },
    first,
  }),
});

const coreFacts = (coreData: boolean, inMainland = true) => ({
  personalData: { processedIn: inMainland ? ('mainland' as const) : ('overseas' as const) },
  data: { inMainland, management: { coreData } },
});

export const coreData = assessmentRule({
  id: 'cn-data-risk-assessment/23/core',
  provision: { article: '23', paragraph: 1 },
  title: { zh: '核心数据按国家规定评估', en: 'Core data are assessed by the rules of the State' },
  duty: {
    zh: '处理核心数据的，风险评估按国家有关规定执行。',
    en: 'Who processes core data assesses risks by the rules of the State for them.',
  },
  checkability: 'judgment',
  applies: all(is(dataProcessor), yes('data.management.coreData')),
  remedy: { zh: '与主管部门确认适用的规定。', en: 'Settle with the authority which rules apply.' },
  note: 'Those rules are not published.',
  cases: examples({
    judged: 'cn-data-risk-assessment/23/core',
    met: { 'core data': coreFacts(true) },
    otherwise: {
      'no core data': coreFacts(false),
      'nothing is processed in mainland China': coreFacts(true, false),
    },
    first,
  }),
});

const encrypted = (cryptoCoordinated?: boolean, encryption = true, importantData = true) => ({
  security: { encryption },
  data: {
    importantData,
    riskAssessment: { ...(cryptoCoordinated !== undefined && { cryptoCoordinated }) },
  },
});

export const cryptography = assessmentRule({
  id: 'cn-data-risk-assessment/23/cryptography',
  domain: 'security',
  provision: { article: '23', paragraph: 2 },
  title: { zh: '重要数据加密的密码评估', en: 'Assessment of the cryptography that protects important data' },
  duty: {
    zh: '对重要数据采用加密等措施的，按密码法律、行政法规开展商用密码应用安全性评估。',
    en: 'Where important data are protected by encryption or the like, the application of commercial cryptography is assessed as its laws and regulations ask.',
  },
  applies: all(is(importantDataProcessor), inPlace('security.encryption')),
  requires: inPlace('data.riskAssessment.cryptoCoordinated'),
  remedy: {
    zh: '开展密码应用安全性评估并与风险评估衔接。',
    en: 'Have the cryptography assessed along with the risks.',
  },
  note: 'Whether that assessment is due, and how often, stands in the rules on commercial cryptography; where they ask for none, declare it as in place.',
  given: important,
  cases: examples({
    met: { assessed: encrypted(true) },
    unmet: { 'not assessed': encrypted(false) },
    open: { 'not said': encrypted(), 'nothing is known of it': {} },
    otherwise: { 'no encryption': encrypted(false, false), 'no important data': encrypted(false, true, false) },
    first,
  }),
});
