import {
  after,
  all,
  any,
  day,
  inPlace,
  is,
  no,
  onOrAfter,
  plus,
  type SituationFacts,
  yes,
} from '../../src/rule/index.js';
import { commercialCryptographyRequired } from '../definitions/commercial-cryptography.js';
import { crypto, cryptoRule, proven, type Steps, timed } from './crypto-rule.js';

const important = is(commercialCryptographyRequired);
const required = yes('security.crypto.required');
const firstDay = day('2023-11-01');
const given = {
  security: { criticalInfrastructure: { designated: false }, crypto: { required: true } },
} as const;
const shared = { confidence: 'medium', given } as const;
const otherwise = { 'no rule asks for commercial cryptography': crypto({ required: false }) };
const outside = {
  name: 'no rule asks for commercial cryptography',
  facts: crypto({ required: false }),
  expect: 'not-applicable',
} as const;
const from = 'The article was read in excerpts.';
const number = 'The duty is confirmed, the number of the article is not.';
const penalties = 'The penalty articles of the measures were not read and no amount is given.';

const keys = ['inUse', 'plan', 'budget', 'staff', 'inStep'] as const;
const systemFacts = (missing?: (typeof keys)[number]) =>
  crypto(Object.fromEntries(keys.map((key) => [key, key !== missing])));
const systemSteps: Steps = [{ in: 'measures', article: '6' }];

export const system = cryptoRule({
  ...shared,
  id: 'cn-commercial-crypto/6/system',
  steps: systemSteps,
  phase: 'design',
  title: { zh: '重要网络与信息系统使用商用密码保护', en: 'Important systems protected by commercial cryptography' },
  duty: {
    zh: '要求使用商用密码保护的网络与信息系统，使用商用密码，制定应用方案，配备资金和专业人员，同步规划、建设、运行密码保障系统。',
    en: 'A network or system for which commercial cryptography is required uses it, has a plan for its application, money and professional staff, and its cryptographic system is planned, built and run in step.',
  },
  checkability: 'evidence',
  applies: important,
  requires: all(...keys.map((key) => inPlace(`security.crypto.${key}`))),
  remedy: { zh: '补齐缺少的一项。', en: 'Put in place what is missing.' },
  note: `For any operator, critical infrastructure or not. The regular assessment that the article also names is the rule of article 9. ${from} ${penalties}`,
  cases: proven(systemSteps, {
    met: { 'all five': systemFacts() },
    unmet: Object.fromEntries(keys.map((key) => [`${key} is missing`, systemFacts(key)])),
    otherwise,
  }),
});

const planSteps: Steps = [{ in: 'measures', article: '7' }];
const planned = (plan: object, buildingSince: string | null = '2026-03-10'): SituationFacts =>
  crypto({ buildingSince, plan });

export const planPassed = cryptoRule({
  ...shared,
  id: 'cn-commercial-crypto/7/plan',
  steps: planSteps,
  phase: 'design',
  title: { zh: '重要系统的应用方案先通过评估', en: 'The plan of an important system passes first' },
  duty: {
    zh: '规划阶段对商用密码应用方案进行评估；未通过的不得作为建设依据。',
    en: 'In planning, the plan for the application of cryptography is assessed; one that has not passed is no basis for building.',
  },
  checkability: 'evidence',
  applies: all(required, onOrAfter('security.crypto.buildingSince', firstDay)),
  deadline: {
    from: 'security.crypto.buildingSince',
    within: 'P0D',
    doneOn: 'security.crypto.plan.passedOn',
    done: 'security.crypto.plan.passed',
  },
  remedy: { zh: '停止依据该方案建设，评估通过后再继续。', en: 'Stop building on this plan until it has passed.' },
  note: `For systems whose building began on 2023-11-01 or later. ${from} ${penalties}`,
  cases: timed(
    planSteps,
    [
      { name: 'passed on the day of building', facts: planned({ passedOn: '2026-03-10' }), expect: 'satisfied' },
      { name: 'passed a day later', facts: planned({ passedOn: '2026-03-11' }), expect: 'violated' },
      { name: 'built without', facts: planned({ passed: false }), expect: 'violated' },
      { name: 'built, not known whether it passed', facts: planned({}), expect: 'unknown' },
      { name: 'still planned', facts: planned({ passed: false }, '2026-11-24'), expect: 'pending' },
      { name: 'built since the first day', facts: planned({ passed: false }, '2023-11-01'), expect: 'violated' },
      { name: 'built before', facts: planned({ passed: false }, '2023-10-31'), expect: 'not-applicable' },
      outside,
    ],
    planned({ passed: false }),
    'pending',
  ),
});

const launchSteps: Steps = [{ in: 'measures', article: '8' }];
const launched = (launchedOn: string, assessment: object): SituationFacts => ({
  service: { launchedOn },
  security: { crypto: { assessment } },
});

export const beforeLaunch = cryptoRule({
  ...shared,
  id: 'cn-commercial-crypto/8/launch',
  steps: launchSteps,
  phase: 'launch',
  title: { zh: '重要系统通过评估后才能投入运行', en: 'An important system passes before it goes into operation' },
  duty: {
    zh: '运行前进行评估；未通过的改造，改造期间不得投入运行。',
    en: 'The system is assessed before operation; if it does not pass it is rebuilt and stays out of operation meanwhile.',
  },
  checkability: 'evidence',
  applies: all(required, onOrAfter('service.launchedOn', firstDay)),
  deadline: {
    from: 'service.launchedOn',
    within: 'P0D',
    doneOn: 'security.crypto.assessment.launchPassedOn',
    done: 'security.crypto.assessment.beforeLaunch',
  },
  remedy: {
    zh: '停止运行并改造，评估通过后再投入运行。',
    en: 'Take it out of operation, rebuild, and return once it has passed.',
  },
  note: `For systems that went into operation on 2023-11-01 or later. ${number} ${penalties}`,
  cases: timed(
    launchSteps,
    [
      {
        name: 'passed on the day of launch',
        facts: launched('2026-03-10', { launchPassedOn: '2026-03-10' }),
        expect: 'satisfied',
      },
      {
        name: 'passed a day later',
        facts: launched('2026-03-10', { launchPassedOn: '2026-03-11' }),
        expect: 'violated',
      },
      { name: 'launched without', facts: launched('2026-03-10', { beforeLaunch: false }), expect: 'violated' },
      { name: 'the day is not known', facts: launched('2026-03-10', { beforeLaunch: true }), expect: 'unknown' },
      { name: 'launch is today', facts: launched('2026-11-24', { beforeLaunch: false }), expect: 'pending' },
      { name: 'launched on the first day', facts: launched('2023-11-01', { beforeLaunch: false }), expect: 'violated' },
      { name: 'launched before', facts: launched('2023-10-31', { beforeLaunch: false }), expect: 'not-applicable' },
      outside,
    ],
    launched('2025-12-01', { beforeLaunch: false }),
    'pending',
  ),
});

const yearlySteps: Steps = [{ in: 'measures', article: '9', also: [{ in: 'measures', article: '6' }] }];
const assessed = (
  lastOn: string | null,
  launchedOn: string | null,
  inPlaceNow: boolean | null = null,
): SituationFacts => ({
  service: { launchedOn },
  security: { crypto: { assessment: { inPlace: inPlaceNow, lastOn } } },
});

export const yearly = cryptoRule({
  ...shared,
  id: 'cn-commercial-crypto/9/yearly',
  steps: yearlySteps,
  title: { zh: '重要系统每年至少评估一次', en: 'An important system is assessed at least once a year' },
  duty: {
    zh: '建成运行后每年至少评估一次。',
    en: 'In operation the system is assessed at least once a year.',
  },
  checkability: 'manifest',
  applies: important,
  recurs: {
    every: 'P1Y',
    last: 'security.crypto.assessment.lastOn',
    since: 'service.launchedOn',
    done: 'security.crypto.assessment.inPlace',
  },
  remedy: { zh: '安排本年度评估。', en: 'Have this year’s assessment made.' },
  note: `Read as: no more than a year after the last one, or after launch. ${number} ${penalties}`,
  cases: timed(
    yearlySteps,
    [
      { name: 'a year ago to the day', facts: assessed('2025-11-24', null), expect: 'pending' },
      { name: 'a year and a day ago', facts: assessed('2025-11-23', '2025-11-23'), expect: 'violated' },
      {
        name: 'a year and a day ago, launched on a day not known',
        facts: assessed('2025-11-23', null),
        expect: 'unknown',
      },
      { name: 'launched a year ago, not yet assessed', facts: assessed(null, '2025-11-24', false), expect: 'pending' },
      { name: 'launched earlier, never assessed', facts: assessed(null, '2025-11-23', false), expect: 'violated' },
      { name: 'launched earlier, not known', facts: assessed(null, '2025-11-23'), expect: 'unknown' },
      outside,
    ],
    assessed('2020-01-01', '2019-01-01'),
  ),
});

const rebuildSteps: Steps = [{ in: 'measures', article: '9' }];
const result = (passed: boolean, rebuilding: boolean) => crypto({ assessment: { inPlace: true, passed }, rebuilding });

export const rebuilt = cryptoRule({
  ...shared,
  id: 'cn-commercial-crypto/9/rebuild',
  steps: rebuildSteps,
  title: { zh: '重要系统未通过评估的改造', en: 'An important system that did not pass is rebuilt' },
  duty: {
    zh: '未通过评估的，进行改造，改造期间保证运行安全。',
    en: 'A system that did not pass is rebuilt, and its operation is kept safe meanwhile.',
  },
  checkability: 'evidence',
  applies: all(important, no('security.crypto.assessment.passed')),
  requires: inPlace('security.crypto.rebuilding'),
  remedy: {
    zh: '制定改造计划和过渡期措施，完成后复评。',
    en: 'Plan the rebuilding and the measures meanwhile, then have it assessed again.',
  },
  note: `${number} ${penalties}`,
  cases: proven(rebuildSteps, {
    met: { 'being rebuilt': result(false, true) },
    unmet: { 'nothing is done': result(false, false) },
    otherwise: { ...otherwise, passed: result(true, false) },
  }),
});

const filingSteps: Steps = [{ in: 'measures', article: 'whole' }];
const limit = plus('security.crypto.assessment.reportOn', 30, 'day');
const filing = (reportOn: string | null, filedOn: string | null, filed: boolean | null = null) =>
  crypto({ assessment: { inPlace: true, reportOn, filedOn, filed } });

export const filedInTime = cryptoRule({
  ...shared,
  confidence: 'low',
  id: 'cn-commercial-crypto/whole/filing',
  steps: filingSteps,
  domain: 'filings',
  title: { zh: '评估结果是否在 30 日内备案', en: 'Was the assessment filed within 30 days?' },
  duty: {
    zh: '评估结果报密码管理部门备案，据评估机构的说明为取得报告起 30 日内；超过的由人判断。',
    en: 'The result is filed with the cryptography authority, within 30 days of the report according to an assessment body; whatever took longer is for a person to judge.',
  },
  checkability: 'judgment',
  applies: all(
    important,
    any(
      after('security.crypto.assessment.filedOn', limit),
      all(no('security.crypto.assessment.filed'), after('asOf', limit)),
    ),
  ),
  remedy: {
    zh: '尽快备案，向所在地密码管理部门核实期限。',
    en: 'File it soon and ask the local cryptography authority for the time allowed.',
  },
  note: 'The 30 days are known from the pages of one assessment body alone, which counts from the report that passed; the article was not found. What was filed in that time is not asked about; what was not is never held a violation without a person.',
  cases: proven(filingSteps, {
    met: {
      'filed on the 31st day': filing('2026-09-01', '2026-10-02'),
      'not filed after 30 days': filing('2026-10-24', null, false),
    },
    open: {
      'nothing is known of it': {},
      'not known when it was filed': filing('2026-09-01', null),
      'the day of the report is not known': filing(null, '2026-10-02'),
    },
    otherwise: {
      ...otherwise,
      'filed on the 30th day': filing('2026-09-01', '2026-10-01', true),
      'not filed, 30 days are not over': filing('2026-10-25', '2026-11-24', false),
    },
    judged: 'cn-commercial-crypto/whole/filing',
  }),
});
