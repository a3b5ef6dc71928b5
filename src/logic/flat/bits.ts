/**
 * The truth values false, unknown and true as two bits: whether one is not false, and whether it is true. So `and` is
 * `&` and `or` is `|`, for many of them at once where their first bits are in one number and their second in another.
 */
export const bitsOf = [0, 1, 3] as const;

/** The truth value of two bits. */
export const truthOfBits = (bits: number): number => bits - (bits >> 1);
