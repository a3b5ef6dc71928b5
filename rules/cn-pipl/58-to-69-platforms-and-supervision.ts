import { all, examples, inPlace, is, type MeasurePath, type Rule, yes } from '../../src/rule/index.js';
import { personalInformationProcessor } from '../definitions/personal-information-processor.js';
import { notProcessor, piplRule, processor } from './pipl-rule.js';

const reach = is(personalInformationProcessor);
type Key = 'complianceSystem' | 'independentBody' | 'rules' | 'stopsViolators' | 'reports';
const platform = (important: boolean | null, facts: Readonly<Partial<Record<Key, boolean>>>) => ({
  personalData: { platformDuties: { important, ...facts } },
});

const platformRule = (
  item: number,
  slug: string,
  keys: readonly Key[],
  texts: Pick<Rule, 'title' | 'duty' | 'remedy'>,
): Rule => {
  const paths = keys.map((key): MeasurePath => `personalData.platformDuties.${key}`);
  const set = (missing?: Key) => platform(true, Object.fromEntries(keys.map((key) => [key, key !== missing])));
  return piplRule({
    ...texts,
    id: `cn-pipl/58/${slug}`,
    domain: 'platform',
    provision: { article: '58', item },
    checkability: 'evidence',
    applies: all(reach, yes('personalData.platformDuties.important')),
    requires: all(...paths.map(inPlace)),
    note: 'Who is such a platform is not put in numbers by this law: declare it when designated, or when counsel finds it so.',
    given: processor,
    cases: examples({
      met: { 'in place': set() },
      unmet: Object.fromEntries(keys.map((key) => [`${key} is not in place`, set(key)])),
      open: { 'not said': platform(true, {}), 'not known whether it is such a platform': platform(null, {}) },
      otherwise: {
        ...notProcessor,
        'not such a platform': platform(false, Object.fromEntries(keys.map((key) => [key, false]))),
      },
      first: '2021-11-01',
    }),
  });
};

export const independentBody = platformRule(1, 'independent-body', ['complianceSystem', 'independentBody'], {
  title: { zh: '合规制度体系和独立监督机构', en: 'Compliance system and independent body' },
  duty: {
    zh: '大型平台按国家规定建立个人信息合规体系，并设独立机构监督，其成员以外部人员为主。',
    en: 'A large platform has a compliance system for personal information as the State prescribes, and an independent supervisory body made mainly of outsiders.',
  },
  remedy: { zh: '建立制度体系，组建独立机构。', en: 'Set up the system and the body.' },
});

export const platformRules = platformRule(2, 'rules', ['rules'], {
  title: { zh: '平台规则', en: 'Platform rules' },
  duty: {
    zh: '公开、公平、公正地制定平台规则，写明平台上的经营者怎样处理、保护个人信息。',
    en: 'Platform rules, made openly and fairly, state how providers on the platform process and protect personal information.',
  },
  remedy: { zh: '在平台规则中加入个人信息条款。', en: 'Add clauses on personal information to the rules.' },
});

export const stoppedViolators = platformRule(3, 'violators', ['stopsViolators'], {
  title: { zh: '停止向严重违法者服务', en: 'Serious violators are cut off' },
  duty: {
    zh: '对严重违法处理个人信息的平台内经营者停止服务。',
    en: 'Providers on the platform that seriously break the law on personal information are no longer served.',
  },
  remedy: { zh: '建立处置机制并留存记录。', en: 'Set up the process and keep records.' },
});

export const responsibilityReports = platformRule(4, 'reports', ['reports'], {
  title: { zh: '社会责任报告', en: 'Social responsibility reports' },
  duty: {
    zh: '定期发布个人信息保护社会责任报告。',
    en: 'Social responsibility reports on personal information protection are published regularly.',
  },
  remedy: { zh: '按年发布报告。', en: 'Publish a report each year.' },
});

const assists = (entrusted: boolean | null, value?: boolean) => ({
  personalData: { entrusted, asEntrusted: { ...(value !== undefined && { assists: value }) } },
});

export const entrustedSafety = piplRule({
  id: 'cn-pipl/59',
  provision: { article: '59' },
  title: { zh: '受托人保障安全并协助', en: 'An entrusted party secures data and helps' },
  duty: {
    zh: '受托人采取必要措施保障安全，并协助委托方履行义务。',
    en: 'An entrusted party secures the data and helps the processor with its duties.',
  },
  checkability: 'evidence',
  applies: all(reach, yes('personalData.entrusted')),
  requires: inPlace('personalData.asEntrusted.assists'),
  remedy: {
    zh: '落实安全措施，在合同中写明协助。',
    en: 'Put safeguards in place and a clause on help in the contract.',
  },
  given: processor,
  cases: examples({
    met: { 'it does': assists(true, true) },
    unmet: { 'it does not': assists(true, false) },
    open: { 'not said': assists(true), 'not known whether it is entrusted': assists(null, false) },
    otherwise: { ...notProcessor, 'not entrusted': assists(false, false) },
    first: '2021-11-01',
  }),
});

const governance = (facts: Readonly<Record<string, boolean | null>>) => ({ personalData: { governance: facts } });

export const inspections = piplRule({
  id: 'cn-pipl/63',
  provision: { article: '63', paragraph: 2 },
  title: { zh: '配合检查', en: 'Cooperation with inspections' },
  duty: {
    zh: '主管部门依法履职时予以协助、配合，不得拒绝、阻挠。',
    en: 'The authority is assisted in its lawful work, not refused or obstructed.',
  },
  checkability: 'judgment',
  requires: inPlace('personalData.governance.inspections'),
  remedy: { zh: '确定配合检查的联系人和程序。', en: 'Name a contact and a procedure for inspections.' },
  note: 'Whether an inspection was met with cooperation is judged when there is one.',
  given: processor,
  cases: examples({
    judged: 'cn-pipl/63',
    met: { 'a procedure is in place': governance({ inspections: true }) },
    unmet: { 'none is': governance({ inspections: false }) },
    otherwise: notProcessor,
    first: '2021-11-01',
  }),
});

export const orderedAudit = piplRule({
  id: 'cn-pipl/64',
  phase: 'incident',
  provision: { article: '64', paragraph: 1 },
  title: { zh: '约谈、要求审计后的整改', en: 'After an interview or an ordered audit' },
  duty: {
    zh: '被约谈或者被要求审计的，按要求委托专业机构审计，采取措施整改并消除隐患。',
    en: 'After an interview or an order the audit by a professional body is commissioned, what was required is done and the danger removed.',
  },
  checkability: 'evidence',
  applies: all(reach, yes('personalData.governance.auditOrdered')),
  requires: inPlace('personalData.governance.rectification'),
  remedy: { zh: '委托审计并整改。', en: 'Commission the audit and rectify.' },
  given: processor,
  cases: examples({
    met: { rectified: governance({ auditOrdered: true, rectification: true }) },
    unmet: { 'not rectified': governance({ auditOrdered: true, rectification: false }) },
    open: { 'not said': governance({ auditOrdered: true }), 'nothing is known of it': {} },
    otherwise: { ...notProcessor, 'nothing was ordered': governance({ auditOrdered: false, rectification: false }) },
    first: '2021-11-01',
  }),
});

export const proof = piplRule({
  id: 'cn-pipl/69',
  provision: { article: '69', paragraph: 1 },
  title: { zh: '能够证明没有过错', en: 'Able to prove absence of fault' },
  duty: {
    zh: '处理造成损害而不能证明自己没有过错的，承担赔偿责任，因此要留存合规记录。',
    en: 'Who cannot prove absence of fault is liable for harm done by processing: records of compliance are kept for that.',
  },
  checkability: 'judgment',
  severity: 'warning',
  requires: inPlace('personalData.governance.records'),
  penalty: {
    provision: { article: '69' },
    text: { zh: '承担损害赔偿等侵权责任。', en: 'Liability for damages.' },
  },
  remedy: { zh: '留存同意、评估、审计等记录。', en: 'Keep records of consent, assessments, audits and the like.' },
  note: 'A rule on liability, not a duty to keep records; without them the proof fails. Therefore a warning.',
  given: processor,
  cases: examples({
    judged: 'cn-pipl/69',
    met: { 'records are kept': governance({ records: true }) },
    unmet: { 'none are': governance({ records: false }) },
    otherwise: notProcessor,
    first: '2021-11-01',
  }),
});
