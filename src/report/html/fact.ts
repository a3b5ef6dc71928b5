import type { LocatedFact, LocatedMissing } from '../../evaluate/report.js';
import { fieldAt } from '../../manifest/field-index.js';
import { isMap, own } from '../../pointer.js';
import { labels } from '../words.js';
import { both } from './language.js';
import { html, type Markup } from './markup.js';

const longest = 200;

/** What a fact is called; of a measure what the measure is. */
const nameOf = (path: string): Markup | undefined => {
  const field = fieldAt(path.endsWith('.inPlace') ? path.slice(0, -'.inPlace'.length) : path);
  return field === undefined ? undefined : html`${both({ zh: field.meta.zh, en: field.meta.en })}`;
};

/** The elements of a list by their ids; undefined for a list of plain values. */
const elementsOf = (value: unknown): Markup | undefined => {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isMap)) return undefined;
  const ids = value.map((element) => own(element, 'id')).filter((id) => typeof id === 'string');
  const names = ids.length === 0 ? undefined : html` <code>${ids.join(', ')}</code>`;
  return html`${both({ zh: `${value.length} 项`, en: `${value.length} listed` })}${names}`;
};

const valueText = ({ path, value }: LocatedFact): Markup => {
  if (typeof value === 'boolean') return value ? both({ zh: '是', en: 'yes' }) : both({ zh: '否', en: 'no' });
  const elements = elementsOf(value);
  if (elements !== undefined) return elements;
  const meaning = typeof value === 'string' ? fieldAt(path)?.values?.[value] : undefined;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const code = html`<code>${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}</code>`;
  return meaning === undefined ? code : html`${both(meaning)} ${code}`;
};

const placeOf = ({ position }: LocatedFact | LocatedMissing, name: (file: string) => string): Markup | undefined =>
  position && html`<span class="place">${name(position.file)}:${position.line}</span>`;

const row = (fact: LocatedFact, name: (file: string) => string): Markup => {
  const place = placeOf(fact, name);
  return html`<tr><th scope="row">${nameOf(fact.path)} <code class="path">${fact.pointer}</code></th><td>${valueText(fact)}</td><td>${place}</td></tr>`;
};

/** The facts that decided a finding, as a table. */
export const factTable = (facts: readonly LocatedFact[], name: (file: string) => string): Markup | undefined =>
  facts.length === 0
    ? undefined
    : html`<table class="facts"><thead><tr><th scope="col">${both(labels.facts)}</th><th scope="col">${both(labels.value)}</th><th scope="col">${both(labels.place)}</th></tr></thead><tbody>${facts.map((fact) => row(fact, name))}</tbody></table>`;

/** The facts that are missing, as a list. */
export const missingList = (missing: readonly LocatedMissing[]): Markup | undefined =>
  missing.length === 0
    ? undefined
    : html`<ul class="missing">${missing.map(({ path, pointer }) => html`<li>${nameOf(path)} <code class="path">${pointer}</code></li>`)}</ul>`;
