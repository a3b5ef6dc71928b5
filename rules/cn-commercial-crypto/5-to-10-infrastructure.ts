import {
  all,
  any,
  before,
  day,
  inPlace,
  is,
  onOrAfter,
  plus,
  type SituationFacts,
  startOf,
  yes,
} from '../../src/rule/index.js';
import { criticalInfrastructureOperator } from '../definitions/critical-infrastructure-operator.js';
import { crypto, cryptoRule, infrastructure, noInfrastructure, proven, type Steps, timed } from './crypto-rule.js';
import { orderItem, purchases } from './penalties.js';

const operator = is(criticalInfrastructureOperator);

const reportSteps: Steps = [{ in: 'infrastructure', article: '5', paragraph: 2, penalty: orderItem(1) }];
const reported = (reportedOn: string | null, inPlaceNow: boolean | null, designatedOn: string | null = null) => ({
  security: {
    criticalInfrastructure: { designatedOn },
    crypto: { annualReport: { inPlace: inPlaceNow, reportedOn } },
  },
});
const yearBegins = startOf(plus('asOf', -31, 'day'), 'year');
const lastYear = reported('2026-01-20', true, '2024-01-01');

export const annualReport = cryptoRule({
  id: 'cn-commercial-crypto/5/annual-report',
  steps: reportSteps,
  domain: 'filings',
  title: { zh: '每年 1 月 31 日前报告上一年度情况', en: 'Report on the past year by 31 January' },
  duty: {
    zh: '每年到 1 月 31 日为止，把上一年度使用和评估商用密码的情况报给所属的保护工作部门。',
    en: 'By 31 January of each year the protection department is told how cryptography was used and assessed in the past year.',
  },
  checkability: 'manifest',
  applies: operator,
  requires: any(
    before('asOf', day('2026-02-01')),
    all(inPlace('security.crypto.annualReport'), onOrAfter('security.crypto.annualReport.reportedOn', yearBegins)),
    onOrAfter('security.criticalInfrastructure.designatedOn', yearBegins),
  ),
  remedy: { zh: '补报上一年度情况，并记下报告之日。', en: 'Report on the past year now and note the day.' },
  note: 'The first report fell due on 2026-01-31, until when nothing is owed; through 31 January of later years the report of the year before counts. Read with 31 January itself in time; a late report within the year settles it. Whoever was notified after the end of the past year has nothing to report on it.',
  given: infrastructure,
  cases: timed(
    reportSteps,
    [
      { name: 'reported this year', facts: reported('2026-01-01', true), expect: 'satisfied' },
      { name: 'reported before this year', facts: reported('2025-12-31', true, '2024-01-01'), expect: 'violated' },
      { name: 'never reported', facts: reported(null, false, '2025-12-31'), expect: 'violated' },
      { name: 'a draft that was not sent', facts: reported('2026-01-20', false, '2024-01-01'), expect: 'violated' },
      { name: 'notified this year', facts: reported(null, false, '2026-01-01'), expect: 'satisfied' },
      { name: 'not known when', facts: reported(null, true), expect: 'unknown' },
      { name: 'not known whether', facts: reported('2026-01-20', null), expect: 'unknown' },
      { name: 'on 31 January', asOf: '2027-01-31', facts: lastYear, expect: 'satisfied' },
      { name: 'on 1 February', asOf: '2027-02-01', facts: lastYear, expect: 'violated' },
      {
        name: 'on 31 January, two years ago',
        asOf: '2027-01-31',
        facts: reported('2025-12-31', true, '2024-01-01'),
        expect: 'violated',
      },
      {
        name: 'nothing is due on 2026-01-31',
        asOf: '2026-01-31',
        facts: reported(null, false, '2024-01-01'),
        expect: 'satisfied',
      },
      {
        name: 'notified last year, on 31 January',
        asOf: '2027-01-31',
        facts: reported(null, false, '2026-05-01'),
        expect: 'satisfied',
      },
      {
        name: 'the first is due, the day of notice not known',
        asOf: '2026-02-01',
        facts: reported(null, false),
        expect: 'unknown',
      },
      { name: 'the first is due', asOf: '2026-02-01', facts: reported(null, false, '2025-09-01'), expect: 'violated' },
      {
        name: 'not critical infrastructure',
        facts: noInfrastructure['not critical infrastructure'],
        expect: 'not-applicable',
      },
    ],
    reported(null, false, '2024-01-01'),
    'satisfied',
  ),
});

const staffSteps: Steps = [{ in: 'infrastructure', article: '7', paragraph: 2 }];
const people = (screened: boolean, trained: boolean) => crypto({ staff: { inPlace: true, screened, trained } });

export const screening = cryptoRule({
  id: 'cn-commercial-crypto/7/screening',
  steps: staffSteps,
  title: { zh: '密码人员背景审查和定期培训', en: 'Cryptography staff are screened and trained' },
  duty: {
    zh: '密码专业人员都经过背景审查，并定期参加业务技能培训。',
    en: 'Cryptography staff pass a background check and are trained in their skills regularly.',
  },
  checkability: 'evidence',
  applies: operator,
  requires: all(yes('security.crypto.staff.screened'), yes('security.crypto.staff.trained')),
  evidence: ['security.crypto.staff'],
  remedy: { zh: '完成背景审查，制定年度培训计划。', en: 'Complete the checks and make a yearly plan of training.' },
  note: 'The provisions name no interval for training.',
  given: infrastructure,
  cases: proven(staffSteps, {
    met: { both: people(true, true) },
    unmet: { 'not screened': people(false, true), 'not trained': people(true, false) },
    otherwise: noInfrastructure,
  }),
});

const reviewSteps: Steps = [
  {
    in: 'law',
    article: '27',
    paragraph: 2,
    penalty: purchases({ component: 'cn-crypto-law', article: '37', paragraph: 2 }),
  },
  {
    in: 'regulations',
    article: '40',
    penalty: purchases({ component: 'cn-commercial-crypto-regulations', article: '61' }),
  },
  {
    in: 'infrastructure',
    article: '9',
    paragraph: 2,
    penalty: purchases({ component: 'cn-cii-crypto', article: '20' }),
  },
];
const bought = (buysSensitiveProducts: boolean | null, review: boolean | null) =>
  crypto({ buysSensitiveProducts, review });

export const review = cryptoRule({
  id: 'cn-commercial-crypto/9/review',
  steps: reviewSteps,
  phase: 'design',
  title: { zh: '涉及商用密码的采购通过安全审查', en: 'Security review of purchases with cryptography' },
  duty: {
    zh: '要买的网络产品、服务带有商用密码，并且影响或者可能影响国家安全的，先通过网络安全审查。',
    en: 'Purchases of network products or services with commercial cryptography that affect or may affect national security pass the cybersecurity review.',
  },
  checkability: 'evidence',
  applies: all(operator, yes('security.crypto.buysSensitiveProducts')),
  requires: inPlace('security.crypto.review'),
  remedy: {
    zh: '采购前预判并申报审查，通过后再使用。',
    en: 'Judge before buying, file for review, use it only once it has passed.',
  },
  note: 'Owed by every operator of critical infrastructure, whether or not cryptography is required for the facility.',
  given: infrastructure,
  cases: proven(reviewSteps, {
    met: { passed: bought(true, true) },
    unmet: { 'not passed': bought(true, false) },
    open: { 'not said whether it passed': bought(true, null), 'not said what is bought': bought(null, false) },
    otherwise: { ...noInfrastructure, 'nothing of the kind is bought': bought(false, false) },
  }),
});

const dataSteps: Steps = [{ in: 'infrastructure', article: '10' }];
const held = (
  [processed, importantData, coreData]: readonly [boolean, boolean, boolean],
  dataProtection: boolean | null,
): SituationFacts => ({
  personalData: { processed },
  data: { importantData, management: { coreData } },
  security: { crypto: { dataProtection } },
});

export const data = cryptoRule({
  id: 'cn-commercial-crypto/10/data',
  steps: dataSteps,
  domain: 'data',
  title: {
    zh: '用商用密码保护核心数据、重要数据和个人信息',
    en: 'Core, important and personal data protected by cryptography',
  },
  duty: {
    zh: '核心数据、重要数据和个人信息在关键信息基础设施上存储、使用、传输时，都有商用密码保护。',
    en: 'Core data, important data and personal information that critical infrastructure stores, uses or transmits are protected by commercial cryptography.',
  },
  checkability: 'evidence',
  applies: all(
    operator,
    any(yes('personalData.processed'), yes('data.importantData'), yes('data.management.coreData')),
  ),
  requires: inPlace('security.crypto.dataProtection'),
  remedy: {
    zh: '对三类数据的存储、使用、传输补齐加密和完整性保护。',
    en: 'Protect storage, use and transmission of the three kinds of data by encryption and integrity.',
  },
  note: 'The article refers to the rules on data security and personal information for how far protection goes, and no penalty item names it.',
  given: infrastructure,
  cases: proven(dataSteps, {
    met: {
      'personal information': held([true, false, false], true),
      'important data': held([false, true, false], true),
      'core data': held([false, false, true], true),
    },
    unmet: { 'not protected': held([true, false, false], false) },
    open: {
      'not said whether it is protected': held([true, false, false], null),
      'not said what is held': crypto({ dataProtection: true }),
    },
    otherwise: { ...noInfrastructure, 'no such data': held([false, false, false], false) },
  }),
});
