import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { AsOfError, evaluate, evaluateMany, outcomesOf, parseManifest } from '../../src/index.js';
import { arbitraryManifest } from '../support/arbitrary-manifest.js';

const asOf = '2026-11-24';

async function* later<T>(values: readonly T[]): AsyncGenerator<T> {
  for (const value of values) yield value;
}

describe('evaluateMany', () => {
  it('gives for each what it gets alone, in order, now and later', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryManifest(2), { maxLength: 4 }), async (values) => {
        const alone = values.map((value, index) => ({
          index,
          outcomes: outcomesOf(parseManifest(value), china, { asOf }),
        }));
        expect([...evaluateMany(values, china, { asOf })]).toEqual(alone);
        const found: unknown[] = [];
        for await (const item of evaluateMany(later(values), china, { asOf })) found.push(item);
        expect(found).toEqual(alone);
      }),
      { numRuns: 15 },
    );
  });

  it('gives whole reports when asked', () => {
    const value = { guiju: 1, security: { logRetention: { inPlace: true, months: 3 } } };
    const [item] = [...evaluateMany([value], china, { asOf, detail: 'report' })];
    expect(item).toEqual({ index: 0, report: evaluate(parseManifest(value), china, { asOf }) });
  });

  it('goes on after what is no manifest, and says what is wrong with it', () => {
    const items = [...evaluateMany([{ guiju: 1 }, null, { guiju: 1, servise: {} }, { guiju: 1 }], china, { asOf })];
    expect(items.map((item) => ('error' in item ? item.error.problems[0]?.code : 'evaluated'))).toEqual([
      'evaluated',
      'wrong-type',
      'unknown-key',
      'evaluated',
    ]);
    expect(items.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  it('reads no further than it is asked, and closes what it reads from', () => {
    const seen: number[] = [];
    let closed = false;
    function* endless() {
      try {
        for (let i = 0; ; i++) {
          seen.push(i);
          yield { guiju: 1 };
        }
      } finally {
        closed = true;
      }
    }
    for (const { index } of evaluateMany(endless(), china, { asOf })) if (index === 2) break;
    expect(seen).toEqual([0, 1, 2]);
    expect(closed).toBe(true);
  });

  it('refuses a day that does not exist before it reads anything', () => {
    expect(() => evaluateMany([], china, { asOf: '2026-02-30' })).toThrow(AsOfError);
  });

  it('leaves the values as they were', () => {
    const value = { guiju: 1, security: { backup: true } };
    for (const item of evaluateMany([value], china, { asOf })) expect(item.index).toBe(0);
    expect(value).toEqual({ guiju: 1, security: { backup: true } });
  });
});
