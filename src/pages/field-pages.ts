import type { Unit } from '../manifest/field.js';
import { type Field, fieldIndex } from '../manifest/field-index.js';
import { filterBox } from './filter.js';
import { type Html, html, type Part } from './html.js';
import type { Page, Scribe } from './page.js';
import { fieldAnchor, rulePlace, sectionPlace, wayTo } from './place.js';
import { fieldKindWords } from './words.js';

const annotations = /\.(inPlace|since|reviewedOn|plannedFor|evidence|evidence\[\]\..*|note)$/;

const measureOf = (path: string): string => path.replace(annotations, '');

/** The fields of a section, without what every measure has. */
const fieldsOf = (section: string): readonly Field[] => {
  const all = fieldIndex();
  return [...all.values()].filter(
    ({ path }) =>
      (path === section || path.startsWith(`${section}.`) || path.startsWith(`${section}[]`)) &&
      !(annotations.test(path) && all.get(measureOf(path))?.kind === 'measure'),
  );
};

/** The sections of the manifest. */
export const sectionsOf = (): readonly Field[] => [...fieldIndex().values()].filter(({ path }) => !/[.[]/.test(path));

const unit = (value: Unit | undefined): string => (value === undefined || value === 'items' ? '' : ` · ${value}`);

const entry = (scribe: Scribe, place: string, field: Field): Html => {
  const { locale, say, context } = scribe;
  const { path, kind, meta, values = {} } = field;
  const rules = [...(context.rulesOfField.get(path) ?? []), ...(context.rulesOfField.get(`${path}.inPlace`) ?? [])];
  const meanings: Part = Object.entries(values).map(
    ([value, text]) => html`<li><code>${value}</code> ${text[locale]}</li>`,
  );
  const text = `${path} ${meta.zh} ${meta.en}`.toLowerCase();
  return html`<li data-text="${text}" id="${fieldAnchor(path)}"><code>${path}</code> <small>${say(fieldKindWords[kind])}${unit(meta.unit)}</small><br>
${meta[locale]}${Object.keys(values).length > 0 && html`<ul>${meanings}</ul>`}${
  rules.length > 0 &&
  html`<details><summary>${say({ zh: `${rules.length} 条规则读取`, en: rules.length === 1 ? '1 rule reads it' : `${rules.length} rules read it` })}</summary><ul>${[...new Set(rules)].map(({ id, title }) => html`<li><a href="${wayTo(place, rulePlace(id))}">${title[locale]}</a> <small><code>${id}</code></small></li>`)}</ul></details>`
}</li>
`;
};

/** The page of a section of the manifest: every field, and the rules that read it. */
export const sectionPage = (scribe: Scribe, section: Field): Page => {
  const { locale, say } = scribe;
  const place = sectionPlace(section.path);
  const title = `${section.path} · ${section.meta[locale]}`;
  const measures = say({
    zh: '措施可写 true、false，或者带 inPlace、since、evidence、note 等的映射。没有写明的，视为未知。',
    en: 'A measure is true, false, or a map with inPlace, since, evidence, note and its own fields. What is left out is unknown.',
  });
  return {
    place,
    title,
    summary: section.meta[locale],
    body: html`<p class="eyebrow"><code>${section.path}</code></p><h1>${section.meta[locale]}</h1>
<p>${measures}</p>
${filterBox(scribe)}
<div class="filtered"><ul class="plain roomy">${fieldsOf(section.path).map((field) => entry(scribe, place, field))}</ul></div>`,
  };
};

/** The sections of the manifest. */
export const sectionsIndex = (scribe: Scribe): Page => {
  const { locale, say } = scribe;
  const place = 'fields/index.html';
  const title = say({ zh: '清单的字段', en: 'The fields of the manifest' });
  const items = sectionsOf().map(
    ({ path, meta }) =>
      html`<li><a href="${wayTo(place, sectionPlace(path))}"><code>${path}</code></a> ${meta[locale]} <small>${fieldsOf(path).length}</small></li>`,
  );
  return { place, title, summary: title, body: html`<h1>${title}</h1><ul class="plain roomy">${items}</ul>` };
};
