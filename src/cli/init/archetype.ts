import type { Bilingual } from '../../text.js';

/** A kind of service. */
export interface Archetype extends Bilingual {
  readonly id: string;
  /** What is true of every such service by what the kind means. Kept to the bare minimum: it is to be confirmed. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The facts that matter most for such a service: asked first, and left as comments where they are not answered. */
  readonly asks: readonly string[];
}
