import type { ProvisionState } from '../report/law/provisions.js';
import type { Bilingual } from '../text.js';

/** What the states of coverage are called, in the order in which they are counted. */
export const provisionStateWords: Readonly<Record<ProvisionState, Bilingual>> = {
  encoded: { zh: '已编写', en: 'encoded' },
  review: { zh: '由人判断', en: 'a person judges' },
  'not-encoded': { zh: '不编写', en: 'not encoded' },
  cited: { zh: '仅被引用', en: 'cited only' },
  open: { zh: '未说明', en: 'not looked at' },
};

/** What each state means. */
export const provisionStateMeanings: Readonly<Record<ProvisionState, Bilingual>> = {
  encoded: { zh: '至少有一条规则由事实判定', en: 'at least one rule decides it from facts' },
  review: { zh: '有规则，由人判断', en: 'its rules leave it to a person' },
  'not-encoded': { zh: '没有规则，并说明了原因', en: 'no rule, and the reason is given' },
  cited: {
    zh: '没有自己的规则；罚则、定义或者其他规则以它为据',
    en: 'no rule of its own; a penalty, a definition or another rule rests on it',
  },
  open: {
    zh: '目录没有说明：总则、附则或者尚未编写',
    en: 'the catalogue says nothing of it: general provisions, final clauses, or not encoded yet',
  },
};

/** The states in the order in which they are shown. */
export const provisionStates = [
  'encoded',
  'review',
  'not-encoded',
  'cited',
  'open',
] as const satisfies readonly ProvisionState[];
