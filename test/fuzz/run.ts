import fc from 'fast-check';
import { tryFile, tryValue } from './check.js';
import { fuzzedFile } from './text.js';
import { fuzzedValue } from './value.js';

const dropped = fc.array(fc.nat(), { minLength: 1, maxLength: 5 });

/** How many inputs were refused with words and how many were judged. */
export interface FuzzResult {
  readonly refused: number;
  readonly judged: number;
}

/** Runs files and values made from the examples through everything; throws with the smallest one that fails. */
export const fuzz = async (runs: number, seed: number): Promise<FuzzResult> => {
  const counts = { refused: 0, judged: 0 };
  const options = { numRuns: runs, seed };
  await fc.assert(
    fc.asyncProperty(fuzzedFile, dropped, async (bytes, drop) => {
      counts[await tryFile(bytes, drop)] += 1;
    }),
    options,
  );
  fc.assert(
    fc.property(fuzzedValue, dropped, (value, drop) => {
      counts[tryValue(value, drop)] += 1;
    }),
    options,
  );
  return counts;
};
