import { examples, inPlace, yes } from '../../src/rule/index.js';
import { anyoneRule, attack, cii, ciiRule, first, otherwise, refused } from './cii-rule.js';

const nobody = { 'no infrastructure of others is tested': cii({ testsOthers: false }) };

export const attacks = anyoneRule({
  id: 'cn-cii/5',
  provision: { article: '5', paragraph: 2 },
  title: { zh: '不侵入、不干扰、不破坏关键设施', en: 'No intrusion, disruption or damage' },
  duty: {
    zh: '无论个人还是组织，都不得非法进入、干扰或者破坏关键信息基础设施，也不得以其他方式危害其安全。',
    en: 'Nobody unlawfully enters, disrupts or damages critical infrastructure or endangers it.',
  },
  checkability: 'judgment',
  applies: yes('security.criticalInfrastructure.testsOthers'),
  penalty: attack,
  remedy: {
    zh: '核查探测、测试活动的边界和影响并记录。',
    en: 'Check how far tests went and what they did, and record it.',
  },
  note: 'Everybody is bound; whoever tests the systems of others comes close enough for a person to look.',
  given: { security: { criticalInfrastructure: { testsOthers: true } } },
  cases: examples({
    judged: 'cn-cii/5',
    met: { 'infrastructure of others is tested': {} },
    open: { 'not said': cii({ testsOthers: null }) },
    otherwise: nobody,
    first,
  }),
});

export const inspections = ciiRule({
  id: 'cn-cii/28',
  provision: { article: '28' },
  title: { zh: '配合检查检测', en: 'Cooperation with inspections and tests' },
  duty: {
    zh: '配合保护工作部门的检查检测，以及公安、国家安全、保密、密码管理等部门依法开展的检查。',
    en: 'Inspections and tests by the protection department, and lawful inspections by police, state security, secrecy and cryptography authorities, are met with cooperation.',
  },
  checkability: 'judgment',
  when: yes('security.criticalInfrastructure.inspected'),
  penalty: refused,
  remedy: { zh: '指定联系人，按要求提供材料并留存记录。', en: 'Name a contact, give what is asked and keep records.' },
  cases: examples({
    judged: 'cn-cii/28',
    met: { 'an inspection': cii({ inspected: true }) },
    otherwise: { ...otherwise, 'no inspection': cii({ inspected: false }) },
    first,
  }),
});

const served = (informationConfined: boolean | null, servesOperators: boolean | null = true) =>
  cii({ servesOperators, informationConfined });

export const confined = anyoneRule({
  id: 'cn-cii/30',
  provision: { article: '30' },
  title: { zh: '服务机构获取的信息只用于网络安全', en: 'What service bodies learn serves security alone' },
  duty: {
    zh: '网络安全服务机构在保护工作中获取的信息只用于维护网络安全，确保安全，不泄露、出售或者非法提供。',
    en: 'What a security service body learns in protecting critical infrastructure serves network security alone, is kept safe, and is never leaked, sold or unlawfully passed on.',
  },
  applies: yes('security.criticalInfrastructure.servesOperators'),
  requires: inPlace('security.criticalInfrastructure.informationConfined'),
  remedy: {
    zh: '限定用途和权限，签订保密承诺，项目结束后清理。',
    en: 'Limit use and access, bind staff to confidentiality, clear the data at the end of a project.',
  },
  note: 'Article 46 punishes the people responsible by disciplinary measures; no fine.',
  cases: examples({
    met: { 'used for security alone': served(true) },
    unmet: { 'not confined': served(false) },
    open: { 'not said': served(null), 'not known whether operators are served': served(false, null) },
    otherwise: { 'no operator is served': served(false, false) },
    first,
  }),
});

const tested = (testAuthorised: boolean | null, testsOthers: boolean | null = true) =>
  cii({ testsOthers, testAuthorised });

export const authorised = anyoneRule({
  id: 'cn-cii/31/authorised',
  provision: { article: '31' },
  title: { zh: '漏洞探测、渗透测试须经批准或者授权', en: 'Probing and penetration tests only when authorised' },
  duty: {
    zh: '未经国家网信部门、公安部批准，或者保护工作部门、运营者授权，不得对关键信息基础设施做漏洞探测、渗透性测试等活动。',
    en: 'Critical infrastructure is probed or penetration-tested only with approval of the national cyberspace authority or the Ministry of Public Security, or authorised by the protection department or the operator.',
  },
  applies: yes('security.criticalInfrastructure.testsOthers'),
  requires: inPlace('security.criticalInfrastructure.testAuthorised'),
  penalty: attack,
  remedy: {
    zh: '停止测试，取得书面批准或者授权后再做。',
    en: 'Stop, and test only with a written approval or authorisation.',
  },
  note: 'One of the four is enough. Article 43 names article 31 for the bans on people; the fines there are for intrusion, disruption and damage that endanger the infrastructure.',
  cases: examples({
    met: { authorised: tested(true) },
    unmet: { 'not authorised': tested(false) },
    open: { 'not said': tested(null), 'not known whether others are tested': tested(false, null) },
    otherwise: { 'nothing is tested': tested(false, false) },
    first,
  }),
});

const telecomTest = (telecomTold: boolean | null, testsTelecom: boolean | null = true) =>
  cii({ testsTelecom, telecomTold });

export const telecom = anyoneRule({
  id: 'cn-cii/31/telecom',
  provision: { article: '31' },
  title: { zh: '对基础电信网络测试须事先报告', en: 'Tests of basic telecommunication networks are reported before' },
  duty: {
    zh: '对基础电信网络做漏洞探测、渗透性测试等，事先报告国务院电信主管部门。',
    en: 'Before basic telecommunication networks are probed or penetration-tested, the telecommunications authority of the State Council is told.',
  },
  applies: yes('security.criticalInfrastructure.testsTelecom'),
  requires: inPlace('security.criticalInfrastructure.telecomTold'),
  penalty: attack,
  remedy: { zh: '停止测试，先向工业和信息化部报告。', en: 'Stop, and report to MIIT first.' },
  note: 'Due whether or not the owner of the network agreed. Article 43 as for the rule on authorised tests.',
  cases: examples({
    met: { 'told before': telecomTest(true) },
    unmet: { 'not told': telecomTest(false) },
    open: { 'not said': telecomTest(null), 'not known whether they are tested': telecomTest(false, null) },
    otherwise: { 'none is tested': telecomTest(false, false) },
    first,
  }),
});
