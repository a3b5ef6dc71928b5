/** Whether a value is a map and no list. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The own property of a map, undefined for anything else. */
export const own = (value: unknown, key: string): unknown =>
  isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Reads keys one after the other, own properties only; absent and null are undefined. */
export const readKeys = (value: unknown, keys: readonly string[]): unknown => {
  let current = value;
  for (const key of keys) current = own(current, key);
  return current ?? undefined;
};

const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The JSON pointer of some keys below another pointer. */
export const pointerOf = (base: string, keys: readonly (string | number)[]): string =>
  keys.reduce<string>((pointer, key) => `${pointer}/${escapeKey(String(key))}`, base);
