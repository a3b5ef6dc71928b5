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

/** When something is due and how long it is until then: `due 2026-11-24, 1 day left`. */
export const dueText = (finding: Finding): Bilingual => {
  const { dueOn = '' } = finding;
  const [day, left] = [dateText(dueOn), leftText(finding)];
  return { zh: `期限 ${day.zh}，${left.zh}`, en: `due ${day.en}, ${left.en}` };
};

/** How long it is until something is due, or how late it is: in hours or minutes where they count, else in days. */
export const leftText = ({ daysLeft = 0, hoursLeft }: Finding): Bilingual =>
  hoursLeft === undefined || Math.abs(hoursLeft) >= 72
    ? span(daysLeft, '天', 'day')
    : Math.abs(hoursLeft) < 1
      ? span(Math.round(hoursLeft * 60), '分钟', 'minute')
      : span(hoursLeft, '小时', 'hour');
