import { flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  systems: measure({
    zh: '用户注册、账号、个人信息、审核、预警、处置各项制度',
    en: 'The systems against abuse, each by name',
    for: ['cn-cyberviolence/7'],
  }),
  agreement: measure({
    zh: '规则和协议写明网络暴力治理',
    en: 'Rules and agreement speak of it',
    for: ['cn-cyberviolence/9'],
  }),
  announcements: measure({
    zh: '定期公告治理情况',
    en: 'Regular announcements',
    for: ['cn-cyberviolence/11', 'cn-self-media/13'],
  }),
  detection: measure({
    zh: '分类标准、特征库、样本库和人工审核',
    en: 'Classification, libraries and manual review',
    for: ['cn-cyberviolence/12'],
  }),
  warning: measure({ zh: '预警模型和异常处置', en: 'Warning model and reaction', for: ['cn-cyberviolence/13'] }),
  takedown: measure({
    zh: '处置、保存记录、报告公安机关',
    en: 'Handling, records and reports to the police',
    for: ['cn-cyberviolence/15'],
  }),
  liveCutOff: measure({
    zh: '对直播、短视频及时中断',
    en: 'Streams and videos can be cut off',
    for: ['cn-cyberviolence/17', 'cn-live-streaming/8'],
  }),
  groupDuties: measure({
    zh: '论坛、群组管理者的责任',
    en: 'Duties of managers of forums and groups',
    for: ['cn-cyberviolence/19'],
  }),
  hasGroups: flag({
    zh: '是否提供论坛社区、群组',
    en: 'Whether it has forums or groups',
    for: ['cn-cyberviolence/19'],
    given: true,
  }),
  mcnMeasures: measure({
    zh: '对 MCN 机构的处置',
    en: 'Measures against multi-channel networks',
    for: ['cn-cyberviolence/22', 'cn-self-media/11'],
  }),
  protectionTools: measure({
    zh: '屏蔽陌生人、可见范围、禁止转发评论等选项',
    en: 'Options: block strangers, visibility, no reposts',
    for: ['cn-cyberviolence/23'],
  }),
  messageOptions: measure({
    zh: '私信仅限好友、拒收全部',
    en: 'Private messages from friends only, or none',
    for: ['cn-cyberviolence/23'],
  }),
  userNotice: measure({ zh: '面临风险时提示用户', en: 'Users at risk are told', for: ['cn-cyberviolence/24'] }),
  victimSupport: measure({
    zh: '对未成年人、老年人、残疾人等的协助',
    en: 'Support for minors, the elderly, disabled and others',
    for: ['cn-cyberviolence/24'],
  }),
  evidence: measure({
    zh: '记录保存和取证功能',
    en: 'Records, and a function to collect evidence',
    for: ['cn-cyberviolence/25'],
  }),
  reportEntrance: measure({
    zh: '专门的举报入口和反馈',
    en: 'A special entrance for reports, with answers',
    for: ['cn-cyberviolence/26'],
  }),
  minorsFirst: measure({
    zh: '涉未成年人的举报优先处理',
    en: 'Reports on minors come first',
    for: ['cn-cyberviolence/27'],
  }),
};

/** The type of `abuse`, by name, so that what is built on it stays small. */
export interface Abuse extends GroupOf<typeof fields> {}

/** Protection from online abuse. */
export const abuse: Abuse = group({ zh: '网络暴力治理', en: 'Protection from online abuse' }, fields);
