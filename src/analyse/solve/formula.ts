/** What kind of values a variable has. */
export type Sort =
  | { readonly kind: 'flag' }
  | { readonly kind: 'number'; readonly whole: boolean; readonly least: number | undefined }
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'date'; readonly from?: string; readonly until?: string }
  | { readonly kind: 'instant' }
  /** How one value stands to another one of which nothing else is known: `<`, `=` or `>`. */
  | { readonly kind: 'order' };

/** A fact of one subject, or something computed of which nothing but its own comparisons is known. */
export interface Variable {
  /** `transfers[#1].people`; equal keys are the same value. */
  readonly key: string;
  readonly sort: Sort;
  /** Whether it is a fact of a manifest, with `key` as its place. */
  readonly fact: boolean;
}

/** A literal with which a variable is compared. */
export type Literal = string | number | boolean;

/** A variable compared with literals: `<` a number, `in` some texts, `before` a day. */
export interface Atom {
  readonly kind: 'atom';
  readonly variable: Variable;
  readonly op: string;
  readonly literals: readonly Literal[];
}

/** A condition in two truth values and without negation: what is left once every fact is known. */
export type Formula =
  | { readonly kind: 'true' }
  | { readonly kind: 'false' }
  | Atom
  | { readonly kind: 'and'; readonly parts: readonly Formula[] }
  | { readonly kind: 'or'; readonly parts: readonly Formula[] };

export const always: Formula = { kind: 'true' };
export const never: Formula = { kind: 'false' };

/** The one or the other. */
export const constant = (holds: boolean): Formula => (holds ? always : never);

/** All parts hold. */
export const conjunction = (parts: readonly Formula[]): Formula => {
  const left = parts.filter(({ kind }) => kind !== 'true');
  if (left.some(({ kind }) => kind === 'false')) return never;
  return left.length === 1 && left[0] !== undefined
    ? left[0]
    : left.length === 0
      ? always
      : { kind: 'and', parts: left };
};

/** At least one part holds. */
export const disjunction = (parts: readonly Formula[]): Formula => {
  const left = parts.filter(({ kind }) => kind !== 'false');
  if (left.some(({ kind }) => kind === 'true')) return always;
  return left.length === 1 && left[0] !== undefined ? left[0] : left.length === 0 ? never : { kind: 'or', parts: left };
};
