import { all, any, examples, inPlace, no, yes } from '../../src/rule/index.js';
import { cslRule } from './csl-rule.js';
import { contentBefore, contentNow, productBefore, productNow, refusalBefore, refusalNow } from './penalties.js';

const shared = { domain: 'platform', phase: 'operate', severity: 'error' } as const;

const moderation = (inPlaceNow: boolean, removes: boolean, keepsRecords: boolean, reports: boolean) => ({
  platform: { moderation: { inPlace: inPlaceNow, removes, keepsRecords, reports } },
});

export const userContent = cslRule({
  ...shared,
  id: 'cn-csl/49',
  now: { article: '49' },
  before: { article: '47' },
  title: { zh: '管理用户发布的信息', en: 'Management of what users publish' },
  duty: {
    zh: '要管理用户发布的信息；发现法律禁止的信息，立即停止传输、消除、防止扩散，保存记录并报告。',
    en: 'What users publish is managed; prohibited information found is stopped and removed at once, kept from spreading, recorded and reported.',
  },
  checkability: 'manifest',
  applies: yes('service.features.publishing'),
  requires: all(
    inPlace('platform.moderation'),
    yes('platform.moderation.removes'),
    yes('platform.moderation.keepsRecords'),
    yes('platform.moderation.reports'),
  ),
  penalty: contentNow,
  penaltyBefore: contentBefore,
  remedy: { zh: '建立管理程序，含停止传输、记录、报告。', en: 'Set up the process: stop and remove, record, report.' },
  note: 'About the process alone: what information is prohibited is not judged here. Since 2026 failure to report is itself named in the penalty article.',
  given: { service: { features: { publishing: true } } },
  cases: examples({
    met: { 'all steps': moderation(true, true, true, true) },
    unmet: {
      'no process': moderation(false, true, true, true),
      'not removed': moderation(true, false, true, true),
      'no records': moderation(true, true, false, true),
      'not reported': moderation(true, true, true, false),
    },
    otherwise: { 'users cannot publish': { service: { features: { publishing: false } } } },
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '47', to: '49' },
  }),
});

const software = (maliciousPrograms?: boolean, offersSoftware = true) => ({
  service: { features: { offersSoftware } },
  ...(maliciousPrograms !== undefined && { security: { products: { maliciousPrograms } } }),
});

export const cleanSoftware = cslRule({
  ...shared,
  id: 'cn-csl/50/software',
  domain: 'security',
  now: { article: '50', paragraph: 1 },
  before: { article: '48', paragraph: 1 },
  title: { zh: '应用软件、电子信息不含恶意程序', en: 'No malicious programs in software and messages' },
  duty: {
    zh: '发出的信息、给人使用的软件里不得有恶意程序。',
    en: 'Messages that are sent and software that is provided hold no malicious programs.',
  },
  checkability: 'evidence',
  applies: yes('service.features.offersSoftware'),
  requires: no('security.products.maliciousPrograms'),
  penalty: productNow,
  penaltyBefore: productBefore,
  remedy: { zh: '发布前扫描恶意代码。', en: 'Scan for malicious code before release.' },
  note: 'The article also forbids prohibited information in messages and software: a duty on content, left to counsel.',
  cases: examples({
    met: { 'none is put in': software(false) },
    unmet: { 'one is put in': software(true) },
    open: { 'not said': software(), 'nothing is known of it': {} },
    otherwise: { 'neither software nor messages': software(true, false) },
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '48', to: '50' },
  }),
});

const sanctions = (
  inPlaceNow: boolean,
  keepsRecords: boolean,
  reports: boolean,
  massMessages = true,
  appStore = false,
) => ({
  service: { features: { massMessages, appStore } },
  platform: { userSanctions: { inPlace: inPlaceNow, keepsRecords, reports } },
});

export const sendingServices = cslRule({
  ...shared,
  id: 'cn-csl/50/services',
  now: { article: '50', paragraph: 2 },
  before: { article: '48', paragraph: 2 },
  title: { zh: '发送服务、下载服务的安全管理', en: 'Security management of sending and download services' },
  duty: {
    zh: '电子信息发送服务和应用软件下载服务的提供者，知道用户有前款行为的，要停止服务、消除、保存记录并报告。',
    en: 'Whoever runs a service that sends messages or offers downloads stops serving users known to break the rule above, removes, records and reports.',
  },
  checkability: 'manifest',
  applies: any(yes('service.features.massMessages'), yes('service.features.appStore')),
  requires: all(
    inPlace('platform.userSanctions'),
    yes('platform.userSanctions.keepsRecords'),
    yes('platform.userSanctions.reports'),
  ),
  penalty: contentNow,
  penaltyBefore: { ...contentBefore, provision: { article: '68' } },
  remedy: {
    zh: '建立停止服务、记录、报告的程序。',
    en: 'Set up a process that stops the service, records and reports.',
  },
  cases: examples({
    met: {
      'messages, all steps': sanctions(true, true, true),
      'downloads, all steps': sanctions(true, true, true, false, true),
    },
    unmet: {
      'no process': sanctions(false, true, true),
      'no records': sanctions(true, false, true),
      'no report': sanctions(true, true, false),
      'downloads, no process': sanctions(false, true, true, false, true),
    },
    otherwise: { neither: sanctions(false, false, false, false, false) },
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '48', to: '50' },
  }),
});

const complaints = (inPlaceNow: boolean, handledInTime: boolean) => ({
  service: { complaints: { inPlace: inPlaceNow, handledInTime } },
});

export const complaintSystem = cslRule({
  ...shared,
  id: 'cn-csl/51/complaints',
  now: { article: '51', paragraph: 1 },
  before: { article: '49', paragraph: 1 },
  title: { zh: '信息安全投诉、举报制度', en: 'Complaints and reports on information security' },
  duty: {
    zh: '要有信息安全方面的投诉、举报制度，对外公布方式，收到后及时处理。',
    en: 'There is a system for complaints and reports on information security; how to reach it is published, and they are handled in time.',
  },
  checkability: 'manifest',
  applies: true,
  requires: all(inPlace('service.complaints'), yes('service.complaints.handledInTime')),
  remedy: { zh: '公布投诉、举报方式并及时处理。', en: 'Publish how to complain and handle complaints in time.' },
  cases: examples({
    met: { both: complaints(true, true) },
    unmet: { 'no way to complain': complaints(false, true), 'not handled in time': complaints(true, false) },
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '49', to: '51' },
  }),
});

const security = (facts: Readonly<Record<string, unknown>>) => ({ security: facts });

export const inspections = cslRule({
  ...shared,
  id: 'cn-csl/51/inspections',
  domain: 'security',
  now: { article: '51', paragraph: 2 },
  before: { article: '49', paragraph: 2 },
  title: { zh: '配合监督检查', en: 'Cooperation with inspections' },
  duty: {
    zh: '对网信等部门依法开展的监督检查予以配合。',
    en: 'Lawful inspections of the authorities are met with cooperation.',
  },
  checkability: 'evidence',
  applies: true,
  requires: inPlace('security.inspectionContact'),
  penalty: refusalNow,
  penaltyBefore: refusalBefore,
  remedy: { zh: '确定联系人和配合程序。', en: 'Name a contact and a procedure.' },
  note: 'Cooperation shows when there is an inspection; what can be declared before is that somebody answers for it.',
  cases: examples({
    met: { 'in place': security({ inspectionContact: true }) },
    unmet: { 'not in place': security({ inspectionContact: false }) },
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '49', to: '51' },
  }),
});

const orders = (takedownOrders: boolean) => ({ platform: { takedownOrders } });

export const takedownOrders = cslRule({
  ...shared,
  id: 'cn-csl/52',
  now: { article: '52' },
  before: { article: '50' },
  title: { zh: '执行主管部门的处置要求', en: 'Orders of the authorities are carried out' },
  duty: {
    zh: '主管部门要求停止传输、消除、保存记录的，照办。',
    en: 'Orders of the authorities to stop, remove and record are carried out.',
  },
  checkability: 'evidence',
  applies: true,
  requires: inPlace('platform.takedownOrders'),
  penalty: contentNow,
  penaltyBefore: refusalBefore,
  remedy: { zh: '建立接收、核验、执行的程序。', en: 'Set up a process that takes, checks and carries out orders.' },
  cases: examples({
    met: { 'in place': orders(true) },
    unmet: { 'not in place': orders(false) },
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '50', to: '52' },
  }),
});

const interview = (rectified?: boolean, held = true) =>
  security({ interview: { held, ...(rectified !== undefined && { rectified }) } });

export const interviewRectified = cslRule({
  ...shared,
  id: 'cn-csl/58',
  domain: 'security',
  phase: 'incident',
  now: { article: '58' },
  before: { article: '56' },
  title: { zh: '约谈后整改', en: 'Rectification after an interview' },
  duty: {
    zh: '因较大安全风险或者事件被约谈的，要按要求采取措施、整改并消除隐患。',
    en: 'After an interview over a larger risk or an incident, what was required is done, rectified and the danger removed.',
  },
  checkability: 'evidence',
  applies: yes('security.interview.held'),
  requires: inPlace('security.interview.rectified'),
  remedy: { zh: '按约谈要求整改并留存记录。', en: 'Rectify what was required and keep the record.' },
  note: 'No fine of its own; the duties of articles 23 and 27 stand behind most interviews, with their penalties.',
  cases: examples({
    met: { rectified: interview(true) },
    unmet: { 'not rectified': interview(false) },
    open: { 'not said': interview(), 'nothing is known of it': {} },
    otherwise: { 'no interview': interview(false, false) },
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '56', to: '58' },
  }),
});
