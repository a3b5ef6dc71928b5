import { ManifestError } from './error.js';
import { problemsOf } from './problem.js';
import { quickManifest, quickManifestInPlace } from './quick.js';
import type { Manifest } from './schema.js';
import { checkManifest } from './zod.js';

const checked = (value: unknown): Manifest => {
  const result = checkManifest(value);
  if ('data' in result) return result.data;
  throw new ManifestError(result.issues.flatMap((issue) => problemsOf(issue, value)));
};

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
export const parseManifest = (value: unknown): Manifest => quickManifest(value) ?? checked(value);

/** The same for a value that nobody else holds, such as one read from JSON: it may be changed and become the manifest. */
export const adoptManifest = (value: unknown): Manifest => quickManifestInPlace(value) ?? checked(value);
