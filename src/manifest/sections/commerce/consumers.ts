import { count, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  freeGoods: measure({ zh: '赠品、试用的质量', en: 'Quality of gifts and trials', for: ['cn-consumer/7'] }),
  fakeReviews: flag({
    zh: '是否虚构交易、编造评价',
    en: 'Whether trades or reviews are made up',
    for: ['cn-ecommerce/17', 'cn-consumer/9', 'cn-unfair-competition-online/9'],
  }),
  autoRenewal: flag({
    zh: '是否自动续费、展期',
    en: 'Whether it renews automatically',
    for: ['cn-consumer/10', 'cn-network-trading/18', 'cn-platform-price/20'],
    given: true,
  }),
  renewalNotice: measure(
    { zh: '续费前显著提醒', en: 'Notice before each renewal', for: ['cn-consumer/10', 'cn-network-trading/18'] },
    { days: count({ zh: '提前天数', en: 'Days before', unit: 'days', for: ['cn-network-trading/18'] }) },
  ),
  renewalCancel: measure({
    zh: '随时取消且无不合理费用',
    en: 'Cancelled at any time without fee',
    for: ['cn-network-trading/18'],
  }),
  promises: measure({ zh: '履行承诺', en: 'Promises are kept', for: ['cn-consumer/12'] }),
  standardTerms: measure({
    zh: '格式条款提示、无不公平内容',
    en: 'Terms highlighted, none unfair',
    for: ['cn-consumer/17', 'cn-consumer-law/26'],
  }),
  warranty: measure({ zh: '三包义务', en: 'Warranty', for: ['cn-consumer/18'] }),
  withdrawalRight: measure(
    { zh: '七日无理由退货', en: 'Return without reason', for: ['cn-consumer-law/25', 'cn-consumer/19'] },
    {
      days: count({ zh: '可退货天数', en: 'Days for return', unit: 'days', for: ['cn-consumer-law/25'] }),
      exclusionsConfirmed: flag({
        zh: '例外是否标注并确认',
        en: 'Whether exceptions are marked and confirmed',
        for: ['cn-consumer/19'],
      }),
    },
  ),
  prepayment: flag({ zh: '是否收取预付款', en: 'Whether it takes prepayment', for: ['cn-consumer/22'], given: true }),
  prepaymentContract: measure({
    zh: '书面合同和退余款',
    en: 'Written contract, balance refunded',
    for: ['cn-consumer/22'],
  }),
  distanceInformation: measure({
    zh: '提供经营者和商品信息',
    en: 'Information on seller and goods',
    for: ['cn-consumer-law/28'],
  }),
  informationConsent: measure({
    zh: '收集信息的同意',
    en: 'Consent to collection',
    for: ['cn-consumer/23', 'cn-network-trading/13', 'cn-consumer-law/29'],
  }),
  gameProtection: measure({
    zh: '网络游戏的时间权限消费管理',
    en: 'Time, rights and spending in games',
    for: ['cn-consumer/16'],
  }),
  fraud: flag({ zh: '是否被认定欺诈', en: 'Whether fraud was found', for: ['cn-consumer-law/55'], given: true }),
  complaintDays: count({
    zh: '处理投诉的工作日数',
    en: 'Working days to handle complaints',
    unit: 'working-days',
    for: ['cn-consumer/46', 'cn-ads-law/53'],
  }),
};

/** The type of `consumers`, by name, so that what is built on it stays small. */
export interface Consumers extends GroupOf<typeof fields> {}

/** Rights of consumers. */
export const consumers: Consumers = group({ zh: '消费者权益', en: 'Rights of consumers' }, fields);
