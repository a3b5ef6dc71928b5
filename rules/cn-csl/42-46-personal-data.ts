import {
  all,
  any,
  commencement,
  equals,
  every,
  examples,
  inPlace,
  no,
  not,
  type Rule,
  yes,
} from '../../src/rule/index.js';
import { cslRule } from './csl-rule.js';
import { otherLaws, personalDataBefore, tradeBefore, tradeNow } from './penalties.js';

const shared = {
  domain: 'personal-data',
  phase: 'operate',
  severity: 'error',
  applies: yes('personalData.processed'),
} as const;

const given = { personalData: { processed: true } };
const otherwise = { 'no personal information': { personalData: { processed: false } } };
const first = { first: '2017-06-01' } as const;

const simple = (
  texts: Pick<Rule, 'id' | 'title' | 'duty' | 'remedy' | 'checkability'> & { readonly note?: string },
  article: string,
  old: string,
  paragraph: number | undefined,
  requires: NonNullable<Rule['requires']>,
  met: Parameters<typeof examples>[0]['met'],
  unmet: Parameters<typeof examples>[0]['met'],
  open?: Parameters<typeof examples>[0]['open'],
): Rule =>
  cslRule({
    ...shared,
    ...texts,
    now: { article, ...(paragraph !== undefined && { paragraph }) },
    before: { article: old, ...(article !== '42' && paragraph !== undefined && { paragraph }) },
    requires,
    penalty: otherLaws,
    penaltyBefore: personalDataBefore,
    given,
    cases: examples({
      met,
      unmet,
      otherwise,
      ...(open && { open }),
      ...first,
      renumbered: { on: '2026-01-01', from: old, to: article },
    }),
  });

const protection = (facts: Readonly<Record<string, boolean>>) => ({ personalData: { protection: facts } });

export const userInformationRules = cslRule({
  ...shared,
  id: 'cn-csl/42/user-information',
  now: { article: '42', paragraph: 1 },
  before: { article: '40' },
  title: { zh: '用户信息保护制度', en: 'Rules that protect user information' },
  duty: {
    zh: '用户信息收集后严格保密，并有专门的保护制度。',
    en: 'User information is kept strictly confidential, under rules that protect it.',
  },
  checkability: 'evidence',
  requires: inPlace('data.userInformationRules'),
  remedy: { zh: '制定用户信息保护制度。', en: 'Write rules that protect user information.' },
  given,
  cases: examples({
    met: { 'in place': { data: { userInformationRules: true } } },
    unmet: { 'not in place': { data: { userInformationRules: false } } },
    otherwise,
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '40', to: '42' },
  }),
});

export const otherPersonalDataLaw = cslRule({
  ...shared,
  id: 'cn-csl/42/other-law',
  now: { article: '42', paragraph: 2 },
  title: {
    zh: '处理个人信息遵守民法典、个人信息保护法',
    en: 'Personal information under the Civil Code and the Personal Information Protection Law',
  },
  duty: {
    zh: '处理个人信息，要遵守本法和民法典、个人信息保护法等法律、行政法规。',
    en: 'Whoever processes personal information follows this law, the Civil Code, the Personal Information Protection Law and other law.',
  },
  checkability: 'judgment',
  remedy: {
    zh: '按 cn-pipl 各条检查并记录结论。',
    en: 'Check against the rules of cn-pipl and record the conclusion.',
  },
  note: 'A link to other laws, new since 2026-01-01.',
  given,
  cases: examples({
    judged: 'cn-csl/42/other-law',
    met: { 'personal information is processed': {} },
    open: { 'not said': { personalData: { processed: null } } },
    otherwise,
    first: '2026-01-01',
  }),
});

type Basis = 'consent' | 'contract' | 'other-law' | 'none';
const collecting = (inPlaceNow: boolean, purposesStated: boolean, ...bases: readonly Basis[]) => ({
  personalData: { notice: { inPlace: inPlaceNow, purposesStated }, purposes: bases.map((basis) => ({ basis })) },
});

const openly = all(inPlace('personalData.notice'), yes('personalData.notice.purposesStated'));

export const openCollection = cslRule({
  ...shared,
  id: 'cn-csl/43/open-and-lawful',
  checkability: 'manifest',
  title: { zh: '公开规则、明示目的并有依据', en: 'Published rules, stated purposes, a basis' },
  duty: {
    zh: '收集、使用个人信息要合法、正当、必要：规则公开，目的、方式、范围讲明，并有个人同意或者其他法定依据。',
    en: 'Personal information is collected and used lawfully, properly and as needed: rules are published, purpose, way and scope stated, with consent or another basis in law.',
  },
  remedy: {
    zh: '公布规则，明示三项，为每个目的确定依据。',
    en: 'Publish the rules, state the three items, give each purpose a basis.',
  },
  now: { article: '43', paragraph: 1 },
  before: { article: '41', paragraph: 1 },
  requires: all(openly, every('personalData.purposes', not(equals('personalData.purposes[].basis', 'none')))),
  early: {
    until: '2021-10-31',
    changed: '2021-11-01',
    requires: all(openly, every('personalData.purposes', equals('personalData.purposes[].basis', 'consent'))),
  },
  penalty: otherLaws,
  penaltyBefore: personalDataBefore,
  note: 'The article names consent alone. Since 2021-11-01 the other bases of article 13 of the Personal Information Protection Law free from consent, and since 2026-01-01 article 42, paragraph 2, points there.',
  given,
  cases: [
    ...examples({
      met: {
        'published, with consent': collecting(true, true, 'consent'),
        'published, with another basis': collecting(true, true, 'contract'),
      },
      unmet: {
        'not published': collecting(false, true, 'consent'),
        'purposes are not stated': collecting(true, false, 'consent'),
        'one purpose without a basis': collecting(true, true, 'consent', 'none'),
      },
      otherwise,
      first: '2017-06-01',
      renumbered: { on: '2026-01-01', from: '41', to: '43' },
    }),
    ...commencement('2021-11-01', {
      facts: collecting(true, true, 'contract'),
      before: { outcome: 'violated', article: '41' },
      expect: { outcome: 'satisfied', article: '41' },
    }),
    {
      name: 'consent was enough before',
      asOf: '2020-01-01',
      facts: collecting(true, true, 'consent'),
      expect: 'satisfied',
    },
    {
      name: 'purposes had to be stated then, too',
      asOf: '2020-01-01',
      facts: collecting(true, false, 'consent'),
      expect: 'violated',
    },
    {
      name: 'each purpose needed consent then',
      asOf: '2020-01-01',
      facts: collecting(true, true, 'consent', 'contract'),
      expect: 'violated',
    },
  ],
});

const necessary = (value: boolean | null) => ({ personalData: { purposes: [{ necessary: value }] } });

export const relatedCollection = cslRule({
  ...shared,
  id: 'cn-csl/43/related',
  now: { article: '43', paragraph: 2 },
  before: { article: '41', paragraph: 2 },
  title: { zh: '不收集与服务无关的个人信息', en: 'Nothing unrelated to the service' },
  duty: {
    zh: '不得收集与服务无关的个人信息，并依照法律和约定收集、使用、保存。',
    en: 'Nothing unrelated to the service is collected, and law and agreement are kept to.',
  },
  checkability: 'judgment',
  requires: every('personalData.purposes', yes('personalData.purposes[].necessary')),
  penalty: otherLaws,
  penaltyBefore: personalDataBefore,
  remedy: { zh: '逐项对应功能，删去无关字段。', en: 'Tie each kind of data to a function and drop the rest.' },
  note: 'Whether data are related is judged; a purpose that declares that it collects more than it needs is a violation.',
  given: { personalData: { processed: true, purposes: [{ necessary: true }] } },
  cases: examples({
    judged: 'cn-csl/43/related',
    met: { 'no more than needed is declared': {} },
    unmet: {
      'more than needed': necessary(false),
      'one of two': { personalData: { purposes: [{ necessary: true }, { necessary: false }] } },
    },
    open: { 'not said': necessary(null) },
    otherwise,
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '41', to: '43' },
  }),
});

const keeping = (
  leaked: boolean | 'by others' | 'cause not known',
  ...consents: readonly (boolean | 'other basis')[]
) => ({
  personalData: {
    protection: {
      leaked: leaked !== false,
      ...(leaked !== 'cause not known' && { leakedByOthers: leaked === 'by others' }),
    },
    recipients: consents.map((consent) =>
      consent === 'other basis' ? { basisIsConsent: false } : { basisIsConsent: true, separateConsent: consent },
    ),
  },
});

export const noLeaks = simple(
  {
    id: 'cn-csl/44/no-leaks',
    checkability: 'manifest',
    title: { zh: '不泄露、篡改、毁损，未经同意不提供', en: 'No leaks, and nothing given away without consent' },
    duty: {
      zh: '网络运营者自己不得泄露、篡改、毁损个人信息；未经同意不得给他人，已无法识别特定人且不能复原的除外。',
      en: 'The operator does not leak, alter or destroy personal information, and gives none to others without consent unless it identifies nobody any more and cannot be restored.',
    },
    remedy: { zh: '堵住泄露，停止无依据的提供。', en: 'Stop the leak, and stop giving data without a basis.' },
    note: 'The sentence is about what the operator itself and its staff do: a leak that is the work of others, such as an attack, is no breach of this paragraph. Whether safeguards were in place and the leak was dealt with is decided under paragraph 2. A recipient for whom another basis than consent is declared is accepted, as under the Personal Information Protection Law.',
  },
  '44',
  '42',
  1,
  all(
    any(no('personalData.protection.leaked'), yes('personalData.protection.leakedByOthers')),
    every(
      'personalData.recipients',
      any(no('personalData.recipients[].basisIsConsent'), inPlace('personalData.recipients[].separateConsent')),
    ),
  ),
  {
    'no leak, no recipient': keeping(false),
    'with consent': keeping(false, true),
    'on another basis': keeping(false, 'other basis'),
    'a leak by an attack of others': keeping('by others'),
  },
  { 'a leak of its own': keeping(true), 'given without consent': keeping(false, true, false) },
  { 'a leak, by whom is not known': keeping('cause not known'), 'nothing is known of it': {} },
);

const safety = (breachNotice: boolean, encryption: boolean) => protection({ breachNotice, encryption });

export const breachHandling = simple(
  {
    id: 'cn-csl/44/breach',
    checkability: 'evidence',
    title: { zh: '安全措施与泄露处置', en: 'Safeguards, and a breach dealt with' },
    duty: {
      zh: '以技术等必要措施保证个人信息安全；已经或者可能泄露、毁损、丢失的，马上补救，按规定告知用户并报告主管部门。',
      en: 'Technical and other measures keep personal information safe; a leak, damage or loss, actual or possible, is remedied at once; users and the authority are told as prescribed.',
    },
    remedy: { zh: '落实技术措施，制定泄露处置程序。', en: 'Put safeguards in place and write a breach procedure.' },
  },
  '44',
  '42',
  2,
  all(inPlace('personalData.protection.encryption'), inPlace('personalData.protection.breachNotice')),
  { both: safety(true, true) },
  { 'no procedure': safety(false, true), 'no safeguards': safety(true, false) },
);

const requests = (correction: boolean, deletion: boolean) => ({ personalData: { rights: { correction, deletion } } });

export const correctionAndDeletion = simple(
  {
    id: 'cn-csl/45',
    checkability: 'manifest',
    title: { zh: '应请求删除、更正', en: 'Deletion and correction on request' },
    duty: {
      zh: '个人发现违法收集使用或者信息有错误而提出请求的，要删除或者更正。',
      en: 'Who finds unlawful collection or use, or wrong data, gets them deleted or corrected on request.',
    },
    remedy: { zh: '设置删除和更正入口。', en: 'Offer ways to ask for deletion and correction.' },
  },
  '45',
  '43',
  undefined,
  all(inPlace('personalData.rights.deletion'), inPlace('personalData.rights.correction')),
  { both: requests(true, true) },
  { 'no correction': requests(false, true), 'no deletion': requests(true, false) },
);

const trade = (lawfulSources: boolean | null, sells: boolean | null) => ({
  personalData: { protection: { lawfulSources, sells } },
});

export const noTrade = cslRule({
  ...shared,
  id: 'cn-csl/46',
  now: { article: '46' },
  before: { article: '44' },
  title: { zh: '不窃取、非法获取、出售或者提供个人信息', en: 'No theft of and no trade in personal information' },
  duty: {
    zh: '不得窃取个人信息，也不得用别的非法办法取得；不得非法卖出或者交给他人。',
    en: 'Personal information is not stolen or got unlawfully, nor unlawfully sold or given away.',
  },
  checkability: 'judgment',
  requires: all(yes('personalData.protection.lawfulSources'), no('personalData.protection.sells')),
  penalty: tradeNow,
  penaltyBefore: tradeBefore,
  remedy: { zh: '核查来源，停止买卖。', en: 'Check the sources and stop any trade.' },
  given: { personalData: { processed: true, protection: { lawfulSources: true, sells: false } } },
  cases: examples({
    judged: 'cn-csl/46',
    met: { 'lawful sources, no trade': {} },
    unmet: { 'an unlawful source': trade(false, false), trade: trade(true, true) },
    open: { 'sources are not known': trade(null, false) },
    otherwise,
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '44', to: '46' },
  }),
});
