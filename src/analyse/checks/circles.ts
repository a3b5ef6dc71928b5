import { definitionsOf } from '../../logic/walk.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { AnyDefinition } from '../../rule/define.js';
import type { LintFinding } from '../finding.js';

/** Every condition and value of a definition, those of its periods included. */
export const bodiesOf = (definition: AnyDefinition): readonly unknown[] => {
  switch (definition.kind) {
    case 'status':
      return [definition.when, ...(definition.periods ?? []).map(({ body }) => body)];
    case 'number':
      return [definition.value, ...(definition.periods ?? []).map(({ body }) => body)];
    case 'tier':
      return definition.steps.map(({ when }) => when);
  }
};

/** Definitions that rest on one another in a circle: each circle once, from its least id on. */
export const circleFindings = ({ definitions }: Catalogue): readonly LintFinding[] => {
  const below = new Map(
    definitions.map((definition) => [
      definition.id,
      [...new Set(bodiesOf(definition).flatMap((body) => [...definitionsOf(body)]))],
    ]),
  );
  const done = new Set<string>();
  const found = new Map<string, readonly string[]>();
  const visit = (id: string, trail: readonly string[]): void => {
    const at = trail.indexOf(id);
    if (at >= 0) {
      const circle = trail.slice(at);
      const least = circle.reduce((a, b, i) => (b < (circle[a] ?? b) ? i : a), 0);
      const turned = [...circle.slice(least), ...circle.slice(0, least)];
      found.set(turned.join(' '), turned);
      return;
    }
    if (done.has(id)) return;
    for (const next of below.get(id) ?? []) visit(next, [...trail, id]);
    done.add(id);
  };
  for (const id of below.keys()) visit(id, []);
  return [...found.values()].map(([id = '', ...others]) => {
    const way = [id, ...others, id].join(' → ');
    return {
      code: 'definition-circle',
      id,
      others,
      message: { zh: `定义循环引用：${way}`, en: `the definitions go in a circle: ${way}` },
    };
  });
};
