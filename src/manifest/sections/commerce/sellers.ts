import { count, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  verification: measure(
    { zh: '核验、登记、建档', en: 'Verified, registered, on file', for: ['cn-ecommerce/27'] },
    {
      recheckMonths: count({
        zh: '核验更新间隔月数',
        en: 'Months between checks',
        unit: 'months',
        for: ['cn-network-trading/24'],
      }),
    },
  ),
  reports: measure(
    {
      zh: '向市场监管、税务部门报送',
      en: 'Reported to market and tax authorities',
      for: ['cn-ecommerce/28', 'cn-network-trading/25'],
    },
    {
      perYear: count({ zh: '每年报送次数', en: 'Reports in a year', unit: 'items', for: ['cn-network-trading/25'] }),
    },
  ),
  violations: measure({
    zh: '发现违法的处置和报告',
    en: 'Violations handled and reported',
    for: ['cn-ecommerce/29'],
  }),
  emergencyPlan: measure({ zh: '网络安全事件应急预案', en: 'Emergency plan', for: ['cn-ecommerce/30'] }),
  transactionRecords: measure(
    { zh: '商品和交易信息保存', en: 'Trade records are kept', for: ['cn-ecommerce/31'] },
    {
      years: count({
        zh: '保存年数',
        en: 'Years for which they are kept',
        unit: 'years',
        for: ['cn-ecommerce/31', 'cn-network-trading/31'],
      }),
    },
  ),
  ownSalesMarked: measure({ zh: '自营标记', en: 'Own sales are marked', for: ['cn-ecommerce/37'] }),
  safety: measure({
    zh: '关系生命健康的资质审核和安全保障',
    en: 'Safety of goods that touch life and health',
    for: ['cn-ecommerce/38'],
  }),
  lifeAndHealth: flag({
    zh: '是否有关系生命健康的商品服务',
    en: 'Whether such goods are sold',
    for: ['cn-ecommerce/38'],
    given: true,
  }),
  ratings: measure({ zh: '信用评价制度和规则', en: 'Ratings with published rules', for: ['cn-ecommerce/39'] }),
  deletesReviews: flag({ zh: '是否删除评价', en: 'Whether reviews are deleted', for: ['cn-ecommerce/39'] }),
  sortOrders: measure({
    zh: '多种排序方式',
    en: 'Several sort orders',
    for: ['cn-ecommerce/40', 'cn-platform-price/13'],
  }),
  intellectualProperty: measure({
    zh: '知识产权保护规则',
    en: 'Rules on intellectual property',
    for: ['cn-ecommerce/41'],
  }),
  noticeAndTakedown: measure({ zh: '通知、转送、采取措施', en: 'Notice and takedown', for: ['cn-ecommerce/42'] }),
  counterNotice: measure(
    { zh: '声明与等待期', en: 'Counter-notice with its waiting time', for: ['cn-ecommerce/43'] },
    { days: count({ zh: '等待天数', en: 'Days of waiting', unit: 'days', for: ['cn-ecommerce/43'] }) },
  ),
  noticesPublished: measure({
    zh: '公示通知、声明和结果',
    en: 'Notices, declarations and results are published',
    for: ['cn-ecommerce/44'],
  }),
  centralisedTrading: flag({
    zh: '是否集中竞价、做市或者标准化合约',
    en: 'Whether trading is centralised',
    for: ['cn-ecommerce/46'],
  }),
  disputes: measure({ zh: '协助维权', en: 'Help in disputes', for: ['cn-ecommerce/61', 'cn-consumer-law/44'] }),
  contactData: measure({
    zh: '可提供销售者真实信息',
    en: 'Data of sellers can be given',
    for: ['cn-consumer-law/44', 'cn-consumer/13'],
  }),
  tradeDataReporting: measure({
    zh: '报送网络交易数据',
    en: 'Trade data are reported',
    for: ['cn-trade-data-reporting'],
  }),
};

/** The type of `sellers`, by name, so that what is built on it stays small. */
export interface Sellers extends GroupOf<typeof fields> {}

/** Sellers on the platform. */
export const sellers: Sellers = group({ zh: '平台内经营者', en: 'Sellers on the platform' }, fields);
