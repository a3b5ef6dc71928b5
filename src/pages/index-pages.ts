import type { InstrumentCoverage } from '../report/law/provisions.js';
import { domainWords } from '../report/words.js';
import type { Domain, Rule } from '../rule/rule.js';
import { filterBox, filterChoice, ruleItem, severityChoice } from './filter.js';
import { html, type Part } from './html.js';
import { coverageLine } from './instrument-page.js';
import type { Page, Scribe } from './page.js';
import { definitionLink } from './parts.js';
import { domainPlace, instrumentPlace, wayTo } from './place.js';
import { definitionKindWords } from './words.js';

/** The domains in which a catalogue has rules, in the order of the domains. */
export const domainsOf = (rules: readonly Rule[]): readonly Domain[] => {
  const order = Object.keys(domainWords);
  return [...new Set(rules.map(({ domain }) => domain))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
};

const byInstrument = (scribe: Scribe, place: string, rules: readonly Rule[]): Part =>
  scribe.context.catalogue.instruments.map((instrument) => {
    const own = rules.filter((rule) => rule.instrument.id === instrument.id);
    if (own.length === 0) return undefined;
    return html`<section class="group"><h2><a href="${wayTo(place, instrumentPlace(instrument.id))}">${instrument.title[scribe.locale]}</a> <small>${own.length}</small></h2>
<ul class="plain">${own.map((rule) => ruleItem(scribe, place, rule))}</ul></section>
`;
  });

/** The first page: every rule, to be searched. */
export const rulesIndex = (scribe: Scribe): Page => {
  const { say, locale, context } = scribe;
  const place = 'index.html';
  const { rules } = context.catalogue;
  const domains = domainsOf(rules);
  const choice = filterChoice(
    'domain',
    say({ zh: '领域', en: 'Domain' }),
    say({ zh: '全部', en: 'any' }),
    domains.map((domain) => [domain, domainWords[domain][locale]]),
  );
  const title = say({ zh: '规则', en: 'Rules' });
  return {
    place,
    title,
    summary: say({
      zh: '中国互联网、人工智能、数据与安全法律对在线服务的要求。',
      en: 'What Chinese internet, AI, data and security law asks of an online service.',
    }),
    body: html`<h1>${title}</h1>
<p class="lead">${say({
      zh: `中国互联网、人工智能、数据与安全法律对在线服务的 ${rules.length} 项义务，每项注明条款、适用条件和要求。`,
      en: `${rules.length} duties that Chinese internet, AI, data and security law puts on an online service, each with its article, to whom it applies and what it requires.`,
    })}</p>
<nav aria-label="${say({ zh: '领域', en: 'Domains' })}"><ul class="chips">${domains.map((domain) => html`<li><a href="${wayTo(place, domainPlace(domain))}">${domainWords[domain][locale]}</a></li>`)}</ul></nav>
${filterBox(scribe, [choice, severityChoice(scribe)])}
<div class="filtered">${byInstrument(scribe, place, rules)}</div>`,
  };
};

/** The page of a domain. */
export const domainPage = (scribe: Scribe, domain: Domain): Page => {
  const { say, locale, context } = scribe;
  const place = domainPlace(domain);
  const rules = context.catalogue.rules.filter((rule) => rule.domain === domain);
  const title = domainWords[domain][locale];
  const count = say({ zh: `${rules.length} 条规则`, en: rules.length === 1 ? '1 rule' : `${rules.length} rules` });
  return {
    place,
    title,
    summary: `${title} · ${count}`,
    body: html`<h1 class="capital">${title}</h1>
<p class="lead">${count}</p>
${filterBox(scribe, severityChoice(scribe))}
<div class="filtered">${byInstrument(scribe, place, rules)}</div>`,
  };
};

/** All instruments. */
export const instrumentsIndex = (scribe: Scribe, all: readonly InstrumentCoverage[]): Page => {
  const { say, locale } = scribe;
  const place = 'instruments/index.html';
  const title = say({ zh: '文件', en: 'Instruments' });
  const items = all.map((coverage) => {
    const { id, title: named } = coverage.instrument;
    const text = `${id} ${named.zh} ${named.en}`.toLowerCase();
    return html`<li data-text="${text}"><a href="${wayTo(place, instrumentPlace(id))}">${named[locale]}</a> <small><code>${id}</code></small><br><small>${coverageLine(scribe, coverage)}</small></li>`;
  });
  return {
    place,
    title,
    summary: say({ zh: '法律、法规、规章和标准。', en: 'Laws, regulations, rules and standards.' }),
    body: html`<h1>${title}</h1>${filterBox(scribe)}<div class="filtered"><ul class="plain roomy">${items}</ul></div>`,
  };
};

/** All definitions. */
export const definitionsIndex = (scribe: Scribe): Page => {
  const { say, locale, context } = scribe;
  const place = 'definitions/index.html';
  const title = say({ zh: '定义', en: 'Definitions' });
  const items = context.catalogue.definitions.map((definition) => {
    const { id, title: named, meaning, kind } = definition;
    const text = `${id} ${named.zh} ${named.en} ${meaning.zh} ${meaning.en}`.toLowerCase();
    return html`<li data-text="${text}">${definitionLink(scribe, place, definition)} <small>${say(definitionKindWords[kind])}</small><br>${meaning[locale]}</li>`;
  });
  return {
    place,
    title,
    summary: say({
      zh: '法律由事实得出的身份、数值和等级。',
      en: 'The statuses, numbers and tiers that the law derives from facts.',
    }),
    body: html`<h1>${title}</h1>${filterBox(scribe)}<div class="filtered"><ul class="plain roomy">${items}</ul></div>`,
  };
};
