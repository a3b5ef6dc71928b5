import type { Atom, Formula, Literal, Variable } from './formula.js';
import { holdsOf } from './holds.js';
import { samplesOf } from './samples.js';

/** A value for each variable that matters. */
export type Model = ReadonlyMap<string, { readonly variable: Variable; readonly value: Literal }>;

/** Whether a formula can hold: with values for which it does, not at all, or not found out within the steps allowed. */
export type Answer =
  | { readonly state: 'possible'; readonly model: Model }
  | { readonly state: 'impossible' }
  | { readonly state: 'open' };

/** A formula over numbered variables: each atom with the samples for which it holds, as bits. */
type Node =
  | boolean
  | { readonly at: number; readonly bits: number }
  | { readonly and: boolean; readonly parts: readonly Node[] };

interface Space {
  readonly variables: readonly Variable[];
  readonly samples: readonly (readonly Literal[])[];
  readonly root: Node;
}

const widest = 30;

const atomsOf = (formula: Formula, into: Map<string, Atom[]>): void => {
  if (formula.kind === 'atom') {
    const known = into.get(formula.variable.key);
    if (known === undefined) into.set(formula.variable.key, [formula]);
    else known.push(formula);
  } else if (formula.kind === 'and' || formula.kind === 'or') {
    for (const part of formula.parts) atomsOf(part, into);
  }
};

const spaceOf = (formula: Formula): Space | undefined => {
  const atoms = new Map<string, Atom[]>();
  atomsOf(formula, atoms);
  const numbers = new Map([...atoms.keys()].map((key, i) => [key, i]));
  const variables = [...atoms.values()].flatMap(([first]) => (first === undefined ? [] : [first.variable]));
  const samples = [...atoms.values()].map((all, i) => samplesOf(variables[i]?.sort ?? { kind: 'flag' }, all));
  if (samples.some(({ length }) => length === 0 || length > widest)) return undefined;
  const nodeOf = (part: Formula): Node => {
    if (part.kind === 'true' || part.kind === 'false') return part.kind === 'true';
    if (part.kind !== 'atom') return { and: part.kind === 'and', parts: part.parts.map(nodeOf) };
    const at = numbers.get(part.variable.key) ?? -1;
    const bits = (samples[at] ?? []).reduce<number>(
      (sum, value, i) => (holdsOf(part.op, value, part.literals) ? sum | (1 << i) : sum),
      0,
    );
    return { at, bits };
  };
  return { variables, samples, root: nodeOf(formula) };
};

/** What is left of a node once some values are ruled out; `domains` has the values left of each variable, as bits. */
const reduce = (node: Node, domains: readonly number[]): Node => {
  if (typeof node === 'boolean') return node;
  if ('at' in node) {
    const left = domains[node.at] ?? 0;
    const both = left & node.bits;
    return both === 0 ? false : both === left ? true : node;
  }
  const stop = !node.and;
  const parts: Node[] = [];
  for (const part of node.parts) {
    const now = reduce(part, domains);
    if (now === stop) return stop;
    if (now === node.and) continue;
    if (typeof now === 'object' && 'parts' in now && now.and === node.and) parts.push(...now.parts);
    else parts.push(now);
  }
  const [only] = parts;
  return only === undefined ? node.and : parts.length === 1 ? only : { and: node.and, parts };
};

/** The node with every value ruled out that a part on its own rules out. */
const propagate = (root: Node, domains: number[]): Node => {
  let node = reduce(root, domains);
  for (;;) {
    const alone = typeof node === 'object' && ('at' in node ? [node] : node.and ? node.parts : []);
    const decided = alone === false ? [] : alone.filter((part) => typeof part === 'object' && 'at' in part);
    if (decided.length === 0) return node;
    for (const part of decided)
      if (typeof part === 'object' && 'at' in part) domains[part.at] = (domains[part.at] ?? 0) & part.bits;
    if (domains.includes(0)) return false;
    node = reduce(node, domains);
  }
};

const firstAtom = (node: Node): { readonly at: number; readonly bits: number } | undefined => {
  if (typeof node === 'boolean') return undefined;
  if ('at' in node) return node;
  for (const part of node.parts) {
    const found = firstAtom(part);
    if (found !== undefined) return found;
  }
  return undefined;
};

class Search {
  #steps: number;

  constructor(steps: number) {
    this.#steps = steps;
  }

  /** The values left of each variable when the node holds; undefined where it cannot; `open` where steps ran out. */
  find(root: Node, given: readonly number[]): readonly number[] | undefined | 'open' {
    if (this.#steps <= 0) return 'open';
    this.#steps -= 1;
    const domains = [...given];
    const node = propagate(root, domains);
    if (node === false) return undefined;
    const atom = firstAtom(node);
    if (atom === undefined) return domains;
    const whole = domains[atom.at] ?? 0;
    const narrowed = (bits: number) => domains.map((left, i) => (i === atom.at ? bits : left));
    const found = this.find(node, narrowed(whole & atom.bits));
    return found === undefined ? this.find(node, narrowed(whole & ~atom.bits)) : found;
  }
}

/** Looks for values with which a formula holds: splits on one comparison after the other, within some steps. */
export const solve = (formula: Formula, steps = 4000): Answer => {
  const space = spaceOf(formula);
  if (space === undefined) return { state: 'open' };
  const { variables, samples, root } = space;
  const found = new Search(steps).find(
    root,
    samples.map(({ length }) => 2 ** length - 1),
  );
  if (found === 'open') return { state: 'open' };
  if (found === undefined) return { state: 'impossible' };
  const model = variables.flatMap((variable, i) => {
    const bits = found[i] ?? 0;
    const value = samples[i]?.find((_, at) => (bits & (1 << at)) !== 0);
    return value === undefined ? [] : [[variable.key, { variable, value }] as const];
  });
  return { state: 'possible', model: new Map(model) };
};
