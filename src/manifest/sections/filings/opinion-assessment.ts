import { choices, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  functions: choices(
    {
      forum: ['论坛', 'Forum'],
      blog: ['博客', 'Blog'],
      microblog: ['微博客', 'Microblog'],
      'chat-room': ['聊天室', 'Chat room'],
      group: ['通讯群组', 'Group'],
      'public-account': ['公众账号', 'Public account'],
      'short-video': ['短视频', 'Short video'],
      live: ['网络直播', 'Live streaming'],
      sharing: ['信息分享', 'Information sharing'],
      'mini-program': ['小程序', 'Mini-program'],
    },
    { zh: '具有的功能', en: 'Functions it has', for: ['cn-security-assessment-public-opinion/2'], given: true },
  ),
  newFunction: flag({
    zh: '是否新上线或者增设功能',
    en: 'Whether it newly went online or added a function',
    for: ['cn-security-assessment-public-opinion/3', 'cn-comments/5'],
    given: true,
  }),
  newTechnology: flag({
    zh: '新技术是否带来重大变更',
    en: 'Whether new technology brought a major change',
    for: ['cn-security-assessment-public-opinion/3'],
    given: true,
  }),
  userGrowth: flag({
    zh: '用户规模是否显著增加',
    en: 'Whether users grew markedly',
    for: ['cn-security-assessment-public-opinion/3'],
    given: true,
  }),
  spread: flag({
    zh: '是否发生违法有害信息传播扩散',
    en: 'Whether harmful information spread',
    for: ['cn-security-assessment-public-opinion/3'],
    given: true,
  }),
  ordered: flag({
    zh: '是否被书面通知评估',
    en: 'Whether an assessment was asked in writing',
    for: ['cn-security-assessment-public-opinion/3'],
    given: true,
  }),
  arisenOn: date({
    zh: '情形发生之日',
    en: 'The day the case arose',
    for: ['cn-security-assessment-public-opinion/7'],
    given: true,
  }),
  assessed: measure(
    { zh: '已评估', en: 'Assessed', for: ['cn-security-assessment-public-opinion/4'] },
    {
      eightPoints: flag({
        zh: '是否涵盖八项内容',
        en: 'Whether all eight points are answered',
        for: ['cn-security-assessment-public-opinion/5'],
      }),
      rectified: flag({
        zh: '隐患是否整改',
        en: 'Whether dangers found were removed',
        for: ['cn-security-assessment-public-opinion/6'],
      }),
      report: flag({
        zh: '报告是否含法定内容',
        en: 'Whether the report holds all its parts',
        for: ['cn-security-assessment-public-opinion/6'],
      }),
      submittedOn: date({
        zh: '提交报告之日',
        en: 'The day the report was submitted',
        for: ['cn-security-assessment-public-opinion/7'],
      }),
    },
  ),
  reviewAnswered: measure({
    zh: '配合复核、重新评估',
    en: 'Reviews and re-assessments are met',
    for: ['cn-security-assessment-public-opinion/8'],
  }),
};

/** The type of `opinionAssessment`, by name, so that what is built on it stays small. */
export interface OpinionAssessment extends GroupOf<typeof fields> {}

/** Assessment of a service with public-opinion attributes. */
export const opinionAssessment: OpinionAssessment = group(
  { zh: '舆论属性服务的安全评估', en: 'Assessment of a service with public-opinion attributes' },
  fields,
);
