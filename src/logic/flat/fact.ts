import type { Test } from '../compile/compare.js';
import { Classes } from './classes.js';
import { numberWires, Wire } from './wire.js';

/** A value of manifests that is tested against constants. */
export class Fact {
  readonly classes = new Classes();
  readonly tests: Test[] = [];
  readonly #wires: Wire[] = [];

  /** Takes a test of nothing but this value and constants, and gives the wire of its result. */
  add(test: Test, constants: readonly unknown[], isDated: boolean): Wire {
    const wire = new Wire();
    this.classes.add(constants, isDated);
    this.tests.push(test);
    this.#wires.push(wire);
    return wire;
  }

  /** Numbers its wires, once it has all tests, and says where they end. */
  number(from: number): number {
    return numberWires(this.#wires, from);
  }
}
