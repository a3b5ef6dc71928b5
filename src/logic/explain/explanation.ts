import type { Truth } from '../truth.js';
import type { Condition } from '../types.js';
import { Joined, type Reads } from './environment.js';

/** How a condition came out, and by which facts. */
export class Explanation extends Joined {
  readonly truth: Truth;
  readonly condition: Condition;
  /** The parts that were looked at, with the definition's own condition under `is`. */
  readonly parts: readonly Explanation[];
  /** The element of a list that this part is about, as a JSON pointer. */
  readonly element: string | undefined;

  constructor(
    truth: Truth,
    condition: Condition,
    from: readonly Reads[],
    parts: readonly Explanation[] = [],
    element?: string,
  ) {
    super(from);
    this.truth = truth;
    this.condition = condition;
    this.parts = parts;
    this.element = element;
  }
}
