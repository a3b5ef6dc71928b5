import type { Test } from '../compile/compare.js';
import { bitsOf } from './bits.js';
import { Classes, odd } from './classes.js';
import { numberWires, Wire } from './wire.js';

/** A value of manifests that is tested against constants. What its tests say of a class of values is remembered. */
export class Fact {
  /** What the tests say, as bits: a row for each class. */
  results = new Uint8Array(0);
  readonly #classes = new Classes();
  readonly #tests: Test[] = [];
  readonly #wires: Wire[] = [];
  #isLearnt = new Uint8Array(0);

  /** Takes a test of nothing but this value and constants, and gives the wire of its result. */
  add(test: Test, constants: readonly unknown[], isDated: boolean): Wire {
    const wire = new Wire();
    this.#classes.add(constants, isDated);
    this.#tests.push(test);
    this.#wires.push(wire);
    return wire;
  }

  get width(): number {
    return this.#tests.length;
  }

  /** Numbers its wires, once it has all tests, and says where they end. */
  number(from: number): number {
    const classes = this.#classes.number();
    this.results = new Uint8Array(classes * this.width);
    this.#isLearnt = new Uint8Array(classes);
    return numberWires(this.#wires, from);
  }

  /** Where the results begin for a value, which is the one at hand. Throws what a test throws. */
  row(value: unknown): number {
    const known = this.#classes.of(value);
    const row = known * this.#tests.length;
    if (this.#isLearnt[known] !== 1) this.#learn(known, row);
    return row;
  }

  #learn(known: number, row: number): void {
    for (const [i, test] of this.#tests.entries()) this.results[row + i] = bitsOf[test()];
    if (known !== odd) this.#isLearnt[known] = 1;
  }
}
