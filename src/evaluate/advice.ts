import type { Position } from '../manifest/position.js';
import type { Bilingual } from '../text.js';

/** One operation of a JSON Patch (RFC 6902) on a manifest as `parseManifest` gives it. */
export interface PatchOperation {
  readonly op: 'add' | 'replace';
  /** JSON pointer into the manifest. */
  readonly path: string;
  readonly value: unknown;
}

/** One fact that advice changes. */
export interface FactChange {
  /** The path of the fact: `security.logRetention.months`. */
  readonly path: string;
  /** JSON pointer into the manifest. */
  readonly pointer: string;
  /** The value declared now; absent where the fact is unknown. */
  readonly from?: unknown;
  readonly to: unknown;
  /** What the fact is; of a measure what the measure is. */
  readonly field: Bilingual;
  /** Where the fact stands, or the nearest place around where it would. */
  readonly position?: Position;
}

/** A smallest set of changes of facts with which a duty is met. */
export interface Advice {
  /** The outcome of the finding once the changes are made. */
  readonly outcome: 'satisfied' | 'pending';
  readonly changes: readonly FactChange[];
  /** The changes as a JSON Patch, in the order in which it has to be applied. */
  readonly patch: readonly PatchOperation[];
  readonly text: Bilingual;
}
