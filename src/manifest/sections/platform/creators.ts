import { count, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  hosts: flag({ zh: '是否有自媒体账号', en: 'Whether it hosts creators', for: ['cn-self-media/1'], given: true }),
  sourceLabel: measure({
    zh: '时事、政策、社会事件信息标注来源',
    en: 'Source shown on current affairs and events',
    for: ['cn-self-media/3'],
  }),
  mediaLabel: measure({
    zh: '自摄图片视频的时间地点、旧闻等标注',
    en: 'Time and place of own pictures, old news labelled',
    for: ['cn-self-media/3'],
  }),
  accountShown: measure({
    zh: '在显著位置展示账号名称',
    en: 'Account name shown on posts',
    for: ['cn-self-media/4'],
  }),
  fictionLabel: measure({ zh: '虚构、演绎内容的标签', en: 'Fiction and staging labelled', for: ['cn-self-media/5'] }),
  rumours: measure({
    zh: '谣言标签和置顶辟谣',
    en: 'Rumours labelled, corrections pinned',
    for: ['cn-self-media/6'],
  }),
  accountsPerPerson: count({
    zh: '每人可注册的账号数',
    en: 'Accounts allowed to a person',
    unit: 'items',
    for: ['cn-self-media/7'],
  }),
  accountsPerCompany: count({
    zh: '每个企业可注册的账号数',
    en: 'Accounts allowed to a company',
    unit: 'items',
    for: ['cn-self-media/7'],
  }),
  matrix: measure({ zh: '发现批量运营的账号', en: 'Accounts run in groups are found', for: ['cn-self-media/7'] }),
  earning: flag({
    zh: '是否对自媒体开通营利权限',
    en: 'Whether creators may earn',
    for: ['cn-self-media/8'],
    given: true,
  }),
  earningCheck: measure({
    zh: '开通前三个月无违规的核查',
    en: 'Before earning: no violation in three months',
    for: ['cn-self-media/8'],
  }),
  earningSuspension: measure({ zh: '禁言与暂停营利联动', en: 'A mute suspends earning', for: ['cn-self-media/9'] }),
  earningReport: measure({
    zh: '限制营利的定期通报',
    en: 'Regular report on limits of earning',
    for: ['cn-self-media/9'],
  }),
  followers: measure({
    zh: '清理违规所得粉丝、禁止转移',
    en: 'Followers gained by violation are removed, none moved',
    for: ['cn-self-media/10'],
  }),
  agencies: flag({
    zh: '是否有 MCN 机构入驻',
    en: 'Whether agencies are on it',
    for: ['cn-self-media/11', 'cn-live-commerce/38'],
    given: true,
  }),
  agencyShown: measure({
    zh: '账号页展示所属 MCN 机构',
    en: 'The agency is shown on the account page',
    for: ['cn-self-media/11'],
  }),
  isAgency: flag({
    zh: '自身是否为 MCN 机构',
    en: 'Whether the operator is itself such an agency',
    for: ['cn-mcn', 'cn-live-commerce/38', 'cn-live-marketing/24'],
    given: true,
  }),
  agencyContracts: measure({
    zh: '与主播、账号的书面协议、审核和培训',
    en: 'Written agreements, checks and training of hosts and accounts',
    for: ['cn-mcn', 'cn-live-commerce/38'],
  }),
};

/** The type of `creators`, by name, so that what is built on it stays small. */
export interface Creators extends GroupOf<typeof fields> {}

/** Creators and their agencies. */
export const creators: Creators = group({ zh: '自媒体和机构', en: 'Creators and their agencies' }, fields);
