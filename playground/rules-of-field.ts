import { china } from '../rules/index.js';
import { siteContext } from '../src/pages/context.js';
import { lastReview } from '../src/pages/last-review.js';
import type { Rule } from '../src/rule/rule.js';

let index: ReadonlyMap<string, readonly Rule[]> | undefined;

/** The rules that read a field themselves. The index is made when it is first asked for. */
export const rulesReading = (path: string): readonly Rule[] => {
  index ??= siteContext(china, lastReview(china), '').rulesOfField;
  return [...new Set([...(index.get(path) ?? []), ...(index.get(`${path}.inPlace`) ?? [])])];
};
