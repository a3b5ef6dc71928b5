import {
  all,
  any,
  equals,
  examples,
  includes,
  includesAny,
  inPlace,
  no,
  not,
  tierIn,
  yes,
} from '../../src/rule/index.js';
import { transferMechanism } from '../tiers/transfer-mechanism.js';
import { type Facts, put } from './facts.js';
import { duty, first, isNotSo, measured, networkDataRule, reach } from './network-data-rule.js';
import { importantDataAbroad, otherLaws, personalInformationLaw } from './penalties.js';

const domain = 'cross-border';
const transfer = {
  'security.criticalInfrastructure.designated': false,
  'transfers[].personalData': true,
  'transfers[].importantData': false,
  'transfers[].exemption': 'none',
  'transfers[].people': 1_000_000,
  'transfers[].sensitivePeople': 0,
  'transfers[].mechanism': [],
} as const;
const sends = (more: Facts = {}) => put({ ...transfer, ...more });

export const condition = networkDataRule({
  id: 'cn-network-data/35',
  provision: { article: '35' },
  also: [
    { instrument: 'cn-cbdt-2024', article: '5' },
    { instrument: 'cn-cbdt-2024', article: '7' },
    { instrument: 'cn-cbdt-2024', article: '8' },
  ],
  reach: 'personal',
  domain,
  title: { zh: '个人信息出境具备条件之一', en: 'A condition for personal information that goes abroad' },
  duty: {
    zh: '向境外提供个人信息，具备条件之一：通过安全评估；经认证；符合标准合同规定；个人为一方的合同所需；依法的跨境人力资源管理所需；法定职责或者义务所需；紧急情况所需；或者法律、行政法规和国家网信部门另外规定的条件。',
    en: 'Personal information goes abroad under one condition at least: the assessment is passed; certification; the rules on standard contracts; need for a contract with the person; need for lawful cross-border human resources; need for a statutory function or duty; an emergency; another condition of law, administrative regulation or the cyberspace authority.',
  },
  checkability: 'manifest',
  forEach: 'transfers',
  applies: all(reach.personal.is, yes('transfers[].personalData')),
  requires: any(
    not(equals('transfers[].exemption', 'none')),
    includes('transfers[].mechanism', 'assessment'),
    all(
      not(tierIn(transferMechanism, 'assessment')),
      includesAny('transfers[].mechanism', 'contract', 'certification'),
    ),
    tierIn(transferMechanism, 'none'),
  ),
  penalty: personalInformationLaw,
  remedy: {
    zh: '申报评估、认证或者订立标准合同；完成前暂停出境。',
    en: 'Declare the assessment, get certified or conclude the standard contract; stop the transfer until then.',
  },
  note: 'Which of the first three is due goes by the numbers of the provisions on cross-border flows; below these, and for what they leave free, the last condition is met. A statutory function or duty is a condition of its own since 2025-01-01; an exemption is declared only where the transfer is necessary for it. Important data have article 37.',
  cases: examples({
    met: {
      'assessment at a million': sends({ 'transfers[].mechanism': ['assessment'] }),
      'contract below a million': sends({ 'transfers[].people': 999_999, 'transfers[].mechanism': ['contract'] }),
      'certification below a million': sends({
        'transfers[].people': 999_999,
        'transfers[].mechanism': ['certification'],
      }),
      'below a hundred thousand': sends({ 'transfers[].people': 99_999 }),
      'a statutory duty': sends({ 'transfers[].exemption': 'legal-duty' }),
      'a contract with the person': sends({ 'transfers[].exemption': 'contract' }),
    },
    unmet: {
      nothing: sends({ 'transfers[].people': 100_000 }),
      'a contract where the assessment is due': sends({ 'transfers[].mechanism': ['contract'] }),
      'an operator of critical infrastructure with a contract': sends({
        'security.criticalInfrastructure.designated': true,
        'transfers[].people': 10,
        'transfers[].mechanism': ['contract'],
      }),
    },
    open: { 'transfers are not declared': {}, 'the number is not known': sends({ 'transfers[].people': null }) },
    otherwise: {
      'nothing goes abroad': put({ transfers: [] }),
      'no personal information in it': sends({ 'transfers[].personalData': false }),
      'out of reach': sends(reach.personal.outside),
    },
    first,
  }),
});

const exempt = all(inPlace('data.management.importantIdentified'), no('data.management.importantNotified'));
const important = {
  'transfers[].importantData': true,
  'transfers[].mechanism': [],
  'data.management.importantIdentified.inPlace': true,
  'data.management.importantNotified': true,
} as const;
const sendsImportant = (more: Facts = {}) => put({ ...important, ...more });

export const importantData = networkDataRule({
  id: 'cn-network-data/37',
  provision: { article: '37' },
  reach: 'data',
  domain,
  title: { zh: '重要数据出境通过安全评估', en: 'Important data pass the assessment before they go abroad' },
  duty: {
    zh: '在境内运营中取得的重要数据，确有需要才出境，并先通过安全评估；识别、申报后没有被告知或者公布为重要数据的，不必为此申报。',
    en: 'Important data collected and produced in operations in mainland China pass the security assessment before they go abroad; data that were identified and declared and then neither told nor published as important need not.',
  },
  checkability: 'manifest',
  forEach: 'transfers',
  applies: all(reach.data.is, yes('transfers[].importantData'), not(exempt)),
  requires: includes('transfers[].mechanism', 'assessment'),
  penalty: importantDataAbroad,
  remedy: { zh: '暂停出境，申报安全评估。', en: 'Stop the transfer and declare the assessment.' },
  note: 'Who has not identified and declared does not get the exemption. The exemptions for personal information never cover important data. Data of a free-trade zone outside its negative list (article 6 of the provisions on cross-border flows) are declared as not important; this article itself knows no such zone.',
  cases: examples({
    met: { assessed: sendsImportant({ 'transfers[].mechanism': ['assessment'] }) },
    unmet: {
      'told, not assessed': sendsImportant(),
      'not told, since it was not declared': sendsImportant({
        'data.management.importantIdentified.inPlace': false,
        'data.management.importantNotified': false,
      }),
    },
    open: {
      'transfers are not declared': {},
      'not known whether told': sendsImportant({
        'data.management.importantNotified': null,
        'transfers[].mechanism': null,
      }),
    },
    otherwise: {
      'declared, neither told nor published': sendsImportant({ 'data.management.importantNotified': false }),
      'no important data in it': sendsImportant({ 'transfers[].importantData': false }),
      'nothing goes abroad': put({ transfers: [] }),
      'out of reach': sendsImportant(reach.data.outside),
    },
    first,
  }),
});

export const withinAssessment = duty({
  id: 'cn-network-data/38',
  provision: { article: '38' },
  reach: 'data',
  domain,
  title: { zh: '不得超出评估结果出境', en: 'Transfers stay within the assessment' },
  duty: {
    zh: '通过评估后，不得超出评估时明确的目的、方式、范围和种类、规模。',
    en: 'After an assessment transfers stay within the purpose, method, scope, kinds and size stated in it.',
  },
  checkability: 'evidence',
  forEach: 'transfers',
  status: {
    is: includes('transfers[].mechanism', 'assessment'),
    inside: { 'transfers[].mechanism': ['assessment'] },
    outside: { 'transfers[].mechanism': ['contract'] },
  },
  needs: [measured('transfers[].assessment.withinResult')],
  penalty: otherLaws,
  remedy: { zh: '停止超出部分，或者重新申报。', en: 'Stop what goes beyond, or declare anew.' },
});

export const circumvention = duty({
  id: 'cn-network-data/39',
  provision: { article: '39' },
  reach: 'data',
  domain: 'security',
  title: { zh: '不得提供破坏、避开技术措施的工具或者帮助', en: 'No tools that break or avoid technical measures' },
  duty: {
    zh: '不提供专为破解、绕过技术措施而做的程序和工具；明知他人这样做的，不给支持。',
    en: 'No programs or tools made to break or avoid technical measures are offered; who knows of such acts gives no support or help.',
  },
  checkability: 'judgment',
  needs: [isNotSo('data.network.circumventionTools'), isNotSo('data.network.supportsCircumvention')],
  penalty: otherLaws,
  remedy: { zh: '下架工具，停止支持。', en: 'Withdraw the tool and stop the help.' },
});
