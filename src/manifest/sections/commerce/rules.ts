import { count, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  published: measure({
    zh: '首页公示服务协议和规则',
    en: 'Agreement and rules on the home page',
    for: ['cn-ecommerce/32', 'cn-ecommerce/33'],
  }),
  opinions: measure({
    zh: '修改前征求意见',
    en: 'Opinions are asked before changes',
    for: ['cn-ecommerce/34', 'cn-platform-price/6', 'cn-platform-rules-2026'],
  }),
  noticeDays: count({
    zh: '修改生效前公示天数',
    en: 'Days between publication and effect',
    unit: 'days',
    for: ['cn-ecommerce/34', 'cn-platform-rules-2026/12', 'cn-platform-price/6'],
  }),
  majorInterests: flag({
    zh: '是否涉及重大利益',
    en: 'Whether major interests are affected',
    for: ['cn-platform-rules-2026/12'],
    given: true,
  }),
  exitAllowed: measure({ zh: '不接受修改可退出', en: 'Those who refuse may leave', for: ['cn-ecommerce/34'] }),
  unreasonable: flag({
    zh: '是否不合理限制、附加条件、收费',
    en: 'Whether unreasonable limits, conditions or fees are set',
    for: ['cn-ecommerce/35'],
  }),
  measuresPublished: measure({
    zh: '公示处置措施',
    en: 'Measures against sellers are published',
    for: ['cn-ecommerce/36'],
  }),
  historyYears: count({
    zh: '历史版本保存年数',
    en: 'Years for which past versions are kept',
    unit: 'years',
    for: ['cn-network-trading/28', 'cn-platform-fees'],
  }),
  appeals: measure({ zh: '申诉和协商机制', en: 'Appeals and consultation', for: ['cn-platform-rules-2026'] }),
  transition: measure({ zh: '过渡期', en: 'A time of transition', for: ['cn-platform-rules-2026'] }),
  security: measure({
    zh: '信息安全、个人信息、未成年人条款',
    en: 'Terms on security, personal data and minors',
    for: ['cn-platform-rules-2026'],
  }),
  afterSales: flag({
    zh: '是否强制仅退款、增值服务、排他',
    en: 'Whether refunds, services or exclusivity are forced',
    for: ['cn-platform-rules-2026/27'],
  }),
  feesPublished: measure({
    zh: '收费和违约金依据公示',
    en: 'Fees and bases of penalties are published',
    for: ['cn-platform-rules-2026', 'cn-platform-fees', 'cn-platform-price/6'],
  }),
  feeOfficer: measure({
    zh: '收费合规负责人和评估',
    en: 'An officer for fees, review before new ones',
    for: ['cn-platform-fees'],
  }),
  consumerTerms: measure({
    zh: '消费者条款和差别说明',
    en: 'Terms for consumers, differences told',
    for: ['cn-platform-rules-2026'],
  }),
  membership: measure({
    zh: '付费会员期内规则不降低',
    en: 'Paid membership keeps its rules',
    for: ['cn-platform-rules-2026'],
  }),
  humanReview: measure({
    zh: '对消费者措施的理由和人工复核',
    en: 'Reasons and human review of measures',
    for: ['cn-platform-rules-2026'],
  }),
};

/** The type of `rules`, by name, so that what is built on it stays small. */
export interface Rules extends GroupOf<typeof fields> {}

/** Rules and fees of the platform. */
export const rules: Rules = group({ zh: '平台规则与收费', en: 'Rules and fees of the platform' }, fields);
