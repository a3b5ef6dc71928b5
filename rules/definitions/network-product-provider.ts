import { any, defineStatus, yes } from '../../src/rule/index.js';

/** Who provides hardware or software to others. */
export const networkProductProvider = defineStatus({
  id: 'network-product-provider',
  title: { zh: '网络产品提供者', en: 'Provider of network products' },
  meaning: {
    zh: '向境内他人提供网络产品（含硬件、软件）的单位或者个人。',
    en: 'Whoever provides network products, hardware or software, to others in mainland China.',
  },
  provisions: [{ instrument: 'cn-product-vulnerabilities', article: '2' }],
  when: yes('security.products.offered'),
  note: 'An App that people install is software that is provided; a service that only runs on servers of its own is not, and owes what a network operator owes (article 8). Where both are offered, declare the product.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'products are provided', facts: { security: { products: { offered: true } } }, expect: true },
    { name: 'none are provided', facts: { security: { products: { offered: false } } }, expect: false },
    { name: 'not said', facts: {}, expect: 'unknown' },
  ],
});

const facts = (handlesOthers: boolean, publishes: boolean, runsPlatform: boolean) => ({
  security: { vulnerabilities: { handlesOthers, publishes, runsPlatform } },
});

/** Who finds, collects or publishes vulnerabilities in the products of others. */
export const vulnerabilityHandler = defineStatus({
  id: 'vulnerability-handler',
  title: { zh: '从事漏洞发现、收集、发布的组织或者个人', en: 'Finder, collector or publisher of vulnerabilities' },
  meaning: {
    zh: '处理他人产品的漏洞信息、向社会发布漏洞或者运营漏洞收集平台的。',
    en: 'Whoever handles vulnerabilities in products of others, publishes vulnerabilities or runs a platform that collects them.',
  },
  provisions: [
    { instrument: 'cn-product-vulnerabilities', article: '2' },
    { instrument: 'cn-product-vulnerabilities', article: '9' },
  ],
  when: any(
    yes('security.vulnerabilities.handlesOthers'),
    yes('security.vulnerabilities.publishes'),
    yes('security.vulnerabilities.runsPlatform'),
  ),
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'handles those of others', facts: facts(true, false, false), expect: true },
    { name: 'publishes', facts: facts(false, true, false), expect: true },
    { name: 'runs a platform', facts: facts(false, false, true), expect: true },
    { name: 'nothing of it', facts: facts(false, false, false), expect: false },
    { name: 'not said', facts: {}, expect: 'unknown' },
  ],
});
