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
export const intrusionNow = upTo('66', 1_000_000, 1_000_000);
export const intrusionBefore = upTo('63', 1_000_000, 1_000_000);
/** Articles 49, 50 (paragraph 2) and 52. */
export const contentNow = upTo('69', 10_000_000, 1_000_000, { suspension: true });
export const contentBefore = upTo('68', 500_000, 100_000, { suspension: true });
/** Articles 30 and 51: refusing assistance or inspection. */
export const refusalNow = upTo('70', 500_000, 100_000);
export const refusalBefore = upTo('69', 500_000, 100_000);
/** Articles 24 (paragraph 3) and 41 to 43 of 2016: up to ten times the gains where there are any. */
export const personalDataBefore = upTo('64', 1_000_000, 100_000, { suspension: true });

/** Since 2026 the law sends to others for breaches about personal information. */
export const otherLaws: Penalty = {
  provision: { article: '71' },
  text: {
    zh: '依照有关法律、行政法规处理、处罚，个人信息适用个人信息保护法第六十六条；本条没有单独的金额。',
    en: 'Dealt with under other laws, for personal information article 66 of the Personal Information Protection Law; no amount of its own.',
  },
};

/** Article 25: by gains, new in 2026. */
export const equipmentNow: Penalty = {
  provision: { article: '63' },
  text: {
    zh: '没收违法所得；没有或者不足 100,000 元的并处 20,000 至 100,000 元罚款，100,000 元以上的并处一至五倍罚款；情节严重的可以停业、吊销许可或者执照。',
    en: 'Gains confiscated; CNY 20,000 to 100,000 without gains or below CNY 100,000, one to five times the gains from CNY 100,000 on; suspension or revocation in serious cases.',
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
