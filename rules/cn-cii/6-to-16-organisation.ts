import { all, examples, inPlace, onOrBefore, yes } from '../../src/rule/index.js';
import { cii, ciiRule, first, listed, measureRule, otherwise } from './cii-rule.js';

/** Where the Cybersecurity Law has the same duty: its article since 2026-01-01, and that of 2016. */
const law = (now: number, before: number): string =>
  `Article ${now} of the Cybersecurity Law (${before} before 2026) has the same duty; its fines are higher since 2026-01-01 and stand at its own rule.`;

export const protection = ciiRule({
  id: 'cn-cii/6',
  provision: { article: '6' },
  title: { zh: '在等级保护基础上重点保护', en: 'Protection beyond the tiers' },
  duty: {
    zh: '在等级保护基础上采取技术和其他必要措施，符合强制性标准，防范攻击和犯罪，保障设施稳定运行和数据完整、保密、可用。',
    en: 'On top of tiered protection technical and other measures, in line with mandatory standards, guard against attacks and crime and keep the infrastructure running and its data whole, confidential and available.',
  },
  checkability: 'judgment',
  remedy: {
    zh: '对照关键信息基础设施安全保护标准评估差距并记录结论。',
    en: 'Assess the gaps against the standards for critical infrastructure and record the conclusion.',
  },
  note: 'Articles 39 to 43 name no fine for this article by itself.',
  cases: examples({
    judged: 'cn-cii/6',
    met: { 'an operator': {} },
    open: { 'not said': cii({ designated: null }) },
    otherwise,
    first,
  }),
});

const change = (changeReported: boolean | null, changed: boolean | null = true) => cii({ changed, changeReported });

export const changes = ciiRule({
  id: 'cn-cii/11',
  provision: { article: '11' },
  title: { zh: '较大变化及时报告', en: 'Great changes are reported' },
  duty: {
    zh: '设施发生较大变化、可能影响认定结果的，及时报告保护工作部门。',
    en: 'A change so great that the designation may change is reported to the protection department in time.',
  },
  domain: 'filings',
  when: yes('security.criticalInfrastructure.changed'),
  requires: inPlace('security.criticalInfrastructure.changeReported'),
  penalty: listed(1),
  remedy: { zh: '向保护工作部门书面报告变化。', en: 'Report the change to the protection department in writing.' },
  note: 'No number of days; the department decides anew within three months of the report, that the designation stands until then is our reading.',
  cases: examples({
    met: { reported: change(true) },
    unmet: { 'not reported': change(false) },
    open: { 'not said': change(null), 'not known whether it changed': change(false, null) },
    otherwise: { ...otherwise, 'no such change': change(false, false) },
    first,
  }),
});

export const inStep = measureRule({
  id: 'cn-cii/12',
  provision: { article: '12' },
  key: 'builtInStep',
  title: { zh: '安全措施同步规划、建设、使用', en: 'Security planned, built and used in step' },
  duty: {
    zh: '安全保护措施与设施同步规划、同步建设、同步使用。',
    en: 'Security measures are planned, built and used in step with the infrastructure.',
  },
  phase: 'design',
  penalty: listed(2),
  remedy: {
    zh: '在立项、建设、验收各阶段同步落实安全措施。',
    en: 'Put security into planning, building and acceptance.',
  },
  note: law(35, 33),
});

export const system = measureRule({
  id: 'cn-cii/13/system',
  provision: { article: '13' },
  key: 'protectionSystem',
  title: { zh: '网络安全保护制度和责任制', en: 'A system of protection and responsibility' },
  duty: {
    zh: '有完整的网络安全保护制度，安全责任落实到岗、到人。',
    en: 'There is a full system of protection and of responsibility.',
  },
  penalty: listed(3),
  remedy: { zh: '制定保护制度，把责任分到岗位。', en: 'Write the system down and assign responsibility by post.' },
});

export const principal = measureRule({
  id: 'cn-cii/13/principal',
  provision: { article: '13' },
  key: 'principal',
  title: { zh: '主要负责人负总责并保障投入', en: 'The head answers for it, with means' },
  duty: {
    zh: '主要负责人对设施安全负总责，领导保护和重大事件处置，保障人力、财力、物力。',
    en: 'The head of the operator answers for the infrastructure as a whole and leads protection and the handling of major incidents; people, money and material are provided.',
  },
  remedy: {
    zh: '以文件明确主要负责人职责，列支预算。',
    en: 'Lay down the responsibility of the head and set a budget.',
  },
  note: 'Article 39 punishes a missing system, not missing means.',
});

export const body = measureRule({
  id: 'cn-cii/14/body',
  provision: { article: '14' },
  key: 'securityBody',
  title: { zh: '专门安全管理机构', en: 'A dedicated security body' },
  duty: { zh: '设置专门安全管理机构。', en: 'There is a dedicated body for security.' },
  penalty: listed(4),
  remedy: { zh: '设立机构并任命负责人。', en: 'Set up the body and appoint its head.' },
  note: law(36, 34),
});

export const backgroundChecks = measureRule({
  id: 'cn-cii/14/background-checks',
  provision: { article: '14' },
  key: 'backgroundChecks',
  title: { zh: '负责人和关键岗位人员背景审查', en: 'Background checks of head and key staff' },
  duty: {
    zh: '专门机构的负责人和在关键岗位工作的人员，都经过安全背景审查。',
    en: 'The head of the body and key staff have passed security background checks.',
  },
  penalty: listed(5),
  remedy: {
    zh: '完成审查；可以请公安、国家安全机关协助。',
    en: 'Complete the checks; police and state security assist.',
  },
  note: law(36, 34),
});

export const duties = measureRule({
  id: 'cn-cii/15/duties',
  provision: { article: '15' },
  key: 'bodyDuties',
  title: { zh: '专门机构履行八项职责', en: 'The body does its eight duties' },
  duty: {
    zh: '专门机构负责制度和计划、监测检测评估、预案演练处置、关键岗位和考核、教育培训、个人信息和数据安全、服务安全管理、事件和重要事项报告。',
    en: 'The body sees to rules and plan; monitoring, tests and assessment; contingency plan, drills and handling; key posts and appraisal; training; personal information and data; services from design to maintenance; reports of incidents and important matters.',
  },
  penalty: listed(7),
  remedy: { zh: '在机构职责文件中写全八项并留存履职记录。', en: 'Write all eight into its charter and keep records.' },
});

const drill = (drilledOn: string | null, drills: boolean | null = true): ReturnType<typeof cii> => ({
  security: { contingencyPlan: { drilledOn }, criticalInfrastructure: { drills } },
});

export const drills = ciiRule({
  id: 'cn-cii/15/drills',
  provision: { article: '15', item: 3 },
  title: { zh: '本单位预案与定期演练', en: 'Contingency plan and regular drills' },
  duty: {
    zh: '按国家和行业预案制定本单位预案，并定期演练。',
    en: 'There is a plan of its own in line with those of the State and the sector, and it is drilled regularly.',
  },
  requires: all(
    inPlace('security.criticalInfrastructure.drills'),
    onOrBefore('security.contingencyPlan.drilledOn', 'asOf'),
  ),
  penalty: listed(7),
  remedy: {
    zh: '完成一次演练，写明 security.contingencyPlan.drilledOn。',
    en: 'Hold a drill and declare security.contingencyPlan.drilledOn.',
  },
  note: 'The article says regularly and gives no period; none is read into it. What is asked is that drills are set up and that one was held.',
  cases: examples({
    met: { 'drilled today': drill('2026-11-24') },
    unmet: { 'the drill lies ahead': drill('2026-11-25'), 'no plan and drills': drill(null, false) },
    open: { 'the day is not known': drill(null), 'not said': drill('2026-11-24', null) },
    otherwise,
    first,
  }),
});

export const decisions = measureRule({
  id: 'cn-cii/16/decisions',
  provision: { article: '16' },
  key: 'bodyTakesPart',
  title: { zh: '专门机构参与决策', en: 'The body takes part in decisions' },
  duty: {
    zh: '网络安全和信息化方面的决策有专门机构人员参与。',
    en: 'People of the body take part in decisions on security and information technology.',
  },
  penalty: listed(6),
  remedy: { zh: '把专门机构列入决策会签和会议名单。', en: 'Make the body a party to such decisions.' },
});

export const means = measureRule({
  id: 'cn-cii/16/means',
  provision: { article: '16' },
  key: 'bodyResourced',
  title: { zh: '专门机构的经费和人员', en: 'Budget and staff of the body' },
  duty: {
    zh: '保障专门机构的运行经费，配备相应人员。',
    en: 'The body has the money it needs to run and staff to match.',
  },
  remedy: { zh: '单列经费，核定编制。', en: 'Give it a budget line and posts.' },
  note: 'Article 39 punishes decisions without the body, not missing means.',
});
