import type { Compiler } from '../compile/compiler.js';
import type { Read } from '../compile/frame.js';
import { elementsOf } from '../compile/quantify.js';
import { cutPath } from '../path.js';
import { F, negate, T, U } from '../truth.js';
import type { Condition } from '../types.js';
import { bitsOf } from './bits.js';
import { Circuit, type Gates, runGates } from './circuit.js';
import { Fact } from './fact.js';
import { oneFact } from './one-fact.js';
import { Table } from './table.js';
import { Wire } from './wire.js';

/** So many elements are tested at once. */
const most = 31;

/** A fact of the elements. */
interface Column {
  readonly fact: Fact;
  readonly read: Read;
}

/** A `some` or an `all`. */
interface Quantifier {
  readonly isAll: boolean;
  /** The wire of the condition on elements. */
  readonly held: Wire;
  /** The wire of what it says of the service. */
  readonly out: Wire;
}

/** A list of the service, and conditions on its elements: what they say of an element is a bit of a number. */
export class List {
  readonly #compiler: Compiler;
  readonly #constantOf: (operand: unknown) => unknown;
  readonly #path: string;
  readonly #at: number;
  readonly #read: Read;
  readonly #columns = new Map<string, Column>();
  readonly #circuit: Circuit;
  readonly #quantifiers: Quantifier[] = [];
  #reads: readonly Read[] = [];
  #table = new Table([], most);
  readonly #rows = new Int32Array(most);
  #gates: Gates | undefined;
  #notFalse = new Int32Array(0);
  #isTrue = new Int32Array(0);

  constructor(compiler: Compiler, constantOf: (operand: unknown) => unknown, path: string) {
    this.#compiler = compiler;
    this.#constantOf = constantOf;
    this.#path = path;
    this.#at = compiler.frame.list(path);
    this.#read = compiler.frame.read(path);
    this.#circuit = new Circuit(compiler, (condition, isNegated) => this.#test(condition, isNegated));
  }

  #test(condition: Condition, isNegated: boolean): Wire | undefined {
    const one = oneFact(condition, this.#constantOf);
    if (one === undefined || cutPath(one.path).list !== this.#path) return undefined;
    const column = this.#columns.get(one.path) ?? { fact: new Fact(), read: this.#compiler.frame.read(one.path) };
    this.#columns.set(one.path, column);
    const test = this.#compiler.test(condition);
    return column.fact.add(isNegated ? () => negate(test()) : test, one.constants, one.isDated);
  }

  /** The wire of a quantifier over this list, or of its negation; undefined where elements are not tested at once. */
  wire(op: string, filters: readonly Condition[], held: Condition, isNegated: boolean): Wire | undefined {
    const isAll = (op === 'some') === isNegated;
    const inner = this.#circuit.join(isAll, [
      ...filters.map((filter) => this.#circuit.wire(filter, isAll)),
      this.#circuit.wire(held, (op === 'none') !== isNegated),
    ]);
    if (inner === undefined) return undefined;
    const out = new Wire();
    this.#quantifiers.push({ isAll, held: inner, out });
    return out;
  }

  /** Numbers the results for the service, once all conditions are known, and says where they end. */
  number(from: number): number {
    const columns = [...this.#columns.values()];
    this.#reads = columns.map(({ read }) => read);
    this.#table = new Table(
      columns.map(({ fact }) => fact),
      most,
    );
    const end = columns.reduce((at, { fact }) => fact.number(at), 0);
    const gates = this.#circuit.number(end);
    this.#gates = gates;
    this.#notFalse = new Int32Array(gates.end);
    this.#isTrue = new Int32Array(gates.end);
    for (const [i, { out }] of this.#quantifiers.entries()) out.at = from + i;
    return from + this.#quantifiers.length;
  }

  /** Works out the results for the service. Throws what a test throws. */
  run(values: Int32Array): void {
    const list = elementsOf(this.#read());
    for (const { isAll, out } of this.#quantifiers) values[out.at] = bitsOf[list === undefined ? U : isAll ? T : F];
    if (list === undefined) return;
    const { elements } = this.#compiler.frame;
    const outer = elements[this.#at];
    try {
      for (let i = 0; i < list.length; i += most) this.#runSome(list, i, Math.min(list.length - i, most), values);
    } finally {
      elements[this.#at] = outer;
    }
  }

  #runSome(list: readonly unknown[], from: number, count: number, values: Int32Array): void {
    if (this.#gates === undefined) return;
    const notFalse = this.#notFalse;
    const isTrue = this.#isTrue;
    const rows = this.#rows;
    const { results, widths } = this.#table;
    const { elements } = this.#compiler.frame;
    let at = 0;
    for (const [column, read] of this.#reads.entries()) {
      for (let i = 0; i < count; i++) {
        elements[this.#at] = list[from + i];
        rows[i] = this.#table.row(column, read(), i);
      }
      const width = widths[column] ?? 0;
      for (let test = 0; test < width; test++, at++) {
        let open = 0;
        let known = 0;
        for (let i = 0; i < count; i++) {
          const bits = results[(rows[i] ?? 0) + test] ?? 0;
          open |= (bits & 1) << i;
          known |= (bits >> 1) << i;
        }
        notFalse[at] = open;
        isTrue[at] = known;
      }
    }
    runGates(this.#gates, -1, notFalse);
    runGates(this.#gates, -1, isTrue);
    const every = 2 ** count - 1;
    for (const { isAll, held, out } of this.#quantifiers) {
      const open = (notFalse[held.at] ?? 0) & every;
      const known = (isTrue[held.at] ?? 0) & every;
      const before = values[out.at] ?? 0;
      values[out.at] = isAll
        ? before & ((open === every ? 1 : 0) | (known === every ? 2 : 0))
        : before | (open === 0 ? 0 : 1) | (known === 0 ? 0 : 2);
    }
  }
}
