import { definitionsOf, pathsOf } from '../logic/walk.js';
import { fieldAt } from '../manifest/field-index.js';
import { confidenceWords } from '../report/words.js';
import type { AnyDefinition } from '../rule/define.js';
import type { DefinitionCase } from '../rule/definition.js';
import type { Instrument } from '../rule/instrument.js';
import { definitionCases, factLines } from './case-table.js';
import { conditionBlock, operandBlock } from './condition-block.js';
import { bodiesOf } from './context.js';
import { type Html, html, type Part } from './html.js';
import type { Page, Scribe } from './page.js';
import { citation, definitionLink, ruleList, section, span } from './parts.js';
import { definitionPlace, fieldPlace, wayTo } from './place.js';
import { definitionKindWords } from './words.js';

const provisions = (scribe: Scribe, place: string, { provisions: all }: AnyDefinition): Part =>
  all.map((provision, i) => {
    const instrument: Instrument | undefined = scribe.context.instruments.get(provision.instrument);
    const text = instrument === undefined ? provision.instrument : citation(scribe, place, instrument, provision);
    return html`${i > 0 && html`<br>`}${text}`;
  });

const tierSteps = (scribe: Scribe, place: string, definition: Extract<AnyDefinition, { kind: 'tier' }>): Html => {
  const { say } = scribe;
  return html`<ol>${definition.steps.map(({ tier, when }) => html`<li><code>${tier}</code>${say({ zh: '，如果：', en: ', if:' })} ${conditionBlock(scribe, place, when)}</li>`)}
<li>${say({ zh: '其他情形：', en: 'otherwise: ' })}<code>${definition.otherwise}</code></li></ol>`;
};

const body = (scribe: Scribe, place: string, definition: AnyDefinition): Html => {
  const { say } = scribe;
  if (definition.kind === 'tier') return tierSteps(scribe, place, definition);
  if (definition.periods === undefined || definition.periods.length === 0) {
    return definition.kind === 'status'
      ? conditionBlock(scribe, place, definition.when)
      : operandBlock(scribe, place, definition.value);
  }
  const periods =
    definition.kind === 'status'
      ? definition.periods.map((period) => ({ ...period, block: conditionBlock(scribe, place, period.body) }))
      : definition.periods.map((period) => ({ ...period, block: operandBlock(scribe, place, period.body) }));
  return html`${periods.map(({ from, until, block }) => html`<h3>${span(scribe, from, until)}</h3>${block}`)}
<p>${say({ zh: '各期间之外：', en: 'Outside of these periods: ' })}${definition.kind === 'status' ? say({ zh: '否', en: 'no' }) : operandBlock(scribe, place, definition.value)}</p>`;
};

const summary = (scribe: Scribe, place: string, definition: AnyDefinition): Html => {
  const { say, locale } = scribe;
  const { forEach, kind } = definition;
  const rows: readonly (readonly [{ zh: string; en: string }, Part])[] = [
    [{ zh: '种类', en: 'Kind' }, say(definitionKindWords[kind])],
    [
      { zh: '对象', en: 'About' },
      forEach === undefined
        ? say({ zh: '整个服务', en: 'the service' })
        : html`${say({ zh: '每一项：', en: 'each of: ' })}<a class="fact" href="${wayTo(place, fieldPlace(forEach))}">${fieldAt(forEach)?.meta[locale] ?? forEach}</a>`,
    ],
    [{ zh: '依据', en: 'Provisions' }, provisions(scribe, place, definition)],
    [{ zh: '把握', en: 'Confidence' }, say(confidenceWords[definition.confidence ?? 'high'])],
    [{ zh: '最近复核', en: 'Last reviewed' }, html`<time>${definition.reviewedOn}</time>`],
  ];
  return html`<dl class="summary">${rows.map(([head, value]) => html`<div><dt>${say(head)}</dt><dd>${value}</dd></div>`)}</dl>`;
};

const fields = ({ locale }: Scribe, place: string, definition: AnyDefinition): Part => {
  const paths = [...pathsOf(bodiesOf(definition))].filter((path) => path !== 'asOf');
  return (
    paths.length > 0 &&
    html`<ul>${paths.map((path) => html`<li><a href="${wayTo(place, fieldPlace(path))}"><code>${path}</code></a> ${fieldAt(path)?.meta[locale]}</li>`)}</ul>`
  );
};

const links = (scribe: Scribe, place: string, definitions: readonly AnyDefinition[]): Part =>
  definitions.length > 0 &&
  html`<ul>${definitions.map((one) => html`<li>${definitionLink(scribe, place, one)}</li>`)}</ul>`;

/** The page of a definition. */
export const definitionPage = (scribe: Scribe, definition: AnyDefinition): Page => {
  const { context, locale, say } = scribe;
  const place = definitionPlace(definition.id);
  const cases: readonly DefinitionCase<string | number | boolean>[] = definition.cases;
  const given =
    definition.given !== undefined &&
    html`<p>${say({ zh: '各用例共有的事实：', en: 'Facts that all cases share:' })}<br>${factLines(definition.given)}</p>`;
  const below = [...definitionsOf(bodiesOf(definition))].flatMap((id) => context.definitions.get(id) ?? []);
  const rules = context.rulesOfDefinition.get(definition.id) ?? [];
  const parts: readonly (readonly [string, { zh: string; en: string }, Part])[] = [
    ['when', { zh: '怎样得出', en: 'How it is derived' }, body(scribe, place, definition)],
    ['note', { zh: '说明', en: 'Note' }, definition.note !== undefined && html`<p lang="en">${definition.note}</p>`],
    ['fields', { zh: '读取的字段', en: 'Fields it reads' }, fields(scribe, place, definition)],
    ['below', { zh: '所用的定义', en: 'Definitions it builds on' }, links(scribe, place, below)],
    [
      'above',
      { zh: '使用它的定义', en: 'Definitions that build on it' },
      links(scribe, place, context.definitionsOfDefinition.get(definition.id) ?? []),
    ],
    [
      'rules',
      { zh: `使用它的规则（${rules.length}）`, en: `Rules that use it (${rules.length})` },
      rules.length > 0
        ? ruleList(scribe, place, rules)
        : html`<p>${say({ zh: '没有规则直接使用。', en: 'No rule names it itself.' })}</p>`,
    ],
    ['cases', { zh: '用例', en: 'Cases' }, html`${given}${definitionCases(scribe, cases, definition.reviewedOn)}`],
  ];
  return {
    place,
    title: definition.title[locale],
    summary: definition.meaning[locale],
    body: html`<article>
<p class="eyebrow"><code>${definition.id}</code></p>
<h1>${definition.title[locale]}</h1>
${locale === 'en' && html`<p class="zh" lang="zh-CN">${definition.title.zh}</p>`}
<p class="lead">${definition.meaning[locale]}</p>
${locale === 'en' && html`<p class="zh" lang="zh-CN">${definition.meaning.zh}</p>`}
${summary(scribe, place, definition)}
${parts.map(([id, title, part]) => section(id, say(title), part))}
</article>`,
  };
};
