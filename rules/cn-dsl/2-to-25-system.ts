import { all, examples, inPlace, is, yes } from '../../src/rule/index.js';
import { dataProcessor } from '../definitions/data-processor.js';
import { importantDataProcessor } from '../definitions/important-data-processor.js';
import { dslRule, first, here, important, management, notHere, notImportant } from './dsl-rule.js';
import { corePenalty } from './penalties.js';

export const harmFromAbroad = dslRule({
  id: 'cn-dsl/2',
  provision: { article: '2', paragraph: 2 },
  title: { zh: '境外处理数据的责任', en: 'Liability for processing abroad' },
  duty: {
    zh: '在境外处理数据，不得损害国家安全、公共利益或者公民、组织的合法权益。',
    en: 'Processing of data abroad does not harm the national security or public interest of China, or the rights of its citizens and organisations.',
  },
  checkability: 'judgment',
  applies: yes('data.management.outsideMainland'),
  remedy: { zh: '停止有关处理并咨询律师。', en: 'Stop that processing and ask counsel.' },
  cases: examples({
    judged: 'cn-dsl/2',
    met: { 'such harm is possible': management({ outsideMainland: true }) },
    otherwise: { 'no such processing': management({ outsideMainland: false }) },
    first,
  }),
});

export const ethics = dslRule({
  id: 'cn-dsl/8',
  provision: { article: '8' },
  also: [{ article: '28' }],
  title: { zh: '守法诚信、符合伦理', en: 'Lawful, honest and ethical processing' },
  duty: {
    zh: '处理数据、研究数据新技术，要守法诚信，符合社会公德和商业、职业道德，有利于社会，不损害国家、公共和他人利益。',
    en: 'Data are processed and new data technology is developed lawfully, honestly and ethically, to the good of society and without harm to the State, the public or others.',
  },
  phase: 'design',
  checkability: 'judgment',
  requires: inPlace('data.management.ethics'),
  remedy: { zh: '评估并记录结论。', en: 'Assess it and record the conclusion.' },
  given: here,
  cases: examples({
    judged: 'cn-dsl/8',
    met: { assessed: management({ ethics: true }) },
    unmet: { 'not assessed': management({ ethics: false }) },
    otherwise: notHere,
    first,
  }),
});

const publicService = (publicServices?: boolean, offersPublicServices = true) =>
  management({ offersPublicServices, ...(publicServices !== undefined && { publicServices }) });

export const publicServices = dslRule({
  id: 'cn-dsl/15',
  domain: 'platform',
  provision: { article: '15' },
  title: { zh: '智能化公共服务顾及老年人、残疾人', en: 'Smart public services for the elderly and disabled' },
  duty: {
    zh: '提供智能化公共服务，要充分考虑老年人、残疾人的需求，不给其日常生活造成障碍。',
    en: 'Smart public services take full account of the elderly and the disabled and put no obstacle into their daily life.',
  },
  phase: 'design',
  checkability: 'judgment',
  applies: all(is(dataProcessor), yes('data.management.offersPublicServices')),
  requires: inPlace('data.management.publicServices'),
  remedy: {
    zh: '保留人工、线下等替代方式并做适老、无障碍改造。',
    en: 'Keep staffed and offline ways and make the service accessible.',
  },
  note: 'The law on accessibility has the details.',
  given: here,
  cases: examples({
    judged: 'cn-dsl/15',
    met: { considered: publicService(true) },
    unmet: { 'not considered': publicService(false) },
    open: { 'not said': publicService(), 'nothing is known of it': {} },
    otherwise: { ...notHere, 'no public service': publicService(false, false) },
    first,
  }),
});

const classes = (classification: boolean, importantIdentified: boolean) => ({
  data: { classification, management: { importantIdentified } },
});

export const classification = dslRule({
  id: 'cn-dsl/21/classes',
  provision: { article: '21', paragraph: 1 },
  also: [{ article: '21', paragraph: 3 }],
  title: { zh: '分类分级并识别重要数据', en: 'Data are graded, important data identified' },
  duty: {
    zh: '按国家制度对数据分类分级，对照目录识别重要数据。',
    en: 'Data are classified and graded by the scheme of the State, and important data are identified by the catalogues.',
  },
  severity: 'warning',
  requires: all(inPlace('data.classification'), inPlace('data.management.importantIdentified')),
  remedy: {
    zh: '完成分类分级，对照行业、地区目录识别并申报。',
    en: 'Grade the data, identify important data by the catalogues of sector and region, and declare them.',
  },
  note: 'The article speaks to the State and its departments; it is the ground on which processors grade and declare. The duty to identify and declare, with its fine, stands since 2025-01-01 in article 29 of the regulations on network data.',
  given: here,
  cases: examples({
    met: { both: classes(true, true) },
    unmet: { 'not graded': classes(false, true), 'not identified': classes(true, false) },
    otherwise: notHere,
    first,
  }),
});

export const keyProtection = dslRule({
  id: 'cn-dsl/21/important',
  provision: { article: '21', paragraph: 3 },
  title: { zh: '重点保护重要数据', en: 'Important data have protection of their own' },
  duty: { zh: '对列入目录的数据重点保护。', en: 'Data in a catalogue of important data are given special protection.' },
  severity: 'warning',
  applies: is(importantDataProcessor),
  requires: inPlace('data.management.keyProtection'),
  remedy: {
    zh: '对重要数据单独采取更高的保护措施。',
    en: 'Give important data measures of their own, above those for other data.',
  },
  note: 'Said to regions and departments; read with the duties of processors of important data.',
  given: important,
  cases: examples({
    met: { 'in place': management({ keyProtection: true }) },
    unmet: { 'not in place': management({ keyProtection: false }) },
    otherwise: notImportant,
    first,
  }),
});

const core = (coreControls?: boolean, coreData = true) =>
  management({ coreData, ...(coreControls !== undefined && { coreControls }) });

export const coreData = dslRule({
  id: 'cn-dsl/21/core',
  provision: { article: '21', paragraph: 2 },
  title: { zh: '核心数据更严格管理', en: 'Core data under stricter management' },
  duty: {
    zh: '核心数据（事关国家安全、经济命脉、重要民生或者重大公共利益的）按国家更严的制度管理。',
    en: 'Core data, on which national security, the lifelines of the economy, the livelihood of people or great public interests depend, are managed by the stricter rules of the State.',
  },
  applies: all(is(dataProcessor), yes('data.management.coreData')),
  requires: inPlace('data.management.coreControls'),
  penalty: corePenalty,
  remedy: {
    zh: '与主管部门确认适用的核心数据管理要求并落实。',
    en: 'Settle with the authority which rules on core data apply, and follow them.',
  },
  note: 'The rules on core data are for the most part not published. The fine also asks for danger to sovereignty, security or development.',
  given: here,
  cases: examples({
    met: { 'managed so': core(true) },
    unmet: { 'not managed so': core(false) },
    open: { 'not said': core(), 'nothing is known of it': {} },
    otherwise: { ...notHere, 'no core data': core(false, false) },
    first,
  }),
});

export const nationalSecurityReview = dslRule({
  id: 'cn-dsl/24',
  domain: 'security',
  provision: { article: '24' },
  title: { zh: '数据处理的国家安全审查', en: 'National security review of data processing' },
  duty: {
    zh: '数据处理已经或者可能影响国家安全的，接受国家安全审查；审查决定就是终局的。',
    en: 'Processing that affects or may affect national security undergoes the national security review; its decision is final.',
  },
  checkability: 'judgment',
  applies: all(is(dataProcessor), yes('security.review.mayAffectNationalSecurity')),
  remedy: {
    zh: '对照网络安全审查办法评估是否申报。',
    en: 'Assess under the measures on cybersecurity review whether to file.',
  },
  note: 'When and how stands in the measures on cybersecurity review; a fine stands since 2025-01-01 in article 56 of the regulations on network data.',
  given: here,
  cases: examples({
    judged: 'cn-dsl/24',
    met: { 'it may': { security: { review: { mayAffectNationalSecurity: true } } } },
    otherwise: {
      'it may not': { security: { review: { mayAffectNationalSecurity: false } } },
      'nothing is processed in mainland China': {
        ...notHere['nothing is processed in mainland China'],
        security: { review: { mayAffectNationalSecurity: true } },
      },
    },
    first,
  }),
});

export const exportControl = dslRule({
  id: 'cn-dsl/25',
  domain: 'cross-border',
  provision: { article: '25' },
  title: { zh: '管制物项数据的出口管制', en: 'Export control of data' },
  duty: {
    zh: '属于管制物项的数据，按出口管制的规定提供。',
    en: 'Data that are a controlled item are provided only under the rules on export control.',
  },
  checkability: 'judgment',
  applies: yes('data.management.exportControlled'),
  remedy: { zh: '对照管制清单并依法申请许可。', en: 'Check the control lists and apply for the licence.' },
  note: 'Control also covers providing to foreign persons in mainland China: whether anything leaves the country does not matter.',
  cases: examples({
    judged: 'cn-dsl/25',
    met: { 'a controlled item': management({ exportControlled: true }) },
    otherwise: { 'not controlled': management({ exportControlled: false }) },
    first,
  }),
});
