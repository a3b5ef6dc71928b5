import type { Truth } from '../truth.js';

/**
 * A truth value as two bits: whether it is not false, and whether it is true. So `and` is `&` and `or` is `|`, for
 * many truth values at once where their first bits are in one number and their second bits in another.
 */
export type Bits = 0 | 1 | 3;

/** The bits of false, unknown and true. */
export const bitsOf: readonly [Bits, Bits, Bits] = [0, 1, 3];

export const unknownBits = bitsOf[1];

/** The truth value of some bits. */
export const truthOfBits = (bits: number): number => bits - (bits >> 1);

export const bits = (truth: Truth): Bits => bitsOf[truth];
