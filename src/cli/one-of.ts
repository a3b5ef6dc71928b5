import { nearest } from '../manifest/problem.js';
import { UsageError } from './usage-error.js';

/** One of some values that an option may have; throws a {@link UsageError} that names them and the nearest. */
export const oneOf = <T extends string>(option: string, values: readonly T[], given: string): T => {
  const found = values.find((value) => value === given);
  if (found !== undefined) return found;
  const near = nearest(given, values);
  const listed = `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
  throw new UsageError(
    `${option} is ${listed}, found "${given}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  );
};

/** The severities from which a command may fail. */
export const failOnValues = ['error', 'warning', 'info', 'never'] as const;

/** The languages. */
export const locales = ['zh', 'en'] as const;
