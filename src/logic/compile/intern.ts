import { flattenList, isList, parts } from '../node.js';
import { cutPath } from '../path.js';
import type { Resolver } from '../resolver.js';
import { binders } from '../walk.js';

/** A part of a condition: equal parts are one and the same. */
export interface Interned {
  readonly id: number;
  /** The lists whose elements it reads without going over them itself. */
  readonly free: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => {
  const filled = sets.filter(({ size }) => size > 0);
  const [first = none] = filled;
  return filled.length < 2 ? first : new Set(filled.flatMap((set) => [...set]));
};

const without = (set: ReadonlySet<string>, list: string): ReadonlySet<string> =>
  set.has(list) ? new Set([...set].filter((one) => one !== list)) : set;

/** Gives equal parts of conditions the same number, each part looked at once: from the leaves up. */
export class Interner {
  readonly #resolver: Resolver;
  readonly #byText = new Map<string, Interned>();
  readonly #byNode = new WeakMap<object, Interned>();
  readonly #open = new Set<string>();

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  intern(node: unknown): Interned {
    if (typeof node !== 'object' || node === null) return this.#known(JSON.stringify(node) ?? 'null', none);
    const known = this.#byNode.get(node);
    if (known !== undefined) return known;
    const made = Array.isArray(node) ? this.#list(node) : this.#operation(node);
    this.#byNode.set(node, made);
    return made;
  }

  #known(text: string, free: ReadonlySet<string>): Interned {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const made = { id: this.#byText.size, free };
    this.#byText.set(text, made);
    return made;
  }

  #list(node: readonly unknown[]): Interned {
    const members = node.map((one) => this.intern(one));
    return this.#known(`[${members.map(({ id }) => id).join()}]`, union(members.map(({ free }) => free)));
  }

  #operation(node: object): Interned {
    const { op, args } = parts(node);
    const [first] = args;
    if (op === 'var') {
      const { list } = cutPath(String(first));
      return this.#known(`var ${String(first)}`, list === undefined ? none : new Set([list]));
    }
    const children = args.map((arg) => this.intern(arg));
    const text = `${op} ${children.map(({ id }) => id).join()}`;
    if (op === 'is' || op === 'value') return this.#known(text, this.#ofDefinition(op, String(first)));
    const [head = none, ...rest] = children.map(({ free }) => free);
    const inner = binders.has(op) && isList(first) ? without(union(rest), flattenList(first).path) : union(rest);
    return this.#known(text, union([head, inner]));
  }

  #ofDefinition(op: 'is' | 'value', id: string): ReadonlySet<string> {
    const name = `${op} ${id}`;
    const meaning = op === 'is' ? this.#resolver.status(id) : this.#resolver.value(id);
    if (meaning === undefined || this.#open.has(name)) return none;
    this.#open.add(name);
    try {
      return this.intern(meaning).free;
    } finally {
      this.#open.delete(name);
    }
  }
}
