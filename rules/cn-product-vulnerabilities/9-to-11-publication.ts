import { any, examples, inPlace, is, no, yes } from '../../src/rule/index.js';
import { vulnerabilityHandler } from '../definitions/network-product-provider.js';
import {
  first,
  measureCases,
  plainRule,
  publishers,
  vulnerabilities,
  vulnerabilityRule,
} from './vulnerability-rule.js';

const publishing = { given: vulnerabilities({ publishes: true }), law: publishers } as const;
const silent = { 'nothing is published': vulnerabilities({ publishes: false }) };
const applies = yes('security.vulnerabilities.publishes');

const fix = (publishedWithFix: boolean | null, earlyPublication: boolean | null = false) =>
  vulnerabilities({ publishedWithFix, earlyPublication });

export const fixFirst = vulnerabilityRule({
  ...publishing,
  id: 'cn-product-vulnerabilities/9/fix-first',
  provision: { article: '9', item: 1 },
  title: { zh: '不早于修补措施发布', en: 'Not before there is a fix' },
  duty: {
    zh: '不在产品提供者提供修补措施之前发布漏洞；有必要提前的，先与提供者共同评估协商，并报工业和信息化部、公安部，由其评估后发布。',
    en: 'Vulnerabilities are not published before the provider offers a fix; where it has to be earlier, that is assessed with the provider and reported to MIIT and the police, who assess it before publication.',
  },
  applies,
  requires: any(
    inPlace('security.vulnerabilities.publishedWithFix'),
    inPlace('security.vulnerabilities.earlyPublication'),
  ),
  remedy: {
    zh: '在发布流程中加入“已有修补措施”的检查。',
    en: 'Make the existence of a fix a gate of publication.',
  },
  cases: examples({
    met: { 'with the fix': fix(true), 'earlier, assessed': fix(false, true) },
    unmet: { 'before the fix': fix(false) },
    open: {
      'not said': vulnerabilities({}),
      'not known whether it was assessed': fix(false, null),
      'not known whether anything is published': vulnerabilities({ publishes: null, publishedWithFix: false }),
    },
    otherwise: silent,
    first,
  }),
  amended: { facts: fix(false), outcome: 'violated' },
});

const restrained = (exaggerates: boolean | null) => vulnerabilities({ exaggerates });

export const restraint = vulnerabilityRule({
  ...publishing,
  id: 'cn-product-vulnerabilities/9/restraint',
  provision: { article: '9', item: 2 },
  also: [
    { article: '9', item: 3 },
    { article: '9', item: 4 },
  ],
  title: { zh: '不发布在用系统细节和利用程序，不炒作', en: 'No details of systems in use, no exploits, no hype' },
  duty: {
    zh: '网络运营者正在使用的网络、系统和设备有何漏洞，不公开细节（第二项）；不故意夸大危害，不借漏洞炒作、诈骗、敲诈（第三项）；不发布、不提供专门借漏洞危害网络安全的程序和工具（第四项）。',
    en: 'No details of vulnerabilities in networks, systems and equipment that operators use (item 2); no deliberate exaggeration, no hype, fraud or extortion (item 3); no programs or tools made to endanger networks through vulnerabilities (item 4).',
  },
  checkability: 'judgment',
  confidence: 'medium',
  applies,
  requires: no('security.vulnerabilities.exaggerates'),
  remedy: {
    zh: '发布前由安全和法务审核内容。',
    en: 'Have security and counsel look at what is published before it is.',
  },
  note: 'What is declared as published against these items is a violation; whether a publication keeps to them is judged. Items 3 and 4 are known from commentaries.',
  cases: examples({
    judged: 'cn-product-vulnerabilities/9/restraint',
    met: { 'nothing of it is declared': restrained(false) },
    unmet: { 'it is declared': restrained(true) },
    open: {
      'not said': vulnerabilities({}),
      'not known whether anything is published': vulnerabilities({ publishes: null, exaggerates: true }),
    },
    otherwise: silent,
    first,
  }),
  amended: { facts: restrained(true), outcome: 'violated' },
});

const remedies = (remediesTogether: boolean | null, publishedWithFix: boolean | null = false) =>
  vulnerabilities({ remediesTogether, publishedWithFix });

export const together = vulnerabilityRule({
  ...publishing,
  id: 'cn-product-vulnerabilities/9/remedies-together',
  provision: { article: '9', item: 5 },
  title: { zh: '同步发布修补或者防范措施', en: 'Repair or prevention published together' },
  duty: {
    zh: '发布漏洞时同步发布修补或者防范措施。',
    en: 'When a vulnerability is published, so is how to repair or prevent it.',
  },
  confidence: 'medium',
  applies,
  requires: any(
    inPlace('security.vulnerabilities.publishedWithFix'),
    inPlace('security.vulnerabilities.remediesTogether'),
  ),
  remedy: { zh: '在公告中加入修补或者防范措施。', en: 'Put repair or prevention into the advisory.' },
  note: 'Confirmed by an official summary; the number of the item was not read.',
  cases: examples({
    met: { 'with the fix': remedies(false, true), 'with prevention': remedies(true) },
    unmet: { 'with neither': remedies(false) },
    open: {
      'not said': vulnerabilities({}),
      'not known whether anything is published': vulnerabilities({
        publishes: null,
        ...remedies(false).security?.vulnerabilities,
      }),
    },
    otherwise: silent,
    first,
  }),
  amended: { facts: remedies(false), outcome: 'violated' },
});

export const majorEvents = vulnerabilityRule({
  ...publishing,
  id: 'cn-product-vulnerabilities/9/major-events',
  provision: { article: '9', item: 6 },
  title: { zh: '重大活动期间未经公安部同意不发布', en: 'Nothing during major events without consent' },
  duty: {
    zh: '国家举办重大活动期间，未经公安部同意，不擅自发布漏洞。',
    en: 'During major national events nothing is published without the consent of the Ministry of Public Security.',
  },
  checkability: 'judgment',
  confidence: 'medium',
  applies,
  requires: inPlace('security.vulnerabilities.majorEvents'),
  remedy: {
    zh: '在发布流程中加入重大活动日历和报批。',
    en: 'Put a calendar of such events, and the request for consent, into the process.',
  },
  note: 'Which events are meant, and for how long, is judged. The number of the item was not read.',
  cases: examples({
    judged: 'cn-product-vulnerabilities/9/major-events',
    met: { 'in the process': vulnerabilities({ majorEvents: true }) },
    unmet: { 'not in the process': vulnerabilities({ majorEvents: false }) },
    open: {
      'not said': vulnerabilities({}),
      'not known whether anything is published': vulnerabilities({ publishes: null, majorEvents: false }),
    },
    otherwise: silent,
    first,
  }),
  amended: { facts: vulnerabilities({ majorEvents: false }), outcome: 'violated' },
});

const nothing = {
  'vulnerabilities of others are not handled': vulnerabilities({
    handlesOthers: false,
    publishes: false,
    runsPlatform: false,
  }),
};

const shared = (sharesAbroad: boolean | null) => vulnerabilities({ sharesAbroad });

export const abroad = vulnerabilityRule({
  id: 'cn-product-vulnerabilities/9/abroad',
  provision: { article: '9', item: 7 },
  law: publishers,
  title: { zh: '不向境外提供未公开漏洞', en: 'Undisclosed vulnerabilities are not given abroad' },
  duty: {
    zh: '不把未公开的漏洞信息提供给产品提供者之外的境外组织或者个人。',
    en: 'Undisclosed vulnerabilities go to no organisation or person abroad other than the provider of the product.',
  },
  domain: 'cross-border',
  checkability: 'judgment',
  confidence: 'medium',
  applies: is(vulnerabilityHandler),
  requires: no('security.vulnerabilities.sharesAbroad'),
  remedy: {
    zh: '停止向境外平台、团队或者机构提供；只向产品提供者通报。',
    en: 'Stop giving them to platforms, teams or bodies abroad; tell the provider of the product alone.',
  },
  note: 'Reaches bounty platforms, security teams of the group and authorities abroad; commentaries find no exception, not even for duties to report under foreign law. Read for whoever finds, collects or publishes; a provider that passes on vulnerabilities of its own products is not named. Article 14 punishes unlawful collection and publication; that it reaches giving abroad is a reading. The text of the item was read in quotations.',
  given: vulnerabilities({ handlesOthers: true }),
  cases: examples({
    judged: 'cn-product-vulnerabilities/9/abroad',
    met: { 'nothing is given abroad': shared(false) },
    unmet: { 'they are given abroad': shared(true) },
    otherwise: nothing,
    first,
  }),
  amended: { facts: shared(true), outcome: 'violated' },
});

export const platformFiling = plainRule({
  id: 'cn-product-vulnerabilities/10',
  provision: { article: '10' },
  title: { zh: '漏洞收集平台备案', en: 'Collecting platforms are filed' },
  duty: {
    zh: '设立漏洞收集平台的，向工业和信息化部备案。',
    en: 'A platform that collects vulnerabilities is filed with MIIT.',
  },
  domain: 'filings',
  phase: 'launch',
  confidence: 'medium',
  applies: yes('security.vulnerabilities.runsPlatform'),
  requires: inPlace('security.vulnerabilities.platformFiled'),
  remedy: { zh: '向工业和信息化部办理备案。', en: 'File the platform with MIIT.' },
  note: 'How it is filed, changed and cancelled stands in measures of MIIT in force since 2023-01-01, which are not encoded. A channel for reports on one’s own products (article 5) is no such platform.',
  cases: measureCases(
    'platformFiled',
    { 'no platform': vulnerabilities({ runsPlatform: false }) },
    { runsPlatform: true },
  ),
});

export const collectionRules = plainRule({
  id: 'cn-product-vulnerabilities/11',
  provision: { article: '11' },
  title: { zh: '漏洞信息内部管理', en: 'Internal management of vulnerabilities' },
  duty: {
    zh: '从事漏洞发现、收集的组织加强内部管理，防范漏洞信息泄露和违规发布。',
    en: 'Organisations that find or collect vulnerabilities manage them internally against leaks and improper publication.',
  },
  confidence: 'medium',
  applies: is(vulnerabilityHandler),
  requires: inPlace('security.vulnerabilities.collectionRules'),
  remedy: {
    zh: '制定漏洞信息的权限、保密和发布制度。',
    en: 'Write rules on access, confidentiality and publication.',
  },
  note: 'Known from summaries; the article itself was not read. What is published against article 9 is punished there.',
  given: vulnerabilities({ handlesOthers: true }),
  cases: measureCases('collectionRules', nothing),
});
