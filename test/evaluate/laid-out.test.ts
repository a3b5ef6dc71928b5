import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { type Catalogue, type Manifest, outcomesOf } from '../../src/index.js';
import { arbitraryManifest } from '../support/arbitrary-manifest.js';

const asOf = '2026-11-24';
const [first] = fc.sample(arbitraryManifest(2), 1);

/** The catalogue after so many manifests that its rules are laid out. */
const worn = (): Catalogue => {
  const catalogue = { ...china };
  for (let i = 0; i < 12; i++) outcomesOf(manifestOf(first), catalogue, { asOf });
  return catalogue;
};

/** A manifest that nothing has checked. */
const manifestOf = (value: unknown): Manifest => JSON.parse(JSON.stringify(value));

const spoilt = (manifest: Record<string, unknown>, key: string, value: unknown): Record<string, unknown> => ({
  ...manifest,
  [key]: value,
});

describe('outcomes of rules that are laid out', () => {
  it('are those of a catalogue that sees its first manifest', () => {
    const catalogue = worn();
    const manifests = fc.sample(arbitraryManifest(3), 12).map(manifestOf);
    for (const evidence of ['declared', 'demanded'] as const) {
      for (const manifest of manifests) {
        expect(outcomesOf(manifest, catalogue, { asOf, evidence })).toEqual(
          outcomesOf(manifest, { ...china }, { asOf, evidence }),
        );
      }
    }
  });

  it('are those, too, where values have wrong types, and after that', () => {
    const catalogue = worn();
    const values: readonly unknown[] = ['x', 3, [], [null, 1, { level: 'x' }], {}, { inPlace: 'x' }];
    const manifests = fc
      .sample(fc.tuple(arbitraryManifest(3), fc.constantFrom('security', 'users', 'transfers', 'organisation')), 6)
      .map(([manifest, key], i) => manifestOf(spoilt(manifest, key, values[i])));
    const users = manifestOf({
      guiju: 1,
      users: { registered: 'many', monthlyActive: 'many' },
      security: { systems: 3 },
    });
    let errors = 0;
    for (const manifest of [...manifests, users, manifestOf(first)]) {
      const outcomes = outcomesOf(manifest, catalogue, { asOf });
      errors += outcomes.filter(({ outcome }) => outcome === 'error').length;
      expect(outcomes).toEqual(outcomesOf(manifest, { ...china }, { asOf }));
    }
    expect(errors).toBeGreaterThan(0);
  });
});
