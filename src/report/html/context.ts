import type { Anchors } from './anchor.js';

/** What the parts of a page share. */
export interface Context {
  readonly anchors: Anchors;
  readonly name: (file: string) => string;
  /** The official page of each instrument. */
  readonly pages: ReadonlyMap<string, string>;
}
