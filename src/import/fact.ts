/** Where a source states a fact. */
export interface ImportPlace {
  readonly file: string;
  /** Where in that file, as a JSON pointer. */
  readonly pointer: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
}

/** A fact with where it was read: a single value, or a list of them. */
export interface ImportedFact {
  /** Where it stands in the manifest, as a JSON pointer. */
  readonly pointer: string;
  readonly value: unknown;
  /** Where the source states it, the first place first. */
  readonly from: readonly ImportPlace[];
}
