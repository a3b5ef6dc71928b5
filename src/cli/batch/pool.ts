import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setEnvironmentData } from 'node:worker_threads';
import type { Detail } from './line.js';
import type { PartResult } from './part.js';
import { byteRanges } from './ranges.js';
import { setupKey, type WorkerSetup } from './setup.js';
import type { WorkerTask } from './worker.js';

/** How many bytes of input a worker takes at once, by how much it writes for them. */
const rangeBytes: Readonly<Record<Detail, number>> = {
  counts: 262_144,
  outcomes: 65_536,
  findings: 16_384,
  report: 16_384,
};

/**
 * About 13 MB live in a worker. From a limit of 2 GB on V8 lets the old generation grow to a multiple of what lives before it
 * is collected, below that far less; 1 GB is still more than any manifest needs.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1_024 };

/**
 * The results of a file evaluated by several workers, in the order of its lines; as many are under way as are kept busy. A
 * result is done with when the next is asked for: its buffer goes back to a worker.
 */
export async function* evaluateInWorkers(
  setup: WorkerSetup,
  workers: number,
): AsyncGenerator<PartResult & { readonly to: number }> {
  const { Piscina } = await import('piscina');
  setEnvironmentData(setupKey, setup);
  const pool = new Piscina({
    filename: join(import.meta.dirname, 'batch-worker.cjs'),
    minThreads: workers,
    maxThreads: workers,
    resourceLimits,
  });
  const file = openSync(setup.file, 'r');
  try {
    const running: { readonly to: number; readonly result: Promise<PartResult> }[] = [];
    let spare: ArrayBuffer | undefined;
    for (const range of byteRanges(file, rangeBytes[setup.options.detail])) {
      const task: WorkerTask = { range, into: spare };
      const result: Promise<PartResult> = pool.run(task, { transferList: spare ? [spare] : [] });
      result.catch(() => {}); // what nobody waits for any more, since the output is closed, may fail
      running.push({ to: range.to, result });
      spare = undefined;
      if (running.length <= workers + 1) continue;
      const first = running.shift();
      if (first === undefined) continue;
      const part = await first.result;
      yield { ...part, to: first.to };
      spare = part.bytes.buffer;
    }
    for (const { to, result } of running) yield { ...(await result), to };
  } finally {
    closeSync(file);
    await pool.destroy();
  }
}
