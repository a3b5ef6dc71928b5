import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { evaluate, type Manifest, outcomesOf, parseManifest } from '../../src/index.js';
import { arbitraryManifest } from '../support/arbitrary-manifest.js';

const asOf = '2026-11-24';

/** The report of a catalogue that meets its first manifest, and that of the same catalogue on the same manifest again. */
const twice = (manifest: Manifest) => {
  const catalogue = { ...china };
  const first = JSON.stringify(evaluate(manifest, catalogue, { asOf }));
  return { first, second: JSON.stringify(evaluate(manifest, catalogue, { asOf })) };
};

describe('the first manifest of a catalogue', () => {
  it('is explained and gives what compiled conditions give', () => {
    fc.assert(
      fc.property(arbitraryManifest(3), (facts) => {
        const { first, second } = twice(parseManifest(facts));
        expect(first).toBe(second);
      }),
      { numRuns: 12 },
    );
  });

  it('gives the same errors for facts of a wrong type that were not checked', () => {
    const texts = [
      '{"guiju":1,"security":{"logRetention":{"inPlace":true,"months":"six"},"systems":{"id":"x"}}}',
      '{"guiju":1,"security":{"systems":[{"running":true,"level":"3","assessedOn":7}]},"incidents":"none"}',
      '{"guiju":1,"personalData":{"processed":"yes","people":[1]},"transfers":[null,{"people":"many"}]}',
      '{"guiju":1,"service":{"launchedOn":20260101},"ai":{"roles":"generates"}}',
    ];
    for (const text of texts) {
      const manifest: Manifest = JSON.parse(text);
      const { first, second } = twice(manifest);
      expect(first).toBe(second);
    }
  });

  it('is compiled for outcomes alone, whichever rule is compiled first', () => {
    const manifest = parseManifest({
      guiju: 1,
      security: { monitoring: true, logRetention: { inPlace: true, months: 3 } },
    });
    const first = outcomesOf(manifest, { ...china }, { asOf });
    expect(first).toEqual(outcomesOf(manifest, china, { asOf }));
    expect(first.filter(({ outcome }) => outcome === 'violated').map(({ rule }) => rule)).toEqual(['cn-csl/23/logs']);
  });
});
