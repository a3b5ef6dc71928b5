import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickManifest, quickManifestInPlace } from '../../src/manifest/quick.js';
import { checkManifest } from '../../src/manifest/zod.js';
import { arbitraryManifest } from '../support/arbitrary-manifest.js';

const odd: readonly unknown[] = [
  ...[null, true, '', 'x', 'x'.repeat(2001), 0, -0, -1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY],
  ...[[], ['x', 1], [null], {}, { inPlace: 1 }, { inPlace: true, extra: 1 }, { evidence: [{ uri: '' }] }],
  ...['2026-02-29', '2024-02-29', '1900-02-29', '2000-02-29', '0000-01-01', '2026-13-01', '2026-00-10', '2026-1-1'],
  ...['2026-04-31', '2026-10-03T03:00:00+08:00', '2026-10-03T24:00:00Z', '2026-10-03T03:00Z', '2026-10-03T03:00:00'],
  ...['2026-10-03T03:00:00.123Z', '2026-10-03T03:00:00+0800', '2026-02-30T00:00:00Z', '2026-10-03t03:00:00z'],
  ...['2026-10-03T03:00:00-00:00', '2026-10-03T03:00:00+24:00', '2026-10-03\n'],
];

const extra = ['guiju', 'extends', 'service', 'note', 'constructor', '__proto__', 'inPlace', 'toString'];

/** Something in a manifest replaced or added, wherever `steps` lead. */
const changed = (value: unknown, steps: readonly number[], by: unknown, key: string): unknown => {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  if (Array.isArray(value))
    return value.map((one, i) => (i === step % value.length ? changed(one, rest, by, key) : one));
  const entries = Object.entries(value);
  if (rest.length === 0 && step % 3 === 0) return Object.fromEntries([...entries, [key, by]]);
  return Object.fromEntries(
    entries.map(([k, v], i) => [k, i === step % entries.length ? changed(v, rest, by, key) : v]),
  );
};

/** Arbitrary manifests with one thing changed, at any depth. */
const damaged = fc
  .tuple(
    arbitraryManifest(2),
    fc.array(fc.nat(50), { minLength: 1, maxLength: 6 }),
    fc.constantFrom(...odd),
    fc.constantFrom(...extra),
  )
  .map(([facts, steps, by, key]) => changed(facts, steps, by, key));

const agree = (value: unknown): 'taken' | 'asked' => {
  const full = checkManifest(value);
  const quick = quickManifest(value);
  const inPlace = quickManifestInPlace(structuredClone(value));
  expect(inPlace).toEqual(quick);
  if (quick === undefined) return 'asked';
  expect({ data: quick }).toEqual(full);
  return 'taken';
};

describe('the quick check of a manifest', () => {
  it('takes every manifest that fits, as the full one does', () => {
    fc.assert(
      fc.property(arbitraryManifest(3), (facts) => {
        expect(agree(facts)).toBe('taken');
      }),
      { numRuns: 100 },
    );
  });

  it('takes nothing that the full one refuses, and gives the same', () => {
    const seen = { taken: 0, asked: 0 };
    fc.assert(
      fc.property(damaged, (value) => {
        seen[agree(value)] += 1;
      }),
      { numRuns: 600 },
    );
    expect(seen.taken).toBeGreaterThan(20);
    expect(seen.asked).toBeGreaterThan(100);
  });

  it('leaves no odd value of a field to one of the two alone', () => {
    for (const value of odd) {
      agree(value);
      for (const facts of [
        { service: { launchedOn: value } },
        { service: value },
        { security: { backup: value } },
        { security: { logRetention: { months: value } } },
        { incidents: [{ discoveredAt: value }] },
        { incidents: value },
        { extends: value },
      ])
        agree({ guiju: 1, ...facts });
      agree({ guiju: value });
    }
  });

  it('copies, and expands in place only where that was asked for', () => {
    const value = { guiju: 1, security: { backup: true } };
    expect(quickManifest(value)).not.toBe(value);
    expect(value.security.backup).toBe(true);
    expect(quickManifestInPlace(value)).toBe(value);
    expect(value.security.backup).toEqual({ inPlace: true });
  });
});
