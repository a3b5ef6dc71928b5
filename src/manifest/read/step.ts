/** One step through a text of YAML or JSON, in the order of the text: a value, or the begin or the end of a map or list. */
export type Step =
  /** A text, a number or the like; one that is empty has no place. */
  | { readonly kind: 'scalar'; readonly offset: number | undefined; readonly value: unknown }
  | { readonly kind: 'list' | 'map'; readonly offset: number }
  /** A value that is written elsewhere: its step, or undefined where there is none of that name. */
  | { readonly kind: 'alias'; readonly offset: number; readonly name: string; readonly target: number | undefined }
  | { readonly kind: 'end' };

/** A text as steps, a list of them for each of its documents, and what was no YAML 1.2. */
export interface Steps {
  readonly documents: readonly (readonly Step[])[];
  readonly faults: readonly Fault[];
}

/** What is no YAML 1.2, at an offset of the text. */
export interface Fault {
  readonly code: 'syntax' | 'tag' | 'too-deep';
  readonly offset: number;
  readonly reason: string;
}

/** Whether nothing stands in a document. */
export const isEmpty = ([root]: readonly Step[]): boolean =>
  root === undefined || (root.kind === 'scalar' && root.offset === undefined && root.value === null);
