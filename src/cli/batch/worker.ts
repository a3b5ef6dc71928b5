import { closeSync, openSync, readSync } from 'node:fs';
import { getEnvironmentData } from 'node:worker_threads';
import type { Catalogue } from '../../rule/catalogue.js';
import { selectByOptions } from '../select.js';
import { lineEvaluator } from './line.js';
import { Part, type PartResult } from './part.js';
import type { ByteRange } from './ranges.js';
import { isWorkerSetup, setupKey, type WorkerSetup } from './setup.js';
import { type Line, LineSplitter } from './split.js';

const given = (): WorkerSetup => {
  const setup: unknown = getEnvironmentData(setupKey);
  if (!isWorkerSetup(setup)) throw new TypeError('the worker of a batch was started without its setup');
  return setup;
};

const chunkBytes = 262_144;

/** Reads into the same buffer for every part: a line is done with before the next is read. */
function* linesIn(path: string, { from, to, line }: ByteRange, buffer: Buffer): Generator<Line> {
  const splitter = new LineSplitter(line);
  const file = openSync(path, 'r');
  try {
    for (let at = from; at < to; ) {
      const read = readSync(file, buffer, 0, Math.min(buffer.length, to - at), at);
      if (read === 0) break;
      yield* splitter.split(buffer.subarray(0, read));
      at += read;
    }
    yield* splitter.end();
  } finally {
    closeSync(file);
  }
}

/** What a worker is asked: to evaluate the lines of one part of the file, and write into a buffer that is no longer needed. */
export interface WorkerTask {
  readonly range: ByteRange;
  readonly into: ArrayBuffer | undefined;
}

/** A function that does the tasks on the file that the worker was started for. */
export const taskEvaluator = (catalogue: Catalogue): ((task: WorkerTask) => PartResult) => {
  const { file, only, skip, options } = given();
  const evaluate = lineEvaluator(selectByOptions(catalogue, only, skip), options);
  const buffer = Buffer.allocUnsafe(chunkBytes);
  return ({ range, into }) => {
    const part = new Part(into);
    for (const line of linesIn(file, range, buffer)) part.add(evaluate(line));
    return part.take();
  };
};
