import type { Catalogue } from '../rule/catalogue.js';
import { CompositionError } from '../rule/compose/error.js';
import { selectRules } from '../rule/compose/select.js';
import { UsageError } from './usage-error.js';

/** The catalogue with only the rules that `--only` and `--skip` leave. */
export const selectByOptions = (catalogue: Catalogue, only: readonly string[], skip: readonly string[]): Catalogue => {
  try {
    return selectRules(catalogue, { only, skip });
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    throw new UsageError(error.problems.map(({ list, message }) => `--${list}: ${message.en}`).join('\n'));
  }
};
