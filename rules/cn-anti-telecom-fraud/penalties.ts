import type { Penalty } from '../../src/rule/index.js';

/** Article 41 on internet service providers, by the item that names the duty. */
export const provider = (item: 1 | 2 | 3 | 4 | 5 | 6): Penalty => ({
  provision: { article: '41', item },
  text: {
    zh: '责令改正；情节较轻的警告、通报批评或者 50,000 至 500,000 元；情节严重的 500,000 至 5,000,000 元，可以停业、关站、下线应用、吊销许可或者执照，责任人员 10,000 至 200,000 元。',
    en: 'Correction; in lighter cases a warning, public criticism or CNY 50,000 to 500,000; in serious cases CNY 500,000 to 5,000,000, suspension, closing of site or App, revocation of licences, and CNY 10,000 to 200,000 for those responsible.',
  },
  maxFine: 5_000_000,
  maxPersonFine: 200_000,
  suspension: true,
});

/** Articles 14, paragraph 1, and 25, paragraph 1. */
export const help: Penalty = {
  provision: { article: '42' },
  text: {
    zh: '没收违法所得，处违法所得一至十倍罚款；没有违法所得或者不足 50,000 元的最高 500,000 元；情节严重的拘留十五日以下。',
    en: 'Gains confiscated and a fine of one to ten times of them; without gains or below CNY 50,000 up to CNY 500,000; in serious cases detention of up to fifteen days.',
  },
  maxFine: 500_000,
};

/** Article 25, paragraph 2. */
export const careless: Penalty = {
  provision: { article: '43' },
  text: {
    zh: '责令改正；情节较轻的警告、通报批评或者 50,000 至 500,000 元；情节严重的 500,000 至 5,000,000 元，可以暂停业务、停业整顿、关闭网站或者应用程序，责任人员 10,000 至 200,000 元。',
    en: 'Correction; in lighter cases a warning, public criticism or CNY 50,000 to 500,000; in serious cases CNY 500,000 to 5,000,000, suspension, closing of site or App, and CNY 10,000 to 200,000 for those responsible.',
  },
  maxFine: 5_000_000,
  maxPersonFine: 200_000,
  suspension: true,
};

/** Article 31, paragraph 1. */
export const trading: Penalty = {
  provision: { article: '44' },
  text: {
    zh: '没收违法所得，处违法所得一至十倍罚款；没有违法所得或者不足 20,000 元的最高 200,000 元；情节严重的拘留十五日以下。',
    en: 'Gains confiscated and a fine of one to ten times of them; without gains or below CNY 20,000 up to CNY 200,000; in serious cases detention of up to fifteen days.',
  },
  maxFine: 200_000,
};
