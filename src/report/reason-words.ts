import type { NotEncodedReason } from '../rule/instrument.js';
import type { Bilingual } from '../text.js';

/** Why an obligation has no rule. */
export const reasonWords: Readonly<Record<NotEncodedReason, Bilingual>> = {
  speech: { zh: '涉及言论内容，由律师判断', en: 'what people may say: left to counsel' },
  authority: { zh: '约束主管部门', en: 'binds an authority' },
  'out-of-scope': { zh: '约束清单不描述的主体', en: 'binds someone whom a manifest does not describe' },
  definition: { zh: '适用范围，已写成定义', en: 'scope: encoded as a definition' },
  permission: { zh: '权利或者许可，无从违反', en: 'a right or permission: nothing to violate' },
  general: {
    zh: '总则、责任或者附则，没有自己的义务',
    en: 'purpose, policy, liability or commencement: no duty of its own',
  },
  restated: { zh: '重复其他条款', en: 'repeats another provision' },
  unverified: { zh: '文本未能核实', en: 'the text could not be verified' },
};
