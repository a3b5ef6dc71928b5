import { count, date, flag, type GroupOf, group, measure } from '../../field.js';
import { competition } from './competition.js';
import { consumers } from './consumers.js';
import { live } from './live.js';
import { pricing } from './pricing.js';
import { rules } from './rules.js';
import { sellers } from './sellers.js';

const fields = {
  sells: flag({
    zh: '是否在线销售商品或者服务',
    en: 'Whether it sells online',
    for: ['cn-ecommerce/10'],
    given: true,
  }),
  hasSellers: flag({
    zh: '是否有平台内经营者',
    en: 'Whether others sell on it',
    for: ['cn-ecommerce/27'],
    given: true,
  }),
  ownSales: flag({
    zh: '平台是否自营',
    en: 'Whether the platform sells itself',
    for: ['cn-ecommerce/37'],
    given: true,
  }),
  registration: measure({
    zh: '市场主体登记和行政许可',
    en: 'Registered, with licences',
    for: ['cn-ecommerce/10', 'cn-ecommerce/12'],
  }),
  invoices: measure({ zh: '出具发票', en: 'Invoices', for: ['cn-ecommerce/14'] }),
  identityShown: measure({
    zh: '首页公示营业执照等信息',
    en: 'Business information on the home page',
    for: ['cn-ecommerce/15', 'cn-network-trading/12', 'cn-consumer/13'],
  }),
  endedOn: date({ zh: '终止之日', en: 'The day it ends', for: ['cn-ecommerce/16', 'cn-consumer/21'], given: true }),
  endAnnouncedOn: date({
    zh: '公示终止之日',
    en: 'The day the end was announced',
    for: ['cn-ecommerce/16', 'cn-consumer/21'],
  }),
  searchOption: measure({
    zh: '不针对个人特征的搜索结果选项',
    en: 'Search results without personal features',
    for: ['cn-ecommerce/18'],
  }),
  qualifiedTies: measure({
    zh: '搭售显著提示、不默认勾选',
    en: 'Tied sales are shown and not ticked',
    for: ['cn-ecommerce/19', 'cn-network-trading/17', 'cn-consumer/11'],
  }),
  delivery: measure({ zh: '按承诺交付', en: 'Delivered as promised', for: ['cn-ecommerce/20'] }),
  deposits: flag({
    zh: '是否收取押金',
    en: 'Whether deposits are charged',
    for: ['cn-ecommerce/21', 'cn-consumer/20'],
    given: true,
  }),
  depositRefund: measure({
    zh: '明示押金退还方式程序',
    en: 'Refund of deposits is shown',
    for: ['cn-ecommerce/21', 'cn-consumer/20'],
  }),
  accountRights: measure({
    zh: '查询、更正、删除、注销',
    en: 'Query, correct, delete, close',
    for: ['cn-ecommerce/24'],
  }),
  authorityData: measure({ zh: '依法提供数据', en: 'Data given to authorities by law', for: ['cn-ecommerce/25'] }),
  orderCorrection: measure({
    zh: '下单前可更正、步骤明示',
    en: 'Orders can be corrected, steps shown',
    for: ['cn-ecommerce/50'],
  }),
  paymentConcludes: flag({
    zh: '格式条款是否约定付款后合同不成立',
    en: 'Whether terms deny a contract after payment',
    for: ['cn-ecommerce/49'],
  }),
  offersPayment: flag({
    zh: '是否提供电子支付',
    en: 'Whether it offers electronic payment',
    for: ['cn-ecommerce/53'],
    given: true,
  }),
  paymentRecordYears: count({
    zh: '支付记录可查年数',
    en: 'Years for which payment records can be had',
    unit: 'years',
    for: ['cn-ecommerce/53'],
  }),
  complaints: measure({ zh: '投诉举报机制', en: 'Complaint mechanism', for: ['cn-ecommerce/59', 'cn-consumer/44'] }),
  records: measure({ zh: '提供合同和交易记录', en: 'Contracts and records can be given', for: ['cn-ecommerce/62'] }),
  sellers,
  rules,
  pricing,
  consumers,
  live,
  competition,
};

/** The type of `commerce`, by name, so that what is built on it stays small. */
export interface Commerce extends GroupOf<typeof fields> {}

/** Online trade. */
export const commerce: Commerce = group({ zh: '网络交易', en: 'Online trade', for: ['cn-ecommerce/10'] }, fields);
