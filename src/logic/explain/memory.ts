import type { Explanation } from './explanation.js';
import type { Evaluated } from './operand.js';

/** What was found out on some facts: conditions on the elements at hand, and the facts of the service itself. */
export class Memory {
  readonly conditions = new Map<unknown, Explanation>();
  readonly facts: Map<string, Evaluated>;
  /** The definitions that are being looked at, so that one that rests on itself is noticed. */
  readonly open: Set<string>;

  constructor(facts: Map<string, Evaluated> = new Map(), open: Set<string> = new Set()) {
    this.facts = facts;
    this.open = open;
  }

  /** The memory for another element at hand: the facts of the service are the same. */
  within(): Memory {
    return new Memory(this.facts, this.open);
  }
}
