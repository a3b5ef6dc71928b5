import { all, atLeast, derived, examples, inPlace, yes } from '../../src/rule/index.js';
import { informationSecurityLevel, protectionLevel, serviceSecurityLevel } from '../tiers/protection-level.js';
import { first, grading, mlpsRule, noSystem, system } from './mlps-rule.js';

const guide = (article: string) => ({ component: 'gbt-22240-2020', article });
const level = 'security.systems[].level';
const unread = 'The text of the standard was not at hand: clause and content follow secondary sources.';

export const objects = mlpsRule({
  id: 'cn-mlps/5/objects',
  provision: guide('5'),
  title: { zh: '定级对象划分恰当', en: 'The graded objects are cut as the guide asks' },
  duty: {
    zh: '每个定级对象有确定的安全责任主体、相对独立的业务应用和相互关联的多个资源；云平台与租户系统、通信设施、数据资源分别确定。',
    en: 'Each graded object has one responsible body, business applications of its own and linked resources; platform and customer system in a cloud, communication facilities and data resources are objects apart.',
  },
  phase: 'design',
  checkability: 'judgment',
  confidence: 'medium',
  applies: true,
  remedy: {
    zh: '列出全部系统，包括已停止维护仍在运行的和由供应商运行的，按指南划分后请专人认定。',
    en: 'List all systems, those that nobody maintains and still run and those that a supplier runs included; cut them by the guide and have a person judge it.',
  },
  note: unread,
  cases: examples({
    met: {
      'a system': system({ id: 'core', level: 3 }),
      'a retired service whose system still runs': {
        ...system({ id: 'web', running: true }),
        service: { lifecycle: 'retired' },
      },
      'a system that a supplier runs': system({ id: 'payroll', supplier: 'Example Ltd' }),
    },
    otherwise: noSystem,
    first: first.guide,
    judged: 'cn-mlps/5/objects',
  }),
});

export const owner = mlpsRule({
  id: 'cn-mlps/5/owner',
  provision: guide('5'),
  title: { zh: '每个运行的系统有责任单位', en: 'Each running system has a unit that answers for it' },
  duty: {
    zh: '定级对象应有确定的主要安全责任主体：已停止维护仍在运行的、由供应商运行的系统也要有。',
    en: 'A graded object has a body that answers for its security: so do systems that nobody maintains and that still run, and those that a supplier runs.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  applies: true,
  requires: inPlace('security.systems[].accountable'),
  remedy: {
    zh: '书面明确责任单位，或者停止运行该系统。',
    en: 'Name the unit that answers for it in writing, or switch the system off.',
  },
  note: `That an object has a responsible body is a mark of graded objects in clause 5; who has none cannot grade it, file it or protect it. ${unread}`,
  cases: examples({
    met: {
      'a unit answers for it': system({ running: true, accountable: true, owner: 'IT' }),
      'a supplier runs it, a unit of the operator answers for it': system({
        running: true,
        accountable: true,
        supplier: 'Example Ltd',
      }),
    },
    unmet: {
      'a retired service, nobody answers for what still runs': {
        ...system({ running: true, accountable: false }),
        service: { lifecycle: 'retired' },
      },
      'left to the supplier': system({ running: true, accountable: false, supplier: 'Example Ltd' }),
    },
    open: {
      'nothing is known of it': {},
      'whether it runs is not known': system({ running: null, accountable: false }),
      'who answers for it is not known': system({ running: true, owner: null }),
    },
    otherwise: noSystem,
    first: first.guide,
  }),
});

const harm = (information: string, service: string) => ({
  informationHarmedObject: 'society',
  informationHarm: information,
  serviceHarmedObject: 'society',
  serviceHarm: service,
});
const harmed = { informationHarmedObject: 'society', informationHarm: 'serious' };
const stopped = { serviceHarmedObject: 'state', serviceHarm: 'general' };

export const declared = mlpsRule({
  id: 'cn-mlps/6.4/level',
  provision: guide('6.4'),
  also: [guide('4.3')],
  title: { zh: '等级不低于查表所得', en: 'The level is no lower than the matrix gives' },
  duty: {
    zh: '按受害的客体和程度，分两次查表：一次看业务信息，一次看系统服务；系统等级取其中较高的。',
    en: 'The level is the higher of two: business information security and system service security, each read from the matrix by harmed object and degree of harm.',
  },
  phase: 'design',
  checkability: 'manifest',
  applies: atLeast(level, 1),
  requires: all(atLeast(level, derived(informationSecurityLevel)), atLeast(level, derived(serviceSecurityLevel))),
  remedy: {
    zh: '按较高的等级重新定级，二级以上办理评审、核准和备案。',
    en: 'Grade the system at the higher level; from level 2 on with review, approval and filing.',
  },
  note: 'Harmed object and degree are judged by the operator and declared; this rule reads the matrix. A level above the matrix is no breach. A system without a level falls under article 10 of the measures.',
  cases: examples({
    met: {
      'S3A2, graded 3': grading(3, harm('serious', 'general')),
      'S2A3, graded 3': grading(3, harm('general', 'serious')),
      'S2A2, graded 3': grading(3, harm('general', 'general')),
      'S1A1, graded 1': grading(1, {
        informationHarmedObject: 'citizens',
        informationHarm: 'general',
        serviceHarmedObject: 'citizens',
        serviceHarm: 'general',
      }),
      'leak of the data especially serious for customers alone, graded 2': grading(2, {
        informationHarmedObject: 'citizens',
        informationHarm: 'especially-serious',
        serviceHarmedObject: 'citizens',
        serviceHarm: 'serious',
      }),
    },
    unmet: {
      'S3A2, graded 2': grading(2, harm('serious', 'general')),
      'S2A3, graded 2': grading(2, harm('general', 'serious')),
      'S3, the service not analysed yet, graded 2': grading(2, harmed),
      'A3, the information not analysed yet, graded 2': grading(2, stopped),
      'a retired system that a supplier still runs, S3, graded 2': grading(2, harmed, {
        running: true,
        supplier: 'Example Ltd',
      }),
    },
    open: {
      'nothing is known of it': {},
      'the level is not known': system({ grading: harm('serious', 'serious') }),
      'the service is not analysed': grading(3, harmed),
      'the information is not analysed': grading(3, stopped),
    },
    otherwise: { ...noSystem, 'not graded': grading(0, harm('serious', 'serious')) },
    first: first.guide,
  }),
});

const platform = (one: number, highestHosted: number | null, more: object = harm('general', 'general')) =>
  grading(one, { cloudPlatform: true, highestHosted, ...more });

export const platformLevel = mlpsRule({
  id: 'cn-mlps/7/platform',
  provision: guide('7'),
  title: { zh: '云平台等不低于所承载对象的等级', en: 'A platform is graded no lower than what it hosts' },
  duty: {
    zh: '云计算平台、通信设施等按其承载对象的重要程度定级，原则上不低于所承载对象的最高等级。',
    en: 'Cloud platforms, communication facilities and the like are graded by what they carry: in principle no lower than the highest level on them.',
  },
  phase: 'design',
  severity: 'warning',
  checkability: 'manifest',
  confidence: 'medium',
  applies: yes('security.systems[].grading.cloudPlatform'),
  requires: all(atLeast(level, 'security.systems[].grading.highestHosted'), atLeast(level, derived(protectionLevel))),
  remedy: {
    zh: '提高平台等级，或者把等级更高的系统迁出。',
    en: 'Raise the level of the platform, or move systems of a higher level elsewhere.',
  },
  note: `A warning, since the floor holds in principle only; that a platform carries nothing of a higher level is a requirement of GB/T 22239 of its own. ${unread}`,
  cases: examples({
    met: {
      'graded 3, hosts 3': platform(3, 3),
      'graded 3, hosts 2': platform(3, 2),
      'graded 2, hosts 1': platform(2, 1),
    },
    unmet: {
      'own analysis 2, hosts 3, graded 2': platform(2, 3),
      'not analysed, hosts 3, graded 2': platform(2, 3, {}),
      'own analysis 3, hosts 1, graded 2': platform(2, 1, harm('serious', 'general')),
      'graded 3, hosts 4': platform(3, 4),
    },
    open: { 'nothing is known of it': {}, 'what it hosts is not known': platform(3, null) },
    otherwise: { ...noSystem, 'no platform': grading(2, { cloudPlatform: false, highestHosted: 3 }) },
    first: first.guide,
  }),
});

const masses = { publicDataPlatform: true };

export const dataPlatform = mlpsRule({
  id: 'cn-mlps/7/data-platform',
  provision: guide('7'),
  title: {
    zh: '含大量公民个人信息的大数据平台原则上三级以上',
    en: 'Data platforms with masses of personal data: level 3',
  },
  duty: {
    zh: '大数据平台面向公众服务、又有大量公民个人信息的，原则上定为第三级以上。',
    en: 'A big data platform with masses of personal information that serves the public is in principle level 3 or more.',
  },
  phase: 'design',
  severity: 'info',
  checkability: 'manifest',
  confidence: 'medium',
  applies: yes('security.systems[].grading.publicDataPlatform'),
  requires: atLeast(level, 3),
  remedy: {
    zh: '按第三级以上定级，或者在定级报告中说明理由。',
    en: 'Grade it at level 3 or more, or give the reasons in the grading report.',
  },
  note: `The guide gives no number for masses: the operator judges it. ${unread}`,
  cases: examples({
    met: { 'level 3': grading(3, masses) },
    unmet: { 'level 2': grading(2, masses) },
    open: { 'nothing is known of it': {}, 'the level is not known': system({ grading: masses }) },
    otherwise: { ...noSystem, 'another system': grading(2, { publicDataPlatform: false }) },
    first: first.guide,
  }),
});

export const review = mlpsRule({
  id: 'cn-mlps/4.4/review',
  provision: guide('4.4'),
  also: [{ component: 'cn-mlps-43', article: '10' }],
  title: { zh: '二级以上：专家评审和主管部门核准', en: 'From level 2: expert review and approval' },
  duty: {
    zh: '初步定为第二级以上的，组织专家评审，有主管部门的报其核准，再由公安机关备案审核。',
    en: 'A level of 2 or more is reviewed by experts and approved by the competent department where there is one, before the police check the filing.',
  },
  phase: 'design',
  domain: 'filings',
  checkability: 'evidence',
  confidence: 'medium',
  applies: atLeast(level, 2),
  requires: inPlace('security.systems[].grading.expertReview'),
  remedy: {
    zh: '组织专家评审并取得意见；有主管部门的取得核准。',
    en: 'Have experts review the level; obtain the approval of the department where there is one.',
  },
  note: `Level 1 is the operator's own decision. ${unread}`,
  cases: examples({
    met: { 'level 2, reviewed': grading(2, { expertReview: true }) },
    unmet: { 'level 2, not reviewed': grading(2, { expertReview: false }) },
    open: { 'nothing is known of it': {}, 'the level is not known': system({ grading: { expertReview: false } }) },
    otherwise: { ...noSystem, 'level 1': grading(1, { expertReview: false }) },
    first: first.guide,
  }),
});

export const regrading = mlpsRule({
  id: 'cn-mlps/8',
  provision: guide('8'),
  title: { zh: '重大变化后重新定级', en: 'A great change is graded anew' },
  duty: {
    zh: '处理的信息、业务状态或者服务范围变化，可能影响侵害客体或者程度的，重新定级。',
    en: 'Where information, business or scope change so that harmed object or degree may change, the system is graded again.',
  },
  domain: 'filings',
  checkability: 'evidence',
  confidence: 'medium',
  applies: yes('security.systems[].grading.changedSince'),
  requires: inPlace('security.systems[].grading.regraded'),
  remedy: { zh: '重新定级；等级改变的重新备案。', en: 'Grade it again; file again where the level changes.' },
  note: `What is a great change is judged by the operator and declared. ${unread}`,
  cases: examples({
    met: { 'graded again': system({ grading: { changedSince: true, regraded: true } }) },
    unmet: { 'not graded again': system({ grading: { changedSince: true, regraded: false } }) },
    otherwise: { ...noSystem, 'no such change': system({ grading: { changedSince: false } }) },
    first: first.guide,
  }),
});
