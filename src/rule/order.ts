import type { Rule } from './rule.js';

type Part = number | string;

/** A number as it is counted: `12-1` comes after `9` and before `12-2`. */
const partsOf = (article: string): readonly Part[] =>
  (article.match(/\d+|\D+/g) ?? []).map((part) => (/^\d/.test(part) ? Number(part) : part));

const compareParts = (a: Part, b: Part): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === typeof b) return a < b ? -1 : a > b ? 1 : 0;
  return typeof a === 'number' ? -1 : 1;
};

const compareArticles = (a: string, b: string): number => {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const [i, part] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    const order = compareParts(part, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
};

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareProvisions = ({ provision: a, id: left }: Rule, { provision: b, id: right }: Rule): number =>
  compareTexts(a.component ?? '', b.component ?? '') ||
  compareArticles(a.article, b.article) ||
  (a.paragraph ?? 0) - (b.paragraph ?? 0) ||
  (a.item ?? 0) - (b.item ?? 0) ||
  compareTexts(left, right);

/**
 * Rules in the order of the law: the instruments as they come, in each its components, articles, paragraphs and items.
 * The order in which a module names its exports does not matter.
 *
 * @example
 * ```ts
 * import { inOrder } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const [first] = inOrder([...china.rules].filter(({ instrument }) => instrument.id === 'cn-csl').reverse());
 * console.log(first?.provision.article); // 23
 * ```
 */
export const inOrder = (rules: readonly Rule[]): readonly Rule[] => {
  const places = [...new Set(rules.map(({ instrument }) => instrument.id))];
  const place = ({ instrument }: Rule): number => places.indexOf(instrument.id);
  return [...rules].sort((a, b) => place(a) - place(b) || compareProvisions(a, b));
};

/**
 * Things in the order of their ids.
 *
 * @example
 * ```ts
 * import { byId } from 'guiju';
 *
 * console.log(byId([{ id: 'b' }, { id: 'a' }]).map(({ id }) => id)); // [ 'a', 'b' ]
 * ```
 */
export const byId = <T extends { readonly id: string }>(things: readonly T[]): readonly T[] =>
  [...things].sort((a, b) => compareTexts(a.id, b.id));
