import { all, any, day, inPlace, is, no, onOrAfter, type SituationFacts, yes } from '../../src/rule/index.js';
import { cryptographyProtectedInfrastructure } from '../definitions/commercial-cryptography.js';
import { criticalInfrastructureOperator } from '../definitions/critical-infrastructure-operator.js';
import { crypto, cryptoRule, infrastructure, noInfrastructure, proven, type Steps, timed } from './crypto-rule.js';
import { launchedSince, notified, notifiedBy, outside } from './facility.js';
import { infrastructureByRegulations, infrastructureItem } from './penalties.js';

const operator = is(criticalInfrastructureOperator);

const launchSteps: Steps = [
  { in: 'regulations', article: '38', paragraph: 2, penalty: infrastructureByRegulations },
  {
    in: 'infrastructure',
    article: '12',
    paragraph: 2,
    also: [{ in: 'infrastructure', article: '14', paragraph: 1 }],
    penalty: infrastructureItem(6),
  },
];
const launched = (launchedOn: string, assessment: object, required = true): SituationFacts => ({
  service: { launchedOn },
  security: { crypto: { required, assessment } },
});

export const beforeLaunch = cryptoRule({
  id: 'cn-commercial-crypto/12/launch',
  steps: launchSteps,
  phase: 'launch',
  title: { zh: '通过评估后才能投入运行', en: 'Into operation only after passing the assessment' },
  duty: {
    zh: '运行前自行或者委托检测机构评估；未通过的改造，改造期间不得投入运行。',
    en: 'Before operation the facility is assessed, by the operator or a testing body; if it does not pass it is rebuilt and stays out of operation meanwhile.',
  },
  checkability: 'evidence',
  applies: all(
    operator,
    notifiedBy('service.launchedOn'),
    any(all(yes('security.crypto.required'), onOrAfter('service.launchedOn', day('2023-07-01'))), launchedSince),
  ),
  deadline: {
    from: 'service.launchedOn',
    within: 'P0D',
    doneOn: 'security.crypto.assessment.launchPassedOn',
    done: 'security.crypto.assessment.beforeLaunch',
  },
  remedy: {
    zh: '未通过的，停止运行并改造，评估通过后再投入运行。',
    en: 'Take it out of operation, rebuild, and put it into operation once it has passed.',
  },
  note: 'The law of the day of launch decides: since 2023-07-01 where commercial cryptography is required, since 2025-08-01 for every critical infrastructure, those then being built included. What ran before, or before the operator was notified, owes the yearly assessment alone.',
  given: infrastructure,
  cases: timed(
    launchSteps,
    [
      {
        name: 'passed on the day of launch',
        facts: launched('2025-08-01', { launchPassedOn: '2025-08-01' }, false),
        expect: { outcome: 'satisfied', dueOn: '2025-08-01' },
      },
      {
        name: 'passed a day later',
        facts: launched('2025-08-01', { launchPassedOn: '2025-08-02' }, false),
        expect: 'violated',
      },
      { name: 'launched without', facts: launched('2026-03-01', { beforeLaunch: false }), expect: 'violated' },
      {
        name: 'launched, the day is not known',
        facts: launched('2026-03-01', { beforeLaunch: true }),
        expect: 'unknown',
      },
      { name: 'launch is today', facts: launched('2026-11-24', { beforeLaunch: false }), expect: 'pending' },
      { name: 'required, on 2023-07-01', facts: launched('2023-07-01', { beforeLaunch: false }), expect: 'violated' },
      {
        name: 'notified on the day of launch',
        facts: notified('2026-03-01', launched('2026-03-01', { beforeLaunch: false })),
        expect: 'violated',
      },
      {
        name: 'notified later',
        facts: notified('2026-03-02', launched('2026-03-01', { beforeLaunch: false })),
        expect: 'not-applicable',
      },
      {
        name: 'required, a day earlier',
        facts: launched('2023-06-30', { beforeLaunch: false }),
        expect: 'not-applicable',
      },
      {
        name: 'not required, a day before 2025-08-01',
        facts: launched('2025-07-31', { beforeLaunch: false }, false),
        expect: 'not-applicable',
      },
      outside,
    ],
    launched('2025-12-01', { beforeLaunch: false }),
    'pending',
  ),
});

const yearlySteps: Steps = [
  { in: 'regulations', article: '38', paragraph: 2, penalty: infrastructureByRegulations },
  {
    in: 'infrastructure',
    article: '13',
    also: [
      { in: 'infrastructure', article: '5', paragraph: 1 },
      { in: 'infrastructure', article: '14', paragraph: 2 },
    ],
    penalty: infrastructureItem(7),
  },
];
const assessed = (lastOn: string | null, designatedOn: string | null, inPlaceNow: boolean | null = null) =>
  notified(designatedOn, crypto({ assessment: { inPlace: inPlaceNow, lastOn } }));

export const yearly = cryptoRule({
  id: 'cn-commercial-crypto/13/yearly',
  steps: yearlySteps,
  title: { zh: '运行后每年至少评估一次', en: 'Assessed at least once a year in operation' },
  duty: {
    zh: '建成运行后，自行或者委托检测机构每年至少评估一次。',
    en: 'In operation the facility is assessed at least once a year, by the operator or a testing body.',
  },
  checkability: 'manifest',
  applies: is(cryptographyProtectedInfrastructure),
  recurs: {
    every: 'P1Y',
    last: 'security.crypto.assessment.lastOn',
    since: 'security.criticalInfrastructure.designatedOn',
    done: 'security.crypto.assessment.inPlace',
  },
  remedy: { zh: '安排本年度评估。', en: 'Have this year’s assessment made.' },
  note: 'Read as: no more than a year after the last one, that before launch included, or after the notice to the operator. The provisions of 2025 give no period of grace to facilities that already ran.',
  given: infrastructure,
  cases: timed(
    yearlySteps,
    [
      {
        name: 'a year ago to the day',
        facts: assessed('2025-11-24', null),
        expect: { outcome: 'pending', dueOn: '2026-11-24' },
      },
      { name: 'a year and a day ago', facts: assessed('2025-11-23', '2025-11-23'), expect: 'violated' },
      {
        name: 'a year and a day ago, notified on a day not known',
        facts: assessed('2025-11-23', null),
        expect: 'unknown',
      },
      { name: 'notified a year ago, not yet assessed', facts: assessed(null, '2025-11-24', false), expect: 'pending' },
      { name: 'notified earlier, never assessed', facts: assessed(null, '2025-11-23', false), expect: 'violated' },
      { name: 'notified earlier, not known', facts: assessed(null, '2025-11-23'), expect: 'unknown' },
      { name: 'nothing is known of it', facts: assessed(null, null), expect: 'unknown' },
      outside,
    ],
    assessed('2020-01-01', '2020-01-01'),
  ),
});

const rebuildSteps: Steps = [
  {
    in: 'infrastructure',
    article: '13',
    also: [{ in: 'infrastructure', article: '12', paragraph: 2 }],
    penalty: infrastructureItem(7),
  },
];
const result = (passed: boolean, rebuilding: boolean) => crypto({ assessment: { inPlace: true, passed }, rebuilding });

export const rebuilt = cryptoRule({
  id: 'cn-commercial-crypto/13/rebuild',
  steps: rebuildSteps,
  title: { zh: '未通过评估的改造并保证运行安全', en: 'Rebuilt, and kept safe, when not passed' },
  duty: {
    zh: '运行中的设施未通过评估的，进行改造，改造期间采取措施保证运行安全。',
    en: 'A running facility that did not pass is rebuilt, and measures keep its operation safe meanwhile.',
  },
  checkability: 'evidence',
  applies: all(operator, no('security.crypto.assessment.passed')),
  requires: inPlace('security.crypto.rebuilding'),
  remedy: {
    zh: '制定改造计划和过渡期安全措施，完成后复评。',
    en: 'Plan the rebuilding and the measures meanwhile, then have it assessed again.',
  },
  given: infrastructure,
  cases: proven(rebuildSteps, {
    met: { 'being rebuilt': result(false, true) },
    unmet: { 'nothing is done': result(false, false) },
    otherwise: { ...noInfrastructure, passed: result(true, false) },
  }),
});
