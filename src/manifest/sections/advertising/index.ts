import { choices, count, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  roles: choices(
    {
      advertiser: ['广告主', 'Advertiser'],
      agent: ['广告经营者', 'Agent'],
      publisher: ['广告发布者', 'Publisher'],
      platform: ['提供信息服务的平台', 'Platform'],
    },
    { zh: '角色', en: 'Roles', for: ['cn-ads/13', 'cn-ads/14'], given: true },
  ),
  categories: choices(
    {
      medical: ['医疗', 'Medical services'],
      drugs: ['药品', 'Drugs'],
      devices: ['医疗器械', 'Medical devices'],
      pesticides: ['农药', 'Pesticides'],
      veterinary: ['兽药', 'Veterinary drugs'],
      'health-food': ['保健食品', 'Health food'],
      'special-food': ['特殊医学用途配方食品', 'Food for special medical purposes'],
      tobacco: ['烟草', 'Tobacco'],
      'prescription-drugs': ['处方药', 'Prescription drugs'],
      other: ['其他', 'Other'],
    },
    { zh: '广告商品类别', en: 'Categories advertised', for: ['cn-ads/6', 'cn-ads/7', 'cn-ads-law/46'], given: true },
  ),
  examination: measure({
    zh: '须审查的广告取得批准',
    en: 'Ads that need examination are approved',
    for: ['cn-ads/7', 'cn-ads-law/46'],
  }),
  healthSeparation: measure({
    zh: '健康科普不变相发布医疗等广告',
    en: 'Health information carries no hidden ads',
    for: ['cn-ads/8', 'cn-consumer/15'],
  }),
  marked: measure({ zh: '显著标明“广告”', en: 'Marked as advertising', for: ['cn-ads/9', 'cn-ads-law/14'] }),
  paidRanking: flag({
    zh: '是否竞价排名',
    en: 'Whether ranking is sold',
    for: ['cn-ads/9', 'cn-ecommerce/40'],
    given: true,
  }),
  paidRankingMarked: measure({
    zh: '竞价排名标明“广告”',
    en: 'Paid ranking is marked',
    for: ['cn-ads/9', 'cn-ecommerce/40', 'cn-platform-price/13'],
  }),
  contentMarked: measure({
    zh: '知识、体验、测评附购买链接的标明“广告”',
    en: 'Posts with purchase links are marked',
    for: ['cn-ads/9'],
  }),
  popUps: flag({
    zh: '是否有弹出、开屏广告',
    en: 'Whether pop-up or opening-screen ads are shown',
    for: ['cn-ads/10', 'cn-ads-law/44'],
    given: true,
  }),
  closable: measure(
    {
      zh: '显著关闭标志、一键关闭',
      en: 'A clear close sign, closed at one click',
      for: ['cn-ads/10', 'cn-ads-law/44'],
    },
    { clicks: count({ zh: '关闭所需点击数', en: 'Clicks to close', unit: 'items', for: ['cn-ads/10'] }) },
  ),
  deceptive: flag({ zh: '是否欺骗误导点击', en: 'Whether ads mislead into clicks', for: ['cn-ads/11'] }),
  minors: measure({
    zh: '不对未成年人发布的类别',
    en: 'Categories kept from media for minors',
    for: ['cn-ads/12', 'cn-ads-law/40'],
  }),
  proofs: measure({ zh: '证明内容真实', en: 'Claims are proved', for: ['cn-ads/13'] }),
  recordYears: count({
    zh: '广告档案保存年数',
    en: 'Years for which files are kept',
    unit: 'years',
    for: ['cn-ads/13', 'cn-ads/14', 'cn-ads/16'],
  }),
  changesTold: measure({
    zh: '修改内容时通知发布者',
    en: 'Changes are told to agents and publishers',
    for: ['cn-ads/13'],
  }),
  register: measure({
    zh: '登记核验广告主身份',
    en: 'Advertisers are registered and verified',
    for: ['cn-ads/14', 'cn-ads-law/34'],
  }),
  review: measure({
    zh: '发布前核对内容、审核人员',
    en: 'Content checked before publication by reviewers',
    for: ['cn-ads/14'],
  }),
  surveys: measure({ zh: '配合行业调查', en: 'Surveys are answered', for: ['cn-ads/14'] }),
  algorithmic: flag({
    zh: '是否以算法推荐投放',
    en: 'Whether ads are placed by algorithm',
    for: ['cn-ads/15'],
    given: true,
  }),
  placementRecords: measure({
    zh: '投放规则和记录计入档案',
    en: 'Rules and records of placement on file',
    for: ['cn-ads/15'],
  }),
  userRegister: measure({ zh: '记录用户身份', en: 'Users who publish ads are identified', for: ['cn-ads/16'] }),
  monitoring: measure({
    zh: '监测、排查和处置违法广告',
    en: 'Illegal ads are monitored and handled',
    for: ['cn-ads/16', 'cn-ads-law/45'],
  }),
  complaints: measure({ zh: '投诉举报入口', en: 'Entrance for complaints', for: ['cn-ads/16'] }),
  evidence: measure({ zh: '配合调查、保存证据', en: 'Evidence is kept for investigations', for: ['cn-ads/16'] }),
  rules: measure({ zh: '规则写明违规处置', en: 'Rules name measures', for: ['cn-ads/16'] }),
  governmentSearch: flag({
    zh: '政务搜索结果是否插入竞价',
    en: 'Whether paid ranking enters searches for government',
    for: ['cn-ads/17'],
  }),
  deviceConsent: measure({
    zh: '向车辆、家电等发送的同意',
    en: 'Consent for ads to vehicles and devices',
    for: ['cn-ads/17', 'cn-ads-law/43'],
  }),
  attachedToMessages: flag({
    zh: '是否在私人邮件、消息中附加广告',
    en: 'Whether ads are attached to private messages',
    for: ['cn-ads/17'],
  }),
  landingPages: measure({ zh: '核对链接内容', en: 'Landing pages are checked', for: ['cn-ads/18'] }),
  livePromotion: measure({ zh: '直播推广的广告责任', en: 'Duties in live promotion', for: ['cn-ads/19'] }),
  likeness: measure({
    zh: '使用他人名义形象的书面同意',
    en: 'Written consent of persons in ads',
    for: ['cn-ads-law/33'],
  }),
  priceList: measure({ zh: '公布收费标准', en: 'Prices of ads are published', for: ['cn-ads-law/35'] }),
  metricsTrue: flag({ zh: '点击、覆盖数据是否真实', en: 'Whether figures are true', for: ['cn-ads-law/36'] }),
  endorsers: measure(
    { zh: '代言人条件', en: 'Conditions of endorsers', for: ['cn-ads-law/38'] },
    {
      youngestAge: count({ zh: '代言人最小年龄', en: 'Age of the youngest', unit: 'years', for: ['cn-ads-law/38'] }),
    },
  ),
  electronicConsent: measure({
    zh: '电子广告的同意、身份和退订',
    en: 'Electronic ads: consent, sender, opt-out',
    for: ['cn-ads-law/43', 'cn-network-trading/16', 'cn-consumer/24', 'cn-consumer-law/29'],
  }),
  prohibited: flag({
    zh: '是否发布禁止的商品广告',
    en: 'Whether prohibited goods are advertised',
    for: ['cn-ads/6'],
  }),
};

/** The type of `advertising`, by name, so that what is built on it stays small. */
export interface Advertising extends GroupOf<typeof fields> {}

/** Advertising. */
export const advertising: Advertising = group({ zh: '互联网广告', en: 'Advertising', for: ['cn-ads/9'] }, fields);
