import {
  after,
  all,
  atLeast,
  type Case,
  commencement,
  examples,
  inPlace,
  is,
  onOrAfter,
  onOrBefore,
  plus,
  yes,
} from '../../src/rule/index.js';
import { networkProductProvider } from '../definitions/network-product-provider.js';
import {
  first,
  measureCases,
  misusers,
  noProvider,
  operators,
  plainRule,
  provider,
  providers,
  vulnerabilities,
  vulnerabilityRule,
} from './vulnerability-rule.js';

export const misuse = vulnerabilityRule({
  id: 'cn-product-vulnerabilities/4',
  provision: { article: '4' },
  law: misusers,
  title: { zh: '不得利用漏洞危害网络安全或者非法买卖、发布', en: 'No misuse, unlawful trade or publication' },
  duty: {
    zh: '不得利用漏洞危害网络安全，不得非法收集、出售、发布漏洞信息，不得向明知的违法者提供技术、推广、结算帮助。',
    en: 'Vulnerabilities are not used to endanger networks, nor unlawfully collected, sold or published, and nobody known to do so gets technical, promotional or payment help.',
  },
  checkability: 'judgment',
  applies: yes('security.vulnerabilities.handlesOthers'),
  remedy: {
    zh: '核查漏洞信息的来源、用途和流向并记录。',
    en: 'Check where vulnerability information comes from, what it is used for and where it goes, and record it.',
  },
  note: 'Everybody is bound; whoever handles vulnerabilities of others comes close enough for a person to look.',
  given: vulnerabilities({ handlesOthers: true }),
  cases: examples({
    judged: 'cn-product-vulnerabilities/4',
    met: { 'those of others are handled': {} },
    open: { 'not said': vulnerabilities({ handlesOthers: null }) },
    otherwise: { 'none are handled': vulnerabilities({ handlesOthers: false }) },
    first,
  }),
  amended: { facts: {}, outcome: 'review' },
});

const channelFor = (months: number | null, inPlaceNow = true) =>
  vulnerabilities({ channel: { inPlace: inPlaceNow, months } });

export const channel = plainRule({
  id: 'cn-product-vulnerabilities/5',
  provision: { article: '5' },
  title: { zh: '漏洞接收渠道与接收日志六个月', en: 'A channel for reports, its log kept for six months' },
  duty: {
    zh: '产品提供者、网络运营者和漏洞收集平台建立漏洞信息接收渠道并保持畅通，接收日志留存不少于六个月。',
    en: 'Providers of products, network operators and collecting platforms keep a channel for vulnerability reports open, and its log for at least six months.',
  },
  checkability: 'manifest',
  confidence: 'medium',
  applies: true,
  requires: all(inPlace('security.vulnerabilities.channel'), atLeast('security.vulnerabilities.channel.months', 6)),
  remedy: {
    zh: '公布接收渠道（邮箱、页面或者 security.txt），日志留存六个月以上。',
    en: 'Publish a channel (an address, a page, security.txt) and keep its log for six months or more.',
  },
  note: 'Every manifest states a network, so that every service is a network operator. The six months are taken from two commentaries that agree; the page read broke off before them. Whether articles 12 and 13 reach a missing channel was not read, so no fine is shown.',
  cases: examples({
    met: { 'six months': channelFor(6) },
    unmet: { 'five months': channelFor(5), 'no channel': channelFor(6, false) },
    open: { 'the months are not known': channelFor(null), 'nothing is known of it': {} },
    first,
  }),
});

export const verification = vulnerabilityRule({
  id: 'cn-product-vulnerabilities/7/verification',
  provision: { article: '7', paragraph: 1, item: 1 },
  law: providers,
  title: { zh: '立即验证评估，通知上游', en: 'Verified and assessed at once, upstream told' },
  duty: {
    zh: '发现或者获知所提供产品的漏洞后立即采取措施，组织验证，评估危害和影响范围；属于上游产品或者组件的，立即通知其提供者。',
    en: 'When a vulnerability of a product is found or learned of, the provider acts at once, verifies it and assesses harm and extent; where it lies in an upstream product or component, its provider is told at once.',
  },
  applies: is(networkProductProvider),
  requires: inPlace('security.vulnerabilities.verification'),
  remedy: {
    zh: '建立漏洞验证评估流程，维护上游组件联系人清单。',
    en: 'Set up verification and assessment, with a list of contacts for upstream components.',
  },
  given: provider,
  cases: measureCases('verification', noProvider),
  amended: { facts: vulnerabilities({ verification: false }), outcome: 'violated' },
});

const report = (reportedOn: string | null, more: object = {}) =>
  vulnerabilities({ found: true, learnedOn: '2026-10-01', reportedOn, ...more });

export const reporting = vulnerabilityRule({
  id: 'cn-product-vulnerabilities/7/report',
  provision: { article: '7', paragraph: 1, item: 2 },
  law: providers,
  title: { zh: '2 日内报送工信部平台', en: 'To the MIIT platform within 2 days' },
  duty: {
    zh: '发现或者获知产品漏洞后 2 日内，向工业和信息化部网络安全威胁和漏洞信息共享平台报送。',
    en: 'Within 2 days of finding or learning of it, the vulnerability of a product goes to the threat and vulnerability information sharing platform of MIIT.',
  },
  domain: 'incidents',
  phase: 'incident',
  applies: all(is(networkProductProvider), yes('security.vulnerabilities.found')),
  deadline: {
    from: 'security.vulnerabilities.learnedOn',
    within: 'P2D',
    doneOn: 'security.vulnerabilities.reportedOn',
    done: 'security.vulnerabilities.reported.inPlace',
  },
  remedy: {
    zh: '立即报送，并写明 security.vulnerabilities.reportedOn。',
    en: 'Report now and declare security.vulnerabilities.reportedOn.',
  },
  note: 'Two calendar days, holidays included, the day of learning not counted, whether or not there is a fix and whether or not it is exploited. Where national security or the public interest is endangered, the Network Data Security Regulations ask for 24 hours.',
  given: provider,
  cases: [
    {
      name: 'reported on the second day',
      facts: report('2026-10-03'),
      expect: { outcome: 'satisfied', dueOn: '2026-10-03' },
    },
    { name: 'reported on the third day', facts: report('2026-10-04'), expect: 'violated' },
    {
      name: 'not yet, on the second day',
      asOf: '2026-10-03',
      facts: report(null, { reported: false }),
      expect: { outcome: 'pending', dueOn: '2026-10-03' },
    },
    { name: 'not reported, after it', facts: report(null, { reported: false }), expect: 'violated' },
    { name: 'not known, after it', facts: report(null), expect: 'unknown' },
    { name: 'not known whether any was found', facts: report(null, { found: null }), expect: 'unknown' },
    { name: 'none was found', facts: report(null, { found: false }), expect: 'not-applicable' },
    ...Object.entries(noProvider).map(([name, facts]): Case => ({ name, facts, expect: 'not-applicable' })),
    ...commencement(first, { facts: report('2026-10-03', { learnedOn: '2021-08-30' }), expect: 'pending' }),
  ],
  amended: { facts: report('2025-10-04', { learnedOn: '2025-10-01' }), outcome: 'violated' },
});

const hours = (reportedAt: string | null, reportedOn: string | null = '2026-10-03', more: object = {}) =>
  report(reportedOn, { learnedAt: '2026-10-01T09:00:00+08:00', reportedAt, ...more });
const late = '2026-10-03T09:00:01+08:00';

export const hoursOfReport = vulnerabilityRule({
  id: 'cn-product-vulnerabilities/7/report-hours',
  provision: { article: '7', paragraph: 1, item: 2 },
  law: providers,
  title: { zh: '第二日报送但超过 48 小时的', en: 'Reported on the second day, yet after 48 hours' },
  duty: {
    zh: '在第二日内、但距发现或者获知已超过 48 小时报送的，由人判断是否按期。',
    en: 'Where a report was made on the second day but more than 48 hours after learning of it, a person judges whether it was in time.',
  },
  domain: 'incidents',
  phase: 'incident',
  severity: 'warning',
  checkability: 'judgment',
  applies: all(
    is(networkProductProvider),
    yes('security.vulnerabilities.found'),
    onOrAfter('security.vulnerabilities.reportedOn', plus('security.vulnerabilities.learnedOn', 2, 'day')),
    onOrBefore('security.vulnerabilities.reportedOn', plus('security.vulnerabilities.learnedOn', 2, 'day')),
    after('security.vulnerabilities.reportedAt', plus('security.vulnerabilities.learnedAt', 48, 'hour')),
  ),
  remedy: {
    zh: '今后把内部时限设为 48 小时。',
    en: 'Set the internal limit at 48 hours from now on.',
  },
  note: 'The provisions say 2 days, which ends with the second day; many read 48 hours. Only a report between the two is doubtful: before 48 hours it is in time, after the second day it is late.',
  given: provider,
  cases: examples({
    judged: 'cn-product-vulnerabilities/7/report-hours',
    met: { 'a second after 48 hours': hours(late) },
    open: {
      'the moment is not known': hours(null),
      'not known whether any was found': hours(late, '2026-10-03', { found: null }),
    },
    otherwise: {
      'at 48 hours': hours('2026-10-03T09:00:00+08:00'),
      'on the first day': hours('2026-10-03T10:00:00+08:00', '2026-10-02'),
      'on the third day': hours('2026-10-04T10:00:00+08:00', '2026-10-04'),
      'none was found': hours(late, '2026-10-03', { found: false }),
      'no products are provided': {
        ...hours(late),
        security: { ...hours(late).security, products: { offered: false } },
      },
    },
    first,
  }),
  amended: { facts: hours(late), outcome: 'review' },
});

const found = { found: true } as const;
const notFound = { ...noProvider, 'none was found': vulnerabilities({ found: false }) };

export const reportContent = vulnerabilityRule({
  id: 'cn-product-vulnerabilities/7/report-content',
  provision: { article: '7', paragraph: 1, item: 2 },
  law: providers,
  title: { zh: '报送内容齐全', en: 'The report is complete' },
  duty: {
    zh: '报送内容包括产品名称、型号、版本，以及漏洞的技术特点、危害和影响范围等。',
    en: 'The report names the product, its model and version, and the technical nature, harm and extent of the vulnerability.',
  },
  domain: 'incidents',
  phase: 'incident',
  applies: all(is(networkProductProvider), yes('security.vulnerabilities.found')),
  requires: inPlace('security.vulnerabilities.reportComplete'),
  remedy: { zh: '按项目补报。', en: 'Supplement the report item by item.' },
  given: provider,
  cases: measureCases('reportComplete', notFound, found),
  amended: { facts: vulnerabilities({ ...found, reportComplete: false }), outcome: 'violated' },
});

export const patching = vulnerabilityRule({
  id: 'cn-product-vulnerabilities/7/patching',
  provision: { article: '7', paragraph: 1, item: 3 },
  law: providers,
  title: { zh: '及时修补，告知并支持用户', en: 'Mended in time, users told and supported' },
  duty: {
    zh: '及时修补漏洞；需要用户（含下游厂商）升级的，及时告知风险和修补方式并提供必要的技术支持。',
    en: 'Vulnerabilities are mended in time; where users, downstream makers included, have to update, they are told the risk and the way of repair and get the support they need.',
  },
  applies: is(networkProductProvider),
  requires: inPlace('security.vulnerabilities.patching'),
  remedy: {
    zh: '建立修补流程和安全公告渠道。',
    en: 'Set up a process for fixes and a channel for advisories.',
  },
  given: provider,
  cases: measureCases('patching', noProvider),
  amended: { facts: vulnerabilities({ patching: false }), outcome: 'violated' },
});

export const bounty = plainRule({
  id: 'cn-product-vulnerabilities/7/bounty',
  provision: { article: '7', paragraph: 3 },
  title: { zh: '漏洞奖励机制', en: 'Rewards for finders' },
  duty: {
    zh: '鼓励产品提供者建立奖励机制，奖励发现并通报其产品漏洞的组织和个人。',
    en: 'Providers of products are encouraged to reward those who find and tell them of vulnerabilities.',
  },
  severity: 'info',
  applies: is(networkProductProvider),
  requires: inPlace('security.vulnerabilities.bounty'),
  remedy: { zh: '公布奖励范围和标准。', en: 'Publish what is rewarded and how.' },
  note: 'An encouragement: it never fails a service.',
  given: provider,
  cases: measureCases('bounty', noProvider),
});

export const ownSystems = vulnerabilityRule({
  id: 'cn-product-vulnerabilities/8',
  provision: { article: '8' },
  law: operators,
  title: { zh: '自身网络、系统、设备的漏洞及时验证修补', en: 'Vulnerabilities of one’s own systems are mended' },
  duty: {
    zh: '网络运营者发现或者获知其网络、信息系统、设备存在漏洞后，立即采取措施，及时验证并修补。',
    en: 'A network operator that finds or learns of a vulnerability in its network, systems or equipment acts at once, verifies and mends it in time.',
  },
  confidence: 'medium',
  applies: true,
  requires: inPlace('security.vulnerabilities.ownSystems'),
  remedy: {
    zh: '建立资产和漏洞台账，按风险设定修补时限。',
    en: 'Keep a list of assets and vulnerabilities and set times for fixes by risk.',
  },
  note: 'No report is due here, and no number of days. Known from commentaries that agree; the article itself was not read.',
  cases: measureCases('ownSystems', {}),
  amended: { facts: vulnerabilities({ ownSystems: false }), outcome: 'violated' },
});
