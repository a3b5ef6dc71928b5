import { flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  rules: measure({
    zh: '账号信息管理规则和协议',
    en: 'Rules and agreement on account information',
    for: ['cn-user-accounts/6'],
  }),
  check: measure({
    zh: '注册和变更时核验账号信息',
    en: 'Account information is checked on registration and change',
    for: ['cn-user-accounts/10'],
  }),
  protectedNames: measure({
    zh: '涉及国家、机构等名称的人工审核',
    en: 'Manual review of names of the state, bodies and media',
    for: ['cn-user-accounts/10', 'cn-self-media/1'],
  }),
  reRegistration: measure({
    zh: '防止被关闭账号重新注册',
    en: 'Closed accounts cannot come back',
    for: ['cn-user-accounts/10', 'cn-self-media/7'],
  }),
  professional: measure({
    zh: '专业领域账号的资质核验和标识',
    en: 'Qualifications of accounts in professional fields are checked and shown',
    for: ['cn-user-accounts/11', 'cn-self-media/2'],
  }),
  showsPages: flag({
    zh: '是否展示账号信息页面',
    en: 'Whether it shows account pages',
    for: ['cn-user-accounts/12'],
  }),
  location: measure({ zh: '展示 IP 属地', en: 'The location by IP is shown', for: ['cn-user-accounts/12'] }),
  publicAccounts: measure({
    zh: '公众账号主体信息展示',
    en: 'Who runs a public account is shown',
    for: ['cn-user-accounts/13'],
  }),
  staff: measure({
    zh: '账号管理制度和专门人员',
    en: 'Systems and staff for accounts',
    for: ['cn-user-accounts/14'],
  }),
  recheck: measure({ zh: '账号信息动态核验', en: 'Continuous re-check of accounts', for: ['cn-user-accounts/15'] }),
  dataProtection: measure({
    zh: '账号中个人信息的保护',
    en: 'Personal data in accounts are protected',
    for: ['cn-user-accounts/16'],
  }),
  gradedMeasures: measure({
    zh: '对违规账号分级处置并保存记录',
    en: 'Graded measures against accounts, with records',
    for: ['cn-user-accounts/17', 'cn-cyberviolence/21', 'cn-self-media/12', 'cn-comments/7'],
  }),
  blacklist: measure({
    zh: '黑名单和恢复机制',
    en: 'Blacklist with a way back',
    for: ['cn-comments/8', 'cn-cyberviolence/14', 'cn-live-streaming/15'],
  }),
};

/** The type of `accounts`, by name, so that what is built on it stays small. */
export interface Accounts extends GroupOf<typeof fields> {}

/** User accounts. */
export const accounts: Accounts = group({ zh: '用户账号', en: 'User accounts' }, fields);
