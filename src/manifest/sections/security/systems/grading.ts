import { choice, count, flag, type GroupOf, group, measure } from '../../../field.js';

const fields = {
  informationHarmedObject: choice(
    {
      citizens: ['公民、法人和其他组织的合法权益', 'Citizens and organisations'],
      society: ['社会秩序、公共利益', 'Social order, the public interest'],
      state: ['国家安全', 'National security'],
    },
    {
      zh: '业务信息受到破坏时侵害的客体',
      en: 'Who is harmed when its information is compromised',
      for: ['cn-mlps/4.3', 'cn-mlps/6.4'],
      given: true,
    },
  ),
  informationHarm: choice(
    {
      general: ['一般损害', 'Harm'],
      serious: ['严重损害', 'Serious harm'],
      'especially-serious': ['特别严重损害', 'Especially serious harm'],
    },
    { zh: '业务信息受到破坏时的侵害程度', en: 'How gravely', for: ['cn-mlps/4.3'], given: true },
  ),
  serviceHarmedObject: choice(
    {
      citizens: ['公民、法人和其他组织的合法权益', 'Citizens and organisations'],
      society: ['社会秩序、公共利益', 'Social order, the public interest'],
      state: ['国家安全', 'National security'],
    },
    {
      zh: '系统服务受到破坏时侵害的客体',
      en: 'Who is harmed when its service fails',
      for: ['cn-mlps/4.3', 'cn-mlps/6.4'],
      given: true,
    },
  ),
  serviceHarm: choice(
    {
      general: ['一般损害', 'Harm'],
      serious: ['严重损害', 'Serious harm'],
      'especially-serious': ['特别严重损害', 'Especially serious harm'],
    },
    { zh: '系统服务受到破坏时的侵害程度', en: 'How gravely', for: ['cn-mlps/4.3'], given: true },
  ),
  cloudPlatform: flag({
    zh: '是否为云平台、数据资源平台',
    en: 'Whether it is a cloud or data platform',
    for: ['cn-mlps/7'],
    given: true,
  }),
  highestHosted: count({
    zh: '所承载对象的最高等级',
    en: 'Highest level that it hosts',
    unit: 'items',
    for: ['cn-mlps/7'],
    given: true,
  }),
  publicDataPlatform: flag({
    zh: '是否为含大量公民个人信息、为公众提供服务的大数据平台',
    en: 'Whether it is a big data platform with masses of personal information that serves the public',
    for: ['cn-mlps/7'],
    given: true,
  }),
  nationalReview: measure({
    zh: '第四级以上：国家专家评审委员会评审',
    en: 'From level 4: reviewed by the national expert committee',
    for: ['cn-mlps/10'],
  }),
  expertReview: measure({
    zh: '专家评审和主管部门核准',
    en: 'Expert review and approval',
    for: ['cn-mlps/4.4', 'cn-mlps/10'],
  }),
  changedSince: flag({
    zh: '定级后是否发生重大变化',
    en: 'Whether it changed greatly since grading',
    for: ['cn-mlps/8'],
    given: true,
  }),
  reviewedAgain: measure({
    zh: '级别变更或者重大变化后重新专家评审',
    en: 'Reviewed again by experts after a new level or a great change',
    for: ['cn-mlps/Q2'],
  }),
  regraded: measure({ zh: '重大变化后重新定级', en: 'Graded anew after a great change', for: ['cn-mlps/8'] }),
};

/** The type of `grading`, by name, so that what is built on it stays small. */
export interface Grading extends GroupOf<typeof fields> {}

/** What decides the level. */
export const grading: Grading = group({ zh: '定级要素', en: 'What decides the level', for: ['cn-mlps/4.3'] }, fields);
