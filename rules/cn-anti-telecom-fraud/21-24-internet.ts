import { all, any, examples, includesAny, inPlace, yes } from '../../src/rule/index.js';
import { first, fraud, fraudRule, measured } from './fraud-rule.js';
import { provider } from './penalties.js';

const listed = [
  'access',
  'proxy',
  'hosting',
  'publishing',
  'messaging',
  'trade',
  'games',
  'live',
  'advertising',
] as const;

const identity = (services: readonly (typeof listed)[number][], realName?: boolean) => ({
  ...fraud({ services }),
  ...(realName !== undefined && { service: { realName } }),
});

export const realIdentity = fraudRule({
  id: 'cn-anti-telecom-fraud/21/real-identity',
  provision: { article: '21' },
  title: { zh: '服务前要求真实身份', en: 'Real identity before service' },
  duty: {
    zh: '提供接入、代理、域名、托管、云、分发、信息软件发布、即时通讯、网络交易、游戏、直播发布、广告推广服务，签约或者确认服务时要求用户提供真实身份信息，不提供的不得服务。',
    en: 'For access, proxies, domains, hosting, cloud, delivery, publishing of information or software, messaging, trade, games, live publishing and advertising, users give their real identity when they sign up or the service is confirmed; who does not is not served.',
  },
  phase: 'launch',
  checkability: 'manifest',
  applies: includesAny('security.fraud.services', ...listed),
  requires: inPlace('service.realName'),
  penalty: provider(2),
  remedy: {
    zh: '在开通服务前核验真实身份。',
    en: 'Check the real identity before the service begins.',
  },
  note: 'The list is wider than that of article 26 of the Cybersecurity Law: it adds proxies, hosting, cloud, delivery, trade, games, live publishing and advertising.',
  cases: examples({
    met: { checked: identity(['trade'], true) },
    unmet: Object.fromEntries(listed.map((service) => [`${service}, not checked`, identity([service], false)])),
    open: { 'services are not declared': {}, 'checks are not declared': identity(['games']) },
    otherwise: { 'none of the list': identity([], false) },
    first,
  }),
});

const registered = { service: { features: { registration: true } } } as const;
const noAccounts = { 'no accounts': { service: { features: { registration: false } } } } as const;

export const suspiciousAccounts = fraudRule({
  id: 'cn-anti-telecom-fraud/22/accounts',
  provision: { article: '22', paragraph: 1 },
  title: { zh: '涉诈异常账号重新核验和处置', en: 'Suspicious accounts are verified again and restricted' },
  duty: {
    zh: '对监测识别的涉诈异常账号重新核验，并按规定限制功能、暂停服务等。',
    en: 'Accounts that monitoring finds suspicious of fraud are verified again and, as prescribed, restricted or suspended.',
  },
  domain: 'platform',
  applies: yes('service.features.registration'),
  requires: inPlace('security.fraud.monitoring'),
  penalty: provider(5),
  remedy: {
    zh: '建立异常账号监测模型、重新核验和处置流程。',
    en: 'Set up monitoring of accounts, re-verification and measures by risk.',
  },
  given: registered,
  cases: examples({ ...measured('monitoring'), otherwise: noAccounts }),
});

export const phoneCards = fraudRule({
  id: 'cn-anti-telecom-fraud/22/phone-cards',
  provision: { article: '22', paragraph: 2 },
  title: { zh: '涉案、异常电话卡关联账号核验', en: 'Accounts of listed phone cards are checked' },
  duty: {
    zh: '按公安机关、电信主管部门要求核验涉案、涉诈异常电话卡关联注册的账号，视风险限期改正、限制、暂停、关闭、禁止重新注册。',
    en: 'As the police or the telecom authority ask, accounts registered with listed phone cards are checked and, by risk, corrected, restricted, suspended, closed or barred from coming back.',
  },
  domain: 'platform',
  applies: yes('service.features.registration'),
  requires: inPlace('security.fraud.phoneLists'),
  penalty: provider(2),
  remedy: {
    zh: '建立接收名单、核验账号和分级处置的流程。',
    en: 'Set up a process that takes in lists, checks accounts and acts by risk.',
  },
  given: registered,
  cases: examples({ ...measured('phoneLists'), otherwise: noAccounts }),
});

const app = (offered: boolean, filed?: boolean) => ({
  service: { app: { offered, ...(filed !== undefined && { filed }) } },
});

export const appFiling = fraudRule({
  id: 'cn-anti-telecom-fraud/23/filing',
  provision: { article: '23', paragraph: 1 },
  title: { zh: 'App 向电信主管部门办理许可或者备案', en: 'The App has its permit or filing' },
  duty: {
    zh: '设立移动应用的，照国家规定到电信主管部门办许可或者备案。',
    en: 'Who sets up a mobile application gets the permit or makes the filing with the telecom authority that State rules ask for.',
  },
  domain: 'filings',
  phase: 'launch',
  checkability: 'manifest',
  confidence: 'medium',
  applies: yes('service.app.offered'),
  requires: inPlace('service.app.filed'),
  remedy: {
    zh: '通过接入服务商办理 App 备案，写明 service.app.filed。',
    en: 'File the App through the access provider, then declare service.app.filed.',
  },
  note: 'Which of permit and filing is due stands in other rules; the App filing is read as what every App needs. The article has no penalty of its own.',
  cases: examples({
    met: { filed: app(true, true) },
    unmet: { 'not filed': app(true, false) },
    open: { 'not said whether there is an App': {}, 'the filing is not declared': app(true) },
    otherwise: { 'no App': app(false, false) },
    first,
  }),
});

const distribution = (
  appStore: boolean,
  packagesApps: boolean,
  developerIdentity?: boolean,
  appFunctions?: boolean,
) => ({
  service: {
    features: { appStore },
    ...(developerIdentity !== undefined && { appStore: { developerIdentity } }),
  },
  ...fraud({ packagesApps, ...(appFunctions !== undefined && { appFunctions }) }),
});

export const distributedApps = fraudRule({
  id: 'cn-anti-telecom-fraud/23/distribution',
  provision: { article: '23', paragraph: 2 },
  title: {
    zh: '封装、分发前核验开发者和功能用途',
    en: 'Developer and use are checked before an App is packaged or distributed',
  },
  duty: {
    zh: '为应用程序提供封装、分发的，登记核验开发运营者真实身份，核验功能和用途。',
    en: 'Who packages or distributes applications registers and checks the real identity of those who make and run them, and checks their functions and use.',
  },
  domain: 'platform',
  checkability: 'manifest',
  applies: any(yes('service.features.appStore'), yes('security.fraud.packagesApps')),
  requires: all(inPlace('service.appStore.developerIdentity'), inPlace('security.fraud.appFunctions')),
  penalty: provider(4),
  remedy: {
    zh: '上线核验开发者身份和功能用途的流程。',
    en: 'Check identity, functions and use before anything is packaged or listed.',
  },
  cases: examples({
    met: { 'a store': distribution(true, false, true, true), 'a packager': distribution(false, true, true, true) },
    unmet: {
      'identity is not checked': distribution(true, false, false, true),
      'use is not checked': distribution(true, false, true, false),
    },
    open: { 'nothing is known of it': {}, 'checks are not declared': distribution(true, false) },
    otherwise: { neither: distribution(false, false, false, false) },
    first,
  }),
});

export const outsideApps = fraudRule({
  id: 'cn-anti-telecom-fraud/23/outside-apps',
  provision: { article: '23', paragraph: 3 },
  title: { zh: '监测分发平台以外的涉诈应用', en: 'Fraudulent Apps outside stores are watched' },
  duty: {
    zh: '涉诈应用绕开分发平台、从别的途径传播的，重点盯防并及时处置。',
    en: 'Fraudulent applications that spread outside stores are watched closely and dealt with in time.',
  },
  domain: 'platform',
  requires: inPlace('security.fraud.appMonitoring'),
  penalty: provider(5),
  remedy: {
    zh: '监测站内链接、文件、二维码传播的涉诈应用并处置。',
    en: 'Watch links, files and codes on the service for such Apps, and act.',
  },
  cases: examples(measured('appMonitoring')),
});

export const domainServices = fraudRule({
  id: 'cn-anti-telecom-fraud/24/domains',
  provision: { article: '24' },
  title: { zh: '域名解析、跳转、短链可核验可溯源', en: 'Resolution, redirects and short links can be traced' },
  duty: {
    zh: '提供域名解析、跳转、网址转换的，核验注册、解析和地址信息，规范跳转，留存日志并支持溯源。',
    en: 'Who resolves domains, redirects or converts links checks registration, resolution and addresses, keeps redirects in order, and keeps logs by which each can be traced.',
  },
  applies: yes('security.fraud.domainServices'),
  requires: inPlace('security.fraud.domainTracing'),
  penalty: provider(3),
  remedy: {
    zh: '核验注册和解析信息，留存解析、跳转、转换日志。',
    en: 'Check the data and log each resolution, redirect and conversion.',
  },
  note: 'Short links are conversions of addresses. The article names no period for the logs; the six months of the Cybersecurity Law apply to network logs.',
  given: fraud({ domainServices: true }),
  cases: examples({ ...measured('domainTracing'), otherwise: { 'no such service': fraud({ domainServices: false }) } }),
});
