import type { Compiler } from '../compile/compiler.js';
import { asCondition, parts } from '../node.js';
import type { Condition } from '../types.js';
import { Wire } from './wire.js';

/** Gives the wire of a condition that is neither `and`, `or` nor `!`, or of its negation; undefined where there is none. */
export type Leaf = (condition: Condition, isNegated: boolean) => Wire | undefined;

interface Gate {
  /** Nothing but ones for `or`, which is `and` of what is turned, turned. */
  readonly turn: number;
  readonly left: Wire;
  readonly right: Wire;
  readonly out: Wire;
}

const and = 0;
const or = -1;

/** Conditions as gates of two inputs, without a branch: `!` is moved down to the leaves, and equal parts are one. */
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
    const [first = isAny ? this.#never : this.#always, ...rest] = wires;
    if (wires.includes(undefined)) return undefined;
    return rest.reduce((left, right) => {
      if (left === undefined || right === undefined) return undefined;
      const out = new Wire();
      this.#gates.push({ turn: isAny ? or : and, left, right, out });
      return out;
    }, first);
  }

  /** Numbers what no fact gives: from `from` on the two constants, and then the gates. */
  number(from: number): Gates {
    this.#never.at = from;
    this.#always.at = from + 1;
    for (const [i, { out }] of this.#gates.entries()) out.at = from + 2 + i;
    return {
      from,
      end: from + 2 + this.#gates.length,
      code: Int32Array.from(this.#gates.flatMap(({ turn, left, right }) => [turn, left.at, right.at])),
    };
  }
}

/** Gates as numbers: three for each, whose results follow one another. */
export interface Gates {
  readonly from: number;
  readonly end: number;
  readonly code: Int32Array;
}

/** Works out the gates, from the results that lie before them; `always` is what is true without any. */
export const runGates = ({ from, code }: Gates, always: number, values: Uint8Array | Int32Array): void => {
  values[from] = 0;
  values[from + 1] = always;
  for (let i = 0, out = from + 2; i < code.length; i += 3, out++) {
    const turn = code[i] ?? 0;
    const left = values[code[i + 1] ?? 0] ?? 0;
    const right = values[code[i + 2] ?? 0] ?? 0;
    values[out] = turn ^ ((left ^ turn) & (right ^ turn));
  }
};
