import { choices, count, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  roles: choices(
    {
      platform: ['平台', 'Platform'],
      operator: ['直播间运营者', 'Operator of a room'],
      host: ['主播', 'Host'],
      agency: ['主播服务机构', 'Agency of hosts'],
    },
    { zh: '角色', en: 'Roles', for: ['cn-live-commerce/8', 'cn-live-marketing/5'], given: true },
  ),
  filings: measure({ zh: '备案、安全评估和许可', en: 'Filings, assessment, licences', for: ['cn-live-marketing/5'] }),
  systems: measure({ zh: '各项机制和人员', en: 'Mechanisms and staff', for: ['cn-live-marketing/6'] }),
  rules: measure({
    zh: '规则、协议和负面清单',
    en: 'Rules, agreements and negative list',
    for: ['cn-live-marketing/7'],
  }),
  identity: measure(
    {
      zh: '运营者、主播身份核验登记',
      en: 'Operators and hosts verified and registered',
      for: ['cn-live-commerce/8', 'cn-live-commerce/9', 'cn-live-marketing/8'],
    },
    {
      recheckMonths: count({
        zh: '核验更新间隔月数',
        en: 'Months between checks',
        unit: 'months',
        for: ['cn-live-commerce/8'],
      }),
    },
  ),
  beforeEachStream: measure({
    zh: '每次开播前身份核验和合规审核',
    en: 'Identity and compliance checked before each stream',
    for: ['cn-live-marketing/8', 'cn-live-commerce/30'],
  }),
  reportsPerYear: count({ zh: '每年报送次数', en: 'Reports in a year', unit: 'items', for: ['cn-live-commerce/9'] }),
  training: measure({
    zh: '首播前和年度培训',
    en: 'Training before the first stream and each year',
    for: ['cn-live-commerce/10'],
  }),
  grading: measure({
    zh: '分级管理和重点直播间监看',
    en: 'Grading, key rooms monitored',
    for: ['cn-live-commerce/11', 'cn-live-marketing/14'],
  }),
  patrol: measure({
    zh: '实时巡查、链接和二维码',
    en: 'Live patrol, links and QR codes',
    for: ['cn-live-marketing/9'],
  }),
  riskModel: measure({
    zh: '风险识别模型、场外交易提示',
    en: 'Risk model, warning on deals elsewhere',
    for: ['cn-live-marketing/10'],
  }),
  promotionDuties: measure({ zh: '付费推广的广告审核', en: 'Ads sold are reviewed', for: ['cn-live-marketing/11'] }),
  virtualHosts: flag({
    zh: '是否使用虚拟形象、AI 主播',
    en: 'Whether virtual or AI hosts are used',
    for: ['cn-live-marketing/13', 'cn-live-commerce/37'],
    given: true,
  }),
  virtualHostLabel: measure({
    zh: 'AI 形象的标识和持续提示',
    en: 'AI persons are labelled, continuously',
    for: ['cn-live-commerce/37', 'cn-live-marketing/13'],
  }),
  likenessConsent: measure({
    zh: '使用他人肖像声音的同意',
    en: 'Consent for likeness and voice',
    for: ['cn-live-marketing/25'],
  }),
  measures: measure({
    zh: '处置程序、救济和黑名单',
    en: 'Measures with procedure, remedy, blacklist',
    for: ['cn-live-commerce/12', 'cn-live-commerce/14', 'cn-live-marketing/14'],
  }),
  orders: measure({ zh: '配合部门通知', en: 'Notices of authorities are carried out', for: ['cn-live-commerce/12'] }),
  aiMisuse: measure({
    zh: '防止利用 AI 虚假宣传',
    en: 'Measures against AI used for false claims',
    for: ['cn-live-commerce/17'],
  }),
  recordings: measure(
    { zh: '直播视频保存', en: 'Recordings are kept', for: ['cn-live-commerce/16', 'cn-network-trading/20'] },
    {
      years: count({
        zh: '保存年数',
        en: 'Years for which they are kept',
        unit: 'years',
        for: ['cn-live-commerce/16', 'cn-network-trading/20'],
      }),
    },
  ),
  disputes: measure({
    zh: '消费争议处理',
    en: 'Disputes are handled',
    for: ['cn-live-commerce/18', 'cn-live-marketing/15', 'cn-consumer/14'],
  }),
  tax: measure({
    zh: '税务报告和扣缴',
    en: 'Tax reported and withheld',
    for: ['cn-live-marketing/8', 'cn-live-marketing/16'],
  }),
  youngestHost: count({
    zh: '主播最小年龄',
    en: 'Age of the youngest host',
    unit: 'years',
    for: ['cn-live-marketing/17'],
  }),
  guardianConsent: measure({
    zh: '16 至 18 周岁主播的监护人同意',
    en: 'Guardian consent of hosts from 16 to 18',
    for: ['cn-live-marketing/17'],
  }),
  sellerShown: measure({
    zh: '账号和直播中展示经营者',
    en: 'Seller shown on the account and in streams',
    for: ['cn-live-commerce/25', 'cn-network-trading/20'],
  }),
  selection: measure({
    zh: '选品、供应商核验和记录',
    en: 'Goods chosen, suppliers checked, records',
    for: ['cn-live-commerce/27', 'cn-live-marketing/22'],
  }),
  correction: measure({ zh: '口误更正', en: 'Errors are corrected', for: ['cn-live-commerce/31'] }),
  prices: measure({ zh: '标价和比价依据', en: 'Prices and bases of comparison', for: ['cn-live-commerce/32'] }),
  falseClaims: flag({
    zh: '是否虚假宣传、流量造假',
    en: 'Whether claims or figures are false',
    for: ['cn-live-commerce/34', 'cn-live-marketing/18'],
  }),
  advertisingDuties: measure({
    zh: '构成广告的义务',
    en: 'Duties where a stream is advertising',
    for: ['cn-live-commerce/35', 'cn-consumer/14'],
  }),
  interaction: measure({
    zh: '管理互动、不隐藏差评',
    en: 'Interaction managed, bad reviews not hidden',
    for: ['cn-live-marketing/21'],
  }),
  places: measure({ zh: '直播场所合规', en: 'Places of streams conform', for: ['cn-live-marketing/20'] }),
  cooperation: measure({ zh: '配合检查', en: 'Inspections are met', for: ['cn-live-marketing/26'] }),
};

/** The type of `live`, by name, so that what is built on it stays small. */
export interface Live extends GroupOf<typeof fields> {}

/** Live commerce. */
export const live: Live = group({ zh: '直播电商', en: 'Live commerce' }, fields);
