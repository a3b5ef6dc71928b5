import { all, examples, inPlace, is, yes } from '../../src/rule/index.js';
import { dataProcessor } from '../definitions/data-processor.js';
import { dslRule, first, here, management, notHere } from './dsl-rule.js';
import { intermediaryPenalty, refusalPenalty } from './penalties.js';

export const lawfulCollection = dslRule({
  id: 'cn-dsl/32/lawful',
  provision: { article: '32', paragraph: 1 },
  also: [{ article: '32', paragraph: 2 }],
  title: { zh: '合法、正当收集数据', en: 'Data are collected lawfully and properly' },
  duty: {
    zh: '以合法、正当方式收集数据，不窃取或者非法获取；法律、行政法规规定目的、范围的，在其内收集、使用。',
    en: 'Data are collected in lawful and proper ways, never stolen or taken unlawfully, and within the purpose and scope that a law or regulation sets.',
  },
  checkability: 'judgment',
  requires: inPlace('data.management.lawfulCollection'),
  remedy: { zh: '梳理数据来源和取得方式并留存证明。', en: 'List where data come from and how, and keep the proof.' },
  given: here,
  cases: examples({
    judged: 'cn-dsl/32/lawful',
    met: { 'in place': management({ lawfulCollection: true }) },
    unmet: { 'not in place': management({ lawfulCollection: false }) },
    otherwise: notHere,
    first,
  }),
});

export const scraping = dslRule({
  id: 'cn-dsl/32/scraping',
  provision: { article: '32', paragraph: 1 },
  title: { zh: '自动化采集的合法性', en: 'Automated collection' },
  duty: {
    zh: '以自动化工具采集他人数据的，不得突破保护措施或者以其他非法方式获取。',
    en: 'Whoever collects data of others by automated tools does not break protection or take data unlawfully in another way.',
  },
  checkability: 'judgment',
  applies: all(is(dataProcessor), yes('data.management.scraping')),
  remedy: {
    zh: '评估来源的规则、保护措施和授权，记录结论。',
    en: 'Assess rules, protection and permission of the sources and record the conclusion.',
  },
  note: 'Automated collection is not unlawful by itself: a person judges how it is done.',
  given: here,
  cases: examples({
    judged: 'cn-dsl/32/scraping',
    met: { 'it is used': management({ scraping: true }) },
    otherwise: {
      'it is not used': management({ scraping: false }),
      'nothing is processed in mainland China': {
        personalData: { processedIn: 'overseas' },
        data: { inMainland: false, management: { scraping: true } },
      },
    },
    first,
  }),
});

const intermediary = (intermediaryDuties?: boolean, trades = true) =>
  management({ intermediary: trades, ...(intermediaryDuties !== undefined && { intermediaryDuties }) });

export const tradingIntermediary = dslRule({
  id: 'cn-dsl/33',
  provision: { article: '33' },
  title: { zh: '数据交易中介的审核和记录', en: 'Checks and records of data trading intermediaries' },
  duty: {
    zh: '数据交易中介要求提供方说明数据来源，审核交易双方身份，留存审核、交易记录。',
    en: 'An intermediary in data trade has the provider state the source, checks the identity of both sides and keeps the records of checks and trades.',
  },
  applies: yes('data.management.intermediary'),
  requires: inPlace('data.management.intermediaryDuties'),
  penalty: intermediaryPenalty,
  remedy: { zh: '补齐来源说明、身份审核和记录。', en: 'Complete source statements, identity checks and records.' },
  note: 'The article names no time for which records are kept.',
  cases: examples({
    met: { 'all three': intermediary(true) },
    unmet: { 'one is missing': intermediary(false) },
    open: { 'not said': intermediary(), 'nothing is known of it': {} },
    otherwise: { 'no intermediary': intermediary(false, false) },
    first,
  }),
});

const licence = (licences?: boolean, licenceRequired = true) =>
  management({ licenceRequired, ...(licences !== undefined && { licences }) });

export const licences = dslRule({
  id: 'cn-dsl/34',
  domain: 'filings',
  phase: 'launch',
  provision: { article: '34' },
  title: { zh: '数据服务的行政许可', en: 'Licences of data services' },
  duty: {
    zh: '法律、行政法规规定数据处理相关服务须经许可的，先取得许可。',
    en: 'A data service for which a law or administrative regulation asks a licence has it first.',
  },
  applies: yes('data.management.licenceRequired'),
  requires: inPlace('data.management.licences'),
  remedy: { zh: '取得许可前停止该服务。', en: 'Stop that service until the licence is there.' },
  note: 'No fine of its own: that of the law which asks for the licence applies.',
  cases: examples({
    met: { held: licence(true) },
    unmet: { 'not held': licence(false) },
    open: { 'not said': licence(), 'nothing is known of it': {} },
    otherwise: { 'none is needed': licence(false, false) },
    first,
  }),
});

const requested = (authorityRequests?: boolean, requestsReceived = true) =>
  management({ requestsReceived, ...(authorityRequests !== undefined && { authorityRequests }) });

export const lawfulRequests = dslRule({
  id: 'cn-dsl/35',
  domain: 'security',
  provision: { article: '35' },
  title: { zh: '配合依法调取数据', en: 'Cooperation with lawful requests for data' },
  duty: {
    zh: '公安机关、国家安全机关为维护国家安全或者侦查犯罪，经严格批准手续依法调取数据的，予以配合。',
    en: 'When the police or state security, for national security or to investigate crime, ask for data lawfully and under strict approval, one cooperates.',
  },
  checkability: 'judgment',
  applies: yes('data.management.requestsReceived'),
  requires: inPlace('data.management.authorityRequests'),
  penalty: refusalPenalty,
  remedy: { zh: '核验手续后配合并留存记录。', en: 'Check the papers, cooperate and keep the record.' },
  note: 'Whether a request was lawful and approved is for a person to judge.',
  cases: examples({
    judged: 'cn-dsl/35',
    met: { 'met with cooperation': requested(true) },
    unmet: { refused: requested(false) },
    open: { 'not said': requested(), 'nothing is known of it': {} },
    otherwise: { 'no request': requested(false, false) },
    first,
  }),
});

const contractor = (governmentSystem?: boolean, governmentContractor = true) => ({
  ...management({ governmentContractor }),
  security: { ...(governmentSystem !== undefined && { governmentSystem }) },
});

export const governmentContractor = dslRule({
  id: 'cn-dsl/40',
  provision: { article: '40' },
  also: [{ article: '43' }],
  title: { zh: '政务数据受托方的义务', en: 'Contractors for government data' },
  duty: {
    zh: '受托建设、维护政务系统或者存储、加工政务数据的，依法依约履行安全义务，不擅自留存、使用、泄露、提供。',
    en: 'Whoever builds or runs a government system, or stores or processes government data, performs the security duties of law and contract and keeps, uses, leaks or provides nothing without permission.',
  },
  applies: yes('data.management.governmentContractor'),
  requires: inPlace('security.governmentSystem'),
  remedy: {
    zh: '对照合同落实安全要求，清理擅自留存和使用的数据。',
    en: 'Meet the security terms of the contract; clear out what was kept or used without permission.',
  },
  note: 'The same for organisations that a law authorises to manage public affairs (article 43). No fine of its own: since 2025-01-01 article 16 of the regulations on network data has the same duty, with the fine of its article 55.',
  cases: examples({
    met: { met: contractor(true) },
    unmet: { 'not met': contractor(false) },
    open: { 'not said': contractor(), 'nothing is known of it': {} },
    otherwise: { 'no contractor': contractor(false, false) },
    first,
  }),
});

const interview = (interviewsMet?: boolean, interviewed = true) =>
  management({ interviewed, ...(interviewsMet !== undefined && { interviewsMet }) });

export const interviewRectified = dslRule({
  id: 'cn-dsl/44',
  phase: 'incident',
  provision: { article: '44' },
  title: { zh: '约谈后整改数据安全风险', en: 'Risks to data are rectified after an interview' },
  duty: {
    zh: '因较大数据安全风险被约谈的，按要求采取措施整改、消除隐患。',
    en: 'After an interview over a larger risk to data, what was required is done and the danger removed.',
  },
  checkability: 'judgment',
  applies: yes('data.management.interviewed'),
  requires: inPlace('data.management.interviewsMet'),
  remedy: { zh: '按约谈要求整改并留存记录。', en: 'Rectify what was required and keep the record.' },
  cases: examples({
    judged: 'cn-dsl/44',
    met: { rectified: interview(true) },
    unmet: { 'not rectified': interview(false) },
    open: { 'not said': interview(), 'nothing is known of it': {} },
    otherwise: { 'no interview': interview(false, false) },
    first,
  }),
});

export const stateSecrets = dslRule({
  id: 'cn-dsl/53',
  provision: { article: '53', paragraph: 1 },
  title: { zh: '国家秘密适用保密法', en: 'State secrets under their own law' },
  duty: {
    zh: '数据处理涉及国家秘密的，适用保守国家秘密法等法律、行政法规。',
    en: 'Where data processing concerns State secrets, the law on guarding State secrets and its regulations apply.',
  },
  checkability: 'judgment',
  applies: yes('data.management.stateSecrets'),
  remedy: { zh: '由保密部门评估。', en: 'Have the office for State secrets assess it.' },
  cases: examples({
    judged: 'cn-dsl/53',
    met: { 'they are concerned': management({ stateSecrets: true }) },
    otherwise: { 'they are not': management({ stateSecrets: false }) },
    first,
  }),
});
