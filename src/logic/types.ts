/**
 * The condition language: a strict, three-valued subset of JSON Logic, specified in `docs/logic.md`.
 * It knows no manifest: `P` is the union of the fact paths of whoever uses it.
 */

/** The version of `docs/logic.md` that this package implements. */
export const specificationVersion = '1.0';

/** A fact, by its path. `list[]` stands for the element at hand of the nearest quantifier over `list`. */
export interface Var<P extends string = string> {
  readonly var: P;
}

/** A unit of `plusTime`. Working days follow the calendar that the caller gives. */
export type TimeUnit = 'year' | 'month' | 'day' | 'hour';

/** A value: a literal, a fact, or what is computed from facts. Unknown where a fact it reads is unknown. */
export type Operand<P extends string = string> =
  | string
  | number
  | boolean
  | Var<P>
  | { readonly value: string }
  | { readonly plusTime: readonly [Operand<P>, number, TimeUnit] }
  | { readonly startOf: readonly [Operand<P>, 'year' | 'month'] }
  | { readonly count: readonly [ListOperand<P>, Condition<P>] }
  | { readonly sum: readonly [ListOperand<P>, Operand<P>] }
  | { readonly '+': readonly Operand<P>[] }
  | { readonly '-': readonly [Operand<P>, Operand<P>] }
  | { readonly max: readonly Operand<P>[] }
  | { readonly min: readonly Operand<P>[] }
  | { readonly if: readonly (Condition<P> | Operand<P>)[] };

/** A list of the manifest, or those of its elements for which a condition holds. */
export type ListOperand<P extends string = string> =
  | Var<P>
  | { readonly filter: readonly [ListOperand<P>, Condition<P>] };

/** A condition: true, false or unknown. */
export type Condition<P extends string = string> =
  | boolean
  | { readonly and: readonly Condition<P>[] }
  | { readonly or: readonly Condition<P>[] }
  | { readonly '!': readonly [Condition<P>] }
  | { readonly '===': readonly [Operand<P>, Operand<P>] }
  | { readonly '!==': readonly [Operand<P>, Operand<P>] }
  | { readonly '<': readonly [Operand<P>, Operand<P>] | readonly [Operand<P>, Operand<P>, Operand<P>] }
  | { readonly '<=': readonly [Operand<P>, Operand<P>] | readonly [Operand<P>, Operand<P>, Operand<P>] }
  | { readonly '>': readonly [Operand<P>, Operand<P>] }
  | { readonly '>=': readonly [Operand<P>, Operand<P>] }
  | { readonly in: readonly [Operand<P>, Var<P> | readonly (string | number)[]] }
  | { readonly some: readonly [ListOperand<P>, Condition<P>] }
  | { readonly all: readonly [ListOperand<P>, Condition<P>] }
  | { readonly none: readonly [ListOperand<P>, Condition<P>] }
  | { readonly after: readonly [Operand<P>, Operand<P>] }
  | { readonly before: readonly [Operand<P>, Operand<P>] }
  | { readonly 'not-after': readonly [Operand<P>, Operand<P>] }
  | { readonly 'not-before': readonly [Operand<P>, Operand<P>] }
  | { readonly is: string };
