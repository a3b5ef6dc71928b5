/** A place in a file. Lines and columns are counted from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Whether the place is that of the fact itself, and not of the nearest map or list around it. */
  readonly exact: boolean;
}

/** Finds where a JSON pointer of the manifest stands in its files. */
export type Positions = (pointer: string) => Position | undefined;
