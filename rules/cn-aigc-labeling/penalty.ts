import type { Penalty } from '../../src/rule/index.js';

export const handledUnderOtherLaw: Penalty = {
  provision: { article: '13' },
  text: {
    zh: '由网信、电信、公安、广播电视等部门依照其他法律、行政法规、规章处理；本办法没有单独的罚款。',
    en: 'The cyberspace, telecom, public security or broadcasting authority acts under other laws, regulations and rules; these measures have no fine of their own.',
  },
};
