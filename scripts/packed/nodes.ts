import { isMap } from '../../src/pointer.js';

/** Conditions as a list of their nodes, each after its parts; equal nodes stand in it once. */
export interface PackedNodes {
  readonly operators: readonly string[];
  /** What a node is applied to, with null in the place of a node. */
  readonly values: readonly unknown[];
  /** Which nodes stand in those places: pairs of a place and a node; one number where a node is all there is. */
  readonly parts: readonly (number | readonly number[] | null)[];
}

/** A node has one key, and what it is applied to. */
const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isMap(value) && Object.keys(value).length === 1;

/** Takes conditions apart into nodes, so that what they have in common is one object again, looked at once. */
export class Nodes {
  readonly #known = new Map<string, number>();
  readonly #operators: string[] = [];
  readonly #values: unknown[] = [];
  readonly #parts: (number | readonly number[] | null)[] = [];

  get packed(): PackedNodes {
    return { operators: this.#operators, values: this.#values, parts: this.#parts };
  }

  /** The number of a node; a condition that is true or false stands for itself. */
  place(condition: unknown): number | boolean {
    if (typeof condition === 'boolean') return condition;
    if (!isNode(condition)) throw new TypeError(`no condition: ${JSON.stringify(condition)}`);
    return this.#node(condition);
  }

  #node(node: Readonly<Record<string, unknown>>): number {
    const text = JSON.stringify(node);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const [[operator, value] = ['', undefined]] = Object.entries(node);
    if (isNode(value)) return this.#add(text, operator, null, this.#node(value));
    if (!Array.isArray(value)) return this.#add(text, operator, value, null);
    const pairs = value.flatMap((part: unknown, i) => (isNode(part) ? [i, this.#node(part)] : []));
    const rest = value.map((part: unknown) => (isNode(part) ? null : part));
    return this.#add(text, operator, rest, pairs.length === 0 ? null : pairs);
  }

  #add(text: string, operator: string, value: unknown, parts: number | readonly number[] | null): number {
    const place = this.#operators.push(operator) - 1;
    this.#values.push(value);
    this.#parts.push(parts);
    this.#known.set(text, place);
    return place;
  }
}
