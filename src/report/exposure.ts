import { grouped } from '../amount.js';
import type { Exposure } from '../evaluate/report.js';
import type { Bilingual } from '../text.js';

/** The highest single ceiling of a fine as a phrase; undefined where no violated rule names one. */
export const ceilingText = ({ maxFine, maxTurnoverPercent }: Exposure): Bilingual | undefined => {
  const turnover = maxTurnoverPercent?.percent;
  if (maxFine === undefined) {
    if (turnover === undefined) return undefined;
    return { zh: `上一年度营业额 ${turnover}%`, en: `${turnover} % of last year's turnover` };
  }
  const amount = grouped(maxFine.amount);
  return {
    zh: `${amount} 元${turnover === undefined ? '' : `或者上一年度营业额 ${turnover}%`}`,
    en: `CNY ${amount}${turnover === undefined ? '' : ` or ${turnover} % of last year's turnover`}`,
  };
};
