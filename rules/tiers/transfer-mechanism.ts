import { all, any, atLeast, defineTier, derived, equals, is, some, yes } from '../../src/rule/index.js';
import { criticalInfrastructureOperator } from '../definitions/critical-infrastructure-operator.js';
import { peopleTransferred, sensitivePeopleTransferred } from '../definitions/people-transferred.js';

const people = derived(peopleTransferred);
const sensitivePeople = derived(sensitivePeopleTransferred);

const sends = (ordinary: number, sensitive: number, designated = false, exemption: 'none' | 'contract' = 'none') => ({
  security: { criticalInfrastructure: { designated } },
  transfers: [{ personalData: true, people: ordinary, sensitivePeople: sensitive, exemption }],
});

/** What the law asks for before personal information goes abroad, by the numbers of the year. */
export const transferMechanism = defineTier({
  id: 'transfer-mechanism',
  title: { zh: '个人信息出境须具备的条件', en: 'What a transfer of personal information needs' },
  meaning: {
    zh: '按当年累计人数和运营者身份确定：无须、标准合同或者认证、安全评估。含重要数据的另须安全评估。',
    en: 'By the numbers of the year and the kind of operator: nothing, a standard contract or certification, or the security assessment. Important data need the assessment in any case.',
  },
  provisions: [
    { instrument: 'cn-cbdt-2024', article: '5', paragraph: 1, item: 4 },
    { instrument: 'cn-cbdt-2024', article: '7', paragraph: 1 },
    { instrument: 'cn-cbdt-2024', article: '8', paragraph: 1 },
  ],
  tiers: ['none', 'contract-or-certification', 'assessment'],
  steps: [
    {
      when: any(
        all(
          is(criticalInfrastructureOperator),
          some('transfers', all(yes('transfers[].personalData'), equals('transfers[].exemption', 'none'))),
        ),
        atLeast(people, 1_000_000),
        atLeast(sensitivePeople, 10_000),
      ),
      tier: 'assessment',
    },
    { when: any(atLeast(people, 100_000), atLeast(sensitivePeople, 1)), tier: 'contract-or-certification' },
  ],
  otherwise: 'none',
  reviewedOn: '2026-11-24',
  note: 'In force since 2024-03-22. Ordinary and sensitive are two counts that are not added.',
  cases: [
    { name: 'a million', facts: sends(1_000_000, 0), expect: 'assessment' },
    { name: 'one less', facts: sends(999_999, 0), expect: 'contract-or-certification' },
    { name: 'a hundred thousand', facts: sends(100_000, 0), expect: 'contract-or-certification' },
    { name: 'one less than that', facts: sends(99_999, 0), expect: 'none' },
    { name: 'sensitive data of ten thousand', facts: sends(0, 10_000), expect: 'assessment' },
    { name: 'of one less', facts: sends(0, 9_999), expect: 'contract-or-certification' },
    { name: 'of one person', facts: sends(0, 1), expect: 'contract-or-certification' },
    { name: 'an operator of critical infrastructure, one person', facts: sends(1, 0, true), expect: 'assessment' },
    {
      name: 'the same with one of two under an exemption',
      facts: {
        ...sends(1, 0, true),
        transfers: [...sends(1, 0).transfers, ...sends(1, 0, false, 'contract').transfers],
      },
      expect: 'assessment',
    },
    {
      name: 'the same with nothing personal',
      facts: {
        ...sends(1, 0, true),
        transfers: [{ personalData: false, people: 0, sensitivePeople: 0, exemption: 'none' }],
      },
      expect: 'none',
    },
    { name: 'the same under an exemption', facts: sends(1, 0, true, 'contract'), expect: 'none' },
    {
      name: 'numbers are not known',
      facts: { transfers: [{ personalData: true, exemption: 'none' }] },
      expect: 'unknown',
    },
  ],
});
