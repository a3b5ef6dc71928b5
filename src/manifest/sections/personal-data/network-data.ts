import { date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  noticeItems: measure({
    zh: '处理规则集中公开、逐项列明',
    en: 'Rules in one place, every item listed',
    for: ['cn-network-data/21'],
  }),
  automatedCollection: measure({
    zh: '自动化采集的非必要信息删除',
    en: 'Needless data of automated collection are deleted',
    for: ['cn-network-data/24'],
  }),
  portability: measure({
    zh: '转移请求的条件和身份核验',
    en: 'Transfer on request, identity checked',
    for: ['cn-network-data/25'],
  }),
  representativeFiled: measure({
    zh: '境外处理者信息报送',
    en: 'Representative of a processor abroad filed',
    for: ['cn-network-data/26'],
  }),
  importantDuties: measure({
    zh: '1000 万人以上的数据安全负责人和处置',
    en: 'Officer and duties from 10,000,000 people',
    for: ['cn-network-data/28', 'cn-network-data/30'],
  }),
  identityService: measure({
    zh: '支持国家网络身份认证',
    en: 'The national identity service is supported',
    for: ['cn-network-data/43'],
  }),
  platformSupervision: measure({
    zh: '对平台内第三方的规则和监督',
    en: 'Rules and supervision of third parties',
    for: ['cn-network-data/40'],
  }),
  preInstalls: flag({
    zh: '是否预装应用',
    en: 'Whether Apps are pre-installed',
    for: ['cn-network-data/40'],
    given: true,
  }),
  largePlatform: flag({
    zh: '是否为大型网络平台',
    en: 'Whether a large network platform',
    for: ['cn-network-data/44', 'cn-network-data/62'],
    given: true,
  }),
  reportPublishedOn: date({
    zh: '年度社会责任报告发布之日',
    en: 'The day its yearly report was published',
    for: ['cn-network-data/44'],
  }),
  crossBorderControls: measure({
    zh: '大型平台跨境数据的管理',
    en: 'Cross-border controls of a large platform',
    for: ['cn-network-data/45'],
  }),
  unfairTreatment: flag({
    zh: '大型平台是否误导、差别对待、屏蔽',
    en: 'Whether a large platform misleads or discriminates',
    for: ['cn-network-data/46'],
  }),
};

/** The type of `networkData`, by name, so that what is built on it stays small. */
export interface NetworkData extends GroupOf<typeof fields> {}

/** What the network data regulations add. */
export const networkData: NetworkData = group(
  { zh: '网络数据条例的补充', en: 'What the network data regulations add', for: ['cn-network-data/21'] },
  fields,
);
