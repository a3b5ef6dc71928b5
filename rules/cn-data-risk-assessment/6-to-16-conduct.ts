import {
  all,
  any,
  atLeast,
  atMost,
  commencement,
  day,
  equals,
  examples,
  inPlace,
  is,
  onOrAfter,
} from '../../src/rule/index.js';
import { dataRiskAssessor } from '../definitions/data-risk-assessor.js';
import { importantDataProcessor } from '../definitions/important-data-processor.js';
import {
  assessment,
  assessmentRule,
  bodyPenalty,
  first,
  important,
  importantPenalty,
  notImportant,
  otherPenalty,
} from './assessment-rule.js';

export const method = assessmentRule({
  id: 'cn-data-risk-assessment/6',
  provision: { article: '6' },
  title: { zh: '参照国家标准，行业规定优先', en: 'National standards for reference, rules of the sector first' },
  duty: {
    zh: '评估按数据安全法、网络数据安全管理条例的要求，参照国家标准；行业主管部门另有规定的从其规定。',
    en: 'An assessment follows the Data Security Law and the regulations on network data, with the national standards for reference; rules of the sector come first.',
  },
  applies: is(dataRiskAssessor),
  requires: inPlace('data.riskAssessment.method'),
  penalty: otherPenalty,
  remedy: {
    zh: '写明评估方法和依据的标准、行业规定。',
    en: 'State the method and the standards and rules of the sector that it follows.',
  },
  note: 'The measures name no standard; a standard on the method of data security risk assessment is a reference, not a must.',
  given: important,
  cases: examples({
    met: { 'by a standard': assessment({ method: true }) },
    unmet: { 'by none': assessment({ method: false }) },
    otherwise: notImportant,
    first,
  }),
});

const by = (assessor: 'own' | 'body', ownStaff: boolean, contract: boolean) =>
  assessment({ assessor, ownStaff, contract });

export const assessor = assessmentRule({
  id: 'cn-data-risk-assessment/7',
  provision: { article: '7', paragraph: 2 },
  title: { zh: '专人负责或者合同委托', en: 'A named person, or a contract with a body' },
  duty: {
    zh: '自行评估的指定专人负责；委托评估机构的，以合同等有法律效力的文件明确双方权利义务。',
    en: 'Who assesses by itself names a person who answers for it; who commissions a body sets out rights and duties in a contract or another binding document.',
  },
  applies: is(dataRiskAssessor),
  requires: any(
    all(equals('data.riskAssessment.assessor', 'own'), inPlace('data.riskAssessment.ownStaff')),
    all(equals('data.riskAssessment.assessor', 'body'), inPlace('data.riskAssessment.contract')),
  ),
  penalty: otherPenalty,
  remedy: { zh: '指定专人，或者补签合同。', en: 'Name the person, or conclude the contract.' },
  given: important,
  cases: examples({
    met: { 'own staff, named': by('own', true, false), 'a body under contract': by('body', false, true) },
    unmet: { 'own staff, nobody named': by('own', false, true), 'a body without contract': by('body', true, false) },
    otherwise: notImportant,
    first,
  }),
});

const inARow = (sameBodyInARow: number | null, whose: 'own' | 'body' = 'body') =>
  assessment({ assessor: whose, sameBodyInARow });

export const rotation = assessmentRule({
  id: 'cn-data-risk-assessment/12',
  provision: { article: '12' },
  title: { zh: '同一机构不得连续三次年度评估', en: 'Not the same body three times in a row' },
  duty: {
    zh: '同一评估机构及其关联机构对同一处理者的年度评估不得连续 3 次以上，即最多连续 2 次。',
    en: 'The same body and its affiliates do not make the yearly assessment of the same processor 3 or more times in a row: twice is the most.',
  },
  severity: 'warning',
  checkability: 'manifest',
  applies: all(is(importantDataProcessor), equals('data.riskAssessment.assessor', 'body')),
  requires: atMost('data.riskAssessment.sameBodyInARow', 2),
  penalty: bodyPenalty,
  remedy: { zh: '更换无关联的评估机构。', en: 'Change to a body that is not affiliated.' },
  note: '以上 includes the number. The sentence binds the body; the processor checks it when it chooses. Whether assessments before 2026-08-20 count is not said: they are counted here.',
  given: important,
  cases: examples({
    met: { 'twice in a row': inARow(2) },
    unmet: { 'three times in a row': inARow(3) },
    open: { 'not said': inARow(null), 'nothing is known of it': {} },
    otherwise: { ...notImportant, 'own staff': inARow(3, 'own') },
    first,
  }),
});

const kept = (years: number | null, whole = true) => assessment({ report: { inPlace: whole, years } });

export const report = assessmentRule({
  id: 'cn-data-risk-assessment/15',
  provision: { article: '15', paragraph: 1 },
  title: { zh: '编制报告并保存三年', en: 'A report, kept for three years' },
  duty: {
    zh: '年度评估按主管部门规定编制报告，没有规定的可以参照国家标准；报告至少保存 3 年。',
    en: 'The yearly assessment has a report as the authority prescribes, or after the national standards where nothing is prescribed; it is kept for at least 3 years.',
  },
  requires: all(inPlace('data.riskAssessment.report'), atLeast('data.riskAssessment.report.years', 3)),
  penalty: otherPenalty,
  remedy: { zh: '补齐报告，把保存期设为三年以上。', en: 'Complete the report and keep it for three years or more.' },
  given: important,
  cases: examples({
    met: { 'three years': kept(3) },
    unmet: { 'two years': kept(2), 'no whole report': kept(3, false) },
    open: { 'the time is not known': kept(null), 'nothing is known of it': {} },
    otherwise: notImportant,
    first,
  }),
});

const finished = (lastOn: string | null, facts: Readonly<Record<string, unknown>> = {}) =>
  assessment({ lastOn, ...facts });

export const reporting = assessmentRule({
  id: 'cn-data-risk-assessment/16/report',
  domain: 'filings',
  provision: { article: '16', paragraph: 1 },
  also: [
    { instrument: 'cn-dsl', article: '30', paragraph: 1 },
    { instrument: 'cn-network-data', article: '33', paragraph: 1 },
  ],
  title: { zh: '20 个工作日内报送报告', en: 'The report is sent within 20 working days' },
  duty: {
    zh: '年度评估完成后 20 个工作日内向主管部门报送报告；主管部门不明确的，报省级网信部门或者国家网信部门。',
    en: 'Within 20 working days of the end of the yearly assessment the report goes to the authority in charge; where that is unclear, to the provincial cyberspace authority or the Cyberspace Administration of China.',
  },
  applies: all(is(importantDataProcessor), onOrAfter('data.riskAssessment.lastOn', day('2026-08-20'))),
  deadline: {
    from: 'data.riskAssessment.lastOn',
    within: { workingDays: 20 },
    doneOn: 'data.riskAssessment.reportedOn',
    done: 'data.riskAssessment.reporting.inPlace',
  },
  penalty: importantPenalty,
  remedy: { zh: '立即报送评估报告。', en: 'Send the report now.' },
  note: 'From the day on which the assessment ended, that day not counted. Assessments finished before the measures came into force are reported under the law and the regulations on network data, which name no days.',
  given: important,
  cases: [
    {
      name: 'on the last day',
      facts: finished('2026-09-21', { reportedOn: '2026-10-26' }),
      expect: { outcome: 'satisfied', dueOn: '2026-10-26' },
    },
    {
      name: 'a day later',
      facts: finished('2026-09-21', { reportedOn: '2026-10-27' }),
      expect: { outcome: 'violated', dueOn: '2026-10-26' },
    },
    { name: 'not yet, on the last day', asOf: '2026-10-26', facts: finished('2026-09-21'), expect: 'pending' },
    { name: 'not known, after it', asOf: '2026-10-27', facts: finished('2026-09-21'), expect: 'unknown' },
    {
      name: 'not sent, after it',
      asOf: '2026-10-27',
      facts: finished('2026-09-21', { reporting: false }),
      expect: 'violated',
    },
    { name: 'the day is not known', facts: finished(null), expect: 'unknown' },
    { name: 'finished before the measures', facts: finished('2026-08-19'), expect: 'not-applicable' },
    {
      name: 'no important data',
      facts: { data: { importantData: false, riskAssessment: { lastOn: '2026-09-21' } } },
      expect: 'not-applicable',
    },
    ...commencement(first, { facts: finished('2026-08-20'), expect: 'pending' }),
  ],
});

export const verification = assessmentRule({
  id: 'cn-data-risk-assessment/16/verification',
  provision: { article: '16', paragraph: 3 },
  title: { zh: '配合对报告的核验', en: 'Cooperation with checks of the report' },
  duty: {
    zh: '有关部门检查核验报告真实性、准确性的，予以配合。',
    en: 'Checks by the authorities of whether the report is true and accurate are met with cooperation.',
  },
  requires: inPlace('data.riskAssessment.verification'),
  remedy: { zh: '确定联系人，备好核验材料。', en: 'Name a contact and keep the papers ready.' },
  note: 'Cooperation shows when there is a check; what can be declared before is that somebody answers for it.',
  given: important,
  cases: examples({
    met: { 'in place': assessment({ verification: true }) },
    unmet: { 'not in place': assessment({ verification: false }) },
    otherwise: notImportant,
    first,
  }),
});
