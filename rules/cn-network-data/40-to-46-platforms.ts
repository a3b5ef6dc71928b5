import { all, atLeast, type Case, commencement, countOf, is } from '../../src/rule/index.js';
import { largeNetworkPlatform } from '../definitions/large-network-platform.js';
import { type Facts, put } from './facts.js';
import { duty, first, isNotSo, isSo, measured, networkDataRule, reach } from './network-data-rule.js';
import { article55, otherLaws, personalInformationLaw } from './penalties.js';

const shared = { reach: 'data', domain: 'platform', checkability: 'evidence', penalty: article55 } as const;

const thirdParties = {
  ...shared,
  needs: [measured('personalData.networkData.platformSupervision')],
  remedy: {
    zh: '在规则、合同中写明义务并定期督促。',
    en: 'Write the duties into rules or contracts and follow them up.',
  },
} as const;

export const connected = duty({
  ...thirdParties,
  id: 'cn-network-data/40/platform',
  provision: { article: '40', paragraph: 1 },
  title: { zh: '明确接入第三方的数据安全义务', en: 'Duties of third parties on the platform' },
  duty: {
    zh: '用平台规则、合同等写明接入第三方的数据安全义务，并督促其做好管理。',
    en: 'Platform rules, contracts or the like state the data security duties of third parties whose products and services are connected, and these are urged to manage them.',
  },
  when: [isSo('personalData.networkData.connectsThirdParties')],
});

export const preInstalled = duty({
  ...thirdParties,
  id: 'cn-network-data/40/devices',
  provision: { article: '40', paragraph: 2 },
  title: { zh: '预装应用的终端生产者同样适用', en: 'The same for makers of devices with pre-installed apps' },
  duty: {
    zh: '生产智能终端等设备并预装应用的，也要写明第三方的数据安全义务并加以督促。',
    en: 'Makers of smart devices with pre-installed apps likewise state the data security duties of third parties and urge them.',
  },
  when: [isSo('personalData.networkData.preInstalls')],
});

const store = [isSo('service.features.appStore')] as const;

export const appVerification = duty({
  ...shared,
  id: 'cn-network-data/41/verification',
  provision: { article: '41' },
  title: { zh: '应用核验规则和核验', en: 'Rules for verifying apps, and verification' },
  duty: {
    zh: '提供应用分发服务的，建立应用核验规则，开展网络数据安全核验。',
    en: 'Whoever distributes apps has rules for verifying them and verifies their data security.',
  },
  when: store,
  needs: [measured('service.appStore.listingReview')],
  remedy: { zh: '制定核验规则，在上架和更新时核验。', en: 'Write the rules; verify at listing and at updates.' },
});

export const appSanctions = duty({
  ...shared,
  id: 'cn-network-data/41/sanctions',
  provision: { article: '41' },
  title: { zh: '对不合规应用采取措施', en: 'Measures against apps that break the law' },
  duty: {
    zh: '应用不符合法律、行政法规或者强制性国家标准的，警示、不予分发、暂停分发或者终止分发。',
    en: 'Apps that fall short of law, administrative regulations or mandatory national standards are warned of, refused, suspended or removed.',
  },
  when: store,
  needs: [measured('service.appStore.sanctions')],
  remedy: { zh: '建立分级处置措施并留存记录。', en: 'Set up graded measures and keep records.' },
});

const platform = isSo('personalData.networkData.platform');

export const pushOptions = duty({
  ...shared,
  id: 'cn-network-data/42',
  provision: { article: '42' },
  domain: 'algorithms',
  checkability: 'manifest',
  title: { zh: '关闭个性化推荐、拒收推送、删除标签', en: 'Recommendation off, pushes refused, tags deleted' },
  duty: {
    zh: '网络平台以自动化决策向个人推送信息的，设置易于理解、访问和操作的个性化推荐关闭选项，并提供拒绝接收推送、删除用户标签等功能。',
    en: 'A network platform that pushes information to people by automated decisions has an off switch for personalised recommendation that is easy to understand, reach and use, and lets users refuse pushes and delete tags about them.',
  },
  when: [platform, isSo('personalData.automatedDecisions.pushes')],
  needs: [
    measured('algorithms.optOut'),
    measured('personalData.networkData.pushRefusal'),
    measured('algorithms.tagChoice'),
  ],
  remedy: { zh: '补齐三项功能，入口易找。', en: 'Add what is missing of the three, easy to find.' },
});

export const identityService = duty({
  reach: 'data',
  domain: 'platform',
  id: 'cn-network-data/43',
  provision: { article: '43', paragraph: 2 },
  severity: 'info',
  checkability: 'manifest',
  title: { zh: '支持国家网络身份认证公共服务', en: 'The national identity service is supported' },
  duty: {
    zh: '鼓励平台让用户可以选用国家网络身份认证服务来核验身份。',
    en: 'Network platforms are encouraged to let users register and verify their identity by the national network identity service.',
  },
  when: [platform],
  needs: [measured('personalData.networkData.identityService')],
  remedy: { zh: '接入该服务。', en: 'Connect the service.' },
  note: 'Encouraged, and voluntary for users.',
});

const large = {
  is: is(largeNetworkPlatform),
  inside: { 'personalData.networkData.largePlatform': true, 'service.users.monthlyActive': 10_000_000 },
  outside: { 'personalData.networkData.largePlatform': false },
} as const;
const published = (since: string, more: Facts = {}): Case['facts'] =>
  put({ ...large.inside, 'personalData.networkData.largeSince': since, ...more });
const last = 'personalData.networkData.reportPublishedOn';
const done = 'personalData.networkData.reportPublished';

export const responsibilityReport = networkDataRule({
  ...shared,
  id: 'cn-network-data/44/report',
  provision: { article: '44' },
  title: { zh: '年度个人信息保护社会责任报告', en: 'A yearly social responsibility report' },
  duty: {
    zh: '大型网络平台每年公布一份个人信息保护方面的社会责任报告。',
    en: 'A large network platform publishes a social responsibility report on personal information protection every year.',
  },
  applies: all(reach.data.is, large.is),
  recurs: { eachYear: { by: '12-31' }, since: 'personalData.networkData.largeSince', last, done },
  penalty: personalInformationLaw,
  remedy: { zh: '编制并发布本年度报告。', en: 'Write and publish this year’s report.' },
  note: '每年度 is read as once in each calendar year, by 31 December, that in which the platform becomes a large one included. The text names no day; the other reading is twelve months from the last one.',
  cases: [
    {
      name: 'in this year',
      facts: published(first, { [last]: '2026-01-01' }),
      expect: { outcome: 'satisfied', dueOn: '2027-12-31' },
    },
    {
      name: 'in the year before, on the last day of this one',
      asOf: '2026-12-31',
      facts: published(first, { [last]: '2025-01-01' }),
      expect: { outcome: 'pending', dueOn: '2026-12-31' },
    },
    {
      name: 'not in the year before',
      facts: published(first, { [last]: '2024-12-31' }),
      expect: { outcome: 'violated', dueOn: '2025-12-31' },
    },
    {
      name: 'not in the year before, large since a day not known',
      facts: put({ ...large.inside, [last]: '2024-12-31' }),
      expect: 'unknown',
    },
    {
      name: 'in the first year',
      asOf: '2026-12-31',
      facts: published('2026-12-30'),
      expect: { outcome: 'pending', dueOn: '2026-12-31' },
    },
    { name: 'never, after the first year', facts: published('2025-12-30', { [done]: false }), expect: 'violated' },
    { name: 'not known, after the first year', facts: published('2025-12-30'), expect: 'unknown' },
    { name: 'nothing is known of it', facts: {}, expect: 'unknown' },
    {
      name: 'not a large platform',
      facts: published(first, { [last]: first, ...large.outside }),
      expect: 'not-applicable',
    },
    {
      name: 'out of reach',
      facts: published(first, { [last]: first, ...reach.data.outside }),
      expect: 'not-applicable',
    },
    ...commencement(first, { facts: published(first), expect: 'pending' }),
  ],
});

export const reportContent = duty({
  ...shared,
  id: 'cn-network-data/44/content',
  provision: { article: '44' },
  title: { zh: '社会责任报告的内容', en: 'What the report holds' },
  duty: {
    zh: '报告至少含保护措施和成效、个人行使权利申请的受理、主要由外部成员组成的监督机构履职情况。',
    en: 'The report holds at least measures and results, how requests of people were taken up, and the work of the supervisory body made mainly of outsiders.',
  },
  status: large,
  needs: [measured('personalData.networkData.reportContent')],
  penalty: personalInformationLaw,
  remedy: { zh: '补齐三部分内容。', en: 'Complete the three parts.' },
});

export const crossBorder = duty({
  ...shared,
  id: 'cn-network-data/45',
  provision: { article: '45' },
  domain: 'cross-border',
  title: { zh: '大型平台跨境的技术和管理措施', en: 'Cross-border controls of a large platform' },
  duty: {
    zh: '大型网络平台跨境提供网络数据的，遵守数据跨境要求，健全技术和管理措施，防范风险。',
    en: 'A large network platform that provides network data across the border keeps to the rules on it, with complete technical and management measures against the risks.',
  },
  status: {
    is: all(large.is, atLeast(countOf('transfers'), 1)),
    inside: { ...large.inside, transfers: [{}] },
    outside: { ...large.inside, transfers: [] },
  },
  needs: [measured('personalData.networkData.crossBorderControls')],
  penalty: otherLaws,
  remedy: { zh: '建立出境清单、审批和监测。', en: 'Set up an inventory, approval and monitoring of transfers.' },
  cases: [
    {
      name: 'not a large platform',
      facts: put({
        ...large.outside,
        transfers: [{}],
        'personalData.networkData.crossBorderControls': false,
      }),
      expect: 'not-applicable',
    },
  ],
});

export const fairness = duty({
  ...shared,
  id: 'cn-network-data/46',
  provision: { article: '46' },
  checkability: 'judgment',
  title: {
    zh: '大型平台不得误导、无理限制、差别对待',
    en: 'No misleading, barring or unfair treatment by large platforms',
  },
  duty: {
    zh: '大型网络平台不得利用网络数据、算法、平台规则误导、欺诈、胁迫用户，无正当理由限制用户访问、使用其数据，不合理差别对待用户，或者从事法律、行政法规禁止的其他活动。',
    en: 'A large network platform does not use network data, algorithms or platform rules to mislead, defraud or coerce users over their data, to bar them from their data without good reason, to treat them unreasonably differently, or for other banned acts.',
  },
  status: large,
  needs: [isNotSo('personalData.networkData.unfairTreatment')],
  penalty: otherLaws,
  remedy: { zh: '审查算法和规则，停止不当做法。', en: 'Review algorithms and rules; stop the practice.' },
});
