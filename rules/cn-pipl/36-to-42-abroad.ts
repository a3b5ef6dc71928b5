import {
  all,
  any,
  commencement,
  equals,
  examples,
  includes,
  includesAny,
  inPlace,
  is,
  no,
  not,
  tierIn,
  yes,
} from '../../src/rule/index.js';
import { personalInformationProcessor } from '../definitions/personal-information-processor.js';
import { transferMechanism } from '../tiers/transfer-mechanism.js';
import { notProcessor, piplRule, processor } from './pipl-rule.js';

const reach = is(personalInformationProcessor);
const domain = 'cross-border';
const personal = all(reach, yes('transfers[].personalData'));

type Mechanism = 'assessment' | 'contract' | 'certification';
type Exemption = 'none' | 'contract' | 'human-resources' | 'emergency' | 'transit' | 'free-trade-zone';
interface Transfer {
  readonly personalData?: boolean | null;
  readonly importantData?: boolean;
  readonly people?: number;
  readonly sensitivePeople?: number;
  readonly exemption?: Exemption;
  readonly mechanism?: readonly Mechanism[];
  readonly notice?: boolean;
  readonly basisIsConsent?: boolean;
  readonly separateConsent?: boolean;
  readonly safeguards?: boolean;
  readonly restrictedRecipient?: boolean;
}
const ordinary = { personalData: true, importantData: false, sensitivePeople: 0, exemption: 'none' } as const;
const sends = (facts: Transfer, designated = false) => ({
  security: { criticalInfrastructure: { designated } },
  transfers: [{ ...ordinary, ...facts }],
});
const nothing = { 'nothing goes abroad': { transfers: [] } };

const stored = (kind: 'state-organ' | 'company', storedInMainland?: boolean) => ({
  operator: { kind },
  personalData: { protection: { ...(storedInMainland !== undefined && { storedInMainland }) } },
});

export const stateOrgans = piplRule({
  id: 'cn-pipl/36',
  domain,
  provision: { article: '36' },
  also: [{ article: '37' }],
  title: { zh: '国家机关个人信息境内存储', en: 'State organs store personal information in mainland China' },
  duty: {
    zh: '国家机关（及授权组织）处理的个人信息存储在境内，确需出境的进行安全评估。',
    en: 'Personal information of state organs and of organisations authorised by law is stored in mainland China; what has to go abroad is assessed first.',
  },
  checkability: 'manifest',
  applies: all(reach, equals('operator.kind', 'state-organ')),
  requires: yes('personalData.protection.storedInMainland'),
  remedy: { zh: '迁回境内存储。', en: 'Move storage to mainland China.' },
  penalty: {
    provision: { article: '68', paragraph: 1 },
    text: {
      zh: '由上级机关或者主管部门责令改正，责任人员依法处分。',
      en: 'The superior organ or the authority orders correction; those responsible are disciplined.',
    },
  },
  note: 'An organisation authorised by law (article 37) is declared with the kind state-organ. Assessment before a transfer has article 38.',
  given: processor,
  cases: examples({
    met: { 'in mainland China': stored('state-organ', true) },
    unmet: { abroad: stored('state-organ', false) },
    open: { 'not said': stored('state-organ'), 'the kind of operator is not known': {} },
    otherwise: { ...notProcessor, 'a company': stored('company', false) },
    first: '2021-11-01',
  }),
});

const needsAssessment = any(yes('transfers[].importantData'), tierIn(transferMechanism, 'assessment'));

export const transferCondition = piplRule({
  id: 'cn-pipl/38/condition',
  domain,
  provision: { article: '38', paragraph: 1 },
  also: [
    { instrument: 'cn-cbdt-2024', article: '7' },
    { instrument: 'cn-cbdt-2024', article: '8' },
  ],
  title: { zh: '出境前具备法定条件', en: 'A condition of law is met before data go abroad' },
  duty: {
    zh: '向境外提供个人信息，先按人数和情形通过安全评估，或者订立标准合同、通过认证；适用豁免的除外。',
    en: 'Before personal information goes abroad it has passed the security assessment, or there is a standard contract or certification, as numbers and circumstances ask; exemptions apart.',
  },
  checkability: 'manifest',
  forEach: 'transfers',
  applies: all(
    personal,
    any(
      yes('transfers[].importantData'),
      all(
        equals('transfers[].exemption', 'none'),
        tierIn(transferMechanism, 'contract-or-certification', 'assessment'),
      ),
    ),
  ),
  requires: any(
    includes('transfers[].mechanism', 'assessment'),
    all(not(needsAssessment), includesAny('transfers[].mechanism', 'contract', 'certification')),
  ),
  periods: [
    {
      from: '2021-11-01',
      until: '2024-03-21',
      applies: personal,
      requires: includesAny('transfers[].mechanism', 'assessment', 'contract', 'certification'),
      also: [],
    },
    { from: '2024-03-22' },
  ],
  remedy: {
    zh: '按应适用的条件申报安全评估、订立标准合同或者认证；完成前暂停出境。',
    en: 'Declare the assessment, conclude the standard contract or get certified, as is due; stop the transfer until then.',
  },
  note: 'Since 2024-03-22 the numbers and exemptions of the provisions on cross-border flows decide. Before, any of the three conditions was due for every transfer; the numbers of the assessment measures of 2022 are not encoded for that time. Where a treaty sets other conditions (paragraph 2), these may be followed; that is not encoded. An assessment is accepted where a contract would do. Important data always need the assessment.',
  given: processor,
  cases: [
    ...examples({
      met: {
        'assessment at a million': sends({ people: 1_000_000, mechanism: ['assessment'] }),
        'contract below a million': sends({ people: 999_999, mechanism: ['contract'] }),
        'certification at a hundred thousand': sends({ people: 100_000, mechanism: ['certification'] }),
        'assessment where a contract would do': sends({ people: 100_000, mechanism: ['assessment'] }),
        'important data, assessed': sends({ people: 10, importantData: true, mechanism: ['assessment'] }),
      },
      unmet: {
        'nothing is met': sends({ people: 100_000, mechanism: [] }),
        'a contract where the assessment is due': sends({ people: 1_000_000, mechanism: ['contract'] }),
        'important data with a contract': sends({ people: 100_000, importantData: true, mechanism: ['contract'] }),
        'important data under an exemption': sends({
          people: 10,
          importantData: true,
          exemption: 'contract',
          mechanism: [],
        }),
        'an operator of critical infrastructure with a contract': sends({ people: 10, mechanism: ['contract'] }, true),
      },
      open: { 'transfers are not declared': {}, 'the number is not known': sends({ mechanism: [] }) },
      otherwise: {
        ...nothing,
        'below a hundred thousand': sends({ people: 99_999, mechanism: [] }),
        'necessary for a contract': sends({ people: 5_000_000, exemption: 'contract', mechanism: [] }),
        'no personal information in it': sends({ personalData: false, people: 0, mechanism: [] }),
        'important data without personal information': sends({
          personalData: false,
          importantData: true,
          people: 0,
          mechanism: [],
        }),
        ...notProcessor,
      },
      first: '2021-11-01',
    }),
    {
      name: 'an exempted transfer beside one that is not',
      facts: {
        security: { criticalInfrastructure: { designated: false } },
        transfers: [
          { ...ordinary, people: 500_000, exemption: 'contract', mechanism: [] },
          { ...ordinary, people: 100_000, mechanism: [] },
        ],
      },
      expect: ['not-applicable', 'violated'],
    },
    {
      name: 'a transfer of someone whom the law did not reach',
      asOf: '2023-01-01',
      facts: { ...sends({ mechanism: [] }), personalData: { processed: false } },
      expect: 'not-applicable',
    },
    ...commencement('2024-03-22', {
      facts: sends({ people: 10, mechanism: [] }),
      before: 'violated',
      expect: 'not-applicable',
    }),
    {
      name: 'certification was enough before 2024-03-22',
      asOf: '2023-06-01',
      facts: sends({ people: 10, mechanism: ['certification'] }),
      expect: 'satisfied',
    },
    {
      name: 'so was a contract',
      asOf: '2023-06-01',
      facts: sends({ people: 10, mechanism: ['contract'] }),
      expect: 'satisfied',
    },
    {
      name: 'and the assessment',
      asOf: '2023-06-01',
      facts: sends({ people: 10, mechanism: ['assessment'] }),
      expect: 'satisfied',
    },
    {
      name: 'no personal information, before 2024-03-22',
      asOf: '2023-06-01',
      facts: sends({ personalData: false, mechanism: [] }),
      expect: 'not-applicable',
    },
  ],
});

export const recipientProtection = piplRule({
  id: 'cn-pipl/38/safeguards',
  domain,
  provision: { article: '38', paragraph: 3 },
  title: { zh: '保障境外处理达到法定标准', en: 'The recipient keeps to the level of the law' },
  duty: {
    zh: '采取必要措施，使境外接收方的处理达到本法的保护标准。',
    en: 'The measures needed are taken so that the recipient abroad processes at the level of protection of this law.',
  },
  checkability: 'evidence',
  forEach: 'transfers',
  applies: personal,
  requires: inPlace('transfers[].safeguards'),
  remedy: { zh: '以合同、审计等约束接收方。', en: 'Bind the recipient by contract, audits and the like.' },
  note: 'Due also where an exemption frees from the three conditions.',
  given: processor,
  cases: examples({
    met: { 'in place': sends({ safeguards: true }) },
    unmet: {
      'not in place': sends({ safeguards: false }),
      'not in place, exempted': sends({ safeguards: false, exemption: 'contract' }),
    },
    open: { 'not said': sends({}), 'transfers are not declared': {} },
    otherwise: {
      ...notProcessor,
      ...nothing,
      'no personal information in it': sends({ personalData: false, safeguards: false }),
    },
    first: '2021-11-01',
  }),
});

export const transferNotice = piplRule({
  id: 'cn-pipl/39',
  domain,
  provision: { article: '39' },
  title: { zh: '出境的告知和单独同意', en: 'Notice and separate consent before data go abroad' },
  duty: {
    zh: '让个人知道境外接收方是谁、怎样联系，为什么、怎么用、哪些信息出境，怎样向对方行使权利，并就此单独取得同意。',
    en: 'People are told the recipient’s name and contact, purpose, method, kinds of data and how to exercise rights against it, and give separate consent.',
  },
  checkability: 'manifest',
  forEach: 'transfers',
  applies: personal,
  requires: all(
    inPlace('transfers[].notice'),
    any(no('transfers[].basisIsConsent'), inPlace('transfers[].separateConsent')),
  ),
  remedy: { zh: '逐个接收方告知并取得单独同意。', en: 'Tell people of each recipient and get separate consent.' },
  note: 'Separate consent is due only where consent is the basis (article 13, paragraph 2). Both stay due where the three conditions are exempted (article 10 of the provisions on cross-border flows).',
  given: processor,
  cases: examples({
    met: {
      'told, with separate consent': sends({ notice: true, basisIsConsent: true, separateConsent: true }),
      'told, on another basis': sends({ notice: true, basisIsConsent: false, separateConsent: false }),
    },
    unmet: {
      'not told': sends({ notice: false, basisIsConsent: true, separateConsent: true }),
      'no separate consent': sends({ notice: true, basisIsConsent: true, separateConsent: false }),
    },
    open: { 'not said': sends({}), 'transfers are not declared': {} },
    otherwise: {
      ...notProcessor,
      ...nothing,
      'no personal information in it': sends({ personalData: false, notice: false }),
    },
    first: '2021-11-01',
  }),
});

const request = (foreignRequestMade: boolean | null, foreignRequests?: boolean) => ({
  personalData: { protection: { foreignRequestMade, ...(foreignRequests !== undefined && { foreignRequests }) } },
});

export const foreignAuthorities = piplRule({
  id: 'cn-pipl/41',
  domain,
  provision: { article: '41' },
  title: {
    zh: '未经批准不向外国司法、执法机构提供',
    en: 'Nothing to foreign courts or law enforcement without approval',
  },
  duty: {
    zh: '存放在境内的个人信息，没有主管机关批准，不交给外国的司法、执法机构。',
    en: 'Personal information stored in mainland China is not given to foreign courts or law enforcement without approval of the competent authority.',
  },
  checkability: 'evidence',
  applies: all(reach, yes('personalData.protection.foreignRequestMade')),
  requires: inPlace('personalData.protection.foreignRequests'),
  remedy: { zh: '收到请求即报主管机关，批准前不提供。', en: 'Report the request and give nothing before approval.' },
  given: processor,
  cases: examples({
    met: { 'nothing without approval': request(true, true) },
    unmet: { 'given without approval': request(true, false) },
    open: { 'not said': request(true), 'not known whether there was a request': request(null, false) },
    otherwise: { ...notProcessor, 'no request': request(false, false) },
    first: '2021-11-01',
  }),
});

export const restrictedRecipients = piplRule({
  id: 'cn-pipl/42',
  domain,
  provision: { article: '42' },
  title: { zh: '限制或者禁止提供的接收方', en: 'Restricted recipients' },
  duty: {
    zh: '接收方被列入限制或者禁止提供清单的，按清单限制或者停止提供。',
    en: 'Nothing goes to a recipient on the list of restricted or prohibited recipients, beyond what the list allows.',
  },
  checkability: 'manifest',
  forEach: 'transfers',
  applies: personal,
  requires: no('transfers[].restrictedRecipient'),
  remedy: { zh: '停止或者限制提供。', en: 'Stop or limit the transfer.' },
  note: 'No published list was found when this was written.',
  given: processor,
  cases: examples({
    met: { 'not on the list': sends({ restrictedRecipient: false }) },
    unmet: { 'on the list': sends({ restrictedRecipient: true }) },
    open: { 'not said': sends({}), 'transfers are not declared': {} },
    otherwise: {
      ...notProcessor,
      ...nothing,
      'no personal information in it': sends({ personalData: false, restrictedRecipient: true }),
    },
    first: '2021-11-01',
  }),
});
