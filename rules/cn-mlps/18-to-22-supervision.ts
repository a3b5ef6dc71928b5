import { atLeast, examples, inPlace, yes } from '../../src/rule/index.js';
import { backedCases, backedRule, first, mlpsRule, noSystem, procedure, system } from './mlps-rule.js';

const measures = (article: string) => ({ component: 'cn-mlps-43', article });
const level = 'security.systems[].level';
const unread = 'The article was not read: content and number follow secondary sources.';

export const inspection = backedRule({
  id: 'cn-mlps/19',
  from: first.measures,
  provision: measures('19'),
  title: { zh: '配合公安机关检查并如实提供资料', en: 'Police inspections are met with true documents' },
  duty: {
    zh: '接受公安机关等的监督检查，如实提供备案变更、机构、制度、运行记录、产品、测评报告、预案、事件和整改等资料。',
    en: 'Inspections are accepted and true information is given: changes of the filing, organisation, rules, records, products, assessment reports, emergency plans, incidents, rectification.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  applies: atLeast(level, 2),
  requires: inPlace('security.systems[].procedure.inspection'),
  remedy: { zh: '建立迎检资料档案并指定联系人。', en: 'Keep a file for inspections and name a contact.' },
  note: `Read for systems that are filed, level 2 and more. The police inspect level 3 once a year and level 4 every half year under article 18; since 2026-10-01 their order no. 176 has one on-site inspection a year from level 3 on. ${unread}`,
  cases: backedCases(first.measures, {
    met: { 'level 2, prepared': procedure(2, { inspection: true }) },
    unmet: { 'level 2, not prepared': procedure(2, { inspection: false }) },
    open: { 'nothing is known of it': {}, 'the level is not known': system({ procedure: { inspection: false } }) },
    otherwise: { ...noSystem, 'level 1': procedure(1, { inspection: false }) },
  }),
});

export const notice = backedRule({
  id: 'cn-mlps/20',
  from: first.measures,
  provision: measures('20'),
  title: { zh: '按整改通知整改并报告', en: 'A notice of the police is answered' },
  duty: {
    zh: '收到公安机关整改通知的，按通知整改，完成后报告。',
    en: 'Whoever gets a notice of rectification from the police rectifies as it asks, and reports.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  applies: yes('security.systems[].procedure.openNotice'),
  requires: inPlace('security.systems[].procedure.noticeAnswered'),
  remedy: { zh: '完成整改并将整改报告送公安机关备案。', en: 'Rectify and file the report with the police.' },
  note: unread,
  cases: backedCases(first.measures, {
    met: { 'rectified and reported': procedure(3, { openNotice: true, noticeAnswered: true }) },
    unmet: { 'not answered': procedure(3, { openNotice: true, noticeAnswered: false }) },
    open: { 'nothing is known of it': {}, 'the answer is not known': procedure(3, { openNotice: true }) },
    otherwise: { ...noSystem, 'no notice': procedure(3, { openNotice: false }) },
  }),
});

export const products = mlpsRule({
  id: 'cn-mlps/21',
  provision: measures('21'),
  title: { zh: '三级以上选用符合条件的安全产品', en: 'From level 3: security products that meet the conditions' },
  duty: {
    zh: '第三级以上系统的安全产品符合所列条件：中方投资的境内单位研制生产，核心技术有自主知识产权，没有后门，列入目录的有认证。',
    en: 'From level 3 on security products meet the listed conditions: a Chinese-funded maker in the mainland with its own core technology, no backdoor, a certificate where there is a catalogue.',
  },
  phase: 'design',
  checkability: 'evidence',
  confidence: 'low',
  applies: atLeast(level, 3),
  remedy: {
    zh: '核对产品清单及其认证证书，由专人认定。',
    en: 'Go through the list of products and their certificates, and have a person judge it.',
  },
  note: `In practice overtaken by the catalogue and certification under article 25 of the Cybersecurity Law (23 before 2026). ${unread}`,
  cases: examples({
    met: { 'level 3': procedure(3) },
    otherwise: { ...noSystem, 'level 2': procedure(2) },
    open: { 'nothing is known of it': {}, 'the level is not known': system({}) },
    first: first.measures,
    judged: 'cn-mlps/21',
  }),
});

export const assessor = mlpsRule({
  id: 'cn-mlps/22',
  provision: measures('22'),
  title: { zh: '三级以上选择符合条件的测评机构', en: 'From level 3: an assessment body that meets the conditions' },
  duty: {
    zh: '第三级以上系统选择符合条件的测评机构：境内注册、中方投资、有相应能力且无违法记录等。',
    en: 'From level 3 on the assessment body meets the conditions: registered in the mainland, Chinese funded, able, without a record of breaches and so on.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  applies: atLeast(level, 3),
  requires: inPlace('security.systems[].procedure.assessor'),
  remedy: {
    zh: '从公布的测评机构目录中选择，并留存其证书。',
    en: 'Choose one from the published list and keep its certificate.',
  },
  note: `Assessment bodies are on a published list. ${unread}`,
  cases: examples({
    met: { 'level 3, qualified': procedure(3, { assessor: true }) },
    unmet: { 'level 3, not qualified': procedure(3, { assessor: false }) },
    open: { 'nothing is known of it': {}, 'the level is not known': system({ procedure: { assessor: false } }) },
    otherwise: { ...noSystem, 'level 2': procedure(2, { assessor: false }) },
    first: first.measures,
  }),
});
