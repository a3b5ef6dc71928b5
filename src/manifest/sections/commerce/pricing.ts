import { flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  dictates: flag({
    zh: '是否强制经营者定价',
    en: "Whether sellers' prices are dictated",
    for: ['cn-platform-price/5', 'cn-unfair-competition/14'],
  }),
  displayed: measure({
    zh: '明码标价含运费等',
    en: 'Prices shown with delivery and unavoidable charges',
    for: ['cn-platform-price/7', 'cn-consumer/10'],
  }),
  hiddenCharges: flag({
    zh: '是否另收未标明费用',
    en: 'Whether hidden charges are taken',
    for: ['cn-platform-price/7'],
  }),
  conditionsShown: measure({
    zh: '差别价格、动态价格的规则公开',
    en: 'Rules of differing and dynamic prices shown',
    for: ['cn-platform-price/8'],
  }),
  extrasShown: measure({ zh: '有偿服务标明', en: 'Paid extras are shown', for: ['cn-platform-price/9'] }),
  promotions: measure({
    zh: '促销规则、补贴和折扣依据',
    en: 'Rules and bases of promotions and subsidies',
    for: ['cn-platform-price/10', 'cn-platform-price/11'],
  }),
  estimates: measure({ zh: '预估价说明', en: 'Estimated prices explained', for: ['cn-platform-price/12'] }),
  belowCost: flag({
    zh: '是否低于成本排挤',
    en: 'Whether sold below cost to drive out others',
    for: ['cn-platform-price/14'],
  }),
  personalised: flag({
    zh: '是否利用数据算法差别定价',
    en: 'Whether prices differ by personal data',
    for: ['cn-platform-price/15', 'cn-consumer/9'],
  }),
  collusion: flag({
    zh: '是否利用规则、算法达成垄断',
    en: 'Whether rules or algorithms restrict prices',
    for: ['cn-platform-price/16'],
  }),
  gouging: flag({ zh: '是否哄抬', en: 'Whether prices are driven up', for: ['cn-platform-price/17'] }),
  consistent: measure({ zh: '首页与详情价格一致', en: 'Prices agree on all pages', for: ['cn-platform-price/18'] }),
  autoPayment: measure({
    zh: '免密、自动扣款的提示和取消',
    en: 'Password-free and automatic payment: notice, cancel',
    for: ['cn-platform-price/20'],
  }),
  complaints: measure({
    zh: '价格投诉渠道、负责人和记录',
    en: 'Channel, officer and records on prices',
    for: ['cn-platform-price/24'],
  }),
  cooperation: measure({ zh: '配合检查', en: 'Inspections are met', for: ['cn-platform-price/23'] }),
};

/** The type of `pricing`, by name, so that what is built on it stays small. */
export interface Pricing extends GroupOf<typeof fields> {}

/** Prices. */
export const pricing: Pricing = group({ zh: '价格', en: 'Prices' }, fields);
