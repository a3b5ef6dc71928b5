import type { Test } from '../compile/compare.js';
import type { Compiler } from '../compile/compiler.js';
import { asCondition, asList, flattenList, parts } from '../node.js';
import type { Resolver } from '../resolver.js';
import { negate, T } from '../truth.js';
import type { Condition } from '../types.js';
import { bitsOf } from './bits.js';
import { Circuit, runGates } from './circuit.js';
import { constantsOn } from './constants.js';
import { Fact } from './fact.js';
import { List } from './list.js';
import { oneFact } from './one-fact.js';
import { Table } from './table.js';
import { numberWires, Wire } from './wire.js';

const quantifiers: ReadonlySet<string> = new Set(['some', 'none', 'all']);

interface Asked {
  readonly test: Test;
  readonly wire: Wire;
}

/**
 * Conditions worked out all at once, for many manifests of a day: tests of a fact against constants are looked up in
 * what was learnt from earlier manifests, lists are tested many elements at once, and what joins them has no branch.
 *
 * Says what compiled functions say. It does not stop where they stop: where a test throws, they have the say.
 */
export class Program {
  readonly #compiler: Compiler;
  readonly #constantOf: (operand: unknown) => unknown;
  readonly #circuit: Circuit;
  readonly #facts = new Map<string, Fact>();
  readonly #lists = new Map<string, List>();
  readonly #asked: Asked[] = [];

  /** The compiler has loaded the day, which is that of all manifests. */
  constructor(compiler: Compiler, resolver: Resolver) {
    this.#compiler = compiler;
    this.#constantOf = constantsOn(compiler, resolver);
    this.#circuit = new Circuit(compiler, (condition, isNegated) => this.#leaf(condition, isNegated));
  }

  /** Adds a condition on the service; undefined for one that is left to compiled functions. */
  add(condition: Condition): Wire | undefined {
    return this.#compiler.intern(condition).free.size === 0 ? this.#circuit.wire(condition) : undefined;
  }

  #leaf(condition: Condition, isNegated: boolean): Wire | undefined {
    if (typeof condition !== 'object') return undefined;
    const { op, args } = parts(condition);
    if (quantifiers.has(op)) return this.#quantified(op, args, isNegated);
    const compiled = this.#compiler.test(condition);
    const test: Test = isNegated ? () => negate(compiled()) : compiled;
    const one = oneFact(condition, this.#constantOf);
    if (one !== undefined) {
      const fact = this.#facts.get(one.path) ?? new Fact();
      this.#facts.set(one.path, fact);
      return fact.add(test, one.constants, one.isDated);
    }
    if (!args.every(isCheap)) return undefined;
    const wire = new Wire();
    this.#asked.push({ test, wire });
    return wire;
  }

  #quantified(op: string, [over, held]: readonly unknown[], isNegated: boolean): Wire | undefined {
    const { path, filters } = flattenList(asList(over));
    const list = this.#lists.get(path) ?? new List(this.#compiler, this.#constantOf, path);
    this.#lists.set(path, list);
    return list.wire(op, filters, asCondition(held), isNegated);
  }

  /** Numbers the wires of all conditions that were added; gives what works them out for the facts that are loaded. */
  build(): () => Int32Array {
    const { slots } = this.#compiler.frame;
    const facts = [...this.#facts.values()];
    const from = Int32Array.from([...this.#facts.keys()].map((path) => this.#compiler.frame.slot(path)));
    const lists = [...this.#lists.values()];
    const asked = this.#asked;
    const table = new Table(facts, 1);
    const { results, widths } = table;
    const afterFacts = facts.reduce((at, fact) => fact.number(at), 0);
    const afterLists = lists.reduce((at, list) => list.number(at), afterFacts);
    const asks = asked.map(({ wire }) => wire);
    const gates = this.#circuit.number(numberWires(asks, afterLists));
    const values = new Int32Array(gates.end);
    return () => {
      let at = 0;
      for (let i = 0; i < from.length; i++) {
        const end = at + (widths[i] ?? 0);
        for (let row = table.row(i, slots[from[i] ?? 0], 0); at < end; row++) values[at++] = results[row] ?? 0;
      }
      for (const list of lists) list.run(values);
      for (const { test, wire } of asked) values[wire.at] = bitsOf[test()];
      runGates(gates, bitsOf[T], values);
      return values;
    };
  }
}

/** Whether an operand costs no more than reading it. */
const isCheap = (operand: unknown): boolean => typeof operand !== 'object' || operand === null || 'var' in operand;
