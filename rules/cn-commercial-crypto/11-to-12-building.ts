import { all, inPlace, is, onOrAfter, onOrBefore, yes } from '../../src/rule/index.js';
import { criticalInfrastructureOperator } from '../definitions/critical-infrastructure-operator.js';
import { cryptoRule, infrastructure, noInfrastructure, proven, type Steps, timed } from './crypto-rule.js';
import { facility, firstDay, launchedSince, notified, notifiedBy, outside } from './facility.js';
import { infrastructureItem } from './penalties.js';

const operator = is(criticalInfrastructureOperator);

const planSteps: Steps = [
  {
    in: 'infrastructure',
    article: '11',
    also: [{ in: 'infrastructure', article: '11', paragraph: 1 }],
    paragraph: 2,
    penalty: infrastructureItem(4),
  },
];
const planned = (plan: object, buildingSince: string | null = '2026-03-10', launchedOn: string | null = '2026-12-01') =>
  facility(buildingSince, launchedOn, { plan });

export const planPassed = cryptoRule({
  id: 'cn-commercial-crypto/11/plan',
  steps: planSteps,
  phase: 'design',
  title: { zh: '应用方案通过评估后才能建设', en: 'The plan passes its assessment before building' },
  duty: {
    zh: '规划阶段制定商用密码应用方案，自行或者委托检测机构评估；未通过的方案不得作为建设依据。',
    en: 'In planning, a plan for the application of cryptography is made and assessed, by the operator or a testing body; a plan that has not passed is no basis for building.',
  },
  checkability: 'evidence',
  applies: all(
    operator,
    launchedSince,
    onOrAfter('security.crypto.buildingSince', firstDay),
    notifiedBy('security.crypto.buildingSince'),
  ),
  deadline: {
    from: 'security.crypto.buildingSince',
    within: 'P0D',
    doneOn: 'security.crypto.plan.passedOn',
    done: 'security.crypto.plan.passed',
  },
  remedy: { zh: '停止依据该方案建设，评估通过后再继续。', en: 'Stop building on this plan until it has passed.' },
  note: 'For facilities whose building began on 2025-08-01 or later, after the operator was notified. Those that were being built or ran on that day follow article 14.',
  given: infrastructure,
  cases: timed(
    planSteps,
    [
      {
        name: 'passed on the day of building',
        facts: planned({ passedOn: '2026-03-10' }),
        expect: { outcome: 'satisfied', dueOn: '2026-03-10' },
      },
      { name: 'passed a day later', facts: planned({ passedOn: '2026-03-11' }), expect: 'violated' },
      { name: 'built without', facts: planned({ passed: false }), expect: 'violated' },
      { name: 'built, not known whether it passed', facts: planned({}), expect: 'unknown' },
      { name: 'still planned', facts: planned({ passed: false }, '2026-11-24'), expect: 'pending' },
      { name: 'built since the first day', facts: planned({ passed: false }, '2025-08-01'), expect: 'violated' },
      { name: 'built before', facts: planned({ passed: false }, '2025-07-31'), expect: 'not-applicable' },
      {
        name: 'notified on the day of building',
        facts: notified('2026-03-10', planned({ passed: false })),
        expect: 'violated',
      },
      {
        name: 'notified later',
        facts: notified('2026-03-11', planned({ passed: false })),
        expect: 'not-applicable',
      },
      { name: 'running before', facts: planned({}, null, '2025-07-31'), expect: 'not-applicable' },
      { name: 'running since the first day', facts: planned({}, null, '2025-08-01'), expect: 'unknown' },
      outside,
    ],
    planned({ passed: false }),
    'pending',
  ),
});

const builtSteps: Steps = [{ in: 'infrastructure', article: '12', paragraph: 1, penalty: infrastructureItem(5) }];
const building = all(
  operator,
  launchedSince,
  onOrBefore('security.crypto.buildingSince', 'asOf'),
  notifiedBy('service.launchedOn'),
);
const notBuilding = (more: object) => ({
  ...noInfrastructure,
  'running before the first day': facility('2025-01-10', '2025-07-31', more),
  'building begins later': facility('2026-11-25', '2027-12-01', more),
  'notified after launch': notified('2025-08-02', facility('2025-01-10', '2025-08-01', more)),
});

export const builtToPlan = cryptoRule({
  id: 'cn-commercial-crypto/12/built',
  steps: builtSteps,
  phase: 'design',
  title: { zh: '按通过评估的方案建设', en: 'Built by the plan that passed' },
  duty: {
    zh: '建设阶段按通过评估的方案实施，落实密码安全防护措施，建设密码保障系统。',
    en: 'Building follows the plan that passed, with its protective measures and the cryptographic system.',
  },
  checkability: 'evidence',
  applies: building,
  requires: inPlace('security.crypto.builtToPlan'),
  remedy: { zh: '对照通过评估的方案核查并补建。', en: 'Check against the plan that passed and build what is missing.' },
  note: 'For what was built on 2025-08-01 or later, begun before or not: the building stage falls under the provisions as long as it lasts.',
  given: infrastructure,
  cases: proven(builtSteps, {
    met: {
      'built as planned': facility('2025-01-10', '2025-08-01', { builtToPlan: true }),
      'notified on the day of launch': notified(
        '2025-08-01',
        facility('2025-01-10', '2025-08-01', { builtToPlan: true }),
      ),
      'building began today': facility('2026-11-24', '2027-12-01', { builtToPlan: true }),
    },
    unmet: { 'not as planned': facility('2025-01-10', '2026-12-01', { builtToPlan: false }) },
    otherwise: notBuilding({ builtToPlan: false }),
  }),
});

const changed = (changedPlan: boolean, changePassed: boolean) => ({ plan: { changed: changedPlan, changePassed } });

export const planChanged = cryptoRule({
  id: 'cn-commercial-crypto/12/changed',
  steps: builtSteps,
  phase: 'design',
  title: { zh: '调整方案须重新评估通过', en: 'A changed plan passes again' },
  duty: {
    zh: '建设中调整方案的，重新评估，通过后才能按调整后的方案继续建设。',
    en: 'A plan that is changed while building is assessed again, and building goes on by it only once it has passed.',
  },
  checkability: 'manifest',
  applies: all(building, yes('security.crypto.plan.changed')),
  requires: yes('security.crypto.plan.changePassed'),
  remedy: { zh: '暂停按新方案建设，重新评估。', en: 'Hold the changed work and have the plan assessed again.' },
  given: infrastructure,
  cases: proven(builtSteps, {
    met: {
      'passed again': facility('2025-01-10', '2025-08-01', changed(true, true)),
      'notified on the day of launch': notified(
        '2025-08-01',
        facility('2025-01-10', '2025-08-01', changed(true, true)),
      ),
      'building began today': facility('2026-11-24', '2027-12-01', changed(true, true)),
    },
    unmet: { 'not passed again': facility('2025-01-10', '2026-12-01', changed(true, false)) },
    otherwise: {
      ...notBuilding(changed(true, false)),
      'the plan was not changed': facility('2025-01-10', '2026-12-01', changed(false, false)),
    },
  }),
});
