import { all, any, atLeast, equals, examples, inPlace, is, yes } from '../../src/rule/index.js';
import { personalInformationProcessor } from '../definitions/personal-information-processor.js';
import { notProcessor, piplRule, processor } from './pipl-rule.js';

const reach = is(personalInformationProcessor);
const shared = {
  phase: 'design',
  checkability: 'evidence',
  duty: {
    zh: '处理前做个人信息保护影响评估，并记录处理情况。',
    en: 'A protection impact assessment is made before the processing, and the processing is recorded.',
  },
  remedy: { zh: '补做影响评估并记录处理情况。', en: 'Make the assessment and record the processing.' },
  given: processor,
} as const;

interface Purpose {
  readonly sensitive?: boolean | null;
  readonly majorEffect?: boolean | null;
  readonly impactAssessment?: boolean;
}
const purpose = (facts: Purpose) => ({ personalData: { purposes: [facts] } });

export const sensitiveAssessment = piplRule({
  ...shared,
  id: 'cn-pipl/55/sensitive',
  provision: { article: '55', item: 1 },
  title: { zh: '处理敏感信息前的影响评估', en: 'Impact assessment for sensitive data' },
  forEach: 'personalData.purposes',
  applies: all(reach, yes('personalData.purposes[].sensitive')),
  requires: inPlace('personalData.purposes[].impactAssessment'),
  cases: examples({
    met: { made: purpose({ sensitive: true, impactAssessment: true }) },
    unmet: { 'not made': purpose({ sensitive: true, impactAssessment: false }) },
    open: { 'not said': purpose({ sensitive: true }), 'purposes are not declared': {} },
    otherwise: { ...notProcessor, 'not sensitive': purpose({ sensitive: false, impactAssessment: false }) },
    first: '2021-11-01',
  }),
});

const auto = (used: boolean, impactAssessment?: boolean) => ({
  personalData: { automatedDecisions: { used, ...(impactAssessment !== undefined && { impactAssessment }) } },
});

export const automationAssessment = piplRule({
  ...shared,
  id: 'cn-pipl/55/automated-decisions',
  domain: 'algorithms',
  provision: { article: '55', item: 2 },
  title: { zh: '自动化决策前的影响评估', en: 'Impact assessment for automated decisions' },
  applies: all(reach, yes('personalData.automatedDecisions.used')),
  requires: inPlace('personalData.automatedDecisions.impactAssessment'),
  cases: examples({
    met: { made: auto(true, true) },
    unmet: { 'not made': auto(true, false) },
    open: { 'not said': auto(true), 'nothing is known of it': {} },
    otherwise: { ...notProcessor, 'not used': auto(false, false) },
    first: '2021-11-01',
  }),
});

const entrusted = (impactAssessment?: boolean) => ({
  personalData: { processors: [{ ...(impactAssessment !== undefined && { impactAssessment }) }] },
});

export const entrustingAssessment = piplRule({
  ...shared,
  id: 'cn-pipl/55/entrusting',
  provision: { article: '55', item: 3 },
  title: { zh: '委托处理前的影响评估', en: 'Impact assessment before entrusting' },
  forEach: 'personalData.processors',
  requires: inPlace('personalData.processors[].impactAssessment'),
  cases: examples({
    met: { made: entrusted(true) },
    unmet: { 'not made': entrusted(false) },
    open: { 'not said': entrusted(), 'entrusted parties are not declared': {} },
    otherwise: { ...notProcessor, 'nobody is entrusted': { personalData: { processors: [] } } },
    first: '2021-11-01',
  }),
});

const provided = (impactAssessment?: boolean) => ({
  personalData: { recipients: [{ ...(impactAssessment !== undefined && { impactAssessment }) }] },
});

export const providingAssessment = piplRule({
  ...shared,
  id: 'cn-pipl/55/providing',
  provision: { article: '55', item: 3 },
  title: { zh: '对外提供前的影响评估', en: 'Impact assessment before providing' },
  forEach: 'personalData.recipients',
  requires: inPlace('personalData.recipients[].impactAssessment'),
  cases: examples({
    met: { made: provided(true) },
    unmet: { 'not made': provided(false) },
    open: { 'not said': provided(), 'recipients are not declared': {} },
    otherwise: { ...notProcessor, 'no recipient': { personalData: { recipients: [] } } },
    first: '2021-11-01',
  }),
});

const published = (publishes: boolean, publishingAssessment?: boolean) => ({
  personalData: { publicSpaces: { publishes, ...(publishingAssessment !== undefined && { publishingAssessment }) } },
});

export const publishingAssessment = piplRule({
  ...shared,
  id: 'cn-pipl/55/publishing',
  provision: { article: '55', item: 3 },
  title: { zh: '公开前的影响评估', en: 'Impact assessment before publishing' },
  applies: all(reach, yes('personalData.publicSpaces.publishes')),
  requires: inPlace('personalData.publicSpaces.publishingAssessment'),
  cases: examples({
    met: { made: published(true, true) },
    unmet: { 'not made': published(true, false) },
    open: { 'not said': published(true), 'nothing is known of it': {} },
    otherwise: { ...notProcessor, 'nothing is published': published(false, false) },
    first: '2021-11-01',
  }),
});

const sent = (impactAssessment?: boolean, personalData = true) => ({
  transfers: [{ personalData, ...(impactAssessment !== undefined && { impactAssessment }) }],
});

export const transferAssessment = piplRule({
  ...shared,
  id: 'cn-pipl/55/transfer',
  domain: 'cross-border',
  provision: { article: '55', item: 4 },
  title: { zh: '出境前的影响评估', en: 'Impact assessment before data go abroad' },
  forEach: 'transfers',
  applies: all(reach, yes('transfers[].personalData')),
  requires: inPlace('transfers[].impactAssessment'),
  note: 'Due also where an exemption frees from the three conditions of article 38.',
  cases: examples({
    met: { made: sent(true) },
    unmet: { 'not made': sent(false) },
    open: { 'not said': sent(), 'transfers are not declared': {} },
    otherwise: {
      ...notProcessor,
      'nothing goes abroad': { transfers: [] },
      'no personal information in it': sent(false, false),
    },
    first: '2021-11-01',
  }),
});

export const majorEffectAssessment = piplRule({
  ...shared,
  id: 'cn-pipl/55/major-effect',
  provision: { article: '55', item: 5 },
  title: { zh: '其他重大影响处理前的影响评估', en: 'Impact assessment for other processing of major effect' },
  checkability: 'judgment',
  forEach: 'personalData.purposes',
  applies: all(reach, yes('personalData.purposes[].majorEffect')),
  requires: inPlace('personalData.purposes[].impactAssessment'),
  cases: examples({
    judged: 'cn-pipl/55/major-effect',
    met: { made: purpose({ majorEffect: true, impactAssessment: true }) },
    unmet: { 'not made': purpose({ majorEffect: true, impactAssessment: false }) },
    open: {
      'not said': purpose({ majorEffect: true }),
      'the effect is not known': purpose({ majorEffect: null, impactAssessment: true }),
    },
    otherwise: { ...notProcessor, 'no major effect': purpose({ majorEffect: false, impactAssessment: false }) },
    first: '2021-11-01',
  }),
});

const assessing = any(
  {
    some: [
      { var: 'personalData.purposes' },
      any(yes('personalData.purposes[].sensitive'), yes('personalData.purposes[].majorEffect')),
    ],
  },
  yes('personalData.automatedDecisions.used'),
  { some: [{ var: 'personalData.processors' }, true] },
  { some: [{ var: 'personalData.recipients' }, true] },
  yes('personalData.publicSpaces.publishes'),
  { some: [{ var: 'transfers' }, yes('transfers[].personalData')] },
);

const nothingToAssess = {
  personalData: {
    purposes: [{ sensitive: false, majorEffect: false }],
    automatedDecisions: { used: false },
    processors: [],
    recipients: [],
    publicSpaces: { publishes: false },
  },
  transfers: [{ personalData: false }],
};
const content = (assessmentContent: boolean) => ({ personalData: { governance: { assessmentContent } } });
const plainPurpose = { sensitive: false, majorEffect: false };

/** Each thing that makes an assessment due, alone; the rest is known not to. */
const dueTo = (governance: object) => {
  const with_ = (personalData: object, transfers: readonly object[] = [{ personalData: false }]) => ({
    transfers,
    personalData: { ...nothingToAssess.personalData, ...personalData, governance },
  });
  return {
    'sensitive data': with_({ purposes: [plainPurpose, { sensitive: true, majorEffect: false }] }),
    'a major effect': with_({ purposes: [plainPurpose, { sensitive: false, majorEffect: true }] }),
    'automated decisions': with_({ automatedDecisions: { used: true } }),
    'an entrusted party': with_({ processors: [{}] }),
    'a recipient': with_({ recipients: [{}] }),
    publication: with_({ publicSpaces: { publishes: true } }),
    'a transfer': with_({}, [{ personalData: false }, { personalData: true }]),
  };
};

export const assessmentContent = piplRule({
  id: 'cn-pipl/56/content',
  provision: { article: '56', paragraph: 1 },
  phase: 'design',
  title: { zh: '影响评估的内容', en: 'What an impact assessment covers' },
  duty: {
    zh: '影响评估包括目的、方式是否合法正当必要，对权益的影响和安全风险，保护措施是否合法有效并与风险相适应。',
    en: 'An impact assessment covers whether purpose and method are lawful, proper and necessary; effect on rights and security risk; whether protection is lawful, effective and fits the risk.',
  },
  checkability: 'evidence',
  applies: all(reach, assessing),
  requires: inPlace('personalData.governance.assessmentContent'),
  remedy: { zh: '按三项内容修订评估模板。', en: 'Revise the template to cover the three items.' },
  given: processor,
  cases: examples({
    met: { 'all three items': { transfers: [{ personalData: true }], ...content(true) } },
    unmet: dueTo({ assessmentContent: false }),
    otherwise: { ...notProcessor, 'nothing to assess': nothingToAssess },
    first: '2021-11-01',
  }),
});

const records = (years: number | null, inPlaceNow = true) => ({
  transfers: [{ personalData: true }],
  personalData: { governance: { assessmentRecords: { inPlace: inPlaceNow, years } } },
});

export const assessmentRecords = piplRule({
  id: 'cn-pipl/56/records',
  provision: { article: '56', paragraph: 2 },
  title: { zh: '评估报告和记录保存三年', en: 'Reports and records for three years' },
  duty: {
    zh: '影响评估报告和处理情况记录至少保存三年。',
    en: 'Reports of impact assessments and records of the processing are kept for at least three years.',
  },
  checkability: 'evidence',
  applies: all(reach, assessing),
  requires: all(
    inPlace('personalData.governance.assessmentRecords'),
    atLeast('personalData.governance.assessmentRecords.years', 3),
  ),
  remedy: { zh: '把保存期设为三年以上。', en: 'Keep them for three years or more.' },
  given: processor,
  cases: examples({
    met: { 'three years': records(3) },
    unmet: {
      'two years': records(2),
      'not kept': records(3, false),
      ...dueTo({ assessmentRecords: { inPlace: false, years: 3 } }),
    },
    open: { 'the period is not known': records(null), 'nothing is known of it': {} },
    otherwise: { ...notProcessor, 'nothing to assess': nothingToAssess },
    first: '2021-11-01',
  }),
});

interface Incident {
  readonly personalData?: boolean;
  readonly remedied?: boolean;
  readonly authorityTold?: boolean;
  readonly peopleTold?: boolean;
  readonly harmAvoided?: 'yes' | 'no';
}
const incident = (facts: Incident) => ({ incidents: [{ personalData: true, ...facts }] });
const quiet = { 'no incident': { incidents: [] } };

export const breachNotice = piplRule({
  id: 'cn-pipl/57/notice',
  domain: 'incidents',
  phase: 'incident',
  provision: { article: '57', paragraph: 1 },
  title: { zh: '泄露的补救和通知', en: 'A breach is remedied and notified' },
  duty: {
    zh: '发生或者可能发生泄露、篡改、丢失，立即补救，并通知主管部门和个人。',
    en: 'When personal information has leaked, was altered or lost, or may have been, remedies are taken at once and the authority and the people are told.',
  },
  checkability: 'evidence',
  forEach: 'incidents',
  applies: all(reach, yes('incidents[].personalData')),
  requires: all(
    inPlace('incidents[].remedied'),
    inPlace('incidents[].authorityTold'),
    any(inPlace('incidents[].peopleTold'), equals('incidents[].harmAvoided', 'yes')),
  ),
  remedy: {
    zh: '补救，通知主管部门和个人，写明种类、原因、危害、措施和联系方式。',
    en: 'Remedy, and tell the authority and the people: kinds of data, cause, possible harm, measures, contact.',
  },
  note: 'The law names no hours. Where harm is effectively avoided the people need not be told (paragraph 2), the authority always.',
  given: processor,
  cases: examples({
    met: {
      'all told': incident({ remedied: true, authorityTold: true, peopleTold: true, harmAvoided: 'no' }),
      'harm avoided': incident({ remedied: true, authorityTold: true, peopleTold: false, harmAvoided: 'yes' }),
    },
    unmet: {
      'not remedied': incident({ remedied: false, authorityTold: true, peopleTold: true, harmAvoided: 'no' }),
      'the authority not told': incident({
        remedied: true,
        authorityTold: false,
        peopleTold: true,
        harmAvoided: 'yes',
      }),
      'people not told': incident({ remedied: true, authorityTold: true, peopleTold: false, harmAvoided: 'no' }),
    },
    open: { 'not said': incident({}), 'incidents are not declared': {} },
    otherwise: {
      ...notProcessor,
      ...quiet,
      'an incident without personal information': incident({ personalData: false, remedied: false }),
    },
    first: '2021-11-01',
  }),
});

export const harmAvoided = piplRule({
  id: 'cn-pipl/57/harm-avoided',
  domain: 'incidents',
  phase: 'incident',
  provision: { article: '57', paragraph: 2 },
  title: { zh: '可以不通知个人的判断', en: 'Whether people need not be told' },
  duty: {
    zh: '措施能够有效避免危害的，可以不通知个人；主管部门认为可能造成危害的，可以要求通知。',
    en: 'Where measures effectively avoid harm the people need not be told; the authority can still order it.',
  },
  checkability: 'judgment',
  forEach: 'incidents',
  applies: all(reach, yes('incidents[].personalData'), equals('incidents[].harmAvoided', 'yes')),
  remedy: { zh: '由专人判断并留存依据。', en: 'Have a person judge it and keep the grounds.' },
  given: processor,
  cases: examples({
    judged: 'cn-pipl/57/harm-avoided',
    met: { 'harm is said to be avoided': incident({ harmAvoided: 'yes' }) },
    open: { 'not said': incident({}), 'incidents are not declared': {} },
    otherwise: {
      ...notProcessor,
      ...quiet,
      'harm is not avoided': incident({ harmAvoided: 'no' }),
      'an incident without personal information': incident({ personalData: false, harmAvoided: 'yes' }),
    },
    first: '2021-11-01',
  }),
});
