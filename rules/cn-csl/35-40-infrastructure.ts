import {
  all,
  any,
  type Condition,
  commencement,
  equals,
  examples,
  includes,
  inPlace,
  is,
  type MeasurePath,
  no,
  not,
  onOrAfter,
  plus,
  type Rule,
  some,
  yes,
} from '../../src/rule/index.js';
import { criticalInfrastructureOperator } from '../definitions/critical-infrastructure-operator.js';
import { cslRule } from './csl-rule.js';
import {
  infrastructureBefore,
  infrastructureNow,
  reviewBefore,
  reviewNow,
  storageBefore,
  storageNow,
} from './penalties.js';

const shared = {
  domain: 'security',
  phase: 'operate',
  severity: 'error',
  checkability: 'evidence',
  applies: is(criticalInfrastructureOperator),
  given: { security: { criticalInfrastructure: { designated: true } } },
} as const;

type Facts = Readonly<Record<string, unknown>>;
const cii = (facts: Facts) => ({ security: { criticalInfrastructure: facts } });
const otherwise = { 'not an operator of critical infrastructure': cii({ designated: false }) };
const paths = (keys: readonly Key[]): readonly MeasurePath[] =>
  keys.map((key): MeasurePath => `security.criticalInfrastructure.${key}`);

type Key =
  | 'builtInStep'
  | 'securityBody'
  | 'backgroundChecks'
  | 'training'
  | 'disasterBackup'
  | 'drills'
  | 'confidentialityAgreements';

interface Duty extends Pick<Rule, 'title' | 'duty' | 'remedy'> {
  readonly id: string;
  readonly article: string;
  readonly old: string;
  readonly item?: number;
  readonly keys: readonly Key[];
  readonly phase?: Rule['phase'];
}

const setAll = (keys: readonly Key[], missing?: Key): Facts =>
  Object.fromEntries(keys.map((key) => [key, key !== missing]));

const ciiRule = ({ id, article, old, item, keys, phase = 'operate', ...texts }: Duty): Rule =>
  cslRule({
    ...shared,
    ...texts,
    phase,
    id,
    now: { article, ...(item !== undefined && { item }) },
    before: { article: old, ...(item !== undefined && { item }) },
    requires: all(...paths(keys).map(inPlace)),
    penalty: infrastructureNow,
    penaltyBefore: infrastructureBefore,
    cases: examples({
      met: { 'in place': cii(setAll(keys)) },
      unmet: Object.fromEntries(keys.map((key) => [`${key} is not in place`, cii(setAll(keys, key))])),
      otherwise,
      first: '2017-06-01',
      renumbered: { on: '2026-01-01', from: old, to: article },
    }),
  });

export const builtInStep = ciiRule({
  id: 'cn-csl/35',
  article: '35',
  old: '33',
  phase: 'design',
  keys: ['builtInStep'],
  title: { zh: '安全措施同步规划、建设、使用', en: 'Security planned, built and used in step' },
  duty: {
    zh: '建设关键信息基础设施，性能要支持业务稳定持续，安全技术措施同步规划、建设、使用。',
    en: 'Critical infrastructure is built for stable and continuous business, with its security measures planned, built and used in step.',
  },
  remedy: {
    zh: '在立项、建设、验收各阶段同步落实安全措施。',
    en: 'Put security into planning, building and acceptance.',
  },
});

export const securityBody = ciiRule({
  id: 'cn-csl/36/security-body',
  article: '36',
  old: '34',
  item: 1,
  keys: ['securityBody', 'backgroundChecks'],
  title: { zh: '专门安全管理机构与背景审查', en: 'Dedicated security body and background checks' },
  duty: {
    zh: '设专门的安全管理机构和负责人；负责人和关键岗位的人都要通过安全背景审查。',
    en: 'There is a dedicated security body with a head, and the head and key staff have passed background checks.',
  },
  remedy: {
    zh: '设立机构、任命负责人、完成背景审查。',
    en: 'Set up the body, appoint its head and complete the checks.',
  },
});

export const staffTraining = ciiRule({
  id: 'cn-csl/36/training',
  article: '36',
  old: '34',
  item: 2,
  keys: ['training'],
  title: { zh: '定期教育、培训和考核', en: 'Regular education, training and tests' },
  duty: {
    zh: '定期对从业人员开展网络安全教育、技术培训和技能考核。',
    en: 'Staff are regularly educated in security, trained and tested.',
  },
  remedy: { zh: '制定年度培训和考核计划。', en: 'Make a yearly plan of training and tests.' },
});

export const disasterBackup = ciiRule({
  id: 'cn-csl/36/disaster-backup',
  article: '36',
  old: '34',
  item: 3,
  keys: ['disasterBackup'],
  title: { zh: '重要系统和数据库容灾备份', en: 'Disaster backup' },
  duty: { zh: '对重要系统和数据库做容灾备份。', en: 'Important systems and databases have disaster backup.' },
  remedy: { zh: '建设容灾备份并验证恢复。', en: 'Set up disaster backup and test recovery.' },
});

export const planDrills = ciiRule({
  id: 'cn-csl/36/drills',
  article: '36',
  old: '34',
  item: 4,
  keys: ['drills'],
  title: { zh: '应急预案与定期演练', en: 'Contingency plan and drills' },
  duty: {
    zh: '制定网络安全事件应急预案，并定期演练。',
    en: 'There is a contingency plan for incidents, and it is drilled regularly.',
  },
  remedy: { zh: '制定预案并按计划演练。', en: 'Write the plan and drill it as planned.' },
});

export const confidentialityAgreements = ciiRule({
  id: 'cn-csl/38',
  article: '38',
  old: '36',
  keys: ['confidentialityAgreements'],
  title: { zh: '采购签订安全保密协议', en: 'Security and confidentiality agreements with providers' },
  duty: {
    zh: '采购网络产品和服务，要与提供者签订安全保密协议，明确义务和责任。',
    en: 'When network products or services are bought, an agreement with the provider sets out duties of security and confidentiality.',
  },
  remedy: { zh: '与每个提供者补签协议。', en: 'Conclude the agreement with each provider.' },
});

const review = (securityReview?: boolean, buysSensitiveProducts = true) =>
  cii({ buysSensitiveProducts, ...(securityReview !== undefined && { securityReview }) });

export const securityReview = cslRule({
  ...shared,
  id: 'cn-csl/37',
  phase: 'design',
  now: { article: '37' },
  before: { article: '35' },
  title: { zh: '采购通过国家安全审查', en: 'National security review of purchases' },
  duty: {
    zh: '采购的网络产品、服务可能影响国家安全的，要通过国家安全审查。',
    en: 'Purchases of network products or services that may affect national security pass the national security review.',
  },
  applies: all(is(criticalInfrastructureOperator), yes('security.criticalInfrastructure.buysSensitiveProducts')),
  requires: inPlace('security.criticalInfrastructure.securityReview'),
  penalty: reviewNow,
  penaltyBefore: reviewBefore,
  remedy: {
    zh: '采购前申报网络安全审查，通过后再使用。',
    en: 'Declare the purchase for review and use it only once it has passed.',
  },
  cases: examples({
    met: { passed: review(true) },
    unmet: { 'not passed': review(false) },
    open: { 'not said': review(), 'not known what is bought': cii({ securityReview: false }) },
    otherwise: { ...otherwise, 'nothing of the kind is bought': review(false, false) },
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '35', to: '37' },
  }),
});

interface Sent {
  readonly personalData?: boolean;
  readonly importantData?: boolean;
  readonly exemption?: 'none' | 'contract';
  readonly mechanism?: readonly ('assessment' | 'contract' | 'certification')[];
}
const stored = (storesInMainland: boolean, transfers: readonly Sent[], importantNotified = true) => ({
  security: { criticalInfrastructure: { storesInMainland } },
  data: { management: { importantNotified } },
  transfers: transfers.map((one) => ({
    personalData: false,
    importantData: false,
    exemption: 'none' as const,
    mechanism: [],
    ...one,
  })),
});

const storedHere = (assessmentDue: Condition): Condition =>
  all(
    yes('security.criticalInfrastructure.storesInMainland'),
    not(some('transfers', all(assessmentDue, not(includes('transfers[].mechanism', 'assessment'))))),
  );

export const localStorage = cslRule({
  ...shared,
  id: 'cn-csl/39',
  domain: 'cross-border',
  checkability: 'manifest',
  now: { article: '39' },
  before: { article: '37' },
  title: { zh: '境内存储与出境安全评估', en: 'Storage in mainland China, and assessment before transfer' },
  duty: {
    zh: '境内运营所收集、产生的个人信息和重要数据都存放在境内；业务上确需出境的，先按规定通过安全评估，另有规定的从其规定。',
    en: 'Personal information and important data from operations in mainland China are stored there; what business needs abroad passes the security assessment first, as prescribed, unless another rule applies.',
  },
  requires: storedHere(
    any(
      all(yes('transfers[].personalData'), equals('transfers[].exemption', 'none')),
      all(yes('transfers[].importantData'), not(no('data.management.importantNotified'))),
    ),
  ),
  early: {
    until: '2024-03-21',
    changed: '2024-03-22',
    requires: storedHere(any(yes('transfers[].personalData'), yes('transfers[].importantData'))),
  },
  penalty: storageNow,
  penaltyBefore: storageBefore,
  remedy: {
    zh: '迁回境内存储；出境前申报安全评估。',
    en: 'Move storage to mainland China; declare the security assessment before a transfer.',
  },
  note: 'How the assessment is made, and what is free from it, is left to the measures of the authorities. Since 2024-03-22 the provisions on cross-border flows (article 7) free personal information under one of their exemptions, for an operator of critical infrastructure, too; they never free important data, but data that no authority told or published as important need not be declared (article 2).',
  cases: [
    ...examples({
      met: {
        'nothing goes abroad': stored(true, []),
        'goes abroad with the assessment': stored(true, [{ personalData: true, mechanism: ['assessment'] }]),
        'neither personal nor important data go abroad': stored(true, [{}]),
        'personal data under an exemption': stored(true, [{ personalData: true, exemption: 'contract' }]),
        'neither told nor published as important': stored(true, [{ importantData: true }], false),
      },
      unmet: {
        'stored abroad': stored(false, []),
        'personal data go abroad without it': stored(true, [{ personalData: true, mechanism: ['contract'] }]),
        'important data go abroad without it': stored(true, [{ importantData: true }]),
        'important data under an exemption for personal data': stored(true, [
          { personalData: true, importantData: true, exemption: 'contract' },
        ]),
      },
      otherwise,
      first: '2017-06-01',
      renumbered: { on: '2026-01-01', from: '37', to: '39' },
    }),
    ...commencement('2024-03-22', {
      facts: stored(true, [{ personalData: true, exemption: 'contract' }]),
      before: { outcome: 'violated', article: '37' },
      expect: { outcome: 'satisfied', article: '37' },
    }),
    ...commencement('2024-03-22', {
      facts: stored(true, [{ importantData: true }], false),
      before: { outcome: 'violated', article: '37' },
      expect: { outcome: 'satisfied', article: '37' },
    }).map((one) => ({ ...one, name: `${one.name}, data that nobody named as important` })),
    ...[
      { name: 'nothing went abroad', facts: stored(true, []) },
      { name: 'neither personal nor important data went abroad', facts: stored(true, [{}]) },
      {
        name: 'went abroad with the assessment',
        facts: stored(true, [{ personalData: true, mechanism: ['assessment'] }]),
      },
    ].map(({ name, facts }) => ({
      name: `before the exemptions: ${name}`,
      asOf: '2024-03-21',
      facts,
      expect: { outcome: 'satisfied', article: '37' } as const,
    })),
  ],
});

const assessed = (assessedOn: string | null, assessmentReported = true) => cii({ assessedOn, assessmentReported });

export const yearlyAssessment = cslRule({
  ...shared,
  id: 'cn-csl/40',
  now: { article: '40' },
  before: { article: '38' },
  title: { zh: '每年检测评估并报送', en: 'Yearly assessment, and its report' },
  duty: {
    zh: '自行或者委托机构每年至少检测评估一次网络安全性和风险，并把情况和改进措施报送保护工作部门。',
    en: 'Security and risks are assessed at least once a year, by the operator or a service body, and results and improvements go to the protection department.',
  },
  requires: all(
    onOrAfter('security.criticalInfrastructure.assessedOn', plus('asOf', -1, 'year')),
    inPlace('security.criticalInfrastructure.assessmentReported'),
  ),
  penalty: infrastructureNow,
  penaltyBefore: infrastructureBefore,
  remedy: { zh: '完成本年度检测评估并报送。', en: 'Complete the assessment of the year and report it.' },
  note: 'At least once a year is read as twelve months from the last assessment, as with article 17 of the regulations on critical information infrastructure. Read by calendar years the duty would leave more time.',
  cases: [
    ...examples({
      met: { 'a year ago to the day': assessed('2025-11-24') },
      unmet: {
        'a year and a day ago': assessed('2025-11-23'),
        'not reported': assessed('2026-06-01', false),
      },
      open: { 'the day is not known': assessed(null) },
      otherwise,
      first: '2017-06-01',
      renumbered: { on: '2026-01-01', from: '38', to: '40' },
    }).map((example) => (example.asOf === undefined ? example : { ...example, facts: assessed('2010-01-01') })),
  ],
});
