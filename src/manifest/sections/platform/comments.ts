import { flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  offered: flag({
    zh: '是否提供评论、回复、弹幕、点赞',
    en: 'Whether users can comment, reply or like',
    for: ['cn-comments/4', 'cn-cyberviolence/18'],
    given: true,
  }),
  news: flag({ zh: '是否对新闻信息提供评论', en: 'Whether on news', for: ['cn-comments/4'], given: true }),
  bullets: flag({ zh: '是否提供弹幕', en: 'Whether with bullet comments', for: ['cn-comments/4'], given: true }),
  preReview: measure({
    zh: '新闻评论先审后发',
    en: 'Comments on news are reviewed before they appear',
    for: ['cn-comments/4'],
  }),
  staticBullets: measure({
    zh: '弹幕的静态版内容',
    en: 'A static version of bullet comments',
    for: ['cn-comments/4'],
  }),
  system: measure({
    zh: '审核、巡查、应急、举报制度',
    en: 'Review, patrol, emergency and report systems',
    for: ['cn-comments/4'],
  }),
  vulnerabilities: measure({
    zh: '评论服务的缺陷漏洞处置',
    en: 'Flaws of the comment service are handled',
    for: ['cn-comments/4'],
  }),
  staff: measure({ zh: '审核编辑队伍和培训', en: 'Reviewers and their training', for: ['cn-comments/4'] }),
  assessment: measure({
    zh: '上线新评论功能前的安全评估',
    en: 'Assessment before a new comment function',
    for: ['cn-comments/5'],
  }),
  agreement: measure({
    zh: '与评论者和公众账号的协议',
    en: 'Agreement with commenters and public accounts',
    for: ['cn-comments/6'],
  }),
  runsPublicAccount: flag({
    zh: '是否自己运营带评论的公众账号',
    en: 'Whether it runs public accounts with comments',
    for: ['cn-comments/10'],
  }),
  ownComments: measure({
    zh: '对自有账号评论区的管理',
    en: 'It manages the comments of its own accounts',
    for: ['cn-comments/10'],
  }),
  delegatedRights: measure({
    zh: '向账号运营者授予管理权限前的信用评估',
    en: 'Credit check before an account gets rights over comments',
    for: ['cn-comments/11'],
  }),
  appeals: measure({
    zh: '评论被处置的申诉渠道',
    en: 'Appeals where comments were handled',
    for: ['cn-comments/13'],
  }),
};

/** The type of `comments`, by name, so that what is built on it stays small. */
export interface Comments extends GroupOf<typeof fields> {}

/** Comments. */
export const comments: Comments = group({ zh: '跟帖评论', en: 'Comments' }, fields);
