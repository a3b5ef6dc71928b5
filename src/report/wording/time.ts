import type { Deadline, Within } from '../../rule/rule.js';
import type { Bilingual, Locale } from '../../text.js';
import { fieldLabel } from './field.js';
import { sentence, type Wording, type WordingPiece } from './wording.js';

/** A duty that recurs: after a span since the last time, or once in each calendar year. */
export interface RecurrenceLike {
  readonly every?: string;
  readonly eachYear?: { readonly by: string };
  readonly last: string;
  readonly since?: string;
  /** No period begins before this day. */
  readonly startsOn?: string;
}

const spans: Readonly<Record<string, Bilingual>> = {
  Y: { zh: '年', en: 'year' },
  M: { zh: '个月', en: 'month' },
  W: { zh: '周', en: 'week' },
  D: { zh: '日', en: 'day' },
  H: { zh: '小时', en: 'hour' },
};

const counted = (amount: number, unit: Bilingual, locale: Locale): string =>
  locale === 'zh' ? `${amount} ${unit.zh}` : `${amount} ${unit.en}${amount === 1 ? '' : 's'}`;

/** A span in words: `P30D` is 30 days, `PT1H` is 1 hour. A text that is no such span stays as it is. */
export const spanInWords = (within: Within, locale: Locale): string => {
  if (typeof within !== 'string') {
    return counted(within.workingDays, { zh: '个工作日', en: 'working day' }, locale);
  }
  const found = [...within.matchAll(/(\d+)([YMWDH])/g)].flatMap(([, amount, letter]) => {
    const unit = spans[letter ?? ''];
    return unit === undefined ? [] : [counted(Number(amount), unit, locale)];
  });
  return found.length === 0 ? within : found.join(' ');
};

const fieldPiece = (path: string, locale: Locale): WordingPiece => ({ text: fieldLabel(path, locale), field: path });

/** A deadline in words: within how long, from what, and what has to be done by then. */
export const deadlineInWords = ({ from, within, doneOn }: Deadline, locale: Locale): Wording => {
  const [start, done] = [fieldPiece(from, locale), fieldPiece(doneOn, locale)];
  if (within === 'P0D') {
    return locale === 'zh'
      ? sentence([done, '：不晚于「', start, '」'])
      : sentence([done, ': not later than “', start, '”']);
  }
  const span = spanInWords(within, locale);
  const byDays = typeof within !== 'string' || !within.includes('T');
  return locale === 'zh'
    ? sentence([done, '：自「', start, `」起 ${span}内${byDays ? '（当日不计）' : ''}`])
    : sentence([done, `: within ${span} from “`, start, byDays ? '” (that day not counted)' : '”']);
};

/** A recurring duty in words: how often, counted from what. */
export const recurrenceInWords = (recurs: RecurrenceLike, locale: Locale): Wording => {
  const last = fieldPiece(recurs.last, locale);
  const since = recurs.since === undefined ? undefined : fieldPiece(recurs.since, locale);
  const zh = locale === 'zh';
  const counts: readonly WordingPiece[] =
    since === undefined
      ? []
      : zh
        ? ['；第一次自「', since, '」起计算']
        : ['; the first time counts from “', since, '”'];
  const { startsOn } = recurs;
  const not = zh ? `；不早于 ${startsOn} 起算` : `; no period begins before ${startsOn}`;
  const first = startsOn === undefined ? counts : [...counts, not];
  if (recurs.eachYear !== undefined) {
    const { by } = recurs.eachYear;
    return zh
      ? sentence([`每年 ${by} 之前一次：`, last, ...first])
      : sentence([`once in each year, by ${by}: `, last, ...first]);
  }
  const span = spanInWords(recurs.every ?? '', locale);
  return zh
    ? sentence([`每 ${span}至少一次：`, last, ...first])
    : sentence([`at least every ${span}: `, last, ...first]);
};
