import { move, transferableSymbol, valueSymbol } from 'piscina';
import { china } from '../../rules/index.js';
import type { ByteRange } from './batch/ranges.js';
import { rangeEvaluator } from './batch/worker.js';

const evaluate = rangeEvaluator(china);

/** What a worker of `guiju batch --workers` runs, a file of its own in the package. Its bytes are handed over, not copied. */
export default (range: ByteRange): unknown => {
  const part = evaluate(range);
  return move({ [transferableSymbol]: [part.bytes.buffer], [valueSymbol]: part });
};
