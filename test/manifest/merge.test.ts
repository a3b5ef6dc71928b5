import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeManifests } from '../../src/manifest/read/merge.js';

const manifest = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, false, 1, 'a', [], ['x']),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }),
  ),
  map: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }),
})).map;

describe('a manifest laid over another', () => {
  it('is itself over nothing, and what lies under nothing is itself', () => {
    fc.assert(
      fc.property(manifest, (one) => {
        expect(mergeManifests({}, one)).toEqual(one);
        expect(mergeManifests(one, {})).toEqual(one);
        expect(mergeManifests(one, one)).toEqual(one);
      }),
    );
  });

  it('changes neither of the two', () => {
    fc.assert(
      fc.property(manifest, manifest, (lower, upper) => {
        const before = JSON.stringify([lower, upper]);
        mergeManifests(lower, upper);
        expect(JSON.stringify([lower, upper])).toBe(before);
      }),
    );
  });

  it('decides every fact that it states, null included', () => {
    const leaves = (value: unknown, path = ''): readonly [string, unknown][] =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
        ? Object.entries(value).flatMap(([key, below]) => leaves(below, `${path}/${key}`))
        : [[path, JSON.stringify(value)]];
    fc.assert(
      fc.property(manifest, manifest, (lower, upper) => {
        const merged = new Map(leaves(mergeManifests(lower, upper)));
        for (const [path, value] of leaves(upper)) if (value !== '{}') expect(merged.get(path)).toBe(value);
      }),
    );
  });

  it('is the same however three are put together, where maps meet maps', () => {
    const flat = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom(1, 2, null)),
    );
    fc.assert(
      fc.property(flat, flat, flat, (a, b, c) => {
        expect(mergeManifests(mergeManifests(a, b), c)).toEqual(mergeManifests(a, mergeManifests(b, c)));
      }),
    );
  });
});
