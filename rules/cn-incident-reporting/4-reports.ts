import { all, type Case, no, yes } from '../../src/rule/index.js';
import { incident, incidentRule } from './incident-rule.js';
import { timed } from './timed.js';

const infrastructure = yes('incidents[].reports.criticalInfrastructure');
const elsewhere = no('incidents[].reports.criticalInfrastructure');

const of = (criticalInfrastructure: boolean, centralBody: boolean, reports: object = {}): Case['facts'] => ({
  operator: { centralBody },
  ...incident({ criticalInfrastructure, ...reports }),
});

const hour = { last: '2026-10-03T04:00:00+08:00', late: '2026-10-03T04:00:01+08:00' };
/** Known and false: nobody was told. */
const done = 'incidents[].authorityTold.inPlace';
const noInfrastructure = { 'no critical infrastructure': of(false, false) };
const note =
  'The hour is tied to the facility, not to the company: an incident elsewhere at an operator of critical infrastructure follows the other two periods. Hours run through nights and holidays, from the moment of discovery.';

export const protectionDepartment = incidentRule({
  id: 'cn-incident-reporting/4/protection-department',
  provision: { article: '4', paragraph: 2 },
  title: {
    zh: '涉关键信息基础设施：1 小时内报保护工作部门',
    en: 'Critical infrastructure: protection department within 1 hour',
  },
  duty: {
    zh: '较大以上事件涉及关键信息基础设施的，第一时间、最迟 1 小时内报告保护工作部门。',
    en: 'A relatively major incident or more that concerns critical infrastructure is reported to the protection department at once, within 1 hour at the latest.',
  },
  checkability: 'evidence',
  when: infrastructure,
  deadline: {
    from: 'incidents[].discoveredAt',
    within: 'PT1H',
    doneOn: 'incidents[].reports.protectionDepartmentAt',
    done,
  },
  remedy: {
    zh: '立即报告保护工作部门，并记下时刻。',
    en: 'Report to the protection department now and note the moment.',
  },
  note,
  cases: timed({
    ...hour,
    facts: (protectionDepartmentAt) => of(true, false, protectionDepartmentAt ? { protectionDepartmentAt } : {}),
    otherwise: noInfrastructure,
  }),
});

export const police = incidentRule({
  id: 'cn-incident-reporting/4/police',
  provision: { article: '4', paragraph: 2 },
  title: { zh: '涉关键信息基础设施：1 小时内报公安机关', en: 'Critical infrastructure: police within 1 hour' },
  duty: {
    zh: '较大以上事件涉及关键信息基础设施的，第一时间、最迟 1 小时内报告公安机关。',
    en: 'A relatively major incident or more that concerns critical infrastructure is reported to the police at once, within 1 hour at the latest.',
  },
  checkability: 'evidence',
  when: infrastructure,
  deadline: { from: 'incidents[].discoveredAt', within: 'PT1H', doneOn: 'incidents[].reports.policeAt', done },
  remedy: { zh: '立即报告公安机关，并记下时刻。', en: 'Report to the police now and note the moment.' },
  note,
  cases: timed({
    ...hour,
    facts: (policeAt) => of(true, false, policeAt ? { policeAt } : {}),
    otherwise: noInfrastructure,
  }),
});

export const ownOffice = incidentRule({
  id: 'cn-incident-reporting/4/own-office',
  provision: { article: '4', paragraph: 3 },
  title: {
    zh: '中央和国家机关：2 小时内报本部门网信机构',
    en: 'Central and State bodies: own cyberspace office within 2 hours',
  },
  duty: {
    zh: '运营者是中央、国家机关的部门或者其直属单位的，较大以上事件最迟 2 小时内报告本部门网信工作机构。',
    en: 'Central and State bodies and units directly under them report a relatively major incident or more to their own cyberspace office within 2 hours.',
  },
  checkability: 'evidence',
  when: all(elsewhere, yes('operator.centralBody')),
  deadline: { from: 'incidents[].discoveredAt', within: 'PT2H', doneOn: 'incidents[].reports.ownOfficeAt', done },
  remedy: { zh: '立即报告本部门网信工作机构。', en: 'Report to your own cyberspace office now.' },
  note: `${note} The three periods are read as alternatives: a central body whose incident concerns critical infrastructure reports within the hour of paragraph 2.`,
  cases: timed({
    last: '2026-10-03T05:00:00+08:00',
    late: '2026-10-03T05:00:01+08:00',
    facts: (ownOfficeAt) => of(false, true, ownOfficeAt ? { ownOfficeAt } : {}),
    otherwise: { 'another operator': of(false, false), 'critical infrastructure': of(true, true) },
  }),
});

export const province = incidentRule({
  id: 'cn-incident-reporting/4/province',
  provision: { article: '4', paragraph: 4 },
  title: {
    zh: '其他运营者：4 小时内报省级网信部门',
    en: 'Other operators: provincial cyberspace authority within 4 hours',
  },
  duty: {
    zh: '其他运营者的较大以上事件，最迟 4 小时内报告属地省级网信部门。',
    en: 'Other operators report a relatively major incident or more to the cyberspace authority of their province within 4 hours.',
  },
  checkability: 'evidence',
  when: all(elsewhere, no('operator.centralBody')),
  deadline: { from: 'incidents[].discoveredAt', within: 'PT4H', doneOn: 'incidents[].reports.cyberspaceAt', done },
  remedy: {
    zh: '立即报告属地省级网信部门，可拨打 12387。',
    en: 'Report to the cyberspace authority of the province now; the hotline is 12387.',
  },
  note,
  cases: timed({
    last: '2026-10-03T07:00:00+08:00',
    late: '2026-10-03T07:00:01+08:00',
    facts: (cyberspaceAt) => of(false, false, cyberspaceAt ? { cyberspaceAt } : {}),
    otherwise: { 'a central body': of(false, true), 'critical infrastructure': of(true, false) },
  }),
});
