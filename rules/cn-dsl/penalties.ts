import type { Penalty } from '../../src/rule/index.js';

/** Articles 27, 29 and 30. */
export const protectionPenalty: Penalty = {
  provision: { article: '45', paragraph: 1 },
  text: {
    zh: '责令改正、警告，可以并处 50,000 至 500,000 元，责任人员可以处 10,000 至 100,000 元；拒不改正或者后果严重（如大量数据泄露）的，500,000 至 2,000,000 元，并可以停业、吊销，责任人员 50,000 至 200,000 元。',
    en: 'Correction and warning, and possibly CNY 50,000 to 500,000, CNY 10,000 to 100,000 for those responsible; on refusal or grave results such as a mass leak CNY 500,000 to 2,000,000, possibly suspension and revocation, and CNY 50,000 to 200,000 for those responsible.',
  },
  maxFine: 2_000_000,
  maxPersonFine: 200_000,
  suspension: true,
};

/** Core data. */
export const corePenalty: Penalty = {
  provision: { article: '45', paragraph: 2 },
  text: {
    zh: '违反核心数据管理制度并危害国家主权、安全和发展利益的，2,000,000 至 10,000,000 元，并视情况停业、吊销；构成犯罪的追究刑事责任。',
    en: 'Where the rules on core data are broken and sovereignty, security or development of the State are endangered: CNY 2,000,000 to 10,000,000, with suspension or revocation as the case demands; criminal liability for crimes.',
  },
  maxFine: 10_000_000,
  suspension: true,
};

/** Article 31. */
export const exportPenalty: Penalty = {
  provision: { article: '46' },
  text: {
    zh: '责令改正、警告，可以并处 100,000 至 1,000,000 元，责任人员可以处 10,000 至 100,000 元；情节严重的 1,000,000 至 10,000,000 元，并可以停业、吊销，责任人员 100,000 至 1,000,000 元。',
    en: 'Correction and warning, and possibly CNY 100,000 to 1,000,000, CNY 10,000 to 100,000 for those responsible; in serious cases CNY 1,000,000 to 10,000,000, possibly suspension and revocation, and CNY 100,000 to 1,000,000 for those responsible.',
  },
  maxFine: 10_000_000,
  maxPersonFine: 1_000_000,
  suspension: true,
};

/** Article 33: by gains, so that there is no highest amount. */
export const intermediaryPenalty: Penalty = {
  provision: { article: '47' },
  text: {
    zh: '责令改正，没收违法所得，处违法所得一至十倍罚款；没有或者不足 100,000 元的处 100,000 至 1,000,000 元；可以停业、吊销；责任人员 10,000 至 100,000 元。',
    en: 'Correction, gains confiscated and a fine of one to ten times the gains; CNY 100,000 to 1,000,000 without gains or below CNY 100,000; possibly suspension and revocation; CNY 10,000 to 100,000 for those responsible.',
  },
  maxPersonFine: 100_000,
  suspension: true,
};

/** Article 35. */
export const refusalPenalty: Penalty = {
  provision: { article: '48', paragraph: 1 },
  text: {
    zh: '拒不配合的责令改正、警告，并处 50,000 至 500,000 元，责任人员 10,000 至 100,000 元。',
    en: 'On refusal correction and warning, with CNY 50,000 to 500,000, and CNY 10,000 to 100,000 for those responsible.',
  },
  maxFine: 500_000,
  maxPersonFine: 100_000,
};

/** Article 36. */
export const foreignPenalty: Penalty = {
  provision: { article: '48', paragraph: 2 },
  text: {
    zh: '警告，可以并处 100,000 至 1,000,000 元，责任人员可以处 10,000 至 100,000 元；造成严重后果的 1,000,000 至 5,000,000 元，并可以停业、吊销，责任人员 50,000 至 500,000 元。',
    en: 'Warning, and possibly CNY 100,000 to 1,000,000, CNY 10,000 to 100,000 for those responsible; with grave results CNY 1,000,000 to 5,000,000, possibly suspension and revocation, and CNY 50,000 to 500,000 for those responsible.',
  },
  maxFine: 5_000_000,
  maxPersonFine: 500_000,
  suspension: true,
};
