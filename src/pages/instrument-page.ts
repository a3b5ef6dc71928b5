import type { InstrumentCoverage } from '../report/law/provisions.js';
import type { Component, Edition, Instrument } from '../rule/instrument.js';
import { type Html, html, type Part } from './html.js';
import type { Page, Scribe } from './page.js';
import { inBoth, outside, section, span, table } from './parts.js';
import { instrumentPlace, wayTo } from './place.js';
import { provisionTable } from './provision-table.js';
import { provisionStates, provisionStateWords } from './state-words.js';
import { kindWords } from './words.js';

const editionSpan = (scribe: Scribe, { from, until }: Edition): Html => span(scribe, from, until);

const editions = (scribe: Scribe, all: readonly Edition[]): Part =>
  all.map((edition, i) => {
    const n = typeof edition.articles === 'number' ? edition.articles : edition.articles.length;
    const articles = scribe.say({ zh: `${n} 条`, en: `${n} provisions` });
    return html`${i > 0 && html`<br>`}${editionSpan(scribe, edition)} · ${articles}`;
  });

const successor = (scribe: Scribe, place: string, id: string): Part => {
  const next = scribe.context.instruments.get(id);
  return next === undefined
    ? id
    : html`<a href="${wayTo(place, instrumentPlace(id))}">${next.title[scribe.locale]}</a>`;
};

const summary = (scribe: Scribe, place: string, instrument: Instrument): Html => {
  const { say } = scribe;
  const { kind, number, issuers, issuedOn, replacedBy, officialPage, reviewedOn } = instrument;
  const rows: readonly (readonly [{ zh: string; en: string }, Part])[] = [
    [{ zh: '种类', en: 'Kind' }, say(kindWords[kind])],
    [{ zh: '文号', en: 'Number' }, number !== undefined && html`<span lang="zh-CN">${number}</span>`],
    [{ zh: '发布机关', en: 'Issued by' }, html`<span lang="zh-CN">${issuers.join('、')}</span>`],
    [{ zh: '发布日期', en: 'Issued on' }, issuedOn],
    [{ zh: '施行', en: 'In force' }, editions(scribe, instrument.editions)],
    [{ zh: '后续文件', en: 'Replaced by' }, replacedBy !== undefined && successor(scribe, place, replacedBy)],
    [{ zh: '官方页面', en: 'Official page' }, outside(officialPage)],
    [{ zh: '最近复核', en: 'Last reviewed' }, html`<time>${reviewedOn}</time>`],
  ];
  const shown = rows.filter(([, value]) => value !== undefined && value !== false);
  return html`<dl class="summary">${shown.map(([head, value]) => html`<div><dt>${say(head)}</dt><dd>${value}</dd></div>`)}</dl>`;
};

const componentTable = (scribe: Scribe, components: readonly Component[]): Html => {
  const { say } = scribe;
  return table(
    say({ zh: '文件', en: 'Documents' }),
    [
      say({ zh: '文件', en: 'Document' }),
      say({ zh: '文号', en: 'Number' }),
      say({ zh: '种类', en: 'Kind' }),
      say({ zh: '施行', en: 'In force' }),
      say({ zh: '官方页面', en: 'Official page' }),
    ],
    components.map(({ title, number, kind, editions: all, officialPage }) => [
      inBoth(scribe, title),
      number === undefined ? '—' : html`<span lang="zh-CN">${number}</span>`,
      say(kindWords[kind]),
      editions(scribe, all),
      officialPage === undefined ? '—' : outside(officialPage),
    ]),
  );
};

/** How many articles are in which state, in a line. */
export const coverageLine = ({ say }: Scribe, { counts }: InstrumentCoverage): string =>
  provisionStates
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${say(provisionStateWords[state])}`)
    .join(' · ');

/** The page of an instrument: its dates, its documents, its articles. */
export const instrumentPage = (scribe: Scribe, coverage: InstrumentCoverage): Page => {
  const { locale, say } = scribe;
  const { instrument } = coverage;
  const place = instrumentPlace(instrument.id);
  const { components = [], note } = instrument;
  return {
    place,
    title: instrument.title[locale],
    summary: `${instrument.title.zh} · ${instrument.title.en} · ${coverageLine(scribe, coverage)}`,
    body: html`<article>
<p class="eyebrow"><code>${instrument.id}</code></p>
<h1>${instrument.title[locale]}</h1>
${locale === 'en' && html`<p class="zh" lang="zh-CN">${instrument.title.zh}</p>`}
${summary(scribe, place, instrument)}
${section('note', say({ zh: '说明', en: 'Note' }), note !== undefined && html`<p lang="en">${note}</p>`)}
${section('documents', say({ zh: '组成文件', en: 'Its documents' }), components.length > 0 && componentTable(scribe, components))}
${section('provisions', say({ zh: '条款与规则', en: 'Provisions and rules' }), html`<p>${coverageLine(scribe, coverage)}</p>${provisionTable(scribe, place, coverage, true)}`)}
</article>`,
  };
};
