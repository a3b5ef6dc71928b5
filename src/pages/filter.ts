import { severityWords } from '../report/words.js';
import { cite } from '../rule/citation.js';
import type { Rule } from '../rule/rule.js';
import { versionsOf } from '../rule/version.js';
import { type Html, html, type Part } from './html.js';
import type { Scribe } from './page.js';
import { lesserMark } from './parts.js';
import { rulePlace, wayTo } from './place.js';

/** A field in which one types to narrow the list below; it is hidden where scripts do not run. */
export const filterBox = (
  { say }: Scribe,
  controls: Part = undefined,
): Html => html`<form class="filter" role="search" hidden>
<label for="filter">${say({ zh: '搜索', en: 'Search' })}</label>
<input id="filter" type="search" autocomplete="off" placeholder="${say({ zh: '标题、义务、条款、编号……', en: 'title, duty, article, id …' })}">
${controls}<output aria-live="polite" data-count="${say({ zh: '显示 {} 项', en: '{} shown' })}"></output>
</form>`;

/** A choice that narrows the list by one property of its items. */
export const filterChoice = (
  name: string,
  label: string,
  any: string,
  options: readonly (readonly [string, string])[],
): Html =>
  html`<span class="choice"><label for="by-${name}">${label}</label>
<select id="by-${name}" data-by="${name}"><option value="">${any}</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></span>
`;

const searched = ({ context }: Scribe, rule: Rule): string => {
  const { title, duty, id, tags = [] } = rule;
  const cited = versionsOf(rule, context.asOf).map(
    ({ provision }) => cite(rule.instrument, provision, context.instruments).text,
  );
  return [id, title.zh, title.en, duty.zh, duty.en, ...cited.flatMap(({ zh, en }) => [zh, en]), ...tags]
    .join(' ')
    .toLowerCase();
};

/** A rule as an item that the search finds by its titles, duties and citations in both languages. */
export const ruleItem = (scribe: Scribe, place: string, rule: Rule): Html =>
  html`<li data-text="${searched(scribe, rule)}" data-domain="${rule.domain}" data-severity="${rule.severity}"><a href="${wayTo(place, rulePlace(rule.id))}">${rule.title[scribe.locale]}</a> <small><code>${rule.id}</code></small>${lesserMark(scribe, rule)}</li>
`;

/** The severities to choose from. */
export const severityChoice = ({ say }: Scribe): Html =>
  filterChoice(
    'severity',
    say({ zh: '程度', en: 'Severity' }),
    say({ zh: '全部', en: 'any' }),
    (['error', 'warning', 'info'] as const).map((severity) => [severity, say(severityWords[severity])]),
  );
