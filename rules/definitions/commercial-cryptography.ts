import { all, any, defineStatus, is, yes } from '../../src/rule/index.js';
import { criticalInfrastructureOperator } from './critical-infrastructure-operator.js';

const facts = (designated: boolean | null, required: boolean | null) => ({
  security: { criticalInfrastructure: { designated }, crypto: { required } },
});

/** Networks that law or State rules want protected by commercial cryptography. */
export const commercialCryptographyRequired = defineStatus({
  id: 'commercial-cryptography-required',
  title: { zh: '要求使用商用密码保护的网络与信息系统', en: 'Must be protected by commercial cryptography' },
  meaning: {
    zh: '法律、行政法规或者国家有关规定要求使用商用密码保护的网络与信息系统；2025-08-01 起包括全部关键信息基础设施。',
    en: 'A network or system that law, administrative regulations or State rules want protected by commercial cryptography; since 2025-08-01 all critical information infrastructure.',
  },
  provisions: [
    { instrument: 'cn-commercial-crypto', component: 'cn-crypto-law', article: '27', paragraph: 1 },
    { instrument: 'cn-commercial-crypto', component: 'cn-crypto-assessment-measures', article: '6' },
    { instrument: 'cn-commercial-crypto', component: 'cn-cii-crypto', article: '5', paragraph: 1 },
  ],
  when: any(yes('security.crypto.required'), is(criticalInfrastructureOperator)),
  periods: [
    { from: '2020-01-01', until: '2025-07-31', body: yes('security.crypto.required') },
    { from: '2025-08-01', body: any(yes('security.crypto.required'), is(criticalInfrastructureOperator)) },
  ],
  note: 'No document names a protection level here: the requirement stands in other rules, often those of a sector, and is declared. The provisions of 2025 ask it of every critical information infrastructure and are read as such a State rule.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'a rule asks for it', facts: facts(false, true), expect: true },
    { name: 'no rule asks for it', facts: facts(false, false), expect: false },
    { name: 'critical infrastructure', facts: facts(true, false), expect: true },
    { name: 'critical infrastructure, before', asOf: '2025-07-31', facts: facts(true, false), expect: false },
    { name: 'critical infrastructure, on the day', asOf: '2025-08-01', facts: facts(true, false), expect: true },
    { name: 'asked for, the day before the law', asOf: '2019-12-31', facts: facts(null, true), expect: false },
    { name: 'asked for, on its first day', asOf: '2020-01-01', facts: facts(null, true), expect: true },
    { name: 'asked for, before', asOf: '2025-07-31', facts: facts(null, true), expect: true },
    { name: 'not said', facts: {}, expect: 'unknown' },
    { name: 'not critical, otherwise not said', facts: facts(false, null), expect: 'unknown' },
  ],
});

/** Critical infrastructure that law or State rules want protected by commercial cryptography. */
export const cryptographyProtectedInfrastructure = defineStatus({
  id: 'cryptography-protected-infrastructure',
  title: {
    zh: '要求使用商用密码保护的关键信息基础设施',
    en: 'Critical infrastructure that must be protected by commercial cryptography',
  },
  meaning: {
    zh: '被认定的关键信息基础设施，且要求使用商用密码保护；2025-08-01 起即全部关键信息基础设施。',
    en: 'Infrastructure identified as critical for which commercial cryptography is required; since 2025-08-01 that is all of it.',
  },
  provisions: [
    { instrument: 'cn-commercial-crypto', component: 'cn-crypto-law', article: '27', paragraph: 1 },
    {
      instrument: 'cn-commercial-crypto',
      component: 'cn-commercial-crypto-regulations',
      article: '38',
      paragraph: 1,
    },
  ],
  when: all(is(criticalInfrastructureOperator), is(commercialCryptographyRequired)),
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'both', facts: facts(true, true), expect: true },
    { name: 'required, not critical', facts: facts(false, true), expect: false },
    { name: 'critical, required by the provisions of 2025 alone', facts: facts(true, false), expect: true },
    { name: 'critical, not required before', asOf: '2025-07-31', facts: facts(true, false), expect: false },
    { name: 'not said', facts: {}, expect: 'unknown' },
  ],
});
