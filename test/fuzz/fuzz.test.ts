import { describe, expect, it } from 'vitest';
import { fuzz } from './run.js';

describe('files and values made from the examples', () => {
  it('are refused with words, or judged, formatted, and judged no differently with fewer facts', async () => {
    const { refused, judged } = await fuzz(25, 20261124);
    expect(refused).toBeGreaterThan(5);
    expect(judged).toBeGreaterThan(5);
  });
});
