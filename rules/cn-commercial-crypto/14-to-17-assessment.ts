import { all, any, before, day, inPlace, is, type SituationFacts, yes } from '../../src/rule/index.js';
import { cryptographyProtectedInfrastructure } from '../definitions/commercial-cryptography.js';
import { criticalInfrastructureOperator } from '../definitions/critical-infrastructure-operator.js';
import { crypto, cryptoRule, infrastructure, noInfrastructure, proven, type Steps } from './crypto-rule.js';
import { infrastructureByRegulations, obstruction } from './penalties.js';

const operator = is(criticalInfrastructureOperator);
const isProtected = is(cryptographyProtectedInfrastructure);
const isAssessed = inPlace('security.crypto.assessment');
const firstDay = day('2025-08-01');

const existingSteps: Steps = [{ in: 'infrastructure', article: '14' }];
const existing = (
  buildingSince: string | null,
  launchedOn: string | null,
  existingPlan: boolean | null,
): SituationFacts => ({
  service: { launchedOn },
  security: { crypto: { buildingSince, existingPlan } },
});

export const existingFacility = cryptoRule({
  id: 'cn-commercial-crypto/14/existing',
  steps: existingSteps,
  title: { zh: '2025-08-01 前在建、已运行的设施纳入管理', en: 'Facilities older than 2025-08-01 are brought in' },
  duty: {
    zh: '施行前在建的，论证方案、完善密码保障系统并按第十二条评估；已经运行的，按第十三条评估。',
    en: 'What was being built before the first day reviews its plan, completes the cryptographic system and is assessed under article 12; what already ran is assessed under article 13.',
  },
  checkability: 'evidence',
  applies: all(
    operator,
    any(before('security.crypto.buildingSince', firstDay), before('service.launchedOn', firstDay)),
  ),
  requires: inPlace('security.crypto.existingPlan'),
  remedy: {
    zh: '列出施行前的设施，补齐方案、系统和评估。',
    en: 'List the older facilities and complete plan, system and assessment.',
  },
  note: 'No period of grace is given. When an assessment is due: see the rules of articles 12 and 13.',
  given: infrastructure,
  cases: proven(existingSteps, {
    met: {
      'was being built': existing('2025-07-31', '2026-05-01', true),
      'ran already, building not known': existing(null, '2025-07-31', true),
      'was being built, launch not known': existing('2025-07-31', null, true),
    },
    unmet: { 'not brought in': existing('2020-01-01', '2021-01-01', false) },
    open: {
      'the days are not known': existing(null, null, false),
      'not said': existing('2020-01-01', '2021-01-01', null),
    },
    otherwise: { ...noInfrastructure, 'begun on the first day': existing('2025-08-01', '2025-08-01', false) },
  }),
});

const coordinationSteps: Steps = [
  { in: 'law', article: '27', paragraph: 1 },
  { in: 'regulations', article: '42' },
  { in: 'infrastructure', article: '15', paragraph: 2 },
];
const coordinatedFacts = (inPlaceNow: boolean, coordinated: boolean) =>
  crypto({ assessment: { inPlace: inPlaceNow, coordinated } });

export const coordination = cryptoRule({
  id: 'cn-commercial-crypto/15/coordination',
  steps: coordinationSteps,
  severity: 'warning',
  title: { zh: '与关基检测评估、等级测评衔接', en: 'Joined with the other assessments' },
  duty: {
    zh: '商用密码应用安全性评估与关键信息基础设施检测评估、等级测评衔接，避免重复。',
    en: 'The assessment of cryptography is joined with that of the critical infrastructure and that of tiered protection, so that nothing is assessed twice.',
  },
  checkability: 'evidence',
  applies: all(isProtected, isAssessed),
  requires: yes('security.crypto.assessment.coordinated'),
  evidence: ['security.crypto.assessment'],
  remedy: { zh: '合并排期，互认可以共用的结果。', en: 'Plan them together and share results.' },
  note: 'Addressed to the systems of assessment rather than to operators, and without penalty: a warning.',
  given: infrastructure,
  cases: proven(coordinationSteps, {
    met: { joined: coordinatedFacts(true, true) },
    unmet: { 'not joined': coordinatedFacts(true, false) },
    otherwise: { ...noInfrastructure, 'nothing is assessed': coordinatedFacts(false, false) },
  }),
});

const conductSteps: Steps = [
  {
    in: 'infrastructure',
    article: '15',
    paragraph: 1,
    also: [{ in: 'regulations', article: '13' }],
  },
];

export const conduct = cryptoRule({
  id: 'cn-commercial-crypto/15/conduct',
  steps: conductSteps,
  title: { zh: '评估符合评估管理办法', en: 'Assessed as the measures say' },
  duty: {
    zh: '关键信息基础设施的评估按密码评估的部门规章（国家密码管理局令第3号）进行；委托的机构要有商用密码检测资质。',
    en: 'The assessment of critical infrastructure follows the assessment measures; a body that is charged with it is a qualified testing body.',
  },
  checkability: 'judgment',
  applies: all(operator, isAssessed),
  remedy: {
    zh: '核对机构资质、方案、报告和备案。',
    en: 'Check the body’s qualification, the plan, the report and the filing.',
  },
  note: 'The measures were not read in full; a person holds the assessment against them.',
  given: infrastructure,
  cases: proven(conductSteps, {
    met: { 'it was assessed': crypto({ assessment: true }) },
    otherwise: { ...noInfrastructure, 'nothing is assessed': crypto({ assessment: false }) },
    judged: 'cn-commercial-crypto/15/conduct',
  }),
});

const inspectionSteps: Steps = [
  {
    in: 'infrastructure',
    article: '17',
    paragraph: 2,
    penalty: obstruction({ component: 'cn-cii-crypto', article: '21' }),
  },
];
const findings = (inspectionFindings: boolean, rectified: boolean, reported: boolean) =>
  crypto({ inspectionFindings, inspectionRectified: { inPlace: rectified, reported } });

export const inspection = cryptoRule({
  id: 'cn-commercial-crypto/17/rectification',
  steps: inspectionSteps,
  title: { zh: '按检查意见整改并报告', en: 'Findings of inspections rectified and reported' },
  duty: {
    zh: '密码管理部门、保护工作部门检查后提出的意见，及时照改，改得如何告知保护工作部门。',
    en: 'Findings of the cryptography authority or the protection department are rectified in time, and the protection department is told of it.',
  },
  checkability: 'evidence',
  applies: all(operator, yes('security.crypto.inspectionFindings')),
  requires: all(inPlace('security.crypto.inspectionRectified'), yes('security.crypto.inspectionRectified.reported')),
  remedy: { zh: '逐条整改，并书面报告保护工作部门。', en: 'Rectify each finding and report in writing.' },
  note: 'To cooperate while an inspection runs is the rule of article 48 of the regulations, which binds everyone. The penalty is for refusal or obstruction.',
  given: infrastructure,
  cases: proven(inspectionSteps, {
    met: { both: findings(true, true, true) },
    unmet: { 'not rectified': findings(true, false, true), 'not reported': findings(true, true, false) },
    otherwise: { ...noInfrastructure, 'no findings': findings(false, false, false) },
  }),
});

const filingSteps: Steps = [{ in: 'regulations', article: '38', paragraph: 2, penalty: infrastructureByRegulations }];
const filedFacts = (inPlaceNow: boolean, filed: boolean) => crypto({ assessment: { inPlace: inPlaceNow, filed } });

export const filing = cryptoRule({
  id: 'cn-commercial-crypto/38/filing',
  steps: filingSteps,
  domain: 'filings',
  title: { zh: '评估情况备案', en: 'Assessments are filed' },
  duty: {
    zh: '评估情况按国家有关规定报国家密码管理部门或者设施所在地省级密码管理部门备案。',
    en: 'The assessments are filed, as State rules say, with the State cryptography authority or that of the province in which the facility stands.',
  },
  checkability: 'evidence',
  applies: all(isProtected, isAssessed),
  requires: yes('security.crypto.assessment.filed'),
  evidence: ['security.crypto.assessment'],
  remedy: { zh: '补办备案，并记下备案之日。', en: 'File it and note the day.' },
  note: 'The regulations leave time and form to State rules; the 30 days are a rule of their own, and uncertain. Whether the penalty, which names assessments not made as required, reaches the filing is open.',
  given: infrastructure,
  cases: proven(filingSteps, {
    met: { filed: filedFacts(true, true) },
    unmet: { 'not filed': filedFacts(true, false) },
    otherwise: { ...noInfrastructure, 'nothing is assessed': filedFacts(false, false) },
  }),
});
