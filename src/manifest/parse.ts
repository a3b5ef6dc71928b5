import { ManifestError } from './error.js';
import { moreProblems, mostProblems, problemsOf } from './problem.js';
import { quickManifest, quickManifestInPlace } from './quick.js';
import type { Manifest } from './schema.js';
import { checkManifest } from './zod.js';

const checked = (value: unknown): Manifest => {
  const result = checkManifest(value);
  if ('data' in result) return result.data;
  const told = result.issues.slice(0, mostProblems).flatMap((issue) => problemsOf(issue, value));
  const rest = result.issues.length - mostProblems;
  throw new ManifestError(rest > 0 ? [...told, moreProblems(rest)] : told);
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
