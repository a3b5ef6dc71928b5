import type { Report } from '../../evaluate/report.js';
import { addDays, beijingDay } from '../../logic/date.js';
import type { Context } from './context.js';
import { type DueDate, datesOf, daysBetween } from './date.js';
import { badge, dueOf } from './finding.js';
import { both, say } from './language.js';
import { html, type Markup } from './markup.js';

const width = 440;
const baseline = 46;
const edge = 14;
const shownDates = 8;

/** The first days of the quarters between two days. */
const quarters = (from: string, until: string): readonly string[] => {
  const days: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    for (const month of ['01', '04', '07', '10']) days.push(`${year}-${month}-01`);
  }
  return days.filter((day) => day >= from && day <= until);
};

const axis = (dates: readonly DueDate[], today: string): Markup => {
  const within = (day: string, least: string, most: string) => (day < least ? least : day > most ? most : day);
  const from = addDays(within(dates[0]?.day ?? today, addDays(today, -365), today), -15);
  const until = addDays(within(dates.at(-1)?.day ?? today, addDays(today, 365), addDays(today, 3 * 365)), 15);
  const span = daysBetween(from, until);
  const x = (day: string) =>
    Math.round(edge + (daysBetween(from, within(day, from, until)) / span) * (width - 2 * edge));
  const every = Math.ceil(quarters(from, until).length / 5);
  const ticks = quarters(from, until)
    .filter((_, index) => index % every === 0)
    .map(
      (day) =>
        html`<line class="tick" x1="${x(day)}" x2="${x(day)}" y1="${baseline}" y2="${baseline + 5}"/><text x="${x(day)}" y="${baseline + 18}">${day.slice(0, 7)}</text>`,
    );
  const stacked = new Map<number, number>();
  const dots = dates.map(({ day, kind }) => {
    const slot = Math.round(x(day) / 12);
    const height = stacked.get(slot) ?? 0;
    stacked.set(slot, height + 1);
    return height > 3
      ? undefined
      : html`<circle class="${kind}" cx="${x(day)}" cy="${baseline - 8 - height * 10}" r="4.5"/>`;
  });
  return html`<svg class="axis" viewBox="0 0 ${width} 70" aria-hidden="true" focusable="false"><line class="rail" x1="0" x2="${width}" y1="${baseline}" y2="${baseline}"/>${ticks}<line class="today" x1="${x(today)}" x2="${x(today)}" y1="6" y2="${baseline}"/>${dots}</svg>`;
};

const entry = ({ kind, finding }: DueDate, { anchors }: Context): Markup => {
  const { title, subjectName, outcome } = finding;
  return html`<li class="${kind}">${badge(outcome)} <span class="when">${dueOf(finding)}</span><br><a href="#${anchors.get(finding) ?? ''}">${both(title)}</a>${subjectName === undefined ? undefined : html` <span class="subject">${subjectName}</span>`}</li>`;
};

/** The next dates of a report on a line and as a list. */
export const timeline = (report: Report, context: Context): Markup => {
  const dates = datesOf(report);
  if (dates.length === 0)
    return html`<p class="quiet">${say('现有事实没有推出期限。补充事实后可能出现。', 'No dates follow from what is known. More facts may bring some.')}</p>`;
  const rest = dates.slice(shownDates);
  const list = (some: readonly DueDate[]) => html`<ol class="dates">${some.map((date) => entry(date, context))}</ol>`;
  const folded = html`<details class="more"><summary>${say(`另有 ${rest.length} 个日期`, `${rest.length} more dates`)}</summary>${list(rest)}</details>`;
  return html`${axis(dates, beijingDay(report.asOf))}${list(dates.slice(0, shownDates))}${rest.length === 0 ? undefined : folded}`;
};
