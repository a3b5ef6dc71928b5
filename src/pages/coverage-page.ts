import type { InstrumentCoverage } from '../report/law/provisions.js';
import { html, type Part } from './html.js';
import { coverageLine } from './instrument-page.js';
import type { Page, Scribe } from './page.js';
import { section, table } from './parts.js';
import { instrumentPlace, wayTo } from './place.js';
import { provisionTable } from './provision-table.js';
import { provisionStateMeanings, provisionStates, provisionStateWords } from './state-words.js';

const place = 'coverage.html';

const overview = (scribe: Scribe, all: readonly InstrumentCoverage[]): Part => {
  const { say, locale } = scribe;
  return table(
    say({ zh: '各文件的覆盖范围', en: 'Coverage by instrument' }),
    [say({ zh: '文件', en: 'Instrument' }), ...provisionStates.map((state) => say(provisionStateWords[state]))],
    all.map(({ instrument, counts }) => [
      html`<a href="#${instrument.id}">${instrument.title[locale]}</a>`,
      ...provisionStates.map((state) => counts[state]),
    ]),
  );
};

/**
 * The coverage page: every article of every instrument, with its rules or with the reason why it has none. Instruments
 * that only definitions rest on come last.
 */
export const coverageSitePage = (scribe: Scribe, given: readonly InstrumentCoverage[]): Page => {
  const all = [...given].sort((a, b) => Number(b.counts.encoded > 0) - Number(a.counts.encoded > 0));
  const { say, locale } = scribe;
  const total = (state: (typeof provisionStates)[number]): number =>
    all.reduce((sum, { counts }) => sum + counts[state], 0);
  const title = say({ zh: '覆盖范围', en: 'Coverage' });
  return {
    place,
    title,
    summary: say({
      zh: '每份文件的每一条：已编写、由人判断、不编写及其原因。',
      en: 'Every article of every instrument: encoded, left to a person, not encoded and why.',
    }),
    body: html`<h1>${title}</h1>
<dl class="summary">${provisionStates.map((state) => html`<div><dt><span class="state ${state}">${say(provisionStateWords[state])}</span></dt><dd>${total(state)} · ${say(provisionStateMeanings[state])}</dd></div>`)}</dl>
<p>${say({ zh: '条款按最新文本编号。', en: 'Articles are numbered as in the latest text.' })}</p>
${overview(scribe, all)}
${all.map((coverage) =>
  section(
    coverage.instrument.id,
    coverage.instrument.title[locale],
    html`<p>${coverageLine(scribe, coverage)} · <a href="${wayTo(place, instrumentPlace(coverage.instrument.id))}">${say({ zh: '文件页面', en: 'page of the instrument' })}</a></p>
<details><summary>${say({ zh: '逐条', en: 'Article by article' })}</summary>${provisionTable(scribe, place, coverage, false)}</details>`,
  ),
)}`,
  };
};
