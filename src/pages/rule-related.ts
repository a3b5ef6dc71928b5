import { definitionsOf, pathsOf } from '../logic/walk.js';
import { namedField } from '../report/wording/field.js';
import { resolverOn } from '../rule/resolve.js';
import type { Rule } from '../rule/rule.js';
import { versionOn } from '../rule/version.js';
import { articleKey, conditionsOf, ownPaths } from './context.js';
import { html, type Part } from './html.js';
import type { Scribe } from './page.js';
import { definitionLink, ruleList } from './parts.js';
import { definitionPlace, fieldPlace, wayTo } from './place.js';

const fieldItems = ({ locale }: Scribe, place: string, paths: readonly string[]): Part =>
  paths
    .filter((path) => path !== 'asOf')
    .map(
      (path) =>
        html`<li><a href="${wayTo(place, fieldPlace(path))}"><code>${path}</code></a> ${namedField(path)?.meta[locale]}</li>`,
    );

/** The fields that a rule reads: itself, and through the definitions that it names. */
export const ruleFields = (scribe: Scribe, place: string, rule: Rule): Part => {
  const { context, say } = scribe;
  const own = ownPaths(rule, context.asOf);
  const resolver = resolverOn(context.catalogue.definitions, context.asOf);
  const all = pathsOf(conditionsOf(versionOn(rule, context.asOf)), resolver);
  const below = [...all].filter((path) => !own.includes(path));
  return html`${own.length > 0 && html`<ul>${fieldItems(scribe, place, own)}</ul>`}
${
  below.length > 0 &&
  html`<details><summary>${say({ zh: `经由定义读取 ${below.length} 个字段`, en: `${below.length} more through definitions` })}</summary><ul>${fieldItems(scribe, place, below)}</ul></details>`
}`;
};

/** The definitions that a rule names, with how many rules share them. */
export const ruleDefinitions = (scribe: Scribe, place: string, rule: Rule): Part => {
  const { context, say } = scribe;
  const ids = [...definitionsOf(conditionsOf(versionOn(rule, context.asOf)))];
  const found = ids.flatMap((id) => context.definitions.get(id) ?? []);
  if (found.length === 0) return undefined;
  return html`<ul>${found.map((definition) => {
    const others = (context.rulesOfDefinition.get(definition.id)?.length ?? 1) - 1;
    const more = say({ zh: `另有 ${others} 条规则使用`, en: `${others} other rules use it` });
    return html`<li>${definitionLink(scribe, place, definition)}${
      others > 0 &&
      html` <small><a href="${wayTo(place, `${definitionPlace(definition.id)}#rules`)}">${more}</a></small>`
    }</li>`;
  })}</ul>`;
};

/** The other rules of the same article. */
export const ruleNeighbours = (scribe: Scribe, place: string, rule: Rule): Part => {
  const { provision } = versionOn(rule, scribe.context.asOf);
  const same = scribe.context.rulesOfArticle.get(articleKey(rule.instrument.id, provision)) ?? [];
  const others = same.filter(({ id }) => id !== rule.id);
  return others.length > 0 && ruleList(scribe, place, others);
};
