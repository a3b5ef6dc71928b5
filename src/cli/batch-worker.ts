import { move, transferableSymbol, valueSymbol } from 'piscina';
import { china } from '../../rules/index.js';
import { taskEvaluator, type WorkerTask } from './batch/worker.js';

const evaluate = taskEvaluator(china);

/** What a worker of `guiju batch --workers` runs, a file of its own in the package. Its bytes are handed over, not copied. */
export default (task: WorkerTask): unknown => {
  const part = evaluate(task);
  return move({ [transferableSymbol]: [part.bytes.buffer], [valueSymbol]: part });
};
