import fc from 'fast-check';
import { type Field, fieldAt } from '../../src/index.js';
import { factPathOf, isIndex, isMap, keysOf, pointerOf } from '../../src/pointer.js';
import { arbitraryManifest, arbitraryValue } from './arbitrary-manifest.js';

const childAt = (value: unknown, key: string): unknown => {
  if (!Array.isArray(value)) return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  const elements: readonly unknown[] = value;
  return elements[Number(key)];
};

/** The value at a JSON pointer. */
export const factAt = (facts: unknown, pointer: string): unknown => keysOf(pointer).reduce(childAt, facts);

const put = (facts: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined || (facts === undefined && value === undefined)) return value;
  if (Array.isArray(facts)) {
    const elements: readonly unknown[] = facts;
    return elements.map((element, i) => (String(i) === key ? put(element, rest, value) : element));
  }
  const inner = put(childAt(facts, key), rest, value);
  const others = Object.entries(isMap(facts) ? facts : {}).filter(([name]) => name !== key);
  return Object.fromEntries(inner === undefined ? others : [...others, [key, inner]]);
};

/** Facts with another value at a JSON pointer; undefined takes it out. */
export const withFact = (facts: unknown, pointer: string, value: unknown): unknown =>
  put(facts, keysOf(pointer), value);

const pointersIn = (value: unknown, pointer: string): readonly string[] => {
  const inner = Array.isArray(value) ? [...value.entries()] : isMap(value) ? Object.entries(value) : [];
  const below = inner.flatMap(([key, child]) => pointersIn(child, pointerOf(pointer, [key])));
  return pointer === '' || pointer === '/guiju' ? below : [pointer, ...below];
};

/** A place at which something can change: a field that is declared, not an element of a list by itself. */
const placesIn = (facts: unknown): readonly (readonly [string, Field])[] =>
  pointersIn(facts, '').flatMap((pointer) => {
    const field = fieldAt(factPathOf(pointer));
    return field === undefined || isIndex(keysOf(pointer).at(-1) ?? '') ? [] : [[pointer, field] as const];
  });

/** A manifest, and the same with a few of its facts changed or taken out. */
export const changedManifest = (known = 3): fc.Arbitrary<readonly [unknown, unknown]> =>
  fc.tuple(arbitraryManifest(known), fc.gen()).map(([facts, gen]) => {
    let changed: unknown = facts;
    for (let left = gen(fc.nat, { max: 5 }); left >= 0; left--) {
      const places = placesIn(changed);
      const place = places[gen(fc.nat, { max: Math.max(0, places.length - 1) })];
      if (place === undefined) break;
      const [pointer, field] = place;
      const value = gen(fc.option, arbitraryValue(field, known), { freq: 3, nil: undefined });
      changed = withFact(changed, pointer, value);
    }
    return [facts, changed] as const;
  });
