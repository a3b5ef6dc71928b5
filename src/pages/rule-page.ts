import { fieldAt } from '../manifest/field-index.js';
import { deadlineInWords, recurrenceInWords } from '../report/wording/time.js';
import { checkabilityWords, confidenceWords, domainWords, phaseWords } from '../report/words.js';
import { cite, documentOf } from '../rule/citation.js';
import type { Instrument } from '../rule/instrument.js';
import type { Rule } from '../rule/rule.js';
import { type RuleVersion, versionOn } from '../rule/version.js';
import { factLines, ruleCases } from './case-table.js';
import { conditionBlock, wordingBlock } from './condition-block.js';
import { type Html, html, type Part } from './html.js';
import type { Page, Scribe } from './page.js';
import { citation, json, outside, section, severityMark, span } from './parts.js';
import { penaltyBlock } from './penalty-block.js';
import { domainPlace, fieldPlace, rulePlace, wayTo } from './place.js';
import { ruleHistory } from './rule-history.js';
import { ruleDefinitions, ruleFields, ruleNeighbours } from './rule-related.js';

const officialPage = (instrument: Instrument, version: RuleVersion): string => {
  const document = documentOf(instrument, version.provision);
  return document.officialPage ?? instrument.officialPage;
};

const notice = ({ say }: Scribe, { state, from, until }: RuleVersion): Part => {
  if (state === 'in-force') return undefined;
  const text =
    state === 'upcoming'
      ? { zh: `尚未施行：自 ${from} 起。`, en: `Not in force yet: from ${from} on.` }
      : { zh: `已失效：最后一日为 ${until ?? ''}。`, en: `No longer in force: the last day was ${until ?? ''}.` };
  return html`<p class="notice" role="note">${say(text)}</p>`;
};

const summary = (scribe: Scribe, place: string, rule: Rule, version: RuleVersion): Html => {
  const { say, locale } = scribe;
  const rows: readonly (readonly [{ zh: string; en: string }, Part])[] = [
    [
      { zh: '依据', en: 'Provision' },
      html`${citation(scribe, place, rule.instrument, version.provision)} ${span(scribe, version.cited.from, version.cited.until)}${version.also.map((one) => html`<br>+ ${citation(scribe, place, rule.instrument, one)}`)}`,
    ],
    [{ zh: '官方页面', en: 'Official page' }, outside(officialPage(rule.instrument, version))],
    [
      { zh: '领域', en: 'Domain' },
      html`<a href="${wayTo(place, domainPlace(rule.domain))}">${domainWords[rule.domain][locale]}</a> · ${say(phaseWords[rule.phase])}`,
    ],
    [{ zh: '判定', en: 'Decided by' }, say(checkabilityWords[rule.checkability])],
    [{ zh: '把握', en: 'Confidence' }, say(confidenceWords[rule.confidence ?? 'high'])],
    [{ zh: '最近复核', en: 'Last reviewed' }, html`<time>${rule.reviewedOn}</time>`],
  ];
  return html`<dl class="summary">${rows.map(([head, value]) => html`<div><dt>${say(head)}</dt><dd>${value}</dd></div>`)}</dl>`;
};

const who = (scribe: Scribe, place: string, { forEach }: Rule, { applies }: RuleVersion): Html => {
  const { say, locale } = scribe;
  const each =
    forEach !== undefined &&
    html`<p>${say({ zh: '逐项判定：', en: 'Decided for each element of: ' })}<a class="fact" href="${wayTo(place, fieldPlace(forEach))}" title="${forEach}">${fieldAt(forEach)?.meta[locale] ?? forEach}</a></p>`;
  if (applies !== true) return html`${each}${conditionBlock(scribe, place, applies)}`;
  return html`${each}<p>${say({ zh: '适用于每一项服务。', en: 'Every service.' })}</p>`;
};

const what = (scribe: Scribe, place: string, rule: Rule, { requires }: RuleVersion): Part => {
  const { say, locale } = scribe;
  const { deadline, recurs } = rule;
  const times: readonly Part[] = [
    deadline !== undefined &&
      html`<h3>${say({ zh: '期限', en: 'Deadline' })}</h3><p>${wordingBlock(scribe, place, deadlineInWords(deadline, locale))}</p>${json(scribe, deadline)}`,
    recurs !== undefined &&
      html`<h3>${say({ zh: '周期', en: 'Again and again' })}</h3><p>${wordingBlock(scribe, place, recurrenceInWords(recurs, locale))}</p>${json(scribe, recurs)}`,
  ];
  const judged = say({
    zh: '法律留待判断：由专人认定，并在清单的 attestations 中记录。',
    en: 'The law leaves this to judgement: a person judges, and the manifest records it under attestations.',
  });
  return html`${requires !== undefined && conditionBlock(scribe, place, requires)}${times}${rule.checkability === 'judgment' && html`<p>${judged}</p>`}`;
};

const clauses = (scribe: Scribe, place: string, { provisionWhen, instrument }: Rule): Part =>
  provisionWhen !== undefined &&
  html`${provisionWhen.map(({ when, provision }) => html`<h3>${citation(scribe, place, instrument, provision)}</h3>${conditionBlock(scribe, place, when)}`)}`;

const cases = (scribe: Scribe, { given, cases: all, reviewedOn }: Rule): Html => {
  const shared =
    given !== undefined &&
    html`<p>${scribe.say({ zh: '各用例共有的事实：', en: 'Facts that all cases share:' })}<br>${factLines(given)}</p>`;
  return html`${shared}${ruleCases(scribe, all, reviewedOn)}`;
};

/** The page of a rule. */
export const rulePage = (scribe: Scribe, rule: Rule): Page => {
  const { locale, say, context } = scribe;
  const place = rulePlace(rule.id);
  const version = versionOn(rule, context.asOf);
  const cited = cite(rule.instrument, version.provision, context.instruments).text[locale];
  const parts: readonly (readonly [string, { zh: string; en: string }, Part])[] = [
    ['who', { zh: '谁、何时', en: 'Who, and when' }, who(scribe, place, rule, version)],
    ['requires', { zh: '要求', en: 'What is required' }, what(scribe, place, rule, version)],
    ['clauses', { zh: '由事实决定的条款', en: 'Provision by the facts' }, clauses(scribe, place, rule)],
    ['remedy', { zh: '怎么办', en: 'What to do' }, html`<p>${rule.remedy[locale]}</p>`],
    [
      'penalty',
      { zh: '罚则', en: 'Penalty' },
      version.penalty !== undefined && penaltyBlock(scribe, place, rule.instrument, version.penalty),
    ],
    ['note', { zh: '说明', en: 'Note' }, rule.note !== undefined && html`<p lang="en">${rule.note}</p>`],
    ['history', { zh: '沿革', en: 'History' }, ruleHistory(scribe, place, rule, version)],
    ['fields', { zh: '读取的字段', en: 'Fields it reads' }, ruleFields(scribe, place, rule)],
    ['definitions', { zh: '相关定义', en: 'Definitions' }, ruleDefinitions(scribe, place, rule)],
    ['related', { zh: '同条的其他规则', en: 'Other rules of the article' }, ruleNeighbours(scribe, place, rule)],
    ['cases', { zh: '用例', en: 'Cases' }, cases(scribe, rule)],
  ];
  return {
    place,
    title: `${rule.title[locale]} · ${cited}`,
    summary: rule.duty[locale],
    body: html`<article>
<p class="eyebrow">${severityMark(scribe, rule)} <code>${rule.id}</code></p>
<h1>${rule.title[locale]}</h1>
${locale === 'en' && html`<p class="zh" lang="zh-CN">${rule.title.zh}</p>`}
${notice(scribe, version)}
<p class="lead">${rule.duty[locale]}</p>
${locale === 'en' && html`<p class="zh" lang="zh-CN">${rule.duty.zh}</p>`}
${summary(scribe, place, rule, version)}
${parts.map(([id, title, body]) => section(id, say(title), body))}
</article>`,
  };
};
