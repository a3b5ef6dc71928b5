import { includes } from '../../src/rule/index.js';
import { duty, isNotSo, isSo, measured } from './network-data-rule.js';
import { article55 } from './penalties.js';

const shared = { reach: 'data', domain: 'data', checkability: 'evidence', penalty: article55 } as const;
const automated = [isSo('data.management.scraping')] as const;

export const toolAssessment = duty({
  ...shared,
  id: 'cn-network-data/18/assessment',
  provision: { article: '18' },
  title: { zh: '自动化工具的影响评估', en: 'The effect of automated tools is assessed' },
  duty: {
    zh: '使用自动化工具访问、收集网络数据的，评估对网络服务的影响。',
    en: 'Whoever accesses or collects network data with automated tools assesses the effect on the network service.',
  },
  when: automated,
  needs: [measured('data.management.scrapingAssessed')],
  remedy: { zh: '评估频率、范围和影响，留存记录。', en: 'Assess frequency, scope and effect; keep a record.' },
  note: 'Crawlers, robots and agents that act by themselves are such tools. Personal information that they cannot avoid has article 24.',
});

export const toolLimits = duty({
  ...shared,
  id: 'cn-network-data/18/limits',
  provision: { article: '18' },
  title: { zh: '自动化工具不得侵入、干扰', en: 'Automated tools neither intrude nor disturb' },
  duty: {
    zh: '自动化工具不能闯入别人的网络，也不能影响其服务运行。',
    en: 'Automated tools do not intrude unlawfully into networks of others and do not disturb the running of their services.',
  },
  when: automated,
  needs: [isNotSo('data.network.intrudes'), isNotSo('data.network.disturbs')],
  remedy: { zh: '停止绕过防护，限制访问频率。', en: 'Stop going around protection; limit the rate.' },
});

export const trainingData = duty({
  ...shared,
  id: 'cn-network-data/19',
  provision: { article: '19' },
  domain: 'ai',
  title: { zh: '训练数据及其处理的安全管理', en: 'Training data are kept safe' },
  duty: {
    zh: '提供生成式人工智能服务的，管好训练数据及其处理的安全，对其中的数据安全风险既防范也处置。',
    en: 'Whoever provides a generative AI service manages the security of training data and of their processing, and prevents and handles risks to them.',
  },
  status: {
    is: includes('ai.roles', 'generates'),
    inside: { 'ai.roles': ['generates'] },
    outside: { 'ai.roles': ['uses'] },
  },
  when: [isSo('ai.trainingData.trains')],
  needs: [measured('data.management.generativeTraining')],
  remedy: {
    zh: '对训练数据分类分级、控制访问、检测投毒和泄露。',
    en: 'Classify training data, control access, watch for poisoning and leaks.',
  },
  note: 'Not only for services to the public. Who builds on another’s model and trains nothing has no training data to manage; what the data may hold has the measures on generative AI.',
});

export const complaints = duty({
  ...shared,
  id: 'cn-network-data/20',
  provision: { article: '20' },
  domain: 'platform',
  checkability: 'manifest',
  title: { zh: '数据安全投诉、举报渠道', en: 'A channel for complaints about data security' },
  duty: {
    zh: '产品、服务面向社会的，要有方便的数据安全投诉、举报渠道，对外公布，收到后及时处理。',
    en: 'Whoever offers products or services to the public has a convenient channel for complaints about network data security, publishes it, and takes up and handles complaints in time.',
  },
  when: [isSo('service.audience.mainlandPublic')],
  needs: [
    measured('data.management.complaints'),
    isSo('data.management.complaints.published'),
    isSo('data.management.complaints.handled'),
  ],
  remedy: { zh: '设立并公布渠道，记录处理时间。', en: 'Open and publish the channel; record the times.' },
  note: 'The text names no number of days.',
});
