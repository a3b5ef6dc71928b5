import { outcomeWords } from '../report/words.js';
import type { DefinitionCase } from '../rule/definition.js';
import { type Case, type Expectation, expectationsOf } from '../rule/rule.js';
import { type Html, html, type Part } from './html.js';
import type { Scribe } from './page.js';
import { table } from './parts.js';

const flat = (value: unknown, path: string): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [`${path}: ${JSON.stringify(value)}`];
  const entries = Object.entries(value);
  const plain = Array.isArray(value) && value.every((one) => typeof one !== 'object');
  if (entries.length === 0 || plain) return [`${path}: ${JSON.stringify(value)}`];
  return entries.flatMap(([key, below]) => flat(below, path === '' ? key : `${path}.${key}`));
};

/** Facts as lines: the path of each and its value. */
export const factLines = (facts: unknown): Part => {
  const lines = flat(facts, '').filter((line) => line !== ': {}');
  return lines.length === 0 ? '—' : lines.map((line, i) => html`${i > 0 && html`<br>`}<code>${line}</code>`);
};

const expectation = ({ say }: Scribe, { outcome, article, dueOn, missing }: Expectation): Html => {
  const more = [
    article !== undefined && say({ zh: `第 ${article} 条`, en: `article ${article}` }),
    dueOn !== undefined && say({ zh: `期限 ${dueOn}`, en: `due ${dueOn}` }),
    missing !== undefined && say({ zh: `缺 ${missing.join('、')}`, en: `missing ${missing.join(', ')}` }),
  ].filter((text) => text !== false);
  return html`<span class="outcome ${outcome}">${say(outcomeWords[outcome])}</span>${more.map((text) => html`<br><small>${text}</small>`)}`;
};

const heads = ({ say }: Scribe): readonly string[] => [
  say({ zh: '用例', en: 'Case' }),
  say({ zh: '基准日', en: 'As of' }),
  say({ zh: '事实', en: 'Facts' }),
  say({ zh: '结果', en: 'Result' }),
];

const lines = (parts: readonly Part[]): Part => parts.map((part, i) => html`${i > 0 && html`<br>`}${part}`);

/** The cases that prove a rule. */
export const ruleCases = (scribe: Scribe, cases: readonly Case[], reviewedOn: string): Html =>
  table(
    scribe.say({ zh: '用例', en: 'Cases' }),
    heads(scribe),
    cases.map(({ name, asOf = reviewedOn, facts, expect }) => [
      html`<span lang="en">${name}</span>`,
      html`<time>${asOf}</time>`,
      factLines(facts),
      lines(expectationsOf(expect).map((one) => expectation(scribe, one))),
    ]),
  );

const shown = (value: unknown): Part => html`<code>${typeof value === 'string' ? value : JSON.stringify(value)}</code>`;

/** The cases that prove a definition. */
export const definitionCases = (
  scribe: Scribe,
  cases: readonly DefinitionCase<string | number | boolean>[],
  reviewedOn: string,
): Html =>
  table(
    scribe.say({ zh: '用例', en: 'Cases' }),
    heads(scribe),
    cases.map(({ name, asOf = reviewedOn, facts, expect }) => [
      html`<span lang="en">${name}</span>`,
      html`<time>${asOf}</time>`,
      factLines(facts),
      typeof expect === 'object' ? lines(expect.map(shown)) : shown(expect),
    ]),
  );
