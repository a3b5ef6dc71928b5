import { all, examples, inPlace, is, yes } from '../../src/rule/index.js';
import { citedFromCsl, renumberedPenalty } from '../cn-csl/cited.js';
import { reviewBefore, reviewNow } from '../cn-csl/penalties.js';
import { criticalInfrastructureOperator } from '../definitions/critical-infrastructure-operator.js';
import { reviewParty } from '../definitions/network-platform-operator.js';
import { first, infrastructure, outsider, platform, review, reviewRule } from './review-rule.js';

const elsewhere = { 'neither platform nor critical infrastructure': outsider };
const noInfrastructure = { 'no operator of critical infrastructure': platform };

export const nationalSecurity = reviewRule({
  id: 'cn-cybersecurity-review/2',
  provision: { article: '2', paragraph: 1 },
  also: [{ article: '16', paragraph: 1 }],
  title: { zh: '影响或者可能影响国家安全的接受审查', en: 'Review where national security may be affected' },
  duty: {
    zh: '关键信息基础设施运营者的采购、网络平台运营者的数据处理影响或者可能影响国家安全的，按本办法接受网络安全审查。',
    en: 'Purchases by operators of critical infrastructure, and processing by network platform operators, that affect or may affect national security undergo cybersecurity review.',
  },
  phase: 'design',
  checkability: 'judgment',
  applies: all(is(reviewParty), yes('security.review.mayAffectNationalSecurity')),
  remedy: {
    zh: '由法务和安全部门评估对国家安全的影响，必要时申报或者咨询审查办公室，并记录结论。',
    en: 'Have counsel and security assess the effect on national security, file or ask the review office where called for, and record the conclusion.',
  },
  note: 'Who has to file stands in articles 5 and 7; beyond them the office can open a review of its own (article 16). So a listing in Hong Kong is judged here: it is no listing in a foreign country, yet the processing behind it may affect national security.',
  given: review({ platformOperator: true, mayAffectNationalSecurity: true }, { designated: false }),
  cases: examples({
    judged: 'cn-cybersecurity-review/2',
    met: {
      'a platform': {},
      'a platform that lists in Hong Kong': review({ listing: 'hong-kong', userDataPeople: 1_000_001 }),
      'critical infrastructure': infrastructure,
    },
    open: { 'not known whether it may be affected': review({ mayAffectNationalSecurity: null }) },
    otherwise: { ...elsewhere, 'it cannot be affected': review({ mayAffectNationalSecurity: false }) },
    first,
  }),
});

export const preJudgement = reviewRule({
  id: 'cn-cybersecurity-review/5/pre-judgement',
  provision: { article: '5' },
  title: { zh: '采购前预判国家安全风险', en: 'Risks to national security are judged before a purchase' },
  duty: {
    zh: '关键信息基础设施运营者采购网络产品和服务，预判其投入使用后可能带来的国家安全风险。',
    en: 'Before operators of critical infrastructure buy network products or services, they judge what risk to national security their use may bring.',
  },
  phase: 'design',
  checkability: 'evidence',
  confidence: 'medium',
  applies: is(criticalInfrastructureOperator),
  requires: inPlace('security.review.preJudgement'),
  remedy: {
    zh: '建立采购预判程序，有行业预判指南的按指南，留存记录。',
    en: 'Set up the judgement as a step of purchasing, by the guide of the sector where there is one, and keep records.',
  },
  note: 'Every such operator buys network products. The paragraph was read in its first half.',
  given: infrastructure,
  cases: examples({
    met: { judged: review({ preJudgement: true }) },
    unmet: { 'not judged': review({ preJudgement: false }) },
    otherwise: noInfrastructure,
    first,
  }),
});

const purchase = (declared: boolean | null, buysSensitiveProducts: boolean | null = true) =>
  review({ declared }, { buysSensitiveProducts });

const before = { provision: { article: '35' }, penalty: reviewBefore };
const now = { provision: { article: '37' }, penalty: reviewNow };

export const purchaseFiling = reviewRule({
  id: 'cn-cybersecurity-review/5/filing',
  provision: { article: '5' },
  ...citedFromCsl(first, before, now, [{ instrument: 'cn-cii', article: '19' }]),
  title: { zh: '可能影响国家安全的采购申报审查', en: 'Purchases that may affect national security are filed' },
  duty: {
    zh: '采购影响或者可能影响国家安全的，关键信息基础设施运营者向网络安全审查办公室申报。',
    en: 'Operators of critical infrastructure file a purchase that affects or may affect national security with the Cybersecurity Review Office.',
  },
  phase: 'design',
  checkability: 'evidence',
  confidence: 'medium',
  applies: all(is(criticalInfrastructureOperator), yes('security.criticalInfrastructure.buysSensitiveProducts')),
  requires: inPlace('security.review.declared'),
  remedy: {
    zh: '签约前申报，审查通过前不投入使用。',
    en: 'File before the contract binds, and do not use the product before the review has passed.',
  },
  note: 'Products and services are, as far as known of article 21, core network equipment, important communication products, powerful computers and servers, mass storage, large databases and applications, security equipment, cloud services and what else weighs on the infrastructure. The paragraph was read in its first half.',
  given: infrastructure,
  cases: [
    ...examples({
      met: { filed: purchase(true) },
      unmet: { 'not filed': purchase(false) },
      open: { 'not said': purchase(null), 'not known what is bought': purchase(false, null) },
      otherwise: {
        'no operator of critical infrastructure': review(
          { platformOperator: true, declared: false },
          { designated: false, buysSensitiveProducts: true },
        ),
        'nothing of the kind is bought': purchase(false, false),
      },
      first,
    }),
    ...renumberedPenalty(purchase(false), 'violated', before, now),
  ],
});

const clauses = (contractClauses: boolean | null, buysSensitiveProducts: boolean | null = true) =>
  review({ contractClauses }, { buysSensitiveProducts });

export const contractClauses = reviewRule({
  id: 'cn-cybersecurity-review/6',
  provision: { article: '6' },
  title: { zh: '采购合同要求提供者配合审查', en: 'Purchase contracts bind the provider to the review' },
  duty: {
    zh: '申报审查的采购，以合同等要求提供者配合审查，并承诺不非法获取用户数据、不非法控制设备、无正当理由不中断供应或者支持。',
    en: 'For purchases that are filed, contracts bind the provider to help in the review and to promise no unlawful taking of user data, no unlawful control of equipment, and no stop of supply or support without good reason.',
  },
  phase: 'design',
  checkability: 'evidence',
  confidence: 'medium',
  applies: all(is(criticalInfrastructureOperator), yes('security.criticalInfrastructure.buysSensitiveProducts')),
  requires: inPlace('security.review.contractClauses'),
  remedy: { zh: '在采购合同中加入这些条款。', en: 'Put these clauses into the contracts.' },
  note: 'Read for purchases that may affect national security, since those have to be filed. Known from summaries that agree, and from the same article of the measures of 2020; the article itself was not read.',
  given: infrastructure,
  cases: examples({
    met: { 'in the contracts': clauses(true) },
    unmet: { 'not in the contracts': clauses(false) },
    open: { 'not said': clauses(null), 'not known what is bought': clauses(false, null) },
    otherwise: {
      'no operator of critical infrastructure': review(
        { platformOperator: true, contractClauses: false },
        { designated: false, buysSensitiveProducts: true },
      ),
      'nothing of the kind is bought': clauses(false, false),
    },
    first,
  }),
});
