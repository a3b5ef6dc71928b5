import fc from 'fast-check';
import { seedValues } from './seeds.js';

type Keys = readonly (string | number)[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Every place in a value, itself first. */
const placesOf = (value: unknown, keys: Keys = []): readonly Keys[] => [
  keys,
  ...(Array.isArray(value)
    ? value.flatMap((one, i) => placesOf(one, [...keys, i]))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, one]) => placesOf(one, [...keys, key]))
      : []),
];

const changed = (value: unknown, [key, ...rest]: Keys, change: (value: unknown) => unknown): unknown => {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((one, i) => (i === key ? changed(one, rest, change) : one));
  return isObject(value) ? { ...value, [key]: changed(value[key], rest, change) } : value;
};

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    0,
    -0,
    -1,
    1.5,
    1e308,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    '',
    'x',
    'x'.repeat(2001),
    '\u001b[31m',
    '\ud800',
    '2026-02-29',
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [[]],
    [{}],
    [null],
    new Date(0),
    new Map(),
    Symbol('s'),
    () => 1,
    10n,
    Object.create(null),
  ),
  fc.constantFrom<unknown>(
    'none',
    'company',
    '2026-01-01',
    '2026-01-01T00:00:00Z',
    1_000_000,
    { inPlace: true },
    { inPlace: false },
  ),
  fc.anything({ maxDepth: 2, withNullPrototype: true, withBigInt: true, withDate: true }),
);

const change: fc.Arbitrary<(value: unknown) => unknown> = fc.oneof(
  odd.map((value) => () => value),
  fc.constant((value: unknown) => (Array.isArray(value) ? [...value, ...value] : value)),
  fc.constant((value: unknown) => (typeof value === 'boolean' ? !value : value)),
  fc.integer({ min: -2, max: 2 }).map((by) => (value: unknown) => (typeof value === 'number' ? value + by : value)),
  fc.tuple(fc.string(), odd).map(
    ([key, value]) =>
      (map: unknown) =>
        isObject(map) && !Array.isArray(map) ? { ...map, [key]: value } : map,
  ),
);

/** Values made from the examples, some of them no manifests: a few places hold something else. */
export const fuzzedValue: fc.Arbitrary<unknown> = fc
  .tuple(fc.constantFrom(...seedValues), fc.array(fc.tuple(change, fc.nat()), { maxLength: 4 }))
  .map(([seed, changes]) =>
    changes.reduce<unknown>((value, [make, at]) => {
      const places = placesOf(value);
      return changed(value, places[at % places.length] ?? [], make);
    }, seed),
  );

/** The facts without some of them: values of maps are left out, elements of lists stay. */
export const withoutSome = (value: unknown, drop: readonly number[]): unknown => {
  const places = placesOf(value).filter(
    (keys) => typeof keys.at(-1) === 'string' && keys[0] !== 'guiju' && keys[0] !== 'attestations',
  );
  return drop.reduce<unknown>((facts, at) => {
    const keys = places[at % Math.max(1, places.length)];
    return keys === undefined ? facts : changed(facts, keys, () => null);
  }, value);
};
