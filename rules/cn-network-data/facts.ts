import type { Case, FactPath, MeasurePath } from '../../src/rule/index.js';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

const grown = (tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree => {
  if (rest.length === 0) return { ...tree, [key]: value };
  const name = key.replace('[]', '');
  const below = tree[name];
  const inner: unknown = Array.isArray(below) ? below[0] : below;
  const node = grown(isTree(inner) ? inner : {}, rest, value);
  return { ...tree, [name]: key === name ? node : [node] };
};

/** Facts by their paths; a list has one element. */
export type Facts = Readonly<Partial<Record<FactPath | MeasurePath, unknown>>>;

/** The manifest that holds some facts: `put({ 'data.importantData': true })`. */
export const put = (facts: Facts): Case['facts'] =>
  Object.entries(facts).reduce<Tree>((tree, [path, value]) => grown(tree, path.split('.'), value), {});
