import { createReadStream, statSync } from 'node:fs';
import { AsOfError } from '../../evaluate/as-of-error.js';
import { isDateText } from '../../logic/date.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { Severity } from '../../rule/rule.js';
import { oneOf } from '../one-of.js';
import { selectByOptions } from '../select.js';
import { today } from '../today.js';
import { UsageError } from '../usage-error.js';
import { type Detail, lineEvaluator } from './line.js';
import { Part, type PartResult } from './part.js';
import { evaluateInWorkers } from './pool.js';
import { type Progress, progressOn } from './progress.js';
import { OutputClosedError, sinkTo } from './sink.js';
import { LineSplitter } from './split.js';
import { emptyTally, joinTallies, statusOf, type Tally } from './tally.js';

/** The options of `guiju batch`, as the argument parser gives them. */
export interface BatchOptions {
  readonly asOf?: string;
  readonly detail: string;
  readonly failOn: string;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly evidence?: boolean;
  readonly workers: string;
}

const chunkBytes = 1_048_576;

/** A part of what is written, and how many bytes of the input have been evaluated for it. */
type Progressed = PartResult & { readonly to: number };

const workersOf = (given: string, input: string): number => {
  const workers = Number(given);
  if (!Number.isInteger(workers) || workers < 1 || workers > 64)
    throw new UsageError(`--workers is a number from 1 to 64, found "${given}"`);
  if (workers > 1 && input === '-') throw new UsageError('--workers needs a file: the standard input cannot be shared');
  return workers;
};

const sizeOf = (input: string): number | undefined => {
  if (input === '-') return undefined;
  const found = statSync(input, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`there is no such file: ${input}`);
  if (found.isDirectory()) throw new UsageError(`${input} is a folder: batch reads one file of NDJSON`);
  return found.isFile() ? found.size : undefined;
};

/** Evaluates the input in this thread, a chunk at a time. */
async function* evaluateHere(input: string, evaluate: ReturnType<typeof lineEvaluator>): AsyncGenerator<Progressed> {
  const chunks: AsyncIterable<Buffer> =
    input === '-' ? process.stdin : createReadStream(input, { highWaterMark: chunkBytes });
  const splitter = new LineSplitter();
  const part = new Part();
  let to = 0;
  for await (const chunk of chunks) {
    to += chunk.length;
    for (const line of splitter.split(chunk)) {
      part.add(evaluate(line));
      if (part.length >= chunkBytes) yield { ...part.take(), to };
    }
    yield { ...part.take(), to };
  }
  for (const line of splitter.end()) part.add(evaluate(line));
  yield { ...part.take(), to };
}

const drain = async (parts: AsyncIterable<Progressed>, progress: Progress): Promise<Tally> => {
  const write = sinkTo(process.stdout);
  let tally = emptyTally;
  try {
    for await (const part of parts) {
      tally = joinTallies(tally, part.tally);
      await write(part.bytes);
      progress.show(part.to, tally.evaluated + tally.refused);
    }
  } catch (error) {
    if (!(error instanceof OutputClosedError)) throw error;
  } finally {
    progress.clear();
  }
  return tally;
};

/** `guiju batch`: evaluates NDJSON, a manifest a line, and writes NDJSON, a result a line. Returns the exit status. */
export const batch = async (input: string, options: BatchOptions, catalogue: Catalogue): Promise<number> => {
  const failOn = oneOf<Severity | 'never'>('--fail-on', ['error', 'warning', 'info', 'never'], options.failOn);
  const detail = oneOf<Detail>('--detail', ['counts', 'outcomes', 'findings', 'report'], options.detail);
  const workers = workersOf(options.workers, input);
  const chosen = selectByOptions(catalogue, options.only, options.skip);
  const asOf = options.asOf ?? today();
  if (!isDateText(asOf)) throw new AsOfError(asOf);
  const size = sizeOf(input);
  if (workers > 1 && size === undefined) throw new UsageError(`--workers needs a regular file, ${input} is none`);
  const lineOptions = { asOf, detail, evidence: options.evidence ? ('demanded' as const) : ('declared' as const) };
  const parts =
    workers > 1
      ? evaluateInWorkers({ file: input, only: options.only, skip: options.skip, options: lineOptions }, workers)
      : evaluateHere(input, lineEvaluator(chosen, lineOptions));
  const tally = await drain(parts, progressOn(process.stderr, size));
  if (tally.evaluated + tally.refused === 0) throw new UsageError(`${input} holds no manifest: nothing to check`);
  return statusOf(tally, failOn);
};
