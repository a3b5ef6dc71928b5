import { all, any, atLeast, defineStatus, yes } from '../../src/rule/index.js';

const platform = (registered: number | null, monthlyActive: number | null, largePlatform: boolean | null) => ({
  service: { users: { registered, monthlyActive } },
  personalData: { networkData: { largePlatform } },
});

/** What the regulations call a large network platform. */
export const largeNetworkPlatform = defineStatus({
  id: 'large-network-platform',
  title: { zh: '大型网络平台', en: 'Large network platform' },
  meaning: {
    zh: '注册用户 50,000,000 以上或者月活跃用户 10,000,000 以上，并且业务类型复杂、其网络数据处理活动有重要影响的网络平台。',
    en: 'A network platform with 50,000,000 registered or 10,000,000 monthly active users or more, whose business is complex and whose processing of network data weighs on national security, the economy or people’s livelihood.',
  },
  provisions: [{ instrument: 'cn-network-data', article: '62', item: 8 }],
  when: all(
    any(atLeast('service.users.registered', 50_000_000), atLeast('service.users.monthlyActive', 10_000_000)),
    yes('personalData.networkData.largePlatform'),
  ),
  note: 'One of the two numbers is needed and never enough: complexity and weight are judged, and are declared once they have been.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'fifty million registered', facts: platform(50_000_000, 0, true), expect: true },
    { name: 'ten million active', facts: platform(0, 10_000_000, true), expect: true },
    { name: 'one less of each', facts: platform(49_999_999, 9_999_999, true), expect: false },
    { name: 'numbers alone', facts: platform(50_000_000, 10_000_000, false), expect: false },
    { name: 'numbers, not yet judged', facts: platform(50_000_000, 10_000_000, null), expect: 'unknown' },
    { name: 'the numbers are not known', facts: platform(null, null, true), expect: 'unknown' },
  ],
});
