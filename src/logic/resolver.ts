import type { Condition, Operand } from './types.js';

/** Gives the conditions and values that definitions stand for. */
export interface Resolver {
  /** The condition of a status; undefined where there is no such definition. */
  readonly status: (id: string) => Condition | undefined;
  /** The operand of a number or a tier; undefined where there is no such definition. */
  readonly value: (id: string) => Operand | undefined;
}

/** A resolver that knows no definition. */
export const noDefinitions: Resolver = { status: () => undefined, value: () => undefined };
