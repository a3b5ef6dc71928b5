import { severityWords } from '../report/words.js';
import { type Citation, cite } from '../rule/citation.js';
import type { AnyDefinition } from '../rule/define.js';
import type { Instrument } from '../rule/instrument.js';
import type { ForeignProvision, Provision } from '../rule/provision.js';
import type { Rule } from '../rule/rule.js';
import { versionOn } from '../rule/version.js';
import { articleAnchor } from './anchor.js';
import { type Html, html, type Part } from './html.js';
import type { Scribe } from './page.js';
import { definitionPlace, instrumentPlace, rulePlace, wayTo } from './place.js';

/** The official Chinese text of something with its English below, or the Chinese alone. */
export const inBoth = ({ locale }: Scribe, text: { readonly zh: string; readonly en: string }): Html =>
  locale === 'zh' ? html`${text.zh}` : html`${text.en} <span class="zh" lang="zh-CN">${text.zh}</span>`;

/** A provision as a citation that leads to the page of its instrument. */
export const citation = (
  scribe: Scribe,
  place: string,
  instrument: Instrument,
  provision: Provision | ForeignProvision,
): Html => {
  const { instruments } = scribe.context;
  const cited: Citation = cite(instrument, provision, instruments);
  const text = inBoth(scribe, cited.text);
  if (!instruments.has(cited.instrument)) return text;
  const at = `${instrumentPlace(cited.instrument)}#${articleAnchor(cited)}`;
  return html`<a href="${wayTo(place, at)}">${text}</a>`;
};

/** A first and a last day. */
export const span = ({ locale }: Scribe, from: string, until?: string): Html => {
  const first = html`<time>${from}</time>`;
  if (until !== undefined) return html`<span class="span">${first} – <time>${until}</time></span>`;
  return locale === 'zh' ? html`<span class="span">${first} 起</span>` : html`<span class="span">since ${first}</span>`;
};

/** A rule by its title, with its provision and its id. */
export const ruleLink = (scribe: Scribe, place: string, rule: Rule): Html => {
  const { locale, context } = scribe;
  const { provision } = versionOn(rule, context.asOf);
  const { text } = cite(rule.instrument, provision, context.instruments);
  return html`<a href="${wayTo(place, rulePlace(rule.id))}">${rule.title[locale]}</a> <small>${text[locale]} · <code>${rule.id}</code></small>`;
};

/** How much a violation weighs, where it is less than an error. */
export const lesserMark = (scribe: Scribe, rule: Rule): Part =>
  rule.severity !== 'error' && html` ${severityMark(scribe, rule)}`;

/** Rules as a list of links. */
export const ruleList = (scribe: Scribe, place: string, rules: readonly Rule[]): Html =>
  html`<ul class="plain">${rules.map((rule) => html`<li>${ruleLink(scribe, place, rule)}${lesserMark(scribe, rule)}</li>`)}</ul>`;

/** A definition by its title. */
export const definitionLink = ({ locale }: Scribe, place: string, { id, title }: AnyDefinition): Html =>
  html`<a href="${wayTo(place, definitionPlace(id))}">${title[locale]}</a>`;

/** How much a violation weighs. */
export const severityMark = ({ say }: Scribe, { severity }: Rule): Html =>
  html`<span class="mark ${severity}">${say(severityWords[severity])}</span>`;

/** A heading with what belongs below it; nothing where there is nothing. */
export const section = (id: string, title: string, body: Part): Part =>
  body !== undefined &&
  body !== false &&
  html`<section><h2 id="${id}">${title}</h2>
${body}
</section>`;

/** A table that scrolls by itself where it is too wide. */
export const table = (caption: string, heads: readonly string[], rows: readonly (readonly Part[])[]): Html =>
  html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    (cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
  )}</tbody></table></div>`;

/** Data as JSON, closed until it is asked for. */
export const json = ({ say }: Scribe, value: unknown): Html =>
  html`<details><summary>JSON</summary><pre tabindex="0" aria-label="${say({ zh: 'JSON 条件', en: 'condition as JSON' })}"><code>${JSON.stringify(value, null, 2)}</code></pre></details>`;

/** An address outside of the site. */
export const outside = (url: string): Html =>
  html`<a href="${url}" rel="noreferrer">${url.replace(/^https?:\/\//, '')}</a>`;
