import { isMap } from '../../pointer.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { LineOptions } from './line.js';

/** What each worker of a batch is given when it starts. */
export interface WorkerSetup {
  readonly file: string;
  readonly catalogue: Catalogue;
  readonly options: LineOptions;
}

/** The name under which a worker finds its setup. */
export const setupKey = 'guiju-batch';

/** Whether a value is such a setup: it comes from our own main thread. */
export const isWorkerSetup = (value: unknown): value is WorkerSetup =>
  isMap(value) && 'file' in value && 'catalogue' in value && 'options' in value;
