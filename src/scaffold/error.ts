import type { Bilingual } from '../text.js';

/** A rule that cannot be written so. Carries every problem at once. */
export class ScaffoldError extends Error {
  override readonly name = 'ScaffoldError';
  readonly code = 'scaffold';
  constructor(readonly problems: readonly Bilingual[]) {
    super(problems.map(({ en }) => en).join('\n'));
  }
}
