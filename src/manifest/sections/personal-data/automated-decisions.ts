import { flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  used: flag({
    zh: '是否利用个人信息进行自动化决策',
    en: 'Whether personal information is used for automated decisions',
    for: ['cn-pipl/24'],
  }),
  unfairTerms: flag({
    zh: '是否在价格等交易条件上不合理差别待遇',
    en: 'Whether people get unreasonably different prices or terms',
    for: ['cn-pipl/24'],
  }),
  pushes: flag({
    zh: '是否用于信息推送或者商业营销',
    en: 'Whether it pushes information or markets to people',
    for: ['cn-pipl/24'],
  }),
  optOut: measure({
    zh: '提供不针对个人特征的选项或者便捷的拒绝方式',
    en: 'An option not aimed at personal traits, or a convenient way to refuse',
    for: ['cn-pipl/24'],
  }),
  majorEffect: flag({
    zh: '是否作出对个人权益有重大影响的决定',
    en: 'Whether it makes decisions with a major effect on people',
    for: ['cn-pipl/24'],
  }),
  humanReview: measure({
    zh: '应要求说明，并允许拒绝仅由自动化作出的决定',
    en: 'Decisions are explained on request, and people can refuse one made by automation alone',
    for: ['cn-pipl/24'],
  }),
  impactAssessment: measure({
    zh: '事前个人信息保护影响评估',
    en: 'An impact assessment was made before',
    for: ['cn-pipl/55'],
  }),
};

/** The type of `automatedDecisions`, by name, so that what is built on it stays small. */
export interface AutomatedDecisions extends GroupOf<typeof fields> {}

/** Automated decision-making with personal information. */
export const automatedDecisions: AutomatedDecisions = group({ zh: '自动化决策', en: 'Automated decisions' }, fields);
