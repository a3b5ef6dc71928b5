import { all, type Case, commencement, examples, inPlace, yes } from '../../src/rule/index.js';
import { cii, ciiRule, first, listed, measureRule, otherwise, unreviewed } from './cii-rule.js';

const years = (assessedOn: string | null, more: object = {}) => cii({ assessedOn, ...more });

export const assessment = ciiRule({
  id: 'cn-cii/17/assessment',
  provision: { article: '17' },
  title: { zh: '每年至少一次检测和风险评估', en: 'Test and risk assessment at least once a year' },
  duty: {
    zh: '自行或者委托机构，每年对设施至少做一次网络安全检测和风险评估。',
    en: 'The infrastructure is tested and its risks assessed at least once a year, by the operator or a service body.',
  },
  recurs: {
    every: 'P1Y',
    last: 'security.criticalInfrastructure.assessedOn',
    since: 'security.criticalInfrastructure.designatedOn',
    done: 'security.criticalInfrastructure.assessed',
  },
  penalty: listed(8),
  remedy: {
    zh: '完成本年度检测评估，写明 security.criticalInfrastructure.assessedOn。',
    en: 'Complete the assessment of the year and declare security.criticalInfrastructure.assessedOn.',
  },
  note: 'Read as: the next one is due a year after the last, and the first a year after the notice of designation; a reading by calendar years would leave up to two years between them. Article 40 of the Cybersecurity Law (38 before 2026) has the same duty; its fines are higher since 2026-01-01 and stand at its own rule.',
  cases: [
    {
      name: 'a year ago to the day',
      facts: years('2025-11-24'),
      expect: { outcome: 'pending', dueOn: '2026-11-24' },
    },
    {
      name: 'a year and a day ago',
      facts: years('2025-11-23', { designatedOn: '2025-11-23' }),
      expect: { outcome: 'violated', dueOn: '2026-11-23' },
    },
    { name: 'a year and a day ago, notified on a day not known', facts: years('2025-11-23'), expect: 'unknown' },
    {
      name: 'never, in the first year after the notice',
      facts: years(null, { designatedOn: '2025-11-24', assessed: false }),
      expect: { outcome: 'pending', dueOn: '2026-11-24' },
    },
    {
      name: 'never, after the first year',
      facts: years(null, { designatedOn: '2025-11-23', assessed: false }),
      expect: 'violated',
    },
    { name: 'not known, after the first year', facts: years(null, { designatedOn: '2025-11-23' }), expect: 'unknown' },
    { name: 'nothing is known of it', facts: {}, expect: 'unknown' },
    ...Object.entries(otherwise).map(([name, facts]): Case => ({ name, facts, expect: 'not-applicable' })),
    ...commencement(first, { facts: years('2019-01-01', { designatedOn: '2019-01-01' }), expect: 'violated' }),
  ],
});

const after = (problemsRectified: boolean | null, assessmentReported: boolean | null) =>
  cii({ problemsRectified, assessmentReported });

export const followUp = ciiRule({
  id: 'cn-cii/17/follow-up',
  provision: { article: '17' },
  title: { zh: '问题整改和情况报送', en: 'Findings are put right and reported' },
  duty: {
    zh: '发现的问题及时整改，并按保护工作部门的要求报送情况。',
    en: 'What the assessment found is put right in time, and the protection department is told as it asks.',
  },
  requires: all(
    inPlace('security.criticalInfrastructure.problemsRectified'),
    inPlace('security.criticalInfrastructure.assessmentReported'),
  ),
  penalty: listed(8),
  remedy: { zh: '按清单整改并报送结果。', en: 'Work through the list of findings and report the result.' },
  cases: examples({
    met: { both: after(true, true) },
    unmet: { 'not put right': after(false, true), 'not reported': after(true, false) },
    otherwise,
    first,
  }),
});

export const trusted = ciiRule({
  id: 'cn-cii/19/trusted',
  provision: { article: '19' },
  title: { zh: '优先采购安全可信的产品和服务', en: 'Safe and trusted products come first' },
  duty: {
    zh: '采购网络产品和服务时优先选择安全可信的。',
    en: 'When network products and services are bought, safe and trusted ones come first.',
  },
  phase: 'design',
  checkability: 'judgment',
  remedy: {
    zh: '在采购标准中写入安全可信要求并记录选择理由。',
    en: 'Put it into purchase criteria and record why a product was chosen.',
  },
  note: 'No fine is tied to the preference alone.',
  cases: examples({
    judged: 'cn-cii/19/trusted',
    met: { 'an operator': {} },
    open: { 'not said': cii({ designated: null }) },
    otherwise,
    first,
  }),
});

const purchase = (securityReview: boolean | null, buysSensitiveProducts: boolean | null = true) =>
  cii({ securityReview, buysSensitiveProducts });

export const purchaseReview = ciiRule({
  id: 'cn-cii/19/review',
  provision: { article: '19' },
  title: { zh: '可能影响国家安全的采购通过安全审查', en: 'Purchases that may affect national security are reviewed' },
  duty: {
    zh: '要买的网络产品、服务可能影响国家安全的，先按规定通过安全审查。',
    en: 'Network products and services that may affect national security pass the security review.',
  },
  phase: 'design',
  when: yes('security.criticalInfrastructure.buysSensitiveProducts'),
  requires: inPlace('security.criticalInfrastructure.securityReview'),
  penalty: unreviewed,
  remedy: {
    zh: '采购前申报网络安全审查，通过后再使用。',
    en: 'File the purchase for review and use it only once it has passed.',
  },
  note: 'Article 37 of the Cybersecurity Law (35 before 2026) has the same duty. How the review runs stands in the Cybersecurity Review Measures.',
  cases: examples({
    met: { passed: purchase(true) },
    unmet: { 'not passed': purchase(false) },
    open: { 'not said': purchase(null), 'not known what is bought': purchase(false, null) },
    otherwise: { ...otherwise, 'nothing of the kind is bought': purchase(false, false) },
    first,
  }),
});

export const agreements = measureRule({
  id: 'cn-cii/20/agreements',
  provision: { article: '20' },
  key: 'confidentialityAgreements',
  title: { zh: '与提供者签订安全保密协议', en: 'Security and confidentiality agreements' },
  duty: {
    zh: '采购网络产品和服务时与提供者签订安全保密协议，写明技术支持和安全保密的义务与责任。',
    en: 'When network products or services are bought, an agreement with the provider sets out technical support, security and confidentiality, with liability.',
  },
  phase: 'design',
  penalty: listed(9),
  remedy: { zh: '与每个提供者补签协议。', en: 'Conclude the agreement with each provider.' },
  note: 'Article 38 of the Cybersecurity Law (36 before 2026) has the same duty, without technical support.',
});

export const supervision = measureRule({
  id: 'cn-cii/20/supervision',
  provision: { article: '20' },
  key: 'agreementsSupervised',
  title: { zh: '监督协议的履行', en: 'Performance of the agreements is supervised' },
  duty: {
    zh: '监督提供者履行协议中的义务与责任。',
    en: 'Whether providers do what the agreements ask is supervised.',
  },
  remedy: { zh: '定期检查履约并记录。', en: 'Check performance from time to time and keep records.' },
  note: 'Article 39 punishes a missing agreement, not missing supervision.',
});

const reorganised = (reorganisationReported: boolean | null, reorganisation: boolean | null = true) =>
  cii({ reorganisation, reorganisationReported });

export const reorganisation = ciiRule({
  id: 'cn-cii/21',
  provision: { article: '21' },
  title: { zh: '合并、分立、解散及时报告并处置', en: 'Merger, split or end: reported, the infrastructure dealt with' },
  duty: {
    zh: '发生合并、分立、解散等情况的，及时报告保护工作部门，并按其要求处置设施、确保安全。',
    en: 'A merger, split, dissolution or the like is reported to the protection department in time, and the infrastructure is dealt with safely as it asks.',
  },
  domain: 'filings',
  phase: 'exit',
  when: yes('security.criticalInfrastructure.reorganisation'),
  requires: inPlace('security.criticalInfrastructure.reorganisationReported'),
  penalty: listed(10),
  remedy: {
    zh: '报告并按要求制定处置方案。',
    en: 'Report it and plan with the department how the infrastructure is dealt with.',
  },
  cases: examples({
    met: { 'reported, dealt with': reorganised(true) },
    unmet: { 'not reported': reorganised(false) },
    open: { 'not said': reorganised(null), 'not known whether there is one': reorganised(false, null) },
    otherwise: { ...otherwise, 'nothing of the kind': reorganised(false, false) },
    first,
  }),
});
