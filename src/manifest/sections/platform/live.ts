import { count, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  offered: flag({
    zh: '是否提供直播',
    en: 'Whether live streaming is offered',
    for: ['cn-live-streaming/7', 'cn-cyberviolence/17', 'cn-minors-online/31'],
    given: true,
  }),
  news: flag({
    zh: '是否直播新闻',
    en: 'Whether it streams news',
    for: ['cn-live-streaming/5', 'cn-live-streaming/7'],
    given: true,
  }),
  newsLicence: measure({
    zh: '平台和发布者的新闻资质',
    en: 'News licences of platform and publishers',
    for: ['cn-live-streaming/5'],
  }),
  performances: flag({
    zh: '是否直播表演、视听节目',
    en: 'Whether it streams performances or programmes',
    for: ['cn-live-streaming/6'],
    given: true,
  }),
  programmeLicence: measure({ zh: '演出、视听节目许可', en: 'Licences for them', for: ['cn-live-streaming/6'] }),
  systems: measure({
    zh: '审核、值班、应急等制度和人员',
    en: 'Systems and staff of review and emergency',
    for: ['cn-live-streaming/7'],
  }),
  chiefEditor: measure({ zh: '总编辑', en: 'A chief editor', for: ['cn-live-streaming/7', 'cn-news-license/6'] }),
  reviewPlatform: measure({
    zh: '直播内容审核平台和平台标识',
    en: "A review platform, and the platform's mark on streams",
    for: ['cn-live-streaming/7'],
  }),
  interaction: measure({
    zh: '对评论、弹幕的实时管理',
    en: 'Comments in streams are managed live',
    for: ['cn-live-streaming/11'],
  }),
  identity: measure({
    zh: '用户实名、发布者证照核验',
    en: 'Users by phone, publishers by document',
    for: ['cn-live-streaming/12'],
  }),
  publisherFiling: measure({
    zh: '发布者信息分类备案',
    en: 'Publishers filed by class',
    for: ['cn-live-streaming/12'],
  }),
  agreement: measure({ zh: '与使用者的服务协议', en: 'Service agreement with users', for: ['cn-live-streaming/13'] }),
  measures: measure({
    zh: '违规处置、记录、报告',
    en: 'Graded measures, records, reports',
    for: ['cn-live-streaming/14'],
  }),
  credit: measure({ zh: '信用等级和黑名单', en: 'Credit grades and blacklist', for: ['cn-live-streaming/15'] }),
  retention: measure(
    { zh: '直播内容和日志留存', en: 'Retention of content and logs', for: ['cn-live-streaming/16'] },
    {
      days: count({
        zh: '留存天数',
        en: 'Days for which they are kept',
        unit: 'days',
        for: ['cn-live-streaming/16'],
      }),
    },
  ),
  complaints: measure({ zh: '显著的举报入口', en: 'A clear entrance for reports', for: ['cn-live-streaming/19'] }),
};

/** The type of `live`, by name, so that what is built on it stays small. */
export interface Live extends GroupOf<typeof fields> {}

/** Live streaming. */
export const live: Live = group({ zh: '网络直播', en: 'Live streaming' }, fields);
