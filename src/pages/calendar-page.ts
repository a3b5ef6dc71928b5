import { type LawChange, lawCalendar } from '../report/law/calendar.js';
import { changeWords } from '../report/law/changes.js';
import { type Html, html, type Part } from './html.js';
import type { Page, Scribe } from './page.js';
import { definitionLink, ruleLink, section } from './parts.js';
import { instrumentPlace, wayTo } from './place.js';

const place = 'calendar.html';

const line = (scribe: Scribe, change: LawChange): Html => {
  const { say, locale } = scribe;
  switch (change.kind) {
    case 'document-begins':
    case 'document-ends': {
      const text =
        change.kind === 'document-begins'
          ? { zh: '文本施行', en: 'text comes into force' }
          : { zh: '文本失效', en: 'text is in force no more' };
      return html`<strong>${say(text)}</strong> <a href="${wayTo(place, instrumentPlace(change.instrument.id))}">${change.document.title[locale]}</a>`;
    }
    case 'rule-changes':
      return html`${change.changes.map((one) => say(changeWords[one])).join(say({ zh: '；', en: '; ' }))}${say({ zh: '：', en: ': ' })}${ruleLink(scribe, place, change.rule)}`;
    case 'rule-ends':
      return html`${say({ zh: '失效：', en: 'ends: ' })}${ruleLink(scribe, place, change.rule)}`;
    case 'definition-changes':
      return html`${say({ zh: '定义改变：', en: 'definition changes: ' })}${definitionLink(scribe, place, change.definition)}`;
  }
};

const byDay = (changes: readonly LawChange[]): readonly (readonly [string, readonly LawChange[]])[] => {
  const days = new Map<string, LawChange[]>();
  for (const change of changes) {
    const known = days.get(change.on);
    if (known === undefined) days.set(change.on, [change]);
    else known.push(change);
  }
  return [...days];
};

/** The texts that come into force on a day, which say what the day is about. */
const begun = ({ say, locale }: Scribe, changes: readonly LawChange[]): Part => {
  const titles = changes.flatMap((change) =>
    change.kind === 'document-begins' ? [change.document.title[locale]] : [],
  );
  return titles.length > 0 && html` · <span class="begun">${titles.join(say({ zh: '、', en: '; ' }))}</span>`;
};

const day = (scribe: Scribe, on: string, changes: readonly LawChange[], open: boolean): Part => {
  const count = scribe.say({
    zh: `${changes.length} 项变化`,
    en: changes.length === 1 ? '1 change' : `${changes.length} changes`,
  });
  return html`<details id="day-${on}"${open && html` open`}><summary><time>${on}</time>${begun(scribe, changes)} · ${count}</summary>
<ul>${changes.map((change) => html`<li>${line(scribe, change)}</li>`)}</ul></details>`;
};

/** The calendar: what comes into force, ends or gets another number after the as-of day, and what did before. */
export const calendarPage = (scribe: Scribe): Page => {
  const { say, context } = scribe;
  const { asOf } = context;
  const all = lawCalendar(context.catalogue);
  const coming = byDay(all.filter(({ on }) => on > asOf));
  const past = [...byDay(all.filter(({ on }) => on <= asOf))].reverse();
  const title = say({ zh: '施行日历', en: 'Calendar of the law' });
  const nothing = say({
    zh: `${asOf} 之后，目录中没有已知的新法施行、失效或者条款改编号。`,
    en: `After ${asOf} the catalogue knows of nothing that comes into force, ends or is renumbered.`,
  });
  return {
    place,
    title,
    summary: say({ zh: '即将施行、失效和改编号的条款。', en: 'What comes into force, ends or is renumbered.' }),
    body: html`<h1>${title}</h1>
${section('upcoming', say({ zh: `${asOf} 之后`, en: `After ${asOf}` }), coming.length === 0 ? html`<p>${nothing}</p>` : coming.map(([on, changes]) => day(scribe, on, changes, true)))}
${section(
  'past',
  say({ zh: '已经发生', en: 'Until then' }),
  past.map(([on, changes]) => day(scribe, on, changes, false)),
)}`,
  };
};
