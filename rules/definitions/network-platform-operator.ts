import { any, defineStatus, is, yes } from '../../src/rule/index.js';
import { criticalInfrastructureOperator } from './critical-infrastructure-operator.js';

const facts = (platformOperator: boolean, designated: boolean) => ({
  security: { review: { platformOperator }, criticalInfrastructure: { designated } },
});

/** Who operates a network platform, as the measures on cybersecurity review call it. */
export const networkPlatformOperator = defineStatus({
  id: 'network-platform-operator',
  title: { zh: '网络平台运营者', en: 'Network platform operator' },
  meaning: {
    zh: '运营网络平台、在其上处理数据的单位。',
    en: 'Whoever operates a network platform and processes data on it.',
  },
  provisions: [{ instrument: 'cn-cybersecurity-review', article: '2', paragraph: 1 }],
  when: yes('security.review.platformOperator'),
  confidence: 'medium',
  note: 'The measures do not define the term; practice takes it broadly, for Apps and sites that serve users, whatever their size. It is therefore declared.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'a platform', facts: { security: { review: { platformOperator: true } } }, expect: true },
    { name: 'no platform', facts: { security: { review: { platformOperator: false } } }, expect: false },
    { name: 'not said', facts: {}, expect: 'unknown' },
  ],
});

/** Whose purchases or processing can come under cybersecurity review. */
export const reviewParty = defineStatus({
  id: 'review-party',
  title: { zh: '网络安全审查的当事人', en: 'Party to a cybersecurity review' },
  meaning: {
    zh: '采购网络产品和服务的关键信息基础设施运营者，和开展数据处理活动的网络平台运营者。',
    en: 'An operator of critical information infrastructure that buys network products or services, or a network platform operator that processes data.',
  },
  provisions: [{ instrument: 'cn-cybersecurity-review', article: '2', paragraph: 2 }],
  when: any(is(criticalInfrastructureOperator), is(networkPlatformOperator)),
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'a platform', facts: facts(true, false), expect: true },
    { name: 'critical infrastructure', facts: facts(false, true), expect: true },
    { name: 'both', facts: facts(true, true), expect: true },
    { name: 'neither', facts: facts(false, false), expect: false },
    { name: 'not said', facts: {}, expect: 'unknown' },
  ],
});
