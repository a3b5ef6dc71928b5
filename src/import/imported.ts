import type { Bilingual } from '../text.js';
import type { ImportedFact, ImportPlace } from './fact.js';
import type { Branch } from './tree.js';

/** What a source is. */
export type ImportKind = 'backstage' | 'openapi' | 'package';

/** Something that was seen and not taken, or that the reader should know. */
export interface ImportNote {
  readonly message: Bilingual;
  readonly from: ImportPlace;
}

/** What a source states. */
export interface Imported {
  readonly kind: ImportKind;
  /** The file that was named. */
  readonly file: string;
  /** The facts as a manifest, as it would be written. It fits the schema. */
  readonly manifest: Readonly<Record<string, unknown>>;
  /** The single facts, each with where it was read. */
  readonly facts: readonly ImportedFact[];
  /** What was seen and not taken, with the reason. */
  readonly notes: readonly ImportNote[];
}

/** What a reader of one kind of source hands on. */
export interface Found {
  readonly tree: Branch;
  readonly notes: readonly ImportNote[];
}
