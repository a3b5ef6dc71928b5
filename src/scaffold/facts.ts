/** Facts as a manifest has them. */
export type Facts = Readonly<Record<string, unknown>>;

/** A fact path and its value. */
export type Entry = readonly [path: string, value: unknown];

const isMap = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value);

const laid = (into: unknown, keys: readonly string[], value: unknown): unknown => {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (key.endsWith('[]')) {
    const name = key.slice(0, -2);
    const map = isMap(into) ? into : {};
    const before: unknown = Array.isArray(map[name]) ? map[name][0] : undefined;
    return { ...map, [name]: [laid(before, rest, value)] };
  }
  const map = isMap(into) ? into : typeof into === 'boolean' ? { inPlace: into } : {};
  return { ...map, [key]: laid(map[key], rest, value) };
};

/** A manifest in which some facts are known; lists have one element. */
export const factsOf = (entries: readonly Entry[]): Facts =>
  entries.reduce<Facts>((facts, [path, value]) => {
    const next = laid(facts, path.split('.'), value);
    return isMap(next) ? next : facts;
  }, {});

/** The list over whose elements a path goes: `transfers[].people` is one of `transfers`. */
export const listOf = (path: string): string | undefined => {
  const end = path.lastIndexOf('[]');
  return end === -1 ? undefined : path.slice(0, end);
};
