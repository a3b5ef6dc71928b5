import { ManifestError } from './error.js';
import { problemsOf } from './problem.js';
import { quickManifest } from './quick.js';
import type { Manifest } from './schema.js';
import { checkManifest } from './zod.js';

/**
 * Checks a value against the manifest schema and expands its shorthands. Needs no file system: use it in a browser or
 * for manifests made in memory.
 *
 * @throws {@link ManifestError} with every problem at once.
 * @example
 * ```ts
 * import { parseManifest } from 'guiju';
 *
 * const manifest = parseManifest({ guiju: 1, service: { agreement: true } });
 * console.log(manifest.service?.agreement); // { inPlace: true }
 * ```
 */
export const parseManifest = (value: unknown): Manifest => {
  const quick = quickManifest(value);
  if (quick !== undefined) return quick;
  const result = checkManifest(value);
  if ('data' in result) return result.data;
  throw new ManifestError(result.issues.flatMap((issue) => problemsOf(issue, value)));
};
