import { LogicSyntaxError } from '../error.js';
import { flattenList, parts } from '../node.js';
import { noDefinitions, type Resolver } from '../resolver.js';
import { type Truth, U } from '../truth.js';
import type { Condition, ListOperand, Operand } from '../types.js';
import type { Test } from './compare.js';
import { compileCondition } from './condition.js';
import { Frame, type Read } from './frame.js';
import { type Interned, Interner } from './intern.js';
import { compileOperand } from './operand.js';
import type { Source } from './quantify.js';

const isPlain = (arg: unknown): boolean => typeof arg !== 'object' || arg === null || 'var' in arg;

const leaves: ReadonlySet<string> = new Set(['===', '!==', '<', '<=', '>', '>=']);

/** Whether a test costs no more than looking up its result. */
const isLeaf = (condition: Condition): boolean => {
  if (typeof condition === 'boolean') return true;
  const { op, args } = parts(condition);
  return leaves.has(op) && args.length === 2 && args.every(isPlain);
};

const connectives: ReadonlySet<string> = new Set(['and', 'or', '!', 'in']);

/** Whether a test is so cheap that its result is only worth keeping once a second condition asks for it. */
const isCheap = (condition: Condition): boolean =>
  typeof condition === 'object' && connectives.has(parts(condition).op);

/** Computes a test once a manifest. */
const once = (test: Test, manifest: { readonly stamp: number }): Test => {
  let stamp = 0;
  let result: Truth = U;
  return () => {
    if (stamp === manifest.stamp) return result;
    const v = test();
    stamp = manifest.stamp;
    result = v;
    return v;
  };
};

/**
 * Compiles conditions to closures over one frame of facts. Equal tests are compiled once and, where they read no list
 * element, computed once a manifest.
 *
 * Single-threaded and not re-entrant: load, run, and load again.
 */
export class Compiler {
  readonly frame = new Frame();
  readonly #resolver: Resolver;
  readonly #interner: Interner;
  readonly #tests = new Map<number, Test>();
  readonly #askedOnce = new Set<number>();
  readonly #reads = new Map<number, Read>();
  readonly #open = new Set<number>();
  readonly #manifest = { stamp: 1 };

  constructor(resolver: Resolver = noDefinitions) {
    this.#resolver = resolver;
    this.#interner = new Interner(resolver);
  }

  /** What a condition is known by: equal conditions by the same. */
  intern(condition: Condition): Interned {
    return this.#interner.intern(condition);
  }

  /** A condition as a function, compiled once for all equal conditions. */
  test(condition: Condition): Test {
    const { id, free } = this.#interner.intern(condition);
    const known = this.#tests.get(id);
    if (known !== undefined) return this.#askedOnce.delete(id) ? this.#kept(id, known) : known;
    const test = this.#closed(id, condition, () => compileCondition(this, condition));
    if (!isLeaf(condition) && free.size === 0) {
      if (!isCheap(condition)) return this.#kept(id, test);
      this.#askedOnce.add(id);
    }
    this.#tests.set(id, test);
    return test;
  }

  #kept(id: number, test: Test): Test {
    const kept = once(test, this.#manifest);
    this.#tests.set(id, kept);
    return kept;
  }

  /** An operand as a function; the same for equal operands. */
  operand(operand: Operand): Read {
    const { id } = this.#interner.intern(operand);
    const known = this.#reads.get(id);
    if (known !== undefined) return known;
    const read = this.#closed(id, operand, () => compileOperand(this, operand));
    this.#reads.set(id, read);
    return read;
  }

  #closed<R>(id: number, part: Condition | Operand, compile: () => R): R {
    if (this.#open.has(id)) throw new LogicSyntaxError(`a definition rests on itself: ${JSON.stringify(part)}`);
    this.#open.add(id);
    try {
      return compile();
    } finally {
      this.#open.delete(id);
    }
  }

  /** A list with its filters, for a quantifier. */
  source(list: ListOperand): Source {
    const { path, filters } = flattenList(list);
    const at = this.frame.list(path);
    const [only] = filters;
    return {
      read: this.frame.read(path),
      elements: this.frame.elements,
      at,
      filter: only === undefined ? undefined : this.test(filters.length === 1 ? only : { and: filters }),
    };
  }

  resolveStatus(id: string): Condition {
    const condition = this.#resolver.status(id);
    if (condition === undefined) throw new LogicSyntaxError(`there is no status "${id}"`);
    return condition;
  }

  resolveValue(id: string): Operand {
    const operand = this.#resolver.value(id);
    if (operand === undefined) throw new LogicSyntaxError(`there is no number or tier "${id}"`);
    return operand;
  }

  /** Takes the facts of a manifest. */
  load(facts: unknown, asOf?: string): void {
    this.frame.load(facts, asOf);
    this.#manifest.stamp += 1;
  }
}
