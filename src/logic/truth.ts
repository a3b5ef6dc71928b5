/** The three truth values as numbers: `not` is `2 - v`, `and` the least, `or` the greatest. */
export const F = 0;
export const U = 1;
export const T = 2;

/** False, unknown or true, as a number. */
export type Truth = 0 | 1 | 2;

/** The names of the truth values, for people and for JSON. */
export const truthNames = ['false', 'unknown', 'true'] as const;

/** A truth value by name. */
export type TruthName = (typeof truthNames)[number];

/** The truth value of something that is known. */
export const truth = (value: boolean): Truth => (value ? T : F);

/** Strong Kleene negation. */
export const negate = (value: Truth): Truth => (value === U ? U : value === T ? F : T);
