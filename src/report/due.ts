import type { Finding } from '../evaluate/report.js';
import { isDay } from '../logic/date.js';
import type { Bilingual } from '../text.js';

const hourMs = 3_600_000;

/** A day as it is, a moment as day and time in Beijing: `2026-11-24 09:00`. */
export const dateText = (date: string): Bilingual => {
  if (isDay(date)) return { zh: date, en: date };
  const beijing = new Date(Date.parse(date) + 8 * hourMs).toISOString();
  const text = `${beijing.slice(0, 10)} ${beijing.slice(11, 16)}`;
  return { zh: `${text}（北京时间）`, en: `${text} (Beijing time)` };
};

const span = (amount: number, zh: string, en: string): Bilingual => ({
  zh: amount < 0 ? `已逾期 ${-amount} ${zh}` : `剩余 ${amount} ${zh}`,
  en: `${Math.abs(amount)} ${en}${Math.abs(amount) === 1 ? '' : 's'} ${amount < 0 ? 'late' : 'left'}`,
});

/** How long it is until something is due, or since it was: in hours where they count, else in days. */
export const leftText = ({ daysLeft = 0, hoursLeft }: Finding): Bilingual =>
  hoursLeft !== undefined && Math.abs(hoursLeft) < 72 ? span(hoursLeft, '小时', 'hour') : span(daysLeft, '天', 'day');
