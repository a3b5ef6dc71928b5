import { all, atLeast, equals, examples, inPlace, is, yes } from '../../src/rule/index.js';
import { personalInformationProcessor } from '../definitions/personal-information-processor.js';
import { notProcessor, piplRule, processor } from './pipl-rule.js';

const reach = is(personalInformationProcessor);
const keys = ['rules', 'classification', 'encryption', 'accessControl', 'training', 'incidentPlan'] as const;
const protection = (missing?: (typeof keys)[number]) => ({
  personalData: { protection: Object.fromEntries(keys.map((key) => [key, key !== missing])) },
});

export const securityMeasures = piplRule({
  id: 'cn-pipl/51',
  domain: 'security',
  provision: { article: '51' },
  title: { zh: '个人信息安全措施', en: 'Measures that keep personal data safe' },
  duty: {
    zh: '制定内部制度，分类管理，加密和去标识化，限定操作权限并定期培训，制定并实施应急预案。',
    en: 'There are internal rules, management by class, encryption and de-identification, access rights with regular training, and an incident plan that is practised.',
  },
  checkability: 'evidence',
  requires: all(
    inPlace('personalData.protection.rules'),
    inPlace('personalData.protection.classification'),
    inPlace('personalData.protection.encryption'),
    inPlace('personalData.protection.accessControl'),
    inPlace('personalData.protection.training'),
    inPlace('personalData.protection.incidentPlan'),
  ),
  remedy: { zh: '补齐缺少的措施。', en: 'Put the missing measures in place.' },
  note: 'How much of each is needed goes by purpose, kinds, effect and risk. A test system with real data is in scope.',
  given: processor,
  cases: examples({
    met: { 'all in place': protection() },
    unmet: {
      'no rules': protection('rules'),
      'not managed by class': protection('classification'),
      'no encryption': protection('encryption'),
      'no access rights': protection('accessControl'),
      'no training': protection('training'),
      'no incident plan': protection('incidentPlan'),
    },
    otherwise: notProcessor,
    first: '2021-11-01',
  }),
});

interface Officer {
  readonly inPlace?: boolean;
  readonly contactPublished?: boolean;
  readonly reported?: boolean;
}
const officer = (people: number | null, facts: Officer) => ({
  personalData: { people, governance: { officer: facts } },
});
const million = all(reach, atLeast('personalData.people', 1_000_000));
const since = [{ from: '2025-05-01' }];

export const namedOfficer = piplRule({
  id: 'cn-pipl/52/officer',
  provision: { article: '52', paragraph: 1 },
  also: [{ instrument: 'cn-pi-audit', article: '12' }],
  title: { zh: '指定个人信息保护负责人', en: 'A protection officer is named' },
  duty: {
    zh: '处理 1,000,000 人以上个人信息的，指定个人信息保护负责人，监督处理活动和保护措施。',
    en: 'Whoever processes personal information of 1,000,000 people or more names an officer who supervises processing and protection.',
  },
  checkability: 'manifest',
  applies: million,
  requires: inPlace('personalData.governance.officer'),
  periods: since,
  remedy: { zh: '书面任命负责人。', en: 'Appoint the officer in writing.' },
  note: 'The law leaves the number to the authority; it was set, the number itself included, by article 12 of the measures on compliance audits, in force since 2025-05-01. Encoded from that day on.',
  given: processor,
  cases: examples({
    met: { 'a million, named': officer(1_000_000, { inPlace: true }) },
    unmet: { 'a million, not named': officer(1_000_000, { inPlace: false }) },
    open: { 'the number is not known': officer(null, { inPlace: false }), 'not said': officer(1_000_000, {}) },
    otherwise: { ...notProcessor, 'one less': officer(999_999, { inPlace: false }) },
    first: '2025-05-01',
  }),
});

export const officerContact = piplRule({
  id: 'cn-pipl/52/contact',
  domain: 'filings',
  provision: { article: '52', paragraph: 2 },
  also: [{ instrument: 'cn-pi-audit', article: '12' }],
  title: { zh: '公开并报送负责人信息', en: 'The officer’s contact is published and reported' },
  duty: {
    zh: '公开负责人联系方式，并把姓名、联系方式报送主管部门。',
    en: 'The officer’s contact is published, and name and contact are reported to the authority.',
  },
  checkability: 'evidence',
  applies: million,
  requires: all(
    yes('personalData.governance.officer.contactPublished'),
    yes('personalData.governance.officer.reported'),
  ),
  periods: since,
  remedy: { zh: '在隐私政策公开联系方式并完成报送。', en: 'Publish the contact in the privacy notice and report it.' },
  note: 'How and by when stands in the announcement on reporting officers: it is not encoded yet.',
  given: processor,
  cases: examples({
    met: { both: officer(1_000_000, { contactPublished: true, reported: true }) },
    unmet: {
      'not published': officer(1_000_000, { contactPublished: false, reported: true }),
      'not reported': officer(1_000_000, { contactPublished: true, reported: false }),
    },
    open: {
      'the number is not known': officer(null, { contactPublished: false, reported: false }),
      'not said': officer(1_000_000, {}),
    },
    otherwise: { ...notProcessor, 'one less': officer(999_999, { contactPublished: false, reported: false }) },
    first: '2025-05-01',
  }),
});

const abroad = { processed: true, processedIn: 'overseas' } as const;
const representative = (inPlaceNow: boolean, reported: boolean) => ({
  personalData: { governance: { representative: { inPlace: inPlaceNow, reported } } },
});

export const localRepresentative = piplRule({
  id: 'cn-pipl/53',
  domain: 'filings',
  phase: 'launch',
  provision: { article: '53' },
  title: { zh: '境外处理者的境内机构或者代表', en: 'Representative of a processor abroad' },
  duty: {
    zh: '境外处理者面向境内自然人的，在境内设立专门机构或者指定代表，并报送其名称、姓名和联系方式。',
    en: 'A processor abroad that serves or analyses people in mainland China sets up a body or names a representative there and reports name and contact.',
  },
  checkability: 'manifest',
  applies: all(reach, equals('personalData.processedIn', 'overseas')),
  requires: all(
    inPlace('personalData.governance.representative'),
    yes('personalData.governance.representative.reported'),
  ),
  remedy: { zh: '指定代表并报送。', en: 'Name a representative and report it.' },
  given: { service: { audience: { mainlandPeople: true } }, personalData: abroad },
  cases: examples({
    met: { 'named and reported': representative(true, true) },
    unmet: { 'not named': representative(false, true), 'not reported': representative(true, false) },
    otherwise: {
      ...notProcessor,
      'processed in mainland China': {
        personalData: { processedIn: 'mainland', governance: { representative: false } },
      },
      'serves nobody in mainland China': {
        service: { audience: { mainlandPeople: false, analysesMainlandPeople: false } },
      },
    },
    first: '2021-11-01',
  }),
});

const audits = (value: boolean) => ({ personalData: { governance: { audits: value } } });

export const complianceAudits = piplRule({
  id: 'cn-pipl/54',
  provision: { article: '54' },
  title: { zh: '定期合规审计', en: 'Regular compliance audits' },
  duty: {
    zh: '定期对处理活动遵守法律、行政法规的情况做合规审计。',
    en: 'Whether processing follows law and administrative regulation is audited regularly.',
  },
  checkability: 'manifest',
  requires: inPlace('personalData.governance.audits'),
  remedy: { zh: '制定审计计划并执行。', en: 'Plan audits and carry them out.' },
  note: 'The law names no frequency: that of the measures on compliance audits (every two years above 10,000,000 people) belongs to their own rules.',
  given: processor,
  cases: examples({
    met: { 'carried out': audits(true) },
    unmet: { 'not carried out': audits(false) },
    otherwise: notProcessor,
    first: '2021-11-01',
  }),
});
