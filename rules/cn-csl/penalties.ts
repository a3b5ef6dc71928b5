import type { Penalty } from '../../src/rule/index.js';

const yuan = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

const upTo = (article: string, maxFine: number, maxPersonFine: number, more: Partial<Penalty> = {}): Penalty => ({
  provision: { article },
  text: {
    zh: `单位罚款最高 ${yuan(maxFine)} 元，责任人员最高 ${yuan(maxPersonFine)} 元，视情节和后果而定${more.suspension ? '；可以责令暂停业务、停业整顿、关闭或者吊销许可、执照' : ''}。`,
    en: `Up to CNY ${yuan(maxFine)} for the organisation and CNY ${yuan(maxPersonFine)} for those responsible, by gravity and result${more.suspension ? '; business may be suspended, the service closed, licences revoked' : ''}.`,
  },
  maxFine,
  maxPersonFine,
  ...more,
});

/** Articles 23 and 27: since 2026 a fine of CNY 10,000 to 50,000 is possible at the first finding. */
export const operatorNow = upTo('61', 10_000_000, 1_000_000);
export const operatorBefore = upTo('59', 100_000, 50_000);
/** Articles 35, 36, 38 and 40. */
export const infrastructureNow = upTo('61', 10_000_000, 1_000_000);
export const infrastructureBefore = upTo('59', 1_000_000, 100_000);
/** Articles 24 (paragraph 1) and 50 (paragraph 1). */
export const productNow = upTo('62', 10_000_000, 1_000_000);
export const productBefore = upTo('60', 500_000, 100_000);
/** Article 24, paragraph 2: the step of article 61, paragraph 3, does not reach it. */
export const maintenanceNow = upTo('62', 500_000, 100_000);
/** Article 26. */
export const realNameNow = upTo('64', 500_000, 100_000, { suspension: true });
export const realNameBefore = upTo('61', 500_000, 100_000, { suspension: true });
/** Article 28. */
export const publishingNow = upTo('65', 10_000_000, 1_000_000, { suspension: true });
export const publishingBefore = upTo('62', 100_000, 50_000, { suspension: true });
/** Article 29: by the police. */
export const intrusionNow: Penalty = {
  provision: { article: '66' },
  text: {
    zh: '由公安机关没收违法所得；个人拘留五日以下，可以并处 50,000 至 500,000 元，情节较重的拘留五日至十五日，可以并处 100,000 至 1,000,000 元；单位 100,000 至 1,000,000 元；受治安处罚的人五年内、受刑罚的人终身不得担任网络安全和网络运营关键岗位。',
    en: 'By the police: gains confiscated; persons up to five days of detention and possibly CNY 50,000 to 500,000, in graver cases five to fifteen days and possibly CNY 100,000 to 1,000,000; organisations CNY 100,000 to 1,000,000; no key post in network security or operation for five years after an administrative punishment, for life after a criminal one.',
  },
  maxFine: 1_000_000,
  maxPersonFine: 1_000_000,
};
export const intrusionBefore: Penalty = { ...intrusionNow, provision: { article: '63' } };
/** Articles 49, 50 (paragraph 2) and 52. */
export const contentNow = upTo('69', 10_000_000, 1_000_000, { suspension: true });
export const contentBefore = upTo('68', 500_000, 100_000, { suspension: true });
/** Articles 30 and 51: refusing assistance or inspection. */
export const refusalNow = upTo('70', 500_000, 100_000);
export const refusalBefore = upTo('69', 500_000, 100_000);
/** Articles 22 (paragraph 3) and 41 to 43 of 2016: by gains. */
export const personalDataBefore: Penalty = {
  provision: { article: '64', paragraph: 1 },
  text: {
    zh: '责令改正，可以警告、没收违法所得、处违法所得一至十倍罚款；没有违法所得的最高 1,000,000 元；责任人员 10,000 至 100,000 元；情节严重的可以责令暂停业务、停业整顿、关闭网站或者吊销许可、执照。',
    en: 'Correction, and possibly a warning, confiscation of gains and a fine of one to ten times the gains; without gains up to CNY 1,000,000; CNY 10,000 to 100,000 for those responsible; in serious cases business may be suspended, the site closed, licences revoked.',
  },
  maxFine: 1_000_000,
  maxPersonFine: 100_000,
  suspension: true,
};
/** Article 44 of 2016: by the police. */
export const tradeBefore: Penalty = {
  provision: { article: '64', paragraph: 2 },
  text: {
    zh: '尚不构成犯罪的，由公安机关没收违法所得，并处违法所得一至十倍罚款；没有违法所得的最高 1,000,000 元。',
    en: 'Short of a crime, by the police: gains confiscated and a fine of one to ten times the gains; without gains up to CNY 1,000,000.',
  },
  maxFine: 1_000_000,
};

/** Since 2026 the law sends to others for breaches about personal information: articles 24 (paragraph 3) and 43 to 45. */
export const otherLaws: Penalty = {
  provision: { article: '71', paragraph: 1, item: 2 },
  text: {
    zh: '依照有关法律、行政法规处理、处罚，个人信息适用个人信息保护法第六十六条；本条没有单独的金额。',
    en: 'Dealt with under other laws, for personal information article 66 of the Personal Information Protection Law; no amount of its own.',
  },
};

/** Article 39, since 2026. */
export const storageNow: Penalty = {
  provision: { article: '71', paragraph: 1, item: 3 },
  text: {
    zh: '依照其他法律、行政法规处理、处罚：个人信息见个人信息保护法第六十六条，重要数据见数据安全法第四十六条；本条没有单独的金额。',
    en: 'Dealt with under other laws and regulations: article 66 of the Personal Information Protection Law for personal information, article 46 of the Data Security Law for important data; no amount of its own.',
  },
};

/** Article 46, since 2026: by the police. */
export const tradeNow: Penalty = {
  provision: { article: '71', paragraph: 2 },
  text: {
    zh: '尚不构成犯罪的，由公安机关按其他法律、行政法规处罚；本条没有单独的金额。',
    en: 'Short of a crime, punished by the police under other laws and regulations; no amount of its own.',
  },
};

/** Article 25: by gains, new in 2026. */
export const equipmentNow: Penalty = {
  provision: { article: '63' },
  text: {
    zh: '责令停止销售或者提供，警告，没收违法所得；没有或者不足 100,000 元的并处 20,000 至 100,000 元罚款，100,000 元以上的并处一至五倍罚款；情节严重的可以停业、吊销许可或者执照。',
    en: 'Order to stop, warning, gains confiscated; CNY 20,000 to 100,000 without gains or below CNY 100,000, one to five times the gains from CNY 100,000 on; suspension or revocation in serious cases.',
  },
  suspension: true,
};

/** Article 37: by the price. */
export const reviewNow: Penalty = {
  provision: { article: '67' },
  text: {
    zh: '责令限期改正、停止使用、消除影响，处采购金额一至十倍罚款，责任人员 10,000 至 100,000 元。',
    en: 'Order to correct, to stop use and to remove the effect; a fine of one to ten times the price, CNY 10,000 to 100,000 for those responsible.',
  },
  maxPersonFine: 100_000,
};
export const reviewBefore: Penalty = {
  provision: { article: '65' },
  text: {
    zh: '责令停止使用，处采购金额一至十倍罚款，责任人员 10,000 至 100,000 元。',
    en: 'Order to stop use; a fine of one to ten times the price, CNY 10,000 to 100,000 for those responsible.',
  },
  maxPersonFine: 100_000,
};
/** Article 39. */
export const storageBefore = upTo('66', 500_000, 100_000, { suspension: true });
