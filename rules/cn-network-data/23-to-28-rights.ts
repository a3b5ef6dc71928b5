import { all, any, equals, examples, inPlace, no, none, oneOf, some, yes } from '../../src/rule/index.js';
import { type Facts, put } from './facts.js';
import { duty, first, isNotSo, isSo, measured, networkDataRule, reach } from './network-data-rule.js';
import { article57, personalInformationLaw } from './penalties.js';

const shared = {
  reach: 'personal',
  domain: 'personal-data',
  checkability: 'manifest',
  penalty: personalInformationLaw,
} as const;

export const requests = duty({
  ...shared,
  id: 'cn-network-data/23/requests',
  provision: { article: '23' },
  title: { zh: '及时受理请求，不设不合理条件', en: 'Requests are taken up without unreasonable conditions' },
  duty: {
    zh: '个人行使权利、注销账号、撤回同意的，及时受理，不得设置不合理条件。',
    en: 'Who exercises a right, closes an account or withdraws consent is served in time, without unreasonable conditions.',
  },
  needs: [measured('personalData.rights.requests'), isNotSo('personalData.app.unreasonableConditions')],
  remedy: { zh: '设统一入口，去掉多余材料和步骤。', en: 'Open one entrance; drop needless papers and steps.' },
});

const ways = {
  'personalData.rights.access': true,
  'personalData.rights.correction': true,
  'personalData.rights.deletion': true,
  'personalData.rights.restriction': true,
  'service.features.registration': true,
  'personalData.app.accountRights': true,
  'personalData.purposes': [{ basis: 'consent' }],
  'personalData.consent.withdrawal': true,
} as const;
const without = (more: Facts) => put({ ...ways, ...more });

export const rightsWays = networkDataRule({
  ...shared,
  id: 'cn-network-data/23/ways',
  provision: { article: '23' },
  title: { zh: '便捷的行权方法和途径', en: 'Convenient ways to exercise each right' },
  duty: {
    zh: '为查阅、复制、更正、补充、删除、限制处理、注销账号、撤回同意提供便捷的方法和途径。',
    en: 'There are convenient ways to consult, copy, correct, complete, delete and restrict, to close the account and to withdraw consent.',
  },
  applies: reach.personal.is,
  requires: all(
    inPlace('personalData.rights.access'),
    inPlace('personalData.rights.correction'),
    inPlace('personalData.rights.deletion'),
    inPlace('personalData.rights.restriction'),
    any(no('service.features.registration'), inPlace('personalData.app.accountRights')),
    any(
      none('personalData.purposes', equals('personalData.purposes[].basis', 'consent')),
      inPlace('personalData.consent.withdrawal'),
    ),
  ),
  remedy: { zh: '补齐缺少的途径。', en: 'Add the ways that are missing.' },
  note: 'Closing is asked for where users register, withdrawal where something rests on consent. Moving data has article 25.',
  cases: examples({
    met: {
      'all of them': put(ways),
      'no accounts': without({ 'service.features.registration': false, 'personalData.app.accountRights': false }),
      'nothing rests on consent': without({
        'personalData.purposes': [{ basis: 'contract' }],
        'personalData.consent.withdrawal': false,
      }),
    },
    unmet: {
      'no access': without({ 'personalData.rights.access': false }),
      'no correction': without({ 'personalData.rights.correction': false }),
      'no deletion': without({ 'personalData.rights.deletion': false }),
      'no restriction': without({ 'personalData.rights.restriction': false }),
      'accounts cannot be closed': without({ 'personalData.app.accountRights': false }),
      'no withdrawal': without({ 'personalData.consent.withdrawal': false }),
    },
    otherwise: { 'out of reach': without({ 'personalData.rights.access': false, ...reach.personal.outside }) },
    first,
  }),
});

const kept = { ...shared, checkability: 'evidence' } as const;

export const needlessData = duty({
  ...kept,
  id: 'cn-network-data/24/needless',
  provision: { article: '24' },
  title: { zh: '无法避免采集的非必要信息要删除', en: 'Needless data of automated collection go' },
  duty: {
    zh: '因自动化采集等无法避免采集到非必要或者未依法取得同意的个人信息的，删除或者匿名化。',
    en: 'Personal information that is needless or lacks lawful consent, and that automated collection could not avoid, is deleted or anonymised.',
  },
  when: [isSo('personalData.networkData.needlessCollected')],
  needs: [measured('personalData.networkData.automatedCollection')],
  remedy: { zh: '在采集后过滤并删除。', en: 'Filter what was collected and delete it.' },
});

export const closedAccounts = duty({
  ...kept,
  id: 'cn-network-data/24/accounts',
  provision: { article: '24' },
  title: { zh: '注销账号后删除', en: 'Data go when an account is closed' },
  duty: {
    zh: '个人注销账号的，删除其个人信息或者匿名化。',
    en: 'When a person closes an account, the personal information is deleted or anonymised.',
  },
  when: [isSo('service.features.registration')],
  needs: [measured('personalData.networkData.closedAccounts')],
  remedy: { zh: '把注销接到各系统的删除。', en: 'Tie closing to deletion in every system.' },
});

export const blocking = duty({
  ...kept,
  id: 'cn-network-data/24/blocking',
  provision: { article: '24' },
  title: { zh: '不能删除的只存储和保护', en: 'What cannot be deleted is only stored and protected' },
  duty: {
    zh: '法定保存期限未满或者技术上难以删除、匿名化的，停止存储和必要保护之外的处理。',
    en: 'While a period of law or administrative regulation runs, or where deletion is technically hard, all processing but storage and protection stops.',
  },
  status: {
    is: any(yes('personalData.networkData.needlessCollected'), yes('service.features.registration')),
    inside: { 'personalData.networkData.needlessCollected': true },
    outside: { 'personalData.networkData.needlessCollected': false, 'service.features.registration': false },
  },
  needs: [measured('personalData.rights.blocking')],
  remedy: { zh: '建立封存机制。', en: 'Set up a way to block such data.' },
  cases: [
    {
      name: 'accounts alone',
      facts: put({
        'personalData.networkData.needlessCollected': false,
        'service.features.registration': true,
        'personalData.rights.blocking': false,
      }),
      expect: 'violated',
    },
  ],
});

const movable = oneOf('personalData.purposes[].basis', 'consent', 'contract');

export const portability = duty({
  ...shared,
  id: 'cn-network-data/25',
  provision: { article: '25', paragraph: 1 },
  title: { zh: '向指定的处理者转移个人信息', en: 'Moving data to another processor' },
  duty: {
    zh: '能够核实身份、请求的是本人同意提供或者基于合同收集的信息、技术可行且不损害他人权益的，为个人指定的其他处理者访问、获取提供途径。',
    en: 'Where identity can be verified, the data were provided with consent or collected under a contract, it is technically feasible and harms no one else, the processor that the person names gets a way to access or obtain the data.',
  },
  status: {
    is: some('personalData.purposes', movable),
    inside: { 'personalData.purposes': [{ basis: 'contract' }, { basis: 'legal-duty' }] },
    outside: { 'personalData.purposes': [{ basis: 'legal-duty' }] },
  },
  when: [isSo('personalData.networkData.portabilityFeasible')],
  needs: [measured('personalData.networkData.portability'), measured('personalData.rights.portability')],
  remedy: { zh: '提供转移途径和身份核验。', en: 'Offer the way, with a check of identity.' },
  note: 'All four conditions must be met. Identity and the rights of others are checked by request; the manifest says whether there is a way, and whether it is feasible at all.',
  cases: [
    {
      name: 'data on consent',
      facts: put({
        'personalData.purposes': [{ basis: 'consent' }],
        'personalData.networkData.portabilityFeasible': true,
        'personalData.networkData.portability': false,
      }),
      expect: 'violated',
    },
  ],
});

export const representative = duty({
  ...kept,
  id: 'cn-network-data/26',
  provision: { article: '26' },
  domain: 'filings',
  title: { zh: '境内机构或者代表报送市级网信部门', en: 'The representative is reported to the city’s authority' },
  duty: {
    zh: '境外处理者依个人信息保护法第五十三条设立机构、指定代表的，把名称、姓名和联系方式报送所在地设区的市级网信部门。',
    en: 'A processor abroad with a body or representative under article 53 of the Personal Information Protection Law reports name and contact to the cyberspace authority of the districted city where that is.',
  },
  status: {
    is: equals('personalData.processedIn', 'overseas'),
    inside: { 'personalData.processedIn': 'overseas', 'service.audience.mainlandPeople': true },
    outside: { 'personalData.processedIn': 'mainland' },
  },
  unknown: { 'personalData.processedIn': null },
  needs: [measured('personalData.networkData.representativeFiled')],
  remedy: { zh: '向市级网信部门报送。', en: 'Report it to that authority.' },
});

export const audits = duty({
  ...kept,
  id: 'cn-network-data/27',
  provision: { article: '27' },
  title: { zh: '定期合规审计', en: 'Regular compliance audits' },
  duty: {
    zh: '定期审计个人信息处理是否合法合规，自己做或者委托专业机构做。',
    en: 'Compliance of the processing with laws and administrative regulations is audited regularly, by the processor or by a professional body.',
  },
  needs: [measured('personalData.governance.audits')],
  remedy: { zh: '制定审计计划并实施。', en: 'Make an audit plan and carry it out.' },
  note: 'How often stands in the measures on compliance audits, in force since 2025-05-01.',
});

export const tenMillion = duty({
  ...kept,
  id: 'cn-network-data/28',
  provision: { article: '28' },
  also: [{ article: '30' }, { article: '32' }],
  reach: 'tenMillion',
  domain: 'data',
  title: { zh: '1000 万人以上的比照重要数据管理', en: 'From 10,000,000 people: managed like important data' },
  duty: {
    zh: '处理 10,000,000 人以上个人信息的，负责人、管理机构的职责和合并、分立等时的处置也要覆盖这些个人信息。',
    en: 'Whoever processes personal information of 10,000,000 people or more also has officer, body and the handling of a reorganisation cover that information.',
  },
  needs: [measured('personalData.networkData.importantDuties')],
  penalty: article57,
  remedy: { zh: '在任命文件和制度中写明覆盖个人信息。', en: 'Say so in the appointment and in the rules.' },
  note: 'Only articles 30 and 32. The information does not become important data: neither the assessment before sharing (31) nor the yearly one (33) follows. Article 57 reaches paragraphs 2 and 3 of article 30 and article 32; paragraph 1 of article 30 goes by article 58.',
});
