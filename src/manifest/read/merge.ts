const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Lays a manifest over the one that it extends: maps are merged key by key, everything else is replaced. A `null` in
 * the upper one makes the fact unknown.
 */
export const mergeManifests = (lower: unknown, upper: unknown): unknown => {
  if (!isMap(lower) || !isMap(upper)) return upper;
  const keys = new Set([...Object.keys(lower), ...Object.keys(upper)]);
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      Object.hasOwn(upper, key)
        ? Object.hasOwn(lower, key)
          ? mergeManifests(lower[key], upper[key])
          : upper[key]
        : lower[key],
    ]),
  );
};
