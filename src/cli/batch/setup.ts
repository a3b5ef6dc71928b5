import { isMap } from '../../pointer.js';
import type { LineOptions } from './line.js';

/** What each worker of a batch is given when it starts. The catalogue it has from the package, as the main thread has. */
export interface WorkerSetup {
  readonly file: string;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly options: LineOptions;
}

/** The name under which a worker finds its setup. */
export const setupKey = 'guiju-batch';

/** Whether a value is such a setup: it comes from our own main thread. */
export const isWorkerSetup = (value: unknown): value is WorkerSetup =>
  isMap(value) && 'file' in value && 'only' in value && 'skip' in value && 'options' in value;
