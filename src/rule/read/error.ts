import type { Bilingual } from '../../text.js';

/** One thing that is wrong with a catalogue that comes as JSON. */
export interface CatalogueProblem {
  /** Where in the document, as a JSON pointer. */
  readonly pointer: string;
  readonly message: Bilingual;
}

/**
 * A catalogue document that cannot be used. Carries every problem at once.
 *
 * @example
 * ```ts
 * import { CatalogueError, parseCatalogue } from 'guiju';
 *
 * try {
 *   parseCatalogue({ name: 'ours', version: '1', rulez: [] });
 * } catch (error) {
 *   if (error instanceof CatalogueError) console.log(error.problems[0]?.pointer); // /rulez
 * }
 * ```
 */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly code = 'catalogue';
  constructor(readonly problems: readonly CatalogueProblem[]) {
    super(problems.map(({ pointer, message }) => `${pointer || 'catalogue'}: ${message.en}`).join('\n'));
  }
}
