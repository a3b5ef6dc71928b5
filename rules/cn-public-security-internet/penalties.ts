import type { Penalty } from '../../src/rule/index.js';

const networking = {
  text: {
    zh: '责令限期改正、警告、没收违法所得；逾期不改的单位最高 15,000 元，责任人员最高 5,000 元；情节严重的停止联网、停机整顿六个月以内，可以建议吊销许可。',
    en: 'Correction in a set time, warning, gains confiscated; if not corrected up to CNY 15,000, up to CNY 5,000 for those responsible; in serious cases offline for up to six months, and revocation of licences may be proposed.',
  },
  maxFine: 15_000,
  maxPersonFine: 5_000,
  suspension: true,
} as const;

/** Order 33, article 21: nine breaches, each in an item of its own; without one, for a rule that two items reach. */
export const order33 = (item?: number): Penalty => ({
  ...networking,
  provision: { component: 'mps-33', article: '21', ...(item !== undefined && { item }) },
});

/** Order 82, article 15, which sends to article 21 of order 33. */
export const order82: Penalty = { ...networking, provision: { component: 'mps-82', article: '15' } };

/** Order 33, article 23. */
export const filing: Penalty = {
  provision: { component: 'mps-33', article: '23' },
  text: {
    zh: '警告，或者停机整顿不超过六个月；没有罚款。',
    en: 'A warning, or shut down for rectification for up to six months; no fine.',
  },
  suspension: true,
};

/** State Council order 147, article 20: a late report (3), a notice not acted on (4). */
export const systems = (item: 3 | 4): Penalty => ({
  provision: { component: 'state-council-147', article: '20', item },
  text: { zh: '警告或者停机整顿；没有罚款。', en: 'A warning, or shut down for rectification; no fine.' },
  suspension: true,
});

/** Order 151, article 21: the Cybersecurity Law as it then stood. */
export const order151: Penalty = {
  provision: { component: 'mps-151', article: '21' },
  text: {
    zh: '按所违反的义务适用当时的网络安全法罚则，本规定没有单独的金额。',
    en: 'The penalties of the Cybersecurity Law of that time for the duty that was missed; no amounts of its own.',
  },
};

/** Order 176, article 16. */
export const order176: Penalty = {
  provision: { component: 'mps-176', article: '16' },
  text: {
    zh: '违反哪项义务，就适用哪项义务的罚则（网络安全、数据安全、个人信息保护各法和关键信息基础设施条例）；本办法没有单独的金额。',
    en: 'The penalties of the Cybersecurity Law, the Data Security Law, the Personal Information Protection Law and the regulations on critical infrastructure for the duty that was missed; no amounts of its own.',
  },
};

/** Cybersecurity Law, article 70, item 1: refusing or obstructing an inspection. */
export const refusal: Penalty = {
  provision: { instrument: 'cn-csl', article: '70', item: 1 },
  text: {
    zh: '拒绝或者阻碍检查的，责令改正；仍不改正或者情节严重的，单位罚款 50,000 至 500,000 元，责任人员 10,000 至 100,000 元。',
    en: 'Who refuses or obstructs is ordered to correct; on refusal or in serious cases CNY 50,000 to 500,000, and CNY 10,000 to 100,000 for those responsible.',
  },
  maxFine: 500_000,
  maxPersonFine: 100_000,
};

/** The same before the renumbering of 2026: article 69, item 2. */
export const refusalBefore: Penalty = { ...refusal, provision: { instrument: 'cn-csl', article: '69', item: 2 } };
