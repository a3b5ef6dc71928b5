import { all, type Case, commencement, is, type Rule, yes } from '../../src/rule/index.js';
import { largeNetworkPlatform } from '../definitions/large-network-platform.js';
import { type Facts, put } from './facts.js';
import { duty, first, isSo, measured, networkDataRule, reach } from './network-data-rule.js';
import { dataSecurityLaw } from './penalties.js';

const shared = { reach: 'data', domain: 'data', penalty: dataSecurityLaw } as const;
const important = isSo('data.importantData');

interface Yearly {
  readonly last: 'data.riskAssessment.lastOn' | 'data.riskAssessment.reportedOn';
  readonly done: 'data.network.assessed' | 'data.network.assessmentReported';
}

const yearly = ({ last, done }: Yearly): readonly Case[] => {
  const since = (day: string, more: Facts = {}) =>
    put({ 'data.importantData': true, 'data.network.importantSince': day, ...more });
  return [
    {
      name: 'in this year',
      facts: since('2025-01-01', { [last]: '2026-01-01' }),
      expect: { outcome: 'satisfied', dueOn: '2027-12-31' },
    },
    {
      name: 'in the year before, on the last day of this one',
      asOf: '2026-12-31',
      facts: since('2025-01-01', { [last]: '2025-01-01' }),
      expect: { outcome: 'pending', dueOn: '2026-12-31' },
    },
    {
      name: 'not in the year before',
      facts: since('2025-01-01', { [last]: '2024-12-31' }),
      expect: { outcome: 'violated', dueOn: '2025-12-31' },
    },
    {
      name: 'not in the year before, important data since a day not known',
      facts: put({ 'data.importantData': true, [last]: '2024-12-31' }),
      expect: 'unknown',
    },
    {
      name: 'in the first year',
      asOf: '2026-12-31',
      facts: since('2026-12-30'),
      expect: { outcome: 'pending', dueOn: '2026-12-31' },
    },
    { name: 'never, after the first year', facts: since('2025-12-30', { [done]: false }), expect: 'violated' },
    { name: 'not known, after the first year', facts: since('2025-12-30'), expect: 'unknown' },
    { name: 'nothing is known of it', facts: {}, expect: 'unknown' },
    {
      name: 'no important data',
      facts: since('2025-01-01', { 'data.importantData': false, [last]: '2025-01-01' }),
      expect: 'not-applicable',
    },
    {
      name: 'out of reach',
      facts: since('2025-01-01', { [last]: '2025-01-01', ...reach.data.outside }),
      expect: 'not-applicable',
    },
    ...commencement(first, { facts: since(first), expect: 'pending' }),
  ];
};

const everyYear = (times: Yearly, texts: Pick<Rule, 'id' | 'title' | 'duty' | 'remedy' | 'note'>): Rule =>
  networkDataRule({
    ...shared,
    ...texts,
    provision: { article: '33', paragraph: 1 },
    checkability: 'evidence',
    applies: all(reach.data.is, yes('data.importantData')),
    recurs: { eachYear: { by: '12-31' }, since: 'data.network.importantSince', ...times },
    cases: yearly(times),
  });

const year =
  '每年度 is read as once in each calendar year, by 31 December, that in which it begins included. The text names no day; the other reading is twelve months from the last one.';

export const assessment = everyYear(
  { last: 'data.riskAssessment.lastOn', done: 'data.network.assessed' },
  {
    id: 'cn-network-data/33/assessment',
    title: { zh: '每年度风险评估', en: 'A risk assessment every year' },
    duty: {
      zh: '处理重要数据的，每年都要评估一次处理活动的风险。',
      en: 'Whoever processes important data assesses the risk of its processing of network data every year.',
    },
    remedy: { zh: '组织本年度评估。', en: 'Have this year’s assessment made.' },
    note: `${year} How it is made stands, since 2026-08-20, in the measures on risk assessment of network data.`,
  },
);

export const report = everyYear(
  { last: 'data.riskAssessment.reportedOn', done: 'data.network.assessmentReported' },
  {
    id: 'cn-network-data/33/report',
    title: { zh: '每年度报送评估报告', en: 'The report goes to the authority every year' },
    duty: {
      zh: '把风险评估报告报送省级以上有关主管部门。',
      en: 'The report of the assessment goes to the competent authority at province level or above.',
    },
    remedy: { zh: '向省级以上主管部门报送。', en: 'Send it to that authority.' },
    note: `${year} No day such as 31 January stands in the text; the 20 working days after the assessment stand in the measures on risk assessment, since 2026-08-20.`,
  },
);

export const reportContent = duty({
  ...shared,
  id: 'cn-network-data/33/content',
  provision: { article: '33', paragraph: 2 },
  title: { zh: '评估报告的七项内容', en: 'The seven items of the report' },
  duty: {
    zh: '报告含处理者、机构、负责人，处理活动，制度和措施及其有效性，风险和事件，提供前的评估，出境情况，以及主管部门规定的其他内容；不含数据内容本身。',
    en: 'The report holds processor, body and officer; the processing; rules and measures and how they work; risks and incidents; assessments before sharing; data that go abroad; what the authority adds. The data themselves are not in it.',
  },
  checkability: 'evidence',
  when: [important],
  needs: [measured('data.riskAssessment.report')],
  remedy: { zh: '按七项补齐报告。', en: 'Complete the report by the seven items.' },
});

export const supplyChain = duty({
  ...shared,
  id: 'cn-network-data/33/supply-chain',
  provision: { article: '33', paragraph: 3 },
  domain: 'platform',
  title: { zh: '大型平台说明关键业务和供应链', en: 'Large platforms: key business and supply chain' },
  duty: {
    zh: '处理重要数据的大型网络平台，报告还要充分说明关键业务和供应链的网络数据安全。',
    en: 'The report of a large network platform that processes important data also explains the data security of key business and of the supply chain.',
  },
  checkability: 'evidence',
  status: {
    is: is(largeNetworkPlatform),
    inside: { 'personalData.networkData.largePlatform': true, 'service.users.registered': 50_000_000 },
    outside: { 'personalData.networkData.largePlatform': false },
  },
  when: [important],
  needs: [measured('data.network.supplyChain')],
  remedy: { zh: '在报告中补充该部分。', en: 'Add that part to the report.' },
});

export const dangerOrder = duty({
  ...shared,
  id: 'cn-network-data/33/order',
  provision: { article: '33', paragraph: 4 },
  phase: 'incident',
  title: { zh: '危害国家安全的立即整改或者停止', en: 'Processing that endangers national security stops when ordered' },
  duty: {
    zh: '重要数据处理活动可能危害国家安全、主管部门责令整改或者停止的，立即按要求采取措施。',
    en: 'Where the authority orders rectification or a stop because processing of important data may endanger national security, that is done at once.',
  },
  checkability: 'judgment',
  when: [important, isSo('data.network.dangerOrder')],
  needs: [measured('data.network.dangerOrderMet')],
  remedy: { zh: '立即执行并报告结果。', en: 'Carry the order out now and report.' },
  note: 'Whether what was done is what was asked, and at once, is judged.',
});
