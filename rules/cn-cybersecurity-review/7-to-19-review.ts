import { all, equals, examples, inPlace, is, moreThan, yes } from '../../src/rule/index.js';
import { networkPlatformOperator } from '../definitions/network-platform-operator.js';
import { first, platform, review, reviewRule } from './review-rule.js';

type Listing = 'none' | 'abroad' | 'hong-kong' | 'mainland';

const lists = (userDataPeople: number | null, listing: Listing | null, declared: boolean | null) =>
  review({ platformOperator: true, userDataPeople, listing, declared });

export const listing = reviewRule({
  id: 'cn-cybersecurity-review/7',
  provision: { article: '7' },
  title: {
    zh: '超过 100 万用户个人信息的平台赴国外上市申报审查',
    en: 'Listing in a foreign country with data of more than 1,000,000 users',
  },
  duty: {
    zh: '网络平台运营者掌握的个人信息超过 1,000,000 名用户、又要到国外上市的，先向网络安全审查办公室申报。',
    en: 'A network platform operator that holds personal information of more than 1,000,000 users files for cybersecurity review with the Cybersecurity Review Office before it lists in a foreign country.',
  },
  domain: 'filings',
  phase: 'design',
  checkability: 'manifest',
  applies: all(
    is(networkPlatformOperator),
    moreThan('security.review.userDataPeople', 1_000_000),
    equals('security.review.listing', 'abroad'),
  ),
  requires: inPlace('security.review.declared'),
  remedy: {
    zh: '向国外提交上市申请前申报审查，有结论后再推进。',
    en: 'File for review before the application to list abroad, and go on once there is a result.',
  },
  note: 'More than: 1,000,000 users are not enough. Counted are users whose personal information is held, not active users. The measures say 国外, a foreign country: a listing in Hong Kong need not be filed under this article and is judged by whether it affects national security (articles 2 and 16). Who was listed before 2022-02-15 need not file for that; a new, second or dual listing in a foreign country counts as one. That the filing comes before the application to list is the reading of practice.',
  given: platform,
  cases: examples({
    met: { 'filed, one more than a million': lists(1_000_001, 'abroad', true) },
    unmet: {
      'not filed, one more than a million': lists(1_000_001, 'abroad', false),
      'not filed, ten million': lists(10_000_000, 'abroad', false),
    },
    open: {
      'nothing is known of it': {},
      'how many users is not known': lists(null, 'abroad', false),
      'where it lists is not known': lists(1_000_001, null, false),
      'not said whether it was filed': lists(1_000_001, 'abroad', null),
    },
    otherwise: {
      'a million exactly': lists(1_000_000, 'abroad', false),
      'in Hong Kong': lists(10_000_000, 'hong-kong', false),
      'in mainland China': lists(10_000_000, 'mainland', false),
      'no plan to list': lists(10_000_000, 'none', false),
      'no platform': review({ platformOperator: false, userDataPeople: 1_000_001, listing: 'abroad', declared: false }),
    },
    first,
  }),
});

const filed = (documents: boolean | null, risks: boolean | null, declared: boolean | null = true) =>
  review({ documents, risks, declared });

export const documents = reviewRule({
  id: 'cn-cybersecurity-review/8',
  provision: { article: '8' },
  also: [{ article: '10' }],
  title: { zh: '申报材料齐全', en: 'The filing is complete' },
  duty: {
    zh: '申报时提交申报书、影响或者可能影响国家安全的分析报告、采购文件和协议或者拟提交的上市申请文件等；分析覆盖核心数据、重要数据、大量个人信息的风险。',
    en: 'The filing holds the declaration, an analysis of the effect on national security, the purchase documents or the documents for the listing, and what else is needed; the analysis covers the risks to core, important and mass personal data.',
  },
  domain: 'filings',
  phase: 'design',
  checkability: 'evidence',
  confidence: 'medium',
  applies: inPlace('security.review.declared'),
  requires: all(inPlace('security.review.documents'), inPlace('security.review.risks')),
  remedy: {
    zh: '补齐材料，按审查因素写明风险和措施。',
    en: 'Complete the documents; state risks and measures by the factors of the review.',
  },
  note: 'Articles 8 and 10 were not read in the final text; summaries agree. Article 10 binds the office: its factors are what the analysis has to answer.',
  cases: examples({
    met: { complete: filed(true, true) },
    unmet: { 'documents are missing': filed(false, true), 'the risks are not stated': filed(true, false) },
    otherwise: { 'nothing was filed': filed(false, false, false) },
    first,
  }),
});

const asked = (materials: boolean | null, materialsAsked: boolean | null = true) =>
  review({ materialsAsked, materials });

export const materials = reviewRule({
  id: 'cn-cybersecurity-review/15',
  provision: { article: '15' },
  title: { zh: '按要求补充材料', en: 'Further material is given' },
  duty: {
    zh: '审查办公室要求补充材料的，当事人、产品和服务提供者予以配合；补充的时间不计入审查时间。',
    en: 'Further material that the review office asks for is given, by the parties and by providers of products and services; that time does not count.',
  },
  domain: 'filings',
  phase: 'operate',
  checkability: 'evidence',
  applies: yes('security.review.materialsAsked'),
  requires: inPlace('security.review.materials'),
  remedy: { zh: '按要求补齐材料。', en: 'Give what is asked.' },
  note: 'Whoever is asked: a provider of a product under review, too.',
  cases: examples({
    met: { given: asked(true) },
    unmet: { 'not given': asked(false) },
    open: { 'not said': asked(null), 'not known whether it was asked': asked(false, null) },
    otherwise: { 'nothing was asked': asked(false, false) },
    first,
  }),
});

const underReview = (precautions: boolean | null, pending: boolean | null = true) => review({ pending, precautions });

export const precautions = reviewRule({
  id: 'cn-cybersecurity-review/16',
  provision: { article: '16', paragraph: 2 },
  title: { zh: '审查期间防范和消减风险', en: 'Precautions during a review' },
  duty: {
    zh: '审查期间，当事人照审查的要求防范、消减风险。',
    en: 'During a review the parties take the measures against risks that the review asks for.',
  },
  phase: 'operate',
  checkability: 'judgment',
  applies: yes('security.review.pending'),
  requires: inPlace('security.review.precautions'),
  remedy: { zh: '按审查要求落实措施并留存记录。', en: 'Take the measures asked for and keep records.' },
  note: 'Whether what is in place is what the review asked for is judged. In practice a stop of new registrations was asked for.',
  cases: examples({
    judged: 'cn-cybersecurity-review/16',
    met: { 'in place': underReview(true) },
    unmet: { 'not in place': underReview(false) },
    open: { 'not said': underReview(null), 'not known whether one is pending': underReview(false, null) },
    otherwise: { 'none is pending': underReview(false, false) },
    first,
  }),
});

const promise = (promises: boolean | null, promised: boolean | null = true) => review({ promised, promises });

export const promises = reviewRule({
  id: 'cn-cybersecurity-review/19',
  provision: { article: '19' },
  title: { zh: '督促提供者履行承诺', en: 'Providers are made to keep their promises' },
  duty: {
    zh: '当事人督促产品和服务提供者履行在审查中作出的承诺。',
    en: 'The parties make providers of products and services keep what they promised in the review.',
  },
  phase: 'operate',
  checkability: 'evidence',
  applies: yes('security.review.promised'),
  requires: inPlace('security.review.promises'),
  remedy: {
    zh: '列出承诺清单，定期核对履行情况。',
    en: 'List the promises and check from time to time how they are kept.',
  },
  cases: examples({
    met: { 'they are': promise(true) },
    unmet: { 'they are not': promise(false) },
    open: { 'not said': promise(null), 'not known whether there are any': promise(false, null) },
    otherwise: { 'no promises were made': promise(false, false) },
    first,
  }),
});
