import { date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  noticeItems: measure(
    { zh: '处理规则集中公开、逐项列明', en: 'Rules in one place, every item listed', for: ['cn-network-data/21'] },
    {
      identity: flag({
        zh: '是否含处理者名称和联系方式',
        en: 'Whether it holds name and contact',
        for: ['cn-network-data/21'],
      }),
      purposes: flag({
        zh: '是否含目的、方式、种类，敏感个人信息的必要性和影响',
        en: 'Whether it holds purpose, method and kinds, and need and effect for sensitive data',
        for: ['cn-network-data/21'],
      }),
      retention: flag({
        zh: '是否含保存期限（或者确定方法）和到期处理方式',
        en: 'Whether it holds the retention period, or how it is set, and what happens at its end',
        for: ['cn-network-data/21'],
      }),
      rights: flag({
        zh: '是否含查阅、复制、转移、更正、补充、删除、限制、注销、撤回同意的途径',
        en: 'Whether it holds how to consult, copy, move, correct, complete, delete, restrict, close the account and withdraw',
        for: ['cn-network-data/21'],
      }),
    },
  ),
  beyondConsent: flag({
    zh: '是否超出同意的目的、方式、保存期限处理',
    en: 'Whether processing goes beyond the purpose, method or retention consented to',
    for: ['cn-network-data/22'],
  }),
  needlessCollected: flag({
    zh: '自动化采集等是否无法避免采集到非必要或者未经同意的个人信息',
    en: 'Whether automated collection cannot avoid personal information that is needless or lacks consent',
    for: ['cn-network-data/24'],
    given: true,
  }),
  automatedCollection: measure({
    zh: '自动化采集的非必要信息删除',
    en: 'Needless data of automated collection are deleted',
    for: ['cn-network-data/24'],
  }),
  closedAccounts: measure({
    zh: '注销账号后删除或者匿名化',
    en: 'Data are deleted or anonymised when an account is closed',
    for: ['cn-network-data/24'],
  }),
  portabilityFeasible: flag({
    zh: '转移个人信息在技术上是否可行',
    en: 'Whether moving personal information is technically feasible',
    for: ['cn-network-data/25'],
    given: true,
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
  platform: flag({
    zh: '是否为网络平台服务提供者',
    en: 'Whether it provides a network platform',
    for: ['cn-network-data/42', 'cn-network-data/43'],
    given: true,
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
  connectsThirdParties: flag({
    zh: '是否有第三方产品和服务接入平台',
    en: 'Whether products or services of others are connected to the platform',
    for: ['cn-network-data/40'],
    given: true,
  }),
  preInstalls: flag({
    zh: '是否预装应用',
    en: 'Whether Apps are pre-installed',
    for: ['cn-network-data/40'],
    given: true,
  }),
  largePlatform: flag({
    zh: '是否业务类型复杂且对国家安全、经济运行、国计民生有重要影响（大型网络平台的判断部分，人数另填）',
    en: 'Whether its business is complex and its processing weighs on national security, the economy or people’s livelihood: what has to be judged of a large network platform, beside the numbers',
    for: ['cn-network-data/44', 'cn-network-data/62'],
    given: true,
  }),
  reportPublishedOn: date({
    zh: '年度社会责任报告发布之日',
    en: 'The day its yearly report was published',
    for: ['cn-network-data/44'],
  }),
  largeSince: date({
    zh: '自何日起为大型网络平台；早于 2025-01-01 的写该日',
    en: 'Since when it is a large network platform; 2025-01-01 where it was earlier',
    for: ['cn-network-data/44'],
    given: true,
  }),
  reportPublished: flag({
    zh: '是否发布过年度社会责任报告',
    en: 'Whether a yearly report was ever published',
    for: ['cn-network-data/44'],
  }),
  reportContent: measure({
    zh: '社会责任报告含措施成效、权利申请、监督机构履职',
    en: 'The report covers measures and results, requests of people, the work of the supervisory body',
    for: ['cn-network-data/44'],
  }),
  pushRefusal: measure({
    zh: '拒绝接收推送信息的功能',
    en: 'Users can refuse to receive pushes',
    for: ['cn-network-data/42'],
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
