import { bitsOf } from './bits.js';
import { absent, no, odd, yes } from './classes.js';
import type { Fact } from './fact.js';

/** No truth value: begins a row of which nothing is learnt. */
const unlearnt = 2;

/**
 * What the tests of some facts say, as bits: a row for each class of values of a fact. Values of which nothing is learnt
 * have rows of their own, one for each value that is looked at together with others.
 */
export class Table {
  readonly results: Uint8Array;
  /** How many tests each fact has. */
  readonly widths: Int32Array;
  readonly #facts: readonly Fact[];
  readonly #bases: Int32Array;
  readonly #together: number;

  /** All facts have all their tests. `together` says how many values of a fact are looked at together. */
  constructor(facts: readonly Fact[], together: number) {
    this.#facts = facts;
    this.#together = together;
    this.widths = Int32Array.from(facts.map(({ tests }) => tests.length));
    this.#bases = new Int32Array(facts.length);
    let end = 0;
    for (const [i, { tests, classes }] of facts.entries()) {
      this.#bases[i] = end;
      end += (together + classes.number()) * tests.length;
    }
    this.results = new Uint8Array(end).fill(unlearnt);
  }

  /** Where the results begin for a value of a fact, the one at hand and so manieth. Throws what a test throws. */
  row(fact: number, value: unknown, index: number): number {
    const known =
      typeof value === 'boolean' ? (value ? yes : no) : value === undefined ? absent : this.#classOf(fact, value);
    const row = (this.#bases[fact] ?? 0) + (known === odd ? index : this.#together + known) * (this.widths[fact] ?? 0);
    if (known === odd || this.results[row] === unlearnt) this.#learn(fact, row);
    return row;
  }

  #classOf(fact: number, value: unknown): number {
    return this.#facts[fact]?.classes.of(value) ?? odd;
  }

  #learn(fact: number, row: number): void {
    const said = this.#facts[fact]?.tests.map((test) => bitsOf[test()]) ?? [];
    this.results.set(said, row);
  }
}
