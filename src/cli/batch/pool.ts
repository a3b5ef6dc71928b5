import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setEnvironmentData } from 'node:worker_threads';
import type { Detail } from './line.js';
import { byteRanges } from './ranges.js';
import { setupKey, type WorkerSetup } from './setup.js';
import type { WorkerResult } from './worker.js';

/** How many bytes of input a worker takes at once, by how much it writes for them. */
const rangeBytes: Readonly<Record<Detail, number>> = {
  counts: 524_288,
  outcomes: 65_536,
  findings: 65_536,
  report: 65_536,
};

/** The results of a file evaluated by several workers, in the order of its lines; as many are under way as are kept busy. */
export async function* evaluateInWorkers(
  setup: WorkerSetup,
  workers: number,
): AsyncGenerator<WorkerResult & { readonly to: number }> {
  const { Piscina } = await import('piscina');
  setEnvironmentData(setupKey, setup);
  const pool = new Piscina({
    filename: join(import.meta.dirname, 'batch-worker.cjs'),
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  const file = openSync(setup.file, 'r');
  try {
    const running: { readonly to: number; readonly result: Promise<WorkerResult> }[] = [];
    for (const range of byteRanges(file, rangeBytes[setup.options.detail])) {
      running.push({ to: range.to, result: pool.run(range) });
      if (running.length <= workers + 1) continue;
      const first = running.shift();
      if (first !== undefined) yield { ...(await first.result), to: first.to };
    }
    for (const { to, result } of running) yield { ...(await result), to };
  } finally {
    closeSync(file);
    await pool.destroy();
  }
}
