import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readDocument } from '../../src/manifest/read/document.js';
import { arbitraryManifest } from '../support/arbitrary-manifest.js';

const layouts = [
  (facts: unknown) => stringify(facts),
  (facts: unknown) => stringify(facts, { indent: 4, defaultStringType: 'QUOTE_DOUBLE' }),
  (facts: unknown) => stringify(facts, { collectionStyle: 'flow' }),
  (facts: unknown) => JSON.stringify(facts, null, 2),
  (facts: unknown) => `# a comment\n\n${stringify(facts)}`,
];

describe('positions', () => {
  it('point at the key or the element that they name', () => {
    fc.assert(
      fc.property(arbitraryManifest(2), fc.constantFrom(...layouts), (facts, layout) => {
        const text = layout(facts);
        const lines = text.split('\n');
        const { value, spots } = readDocument(text, 'guiju.yaml');
        expect(value).toEqual(JSON.parse(JSON.stringify(facts)));
        for (const [pointer, { line, column }] of spots) {
          const key = pointer.slice(pointer.lastIndexOf('/') + 1);
          const there = (lines[line - 1] ?? '').slice(column - 1).replace(/^"/, '');
          if (/^\d+$/.test(key)) expect(there).not.toBe('');
          else expect(there.startsWith(key), `${pointer} at ${line}:${column}: ${there}`).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
