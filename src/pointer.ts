/** Whether a value is a map and no list. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The own property of a map, undefined for anything else. */
export const own = (value: unknown, key: string): unknown =>
  isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Reads keys one after the other, own properties only; absent and null are undefined. */
export const readKeys = (value: unknown, keys: readonly string[]): unknown => {
  let current = value;
  for (const key of keys) {
    if (!isMap(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current ?? undefined;
};

/** A key as it stands in a JSON pointer. */
export const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The JSON pointer of some keys below another pointer. */
export const pointerOf = (base: string, keys: readonly (string | number)[]): string =>
  keys.reduce<string>((pointer, key) => `${pointer}/${escapeKey(String(key))}`, base);

/** The keys of a JSON pointer. */
export const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Whether a key of a JSON pointer counts the elements of a list. */
export const isIndex = (key: string): boolean => /^(?:0|[1-9]\d*)$/.test(key);

/** The fact path of a JSON pointer: `/transfers/0/purpose` is `transfers[].purpose`. */
export const factPathOf = (pointer: string): string =>
  keysOf(pointer).reduce((path, key) => (isIndex(key) ? `${path}[]` : path === '' ? key : `${path}.${key}`), '');

/** A JSON pointer as people read it: `/transfers/0/purpose` is `transfers.0.purpose`. */
export const shownPointer = (pointer: string): string => pointer.slice(1).replaceAll('/', '.');
