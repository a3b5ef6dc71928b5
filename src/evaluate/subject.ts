import {
  bind,
  type Environment,
  joinReads,
  noReads,
  type Reads,
  readFact,
  readsOf,
} from '../logic/explain/environment.js';
import { own, pointerOf } from '../pointer.js';
import type { CompiledRule } from './compiled.js';
import { orderlessJson } from './digest.js';

/** One element of a list, or the service itself, on which a rule is tested. */
export interface Subject {
  readonly pointer: string;
  readonly name?: string;
  readonly environment: Environment;
  /** What tells it from other subjects, stable when the order of the list changes. */
  readonly identity: () => string;
}

/** What the list of a `forEach` turned out to be. */
export type Subjects =
  | { readonly state: 'known'; readonly subjects: readonly Subject[] }
  | { readonly state: 'unknown'; readonly path: string; readonly pointer: string };

/** The facts by which an element of a list is called, the first that it has. */
export const nameKeys = ['id', 'name', 'modality', 'kind', 'purpose'];

/** How an element of a list is called; undefined where nothing tells. */
export const nameOf = (element: unknown): string | undefined => {
  const found = nameKeys.map((key) => own(element, key)).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : undefined;
};

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The names of some elements, told apart: those that share one, or have none, are numbered in the order of their facts. */
const toldApart = (list: readonly unknown[]): readonly string[] => {
  const names = list.map((element) => (nameOf(element) ?? '').replaceAll('#', '##'));
  if (new Set(names).size === names.length) return names;
  const texts = list.map(orderlessJson);
  const inOrder = [...list.keys()].sort((a, b) => compareTexts(texts[a] ?? '', texts[b] ?? ''));
  const labels = [...names];
  const seen = new Map<string, number>();
  for (const i of inOrder) {
    const name = names[i] ?? '';
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    labels[i] = nth === 0 ? name : `${name}#${nth}`;
  }
  return labels;
};

const labelsOf = (list: readonly unknown[]): (() => readonly string[]) => {
  let labels: readonly string[] | undefined;
  return () => {
    labels ??= toldApart(list);
    return labels;
  };
};

const readElements = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined);

const expand = (lists: readonly string[], outer: Subject): Subjects => {
  const [path, ...inner] = lists;
  if (path === undefined) return { state: 'known', subjects: [outer] };
  const { pointer, value } = readFact(outer.environment, path);
  const list = readElements(value);
  if (list === undefined) return { state: 'unknown', path, pointer };
  const labels = labelsOf(list);
  const found: Subject[] = [];
  for (const [i, element] of list.entries()) {
    const at = pointerOf(pointer, [i]);
    const name = nameOf(element);
    const below = expand(inner, {
      pointer: at,
      ...(name !== undefined && { name }),
      environment: bind(outer.environment, path, element, at),
      identity: () => pointerOf(outer.identity(), [labels()[i] ?? i]),
    });
    if (below.state === 'unknown') return below;
    found.push(...below.subjects);
  }
  return { state: 'known', subjects: found };
};

/** The subjects of a rule on the facts of a service. */
export const subjectsOf = (rule: CompiledRule, service: Subject): Subjects => expand(rule.lists, service);

/** The lists over which a rule goes, as facts: the outermost, and those of its elements. */
export const listReads = ([path, ...inner]: readonly string[], environment: Environment): Reads => {
  if (path === undefined) return noReads;
  const { pointer, value } = readFact(environment, path);
  const below = (readElements(value) ?? []).map((element, i) =>
    listReads(inner, bind(environment, path, element, pointerOf(pointer, [i]))),
  );
  return joinReads([readsOf(environment, [path]), ...below]);
};
