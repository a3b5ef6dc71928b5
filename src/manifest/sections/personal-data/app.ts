import { choice, count, flag, type GroupOf, group, measure, texts } from '../../field.js';

const fields = {
  kind: choice(
    {
      maps: ['地图导航', 'Maps and navigation'],
      'ride-hailing': ['网络约车', 'Ride hailing'],
      messaging: ['即时通信', 'Messaging'],
      community: ['网络社区', 'Community'],
      payment: ['网络支付', 'Payment'],
      shopping: ['网上购物', 'Shopping'],
      'food-delivery': ['餐饮外卖', 'Food delivery'],
      courier: ['邮件快件寄递', 'Mail and courier'],
      'travel-tickets': ['交通票务', 'Travel tickets'],
      dating: ['婚恋相亲', 'Dating'],
      recruitment: ['求职招聘', 'Recruitment'],
      lending: ['网络借贷', 'Lending'],
      property: ['房屋租售', 'Property'],
      'second-hand-cars': ['二手车交易', 'Used cars'],
      medical: ['问诊挂号', 'Medical registration'],
      travel: ['旅游服务', 'Travel services'],
      hotels: ['酒店服务', 'Hotels'],
      games: ['网络游戏', 'Games'],
      education: ['学习教育', 'Education'],
      'local-services': ['本地生活', 'Local services'],
      'women-health': ['女性健康', "Women's health"],
      'car-services': ['用车服务', 'Car services'],
      investment: ['投资理财', 'Investment'],
      'mobile-banking': ['手机银行', 'Mobile banking'],
      'mail-cloud': ['邮箱云盘', 'Mail and cloud storage'],
      meetings: ['远程会议', 'Meetings'],
      live: ['网络直播', 'Live streaming'],
      'audio-video': ['在线影音', 'Audio and video'],
      'short-video': ['短视频', 'Short video'],
      news: ['新闻资讯', 'News'],
      sports: ['运动健身', 'Sports'],
      browser: ['浏览器', 'Browser'],
      'input-method': ['输入法', 'Input method'],
      security: ['安全管理', 'Security'],
      'e-books': ['电子图书', 'E-books'],
      camera: ['拍摄美化', 'Camera'],
      'app-store': ['应用商店', 'App store'],
      tools: ['实用工具', 'Tools'],
      'performance-tickets': ['演出票务', 'Performance tickets'],
      other: ['其他', 'Other'],
    },
    {
      zh: 'App 类型（39 类）',
      en: 'Kind of App of the 39',
      for: ['cn-app-data/5', 'cn-minors-online/32', 'cn-app-services/12'],
      given: true,
    },
  ),
  refusesWithoutUnnecessary: flag({
    zh: '不同意非必要信息时是否拒绝基本功能',
    en: 'Whether basic functions are refused without unnecessary data',
    for: ['cn-app-data/4', 'cn-app-data-violations/4'],
  }),
  requiredFields: texts({
    zh: '使用基本功能前要求的信息',
    en: 'Data demanded before the basic function',
    for: ['cn-app-data/5'],
  }),
  policy: measure(
    {
      zh: 'App 内有隐私政策且含收集使用规则',
      en: 'A privacy policy in the App with its rules',
      for: ['cn-app-data-violations/1'],
    },
    {
      prompted: flag({
        zh: '首次运行是否弹窗提示',
        en: 'Whether the first run points to it',
        for: ['cn-app-data-violations/1'],
      }),
      taps: count({
        zh: '进入主界面后到达所需点击数',
        en: 'Taps to reach it',
        unit: 'items',
        for: ['cn-app-data-violations/1'],
      }),
      legible: flag({
        zh: '是否易读、有简体中文版',
        en: 'Whether it is legible and in simplified Chinese',
        for: ['cn-app-data-violations/1', 'cn-app-data-violations/2'],
      }),
    },
  ),
  collectionList: measure({
    zh: '逐一列出目的、方式、范围及第三方 SDK',
    en: 'Purpose, way and scope listed, SDKs included',
    for: ['cn-app-data-violations/2', 'cn-network-data/21'],
  }),
  sharingList: measure({ zh: '与第三方共享的清单', en: 'List of sharing with others', for: ['cn-network-data/21'] }),
  changesTold: measure({ zh: '变化时通知用户', en: 'Changes are told', for: ['cn-app-data-violations/2'] }),
  permissionPurpose: measure({
    zh: '申请权限、收集敏感信息时同步告知目的',
    en: 'Purposes are told with permissions and sensitive data',
    for: ['cn-app-data-violations/2'],
  }),
  beforeConsent: flag({
    zh: '是否在同意前收集',
    en: 'Whether it collects before consent',
    for: ['cn-app-data-violations/3'],
  }),
  afterRefusal: flag({
    zh: '是否在拒绝后仍收集或者频繁征求',
    en: 'Whether it collects or keeps asking after refusal',
    for: ['cn-app-data-violations/3', 'cn-network-data/22'],
  }),
  beyondConsent: flag({
    zh: '是否超出授权范围收集',
    en: 'Whether it collects beyond consent',
    for: ['cn-app-data-violations/3', 'cn-network-data/22'],
  }),
  preTicked: flag({
    zh: '是否默认选择同意',
    en: 'Whether consent is ticked beforehand',
    for: ['cn-app-data-violations/3'],
  }),
  resetsPermissions: flag({
    zh: '更新后是否恢复默认权限',
    en: 'Whether updates reset permissions',
    for: ['cn-app-data-violations/3'],
  }),
  nonPersonalised: measure({
    zh: '提供非定向推送选项',
    en: 'An option without targeting',
    for: ['cn-app-data-violations/3'],
  }),
  misleadingConsent: flag({
    zh: '是否欺诈、误导取得同意',
    en: 'Whether consent is won by deceit',
    for: ['cn-app-data-violations/3'],
  }),
  withdrawal: measure({ zh: '撤回同意的途径', en: 'A way to withdraw', for: ['cn-app-data-violations/3'] }),
  againstPolicy: flag({
    zh: '是否违反所声明的规则',
    en: 'Whether processing differs from the policy',
    for: ['cn-app-data-violations/3'],
  }),
  unrelated: flag({
    zh: '是否收集与功能无关的信息或者权限',
    en: 'Whether unrelated data or permissions are taken',
    for: ['cn-app-data-violations/4'],
  }),
  tiesNewFunctions: flag({
    zh: '新增功能是否强制同意',
    en: 'Whether new functions force consent',
    for: ['cn-app-data-violations/4'],
  }),
  excessiveFrequency: flag({
    zh: '收集频度是否超出需要',
    en: 'Whether it collects more often than needed',
    for: ['cn-app-data-violations/4'],
  }),
  forcedForImprovement: flag({
    zh: '是否以改善、推送为由强制',
    en: 'Whether forced for improvement or targeting',
    for: ['cn-app-data-violations/4'],
  }),
  bundledPermissions: flag({
    zh: '是否一次性捆绑多个权限',
    en: 'Whether permissions are bundled',
    for: ['cn-app-data-violations/4'],
  }),
  sharesWithoutConsent: flag({
    zh: '是否未经同意由 SDK、服务器、第三方应用提供',
    en: 'Whether SDKs, servers or other Apps get data without consent',
    for: ['cn-app-data-violations/5'],
  }),
  accountRights: measure({
    zh: '更正、删除、注销功能',
    en: 'Correction, deletion, closing of accounts',
    for: ['cn-app-data-violations/6', 'cn-ecommerce/24'],
  }),
  unreasonableConditions: flag({
    zh: '注销是否设置不合理条件',
    en: 'Whether unreasonable conditions hinder closing',
    for: ['cn-app-data-violations/6', 'cn-network-data/23'],
  }),
  responseDays: count({
    zh: '处理请求的工作日数',
    en: 'Working days to answer requests',
    unit: 'working-days',
    for: ['cn-app-data-violations/6'],
  }),
  deletesOnServer: flag({
    zh: '后台是否实际删除',
    en: 'Whether servers delete too',
    for: ['cn-app-data-violations/6'],
  }),
  complaints: measure(
    { zh: '投诉渠道', en: 'Complaint channel', for: ['cn-app-data-violations/6'] },
    {
      days: count({
        zh: '受理的工作日数',
        en: 'Working days to handle',
        unit: 'working-days',
        for: ['cn-app-data-violations/6'],
      }),
    },
  ),
};

/** The type of `app`, by name, so that what is built on it stays small. */
export interface App extends GroupOf<typeof fields> {}

/** Apps and personal data. */
export const app: App = group(
  { zh: 'App 收集使用个人信息', en: 'Apps and personal data', for: ['cn-app-data-violations/1'] },
  fields,
);
