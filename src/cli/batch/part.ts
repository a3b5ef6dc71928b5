import type { LineResult } from './line.js';
import type { Line } from './split.js';
import { emptyTally, joinTallies, type Tally } from './tally.js';

/** What is written for some lines, and what they come to. */
export interface PartResult {
  readonly text: string;
  readonly tally: Tally;
}

/** Evaluates lines and joins what is written for them. */
export const evaluateLines = (lines: Iterable<Line>, evaluate: (line: Line) => LineResult | undefined): PartResult => {
  const texts: string[] = [];
  let tally = emptyTally;
  for (const line of lines) {
    const result = evaluate(line);
    if (result === undefined) continue;
    texts.push(result.text);
    tally = joinTallies(tally, result.tally);
  }
  return { text: texts.join(''), tally };
};
