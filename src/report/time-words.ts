import type { Rule, Within } from '../rule/rule.js';
import type { Bilingual } from '../text.js';

const units: Readonly<Record<string, readonly [zh: string, one: string, many: string]>> = {
  Y: ['年', 'year', 'years'],
  M: ['个月', 'month', 'months'],
  W: ['周', 'week', 'weeks'],
  D: ['日', 'day', 'days'],
  H: ['小时', 'hour', 'hours'],
};

const spanWords = (within: Within): Bilingual => {
  if (typeof within !== 'string') {
    const { workingDays: n } = within;
    return { zh: `${n} 个工作日`, en: n === 1 ? '1 working day' : `${n} working days` };
  }
  const parts = [...within.matchAll(/(\d+)([YMWDH])/g)].map(([, amount = '', unit = '']) => {
    const [zh = unit, one = unit, many = unit] = units[unit] ?? [];
    return { zh: `${amount} ${zh}`, en: `${amount} ${amount === '1' ? one : many}` };
  });
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join(' and ') };
};

/** By when a rule demands something, in words; undefined where it has no time. */
export const timeWords = ({ deadline, recurs }: Rule): Bilingual | undefined => {
  if (deadline !== undefined) {
    const span = spanWords(deadline.within);
    return {
      zh: `自 ${deadline.from} 次日起 ${span.zh}内，完成于 ${deadline.doneOn}`,
      en: `within ${span.en} of ${deadline.from} (that day not counted), done on ${deadline.doneOn}`,
    };
  }
  if (recurs === undefined) return undefined;
  const since =
    recurs.since === undefined
      ? { zh: '', en: '' }
      : { zh: `，首次自 ${recurs.since} 起算`, en: `, at first since ${recurs.since}` };
  if (recurs.every === undefined) {
    const { by } = recurs.eachYear;
    return {
      zh: `每个日历年度 ${by} 前，上次为 ${recurs.last}${since.zh}`,
      en: `once in each calendar year by ${by}, last on ${recurs.last}${since.en}`,
    };
  }
  const span = spanWords(recurs.every);
  return {
    zh: `自上次起 ${span.zh}内，上次为 ${recurs.last}${since.zh}`,
    en: `again within ${span.en} of ${recurs.last}${since.en}`,
  };
};
