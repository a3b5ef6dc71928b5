import type { Compiler } from '../compile/compiler.js';
import { asCondition, parts } from '../node.js';
import type { Condition } from '../types.js';
import { numberWires, Wire } from './wire.js';

/** Gives the wire of a condition that is neither `and`, `or` nor `!`, or of its negation; undefined where there is none. */
export type Leaf = (condition: Condition, isNegated: boolean) => Wire | undefined;

interface Gate {
  readonly isAny: boolean;
  readonly inputs: readonly Wire[];
  readonly out: Wire;
}

/** Conditions as gates, an `and` or an `or` each: `!` is moved down to the leaves, and equal parts are one. */
export class Circuit {
  readonly #compiler: Compiler;
  readonly #leaf: Leaf;
  readonly #never = new Wire();
  readonly #always = new Wire();
  readonly #gates: Gate[] = [];
  readonly #wires = new Map<string, Wire | undefined>();

  constructor(compiler: Compiler, leaf: Leaf) {
    this.#compiler = compiler;
    this.#leaf = leaf;
  }

  /** The wire of a condition, or of its negation; undefined where a leaf has none. */
  wire(condition: Condition, isNegated = false): Wire | undefined {
    const key = `${isNegated ? '!' : ''}${this.#compiler.intern(condition).id}`;
    if (this.#wires.has(key)) return this.#wires.get(key);
    const wire = this.#make(condition, isNegated);
    this.#wires.set(key, wire);
    return wire;
  }

  #make(condition: Condition, isNegated: boolean): Wire | undefined {
    if (typeof condition === 'boolean') return condition === isNegated ? this.#never : this.#always;
    const { op, args } = parts(condition);
    const wires = () => args.map((arg) => this.wire(asCondition(arg), isNegated));
    switch (op) {
      case 'and':
        return this.join(isNegated, wires());
      case 'or':
        return this.join(!isNegated, wires());
      case '!':
        return this.wire(asCondition(args[0]), !isNegated);
      case 'is':
        return this.wire(this.#compiler.resolveStatus(String(args[0])), isNegated);
      default:
        return this.#leaf(condition, isNegated);
    }
  }

  /** The wire of all of some, or of any of them. */
  join(isAny: boolean, wires: readonly (Wire | undefined)[]): Wire | undefined {
    const inputs = wires.filter((wire) => wire !== undefined);
    if (inputs.length < wires.length) return undefined;
    if (inputs.length < 2) return inputs[0] ?? (isAny ? this.#never : this.#always);
    const out = new Wire();
    this.#gates.push({ isAny, inputs, out });
    return out;
  }

  /** Numbers what no fact gives: from `from` on the two constants, and then the gates. */
  number(from: number): Gates {
    this.#never.at = from;
    this.#always.at = from + 1;
    const end = numberWires(
      this.#gates.map(({ out }) => out),
      from + 2,
    );
    return { from, end, inputs: Int32Array.from(this.#gates.flatMap(inputsOf)) };
  }
}

/** Gates as numbers: of each input its place, whether the gate is an `or`, and whether it is the last of its gate. */
export interface Gates {
  readonly from: number;
  readonly end: number;
  readonly inputs: Int32Array;
}

const inputsOf = ({ isAny, inputs }: Gate): readonly number[] =>
  inputs.map(({ at }, i) => (at << 2) | (isAny ? 2 : 0) | (i === inputs.length - 1 ? 1 : 0));

/**
 * Works out the gates, from the results that lie before them; `always` is what is true without any. There is no branch:
 * an `or` is an `and` of what is turned, turned, and the result of a gate is written with each input until the last.
 */
export const runGates = ({ from, inputs }: Gates, always: number, values: Int32Array): void => {
  values[from] = 0;
  values[from + 1] = always;
  let out = from + 2;
  let all = -1;
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i] ?? 0;
    const turn = -((input >> 1) & 1);
    const last = input & 1;
    all &= (values[input >> 2] ?? 0) ^ turn;
    values[out] = all ^ turn;
    out += last;
    all |= -last;
  }
};
