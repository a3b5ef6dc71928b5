import { any, defineStatus, yes } from '../../src/rule/index.js';

const supplier = (servesStateOrgans: boolean, publicSystems?: boolean) => ({
  security: { servesStateOrgans },
  data: { network: { ...(publicSystems !== undefined && { publicSystems }) } },
});

/** Who serves State organs, critical infrastructure or public systems. */
export const publicSectorSupplier = defineStatus({
  id: 'public-sector-supplier',
  title: {
    zh: '为国家机关、关键设施、公共系统服务的处理者',
    en: 'Supplier of State organs, critical infrastructure or public systems',
  },
  meaning: {
    zh: '服务于国家机关或者关键信息基础设施运营者，或者参与建设、运维其他公共设施、公共服务系统的网络数据处理者。',
    en: 'A network data processor that serves State organs or operators of critical infrastructure, or takes part in building, running or maintaining other public infrastructure or public service systems.',
  },
  provisions: [{ instrument: 'cn-network-data', article: '16', paragraph: 1 }],
  when: any(yes('security.servesStateOrgans'), yes('data.network.publicSystems')),
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'serves State organs', facts: supplier(true), expect: true },
    { name: 'takes part in a public system', facts: supplier(false, true), expect: true },
    { name: 'neither', facts: supplier(false, false), expect: false },
    { name: 'not known of public systems', facts: supplier(false), expect: 'unknown' },
  ],
});
