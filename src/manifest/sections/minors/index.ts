import { choice, choices, count, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  reports: measure({
    zh: '未成年人事项的举报渠道',
    en: 'A channel for reports that concern minors',
    for: ['cn-minors-online/7', 'cn-comments/13'],
  }),
  deviceOffer: choice(
    {
      none: ['不提供', 'Neither'],
      software: ['保护软件', 'Protection software'],
      'minors-device': ['专供未成年人使用的智能终端', 'A smart device made for minors'],
      'smart-device': ['通用智能终端', 'A general smart device'],
    },
    {
      zh: '是否提供未成年人网络保护软件或者专用智能终端',
      en: 'Whether it offers software or devices that protect minors',
      for: ['cn-minors-online/19'],
    },
  ),
  protectionSoftware: measure({
    zh: '终端预装或者提示安装保护软件',
    en: 'Protection software comes with the device or is pointed out',
    for: ['cn-minors-online/19'],
  }),
  protectionFunctions: measure({
    zh: '保护软件、专用终端的识别、时长、监护人功能',
    en: 'Recognition, time and guardian functions of that software or device',
    for: ['cn-minors-online/19'],
  }),
  largePlatform: group(
    {
      zh: '未成年人用户数量巨大或者影响显著的平台',
      en: 'Platform with a huge number of minors or marked influence on them',
    },
    {
      designated: flag({
        zh: '是否属于或者被认定为此类平台',
        en: 'Whether it is or was found to be such a platform',
        for: ['cn-minors-online/20', 'cn-platform-rules-2026'],
        given: true,
      }),
      registeredMinors: count({
        zh: '注册的未成年人用户数',
        en: 'Registered users who are minors',
        unit: 'people',
        for: ['cn-minors-online/20'],
        given: true,
      }),
      monthlyMinors: count({
        zh: '未成年人月活跃用户数',
        en: 'Minors active in a month',
        unit: 'people',
        for: ['cn-minors-online/20'],
        given: true,
      }),
      impactAssessment: measure(
        { zh: '未成年人网络保护影响评估', en: 'Assessment of the effect on minors', for: ['cn-minors-online/20'] },
        { lastOn: date({ zh: '最近一次评估之日', en: 'The day of the last one', for: ['cn-minors-online/20'] }) },
      ),
      independentBody: measure({
        zh: '独立监督机构',
        en: 'Independent supervisory body',
        for: ['cn-minors-online/20'],
      }),
      rules: measure({
        zh: '专门的平台规则',
        en: 'Special platform rules for minors',
        for: ['cn-minors-online/20', 'cn-platform-rules-2026'],
      }),
      enforcement: measure({
        zh: '对严重侵害未成年人的平台内经营者停止服务',
        en: 'Service stops for operators on it who gravely harm minors',
        for: ['cn-minors-online/20'],
      }),
      yearlyReport: measure(
        { zh: '年度社会责任报告', en: 'Yearly report on its responsibility', for: ['cn-minors-online/20'] },
        {
          publishedOn: date({ zh: '最近一次发布之日', en: 'The day of the last one', for: ['cn-minors-online/20'] }),
        },
      ),
    },
  ),
  mode: measure(
    {
      zh: '未成年人模式',
      en: 'A minors mode',
      for: ['cn-minors-online/20', 'cn-minors-online/43', 'cn-ecology/13', 'cn-algorithm-recommendation/18'],
    },
    {
      timeLimits: flag({
        zh: '是否管理时段、时长',
        en: 'Whether it manages times and duration',
        for: ['cn-minors-online/43'],
      }),
      contentLimits: flag({ zh: '是否管理内容', en: 'Whether it manages content', for: ['cn-minors-online/43'] }),
      spendingLimits: flag({ zh: '是否管理消费', en: 'Whether it manages spending', for: ['cn-minors-online/43'] }),
    },
  ),
  madeForMinors: flag({
    zh: '是否专门以未成年人为服务对象',
    en: 'Whether it is made for minors',
    for: ['cn-minors-online/24', 'cn-minors-info-classification/9', 'cn-ads/12'],
    given: true,
  }),
  content: group(
    { zh: '对未成年人的信息管理', en: 'Information and minors' },
    {
      moderation: measure({
        zh: '防止违法有害信息的审核程序',
        en: 'A review that keeps unlawful and harmful information away',
        for: ['cn-minors-online/22', 'cn-minors-online/29'],
      }),
      notice: measure({
        zh: '可能影响身心健康的信息在展示前显著提示',
        en: 'A clear notice before information that may affect minors',
        for: ['cn-minors-online/23', 'cn-minors-info-classification/8', 'cn-live-marketing/12'],
      }),
      noticeTool: measure({
        zh: '供用户添加提示的功能',
        en: 'A function with which users add the notice',
        for: ['cn-minors-online/29', 'cn-minors-info-classification/8'],
      }),
      prominentPlaces: measure({
        zh: '首页、弹窗、热搜等重点环节不呈现此类信息',
        en: 'Prominent places are kept free of it',
        for: ['cn-minors-online/24', 'cn-minors-info-classification/9'],
      }),
      recommendation: measure({
        zh: '算法推荐、生成式人工智能不向未成年人提供此类信息',
        en: 'Recommendation and generation keep it from minors',
        for: ['cn-minors-online/25', 'cn-minors-info-classification/9', 'cn-algorithm-recommendation/18'],
      }),
      measures: measure({
        zh: '防范和抵制可能影响未成年人的四类信息的措施',
        en: 'Measures against the four kinds of information that may affect minors',
        for: ['cn-minors-info-classification/7'],
      }),
    },
  ),
  personalisedMarketing: flag({
    zh: '是否向未成年人自动化商业营销',
    en: 'Whether minors get automated commercial marketing',
    for: ['cn-minors-online/24'],
  }),
  bullying: group(
    { zh: '网络欺凌', en: 'Online bullying' },
    {
      prevention: measure({
        zh: '预警、识别、监测和处置机制',
        en: 'Warning, detection, monitoring and handling',
        for: ['cn-minors-online/26'],
      }),
      protectionTools: measure({
        zh: '保存证据、屏蔽陌生人等防护选项',
        en: 'Options to save evidence and block strangers',
        for: ['cn-minors-online/26'],
      }),
      models: measure({
        zh: '特征库和识别模型',
        en: 'Feature library and detection models',
        for: ['cn-minors-online/26'],
      }),
    },
  ),
  education: group(
    { zh: '面向未成年人的网络教育', en: 'Online education for minors' },
    {
      offered: flag({ zh: '是否提供', en: 'Whether it is offered', for: ['cn-minors-online/28'] }),
      byAge: measure({
        zh: '按不同年龄段提供内容和服务',
        en: 'Content and service by age',
        for: ['cn-minors-online/28'],
      }),
    },
  ),
  identity: measure({
    zh: '对发布信息、即时通讯的未成年人要求真实身份信息',
    en: 'Real identity of minors who publish or message, from them or their guardians',
    for: ['cn-minors-online/31'],
  }),
  livePublishers: measure({
    zh: '核验直播发布者身份，不向未满 16 周岁者开通',
    en: 'Publishers of live streams are verified; none under 16',
    for: ['cn-minors-online/31', 'cn-live-marketing/17'],
  }),
  unnecessaryData: measure({
    zh: '不强制要求提供非必要个人信息',
    en: 'No unnecessary personal data demanded of minors',
    for: ['cn-minors-online/32'],
  }),
  rights: measure(
    {
      zh: '未成年人和监护人查阅、更正、删除的便捷途径',
      en: 'An easy way for minors and guardians to see, correct and delete',
      for: ['cn-minors-online/34', 'cn-cyberviolence/27'],
    },
    {
      refusalsInWriting: flag({
        zh: '拒绝时是否书面告知并说明理由',
        en: 'Whether refusals are told in writing with reasons',
        for: ['cn-minors-online/34'],
      }),
    },
  ),
  portability: measure({
    zh: '符合条件的转移途径',
    en: 'Transfer where its conditions are met',
    for: ['cn-minors-online/34'],
  }),
  accessControl: measure({
    zh: '工作人员访问须审批、留存记录',
    en: 'Staff access is approved and recorded',
    for: ['cn-minors-online/36'],
  }),
  audit: measure(
    {
      zh: '未成年人个人信息年度合规审计',
      en: "Yearly audit of minors' personal data",
      for: ['cn-minors-online/37', 'cn-minors-audit-filing/1', 'cn-anthropomorphic-ai/17'],
    },
    {
      lastOn: date({
        zh: '最近一次审计完成之日',
        en: 'The day of the last one',
        for: ['cn-minors-online/37', 'cn-minors-audit-filing/1'],
      }),
      reportedOn: date({
        zh: '最近一次报告审计情况之日',
        en: 'The day on which it was last reported',
        for: ['cn-minors-audit-filing/2'],
      }),
      reportedOnline: flag({
        zh: '是否通过规定的系统报送',
        en: 'Whether it was reported in the prescribed system',
        for: ['cn-minors-audit-filing/3'],
      }),
    },
  ),
  privateInformation: measure(
    {
      zh: '发现私密信息及时提示、停止传输',
      en: 'Private information is noticed, pointed out and stopped',
      for: ['cn-minors-online/38'],
    },
    {
      reports: flag({
        zh: '可能遭受侵害时是否报告公安机关',
        en: 'Whether the police are told where harm threatens',
        for: ['cn-minors-online/38'],
      }),
    },
  ),
  antiAddiction: measure(
    { zh: '防沉迷制度', en: 'A system against addiction', for: ['cn-minors-online/42'] },
    {
      publishedOn: date({
        zh: '最近一次公布防沉迷工作情况之日',
        en: 'The day on which that work was last published',
        for: ['cn-minors-online/42'],
      }),
    },
  ),
  serviceKinds: choices(
    {
      game: ['网络游戏', 'Online game'],
      live: ['网络直播', 'Live streaming'],
      'audio-video': ['网络音视频', 'Audio and video'],
      social: ['网络社交', 'Social networking'],
    },
    {
      zh: '网络游戏、直播、音视频、社交中提供的',
      en: 'Which of games, live streaming, audio and video, social networking it offers',
      for: ['cn-minors-online/43'],
      given: true,
    },
  ),
  guardianTools: measure({ zh: '监护人管理功能', en: 'Tools for guardians', for: ['cn-minors-online/43'] }),
  spendingByAge: measure({
    zh: '按年龄限制单次和单日消费',
    en: 'Limits of spending by age',
    for: ['cn-minors-online/44'],
  }),
  fanFunding: flag({
    zh: '是否设置应援集资、投票打榜等功能',
    en: 'Whether it has fan funding or voting',
    for: ['cn-minors-online/45'],
  }),
  games: group(
    { zh: '网络游戏', en: 'Online games' },
    {
      identitySystem: measure({
        zh: '接入统一的未成年人电子身份认证系统',
        en: 'Connected to the national identity system for minors',
        for: ['cn-minors-online/46'],
      }),
      accountTrading: flag({
        zh: '是否提供游戏账号租售',
        en: 'Whether game accounts are rented or sold',
        for: ['cn-minors-online/46'],
      }),
      rules: measure({
        zh: '避免诱导沉迷的游戏规则',
        en: 'Game rules that avoid addiction',
        for: ['cn-minors-online/47'],
      }),
      ageRating: measure({ zh: '适龄提示', en: 'Age rating shown', for: ['cn-minors-online/47'] }),
    },
  ),
};

/** The type of `minors`, by name, so that what is built on it stays small. */
export interface Minors extends GroupOf<typeof fields> {}

/** Protection of minors. */
export const minors: Minors = group(
  { zh: '未成年人保护', en: 'Protection of minors', for: ['cn-minors-online/7'] },
  fields,
);
