import type { Bilingual } from '../text.js';
import type { Unit } from './field.js';

/** What the units of numbers are called. */
export const unitWords: Readonly<Record<Unit, Bilingual>> = {
  people: { zh: '人', en: 'people' },
  CNY: { zh: '元', en: 'CNY' },
  percent: { zh: '%', en: '%' },
  hours: { zh: '小时', en: 'hours' },
  minutes: { zh: '分钟', en: 'minutes' },
  days: { zh: '日', en: 'days' },
  'working-days': { zh: '个工作日', en: 'working days' },
  months: { zh: '个月', en: 'months' },
  years: { zh: '年', en: 'years' },
  items: { zh: '个', en: 'items' },
  bytes: { zh: '字节', en: 'bytes' },
};
