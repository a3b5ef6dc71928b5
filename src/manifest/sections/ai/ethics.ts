import { count, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  research: flag({
    zh: '是否开展人工智能科技活动',
    en: 'Whether AI research and development is done',
    for: ['cn-ai-ethics/9'],
    given: true,
  }),
  committee: measure(
    { zh: '伦理委员会', en: 'Ethics committee', for: ['cn-ai-ethics/9'] },
    {
      members: count({ zh: '委员人数', en: 'Members', unit: 'people', for: ['cn-ai-ethics/9'] }),
      registeredOn: date({ zh: '登记之日', en: 'The day of registration', for: ['cn-ai-ethics/30'] }),
      setUpOn: date({ zh: '设立之日', en: 'The day it was set up', for: ['cn-ai-ethics/30'] }),
    },
  ),
  serviceCentre: measure({
    zh: '委托服务中心审查和复核',
    en: 'Review and re-review by a service centre',
    for: ['cn-ai-ethics/11'],
  }),
  appliedOn: date({ zh: '申请之日', en: 'The day of application', for: ['cn-ai-ethics/12'] }),
  acceptedOn: date({ zh: '受理之日', en: 'The day of acceptance', for: ['cn-ai-ethics/16'] }),
  decidedOn: date({ zh: '审查决定之日', en: 'The day of decision', for: ['cn-ai-ethics/16'] }),
  startedOn: date({ zh: '活动开始之日', en: 'The day the activity began', for: ['cn-ai-ethics/12'], given: true }),
  dimensions: measure({ zh: '审查涵盖各维度', en: 'All dimensions are reviewed', for: ['cn-ai-ethics/15'] }),
  followUpOn: date({ zh: '最近一次跟踪审查之日', en: 'The day of the last follow-up', for: ['cn-ai-ethics/19'] }),
  listed: flag({
    zh: '是否属于须专家复核的清单',
    en: 'Whether it is on the list for expert review',
    for: ['cn-ai-ethics/21'],
    given: true,
  }),
  expertReview: measure({ zh: '专家复核', en: 'Expert review', for: ['cn-ai-ethics/21'] }),
  registered: measure({ zh: '在平台登记', en: 'Registered on the platform', for: ['cn-ai-ethics/30'] }),
  yearlyReportOn: date({
    zh: '最近一次年度报告之日',
    en: 'The day of the last yearly report',
    for: ['cn-ai-ethics'],
  }),
};

/** The type of `ethics`, by name, so that what is built on it stays small. */
export interface Ethics extends GroupOf<typeof fields> {}

/** Ethics review. */
export const ethics: Ethics = group({ zh: '科技伦理', en: 'Ethics review' }, fields);
