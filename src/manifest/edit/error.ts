import type { Bilingual } from '../../text.js';

/** A change that cannot be written into the text of a manifest: what stands in its way is for a person to decide. */
export class EditError extends Error {
  override readonly name = 'EditError';
  readonly code = 'edit';
  constructor(
    /** The pointer or path of the change. */
    readonly path: string,
    /** What is in the way, and what to do. */
    readonly reason: Bilingual,
  ) {
    super(`${path}: ${reason.en}`);
  }
}
