import { LogicSyntaxError } from '../error.js';
import { flattenList } from '../node.js';
import type { Truth } from '../truth.js';
import type { Condition, ListOperand, Operand } from '../types.js';
import { freeLists } from '../walk.js';
import { compileCondition } from './condition.js';
import { Frame, type Read } from './frame.js';
import { compileOperand } from './operand.js';
import type { Source } from './quantify.js';

type Test = () => Truth;

/** Gives the conditions and values that definitions stand for. */
export interface Resolver {
  /** The condition of a status; undefined where there is no such definition. */
  readonly status: (id: string) => Condition | undefined;
  /** The operand of a number or a tier; undefined where there is no such definition. */
  readonly value: (id: string) => Operand | undefined;
}

/** A resolver that knows no definition. */
export const noDefinitions: Resolver = { status: () => undefined, value: () => undefined };

/**
 * Compiles conditions to closures over one frame of facts. Equal tests are compiled once and, where they read no list
 * element, computed once a manifest.
 *
 * Single-threaded and not re-entrant: load, run, and load again.
 */
export class Compiler {
  readonly frame = new Frame();
  readonly #resolver: Resolver;
  readonly #tests: Test[] = [];
  readonly #shared: boolean[] = [];
  readonly #results: Truth[] = [];
  readonly #stamps: number[] = [];
  readonly #ids = new Map<string, number>();
  readonly #open = new Set<string>();
  #stamp = 1;

  constructor(resolver: Resolver = noDefinitions) {
    this.#resolver = resolver;
  }

  /** The number of a condition; the same for equal conditions. */
  testId(condition: Condition): number {
    const key = JSON.stringify(condition);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const test = this.#once(key, () => compileCondition(this, condition));
    const id = this.#tests.length;
    this.#tests.push(test);
    this.#shared.push(freeLists(condition, this.#resolver).size === 0);
    this.#results.push(0);
    this.#stamps.push(0);
    this.#ids.set(key, id);
    return id;
  }

  /** A condition as a function. */
  test(condition: Condition): Test {
    const id = this.testId(condition);
    return this.#shared[id] ? () => this.run(id) : (this.#tests[id] ?? (() => 1));
  }

  /** An operand as a function. */
  operand(operand: Operand): Read {
    const key = typeof operand === 'object' ? JSON.stringify(operand) : undefined;
    if (key === undefined) return compileOperand(this, operand);
    return this.#once(key, () => compileOperand(this, operand));
  }

  #once<R>(key: string, compile: () => R): R {
    if (this.#open.has(key)) throw new LogicSyntaxError(`a definition rests on itself: ${key}`);
    this.#open.add(key);
    try {
      return compile();
    } finally {
      this.#open.delete(key);
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
    this.#stamp += 1;
  }

  /** Tests the condition with this number on the facts at hand. */
  run(id: number): Truth {
    if (this.#stamps[id] === this.#stamp) return this.#results[id] ?? 1;
    const test = this.#tests[id];
    if (test === undefined) throw new LogicSyntaxError(`there is no test ${id}`);
    const result = test();
    if (this.#shared[id]) {
      this.#results[id] = result;
      this.#stamps[id] = this.#stamp;
    }
    return result;
  }
}
