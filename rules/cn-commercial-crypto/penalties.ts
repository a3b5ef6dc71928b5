import type { Penalty, Provision } from '../../src/rule/index.js';

const refusalZh = '罚款 100,000 至 1,000,000 元，直接负责的主管人员 10,000 至 100,000 元。';
const refusalEn = 'CNY 100,000 to 1,000,000, and CNY 10,000 to 100,000 for the manager in charge.';

const infrastructure = (provision: Provision, worseZh: string, worseEn: string): Penalty => ({
  provision,
  text: {
    zh: `责令改正并警告；不改正的，或者${worseZh}的，${refusalZh}`,
    en: `Order to correct and warning; on refusal or ${worseEn}, ${refusalEn}`,
  },
  maxFine: 1_000_000,
  maxPersonFine: 100_000,
});

/** Cryptography Law, article 37, paragraph 1. */
export const infrastructureByLaw = infrastructure(
  { component: 'cn-crypto-law', article: '37', paragraph: 1 },
  '造成网络安全受害等后果',
  'where network security or the like was harmed',
);

/** Regulations, article 60. */
export const infrastructureByRegulations = infrastructure(
  { component: 'cn-commercial-crypto-regulations', article: '60' },
  '另有严重情节',
  'in otherwise serious cases',
);

/** Provisions on critical infrastructure, article 19, by its item. */
export const infrastructureItem = (item: number): Penalty =>
  infrastructure({ component: 'cn-cii-crypto', article: '19', item }, '另有严重情节', 'in otherwise serious cases');

/** Provisions on critical infrastructure, article 22, by its item: no fine. */
export const orderItem = (item: number): Penalty => ({
  provision: { component: 'cn-cii-crypto', article: '22', item },
  text: { zh: '责令改正；本条没有罚款。', en: 'Order to correct; the article has no fine.' },
});

/** Purchases without security review: law 37.2, regulations 61, provisions on critical infrastructure 20. */
export const purchases = (provision: Provision): Penalty => ({
  provision,
  text: {
    zh: '责令停止使用，处采购金额 1 至 10 倍罚款，直接主管和其他直接责任人员 10,000 至 100,000 元。',
    en: 'Order to stop use; 1 to 10 times the price, and CNY 10,000 to 100,000 for those directly responsible.',
  },
  maxPersonFine: 100_000,
});

/** Products and services without certification: law 36, regulations 53. */
export const uncertified = (provision: Provision): Penalty => ({
  provision,
  text: {
    zh: '责令改正或者停止，给予警告，产品和所得一并没收；所得 100,000 元以上的，可以另罚其 1 至 3 倍，不足或者没有的，可以另罚 30,000 至 100,000 元。',
    en: 'Order to correct or stop, warning, products and gains confiscated; a fine of 1 to 3 times the gains may be added from CNY 100,000 on, of CNY 30,000 to 100,000 where gains are less or none.',
  },
});

/** Regulations, article 62. */
export const networkOperator: Penalty = {
  provision: { component: 'cn-commercial-crypto-regulations', article: '62' },
  text: {
    zh: '责令改正并警告；不改正的，或者造成网络安全受害等后果的，罚款 10,000 至 100,000 元，直接负责的主管人员 5,000 至 50,000 元。',
    en: 'Order to correct and warning; on refusal or where network security or the like was harmed, CNY 10,000 to 100,000, and CNY 5,000 to 50,000 for the manager in charge.',
  },
  maxFine: 100_000,
  maxPersonFine: 50_000,
};

/** Obstructing supervision: regulations 63, which adds `more`, and provisions on critical infrastructure 21. */
export const obstruction = (provision: Provision, more = { zh: '', en: '' }): Penalty => ({
  provision,
  text: {
    zh: `没有正当理由而拒绝、不配合或者干预、阻挠的，责令改正并警告；不改正的，或者另有严重情节的，罚款 50,000 至 500,000 元，直接主管和其他直接责任人员 10,000 至 100,000 元；情节特别严重的，停业整顿${more.zh}。`,
    en: `Refusal, interference or obstruction without good reason: order to correct and warning; on refusal or in otherwise serious cases CNY 50,000 to 500,000, and CNY 10,000 to 100,000 for those directly responsible; in especially serious cases closure for rectification${more.en}.`,
  },
  maxFine: 500_000,
  maxPersonFine: 100_000,
  suspension: true,
});

/** What a penalty article leaves to other laws, without an amount of its own. */
export const elsewhere = (provision: Provision, zh: string, en: string): Penalty => ({ provision, text: { zh, en } });
