import { count, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  distributes: flag({
    zh: '是否传播用户或者他人的信息内容',
    en: 'Whether it distributes content of users or others',
    for: ['cn-ecology/8'],
  }),
  rules: measure({
    zh: '治理细则和各项制度',
    en: 'Written rules and systems of governance',
    for: ['cn-ecology/9', 'cn-cyberviolence/7', 'cn-app-services/8'],
  }),
  officer: measure(
    { zh: '治理负责人和专业人员', en: 'A person in charge and qualified staff', for: ['cn-ecology/9'] },
    {
      moderators: count({ zh: '审核人员数', en: 'Number of moderators', unit: 'people', for: ['cn-ecology/9'] }),
      training: measure({ zh: '培训考核', en: 'Training and tests', for: ['cn-ecology/9'] }),
    },
  ),
  takedown: measure(
    {
      zh: '处置违法和不良信息、保存记录并报告',
      en: 'Unlawful and undesirable information is handled, recorded and reported',
      for: ['cn-ecology/10', 'cn-internet-information-services/16', 'cn-telecom/61'],
    },
    {
      withinPower: flag({
        zh: '是否留存处置记录',
        en: 'Whether records are kept',
        for: ['cn-ecology/10', 'cn-internet-information-services/16'],
      }),
    },
  ),
  prominentPlaces: measure({
    zh: '首页、弹窗、热搜、榜单等版面的审核',
    en: 'Review of prominent places',
    for: ['cn-ecology/11', 'cn-algorithm-recommendation/11'],
  }),
  manualIntervention: measure({
    zh: '个性化推荐的人工干预机制',
    en: 'Human intervention in recommendation',
    for: ['cn-ecology/12', 'cn-algorithm-recommendation/11'],
  }),
  adReview: measure({ zh: '广告位的日常巡查', en: 'Daily checks of advertising places', for: ['cn-ecology/14'] }),
  convention: measure({
    zh: '公开的管理规则和平台公约',
    en: 'Published management rules and convention',
    for: ['cn-ecology/15'],
  }),
  accountCredit: measure({
    zh: '账号信用管理和分级',
    en: 'Credit grading of accounts',
    for: ['cn-ecology/15', 'cn-user-accounts/18', 'cn-comments/8', 'cn-cyberviolence/14'],
  }),
  annualReport: measure(
    { zh: '网络信息内容生态治理年度报告', en: 'Yearly report on governance', for: ['cn-ecology/17'] },
    { publishedOn: date({ zh: '最近一次编制之日', en: 'The day of the last one', for: ['cn-ecology/17'] }) },
  ),
  trafficManipulation: flag({
    zh: '是否参与流量造假、账号买卖',
    en: 'Whether it takes part in fake traffic or trade of accounts',
    for: ['cn-ecology/24'],
  }),
  paidDeletion: flag({
    zh: '是否提供有偿删帖、干预呈现',
    en: 'Whether it offers paid deletion or ranking',
    for: ['cn-ecology/22', 'cn-comments/12'],
  }),
};

/** The type of `governance`, by name, so that what is built on it stays small. */
export interface Governance extends GroupOf<typeof fields> {}

/** Governance of content. */
export const governance: Governance = group({ zh: '生态治理', en: 'Governance of content' }, fields);
