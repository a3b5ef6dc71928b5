import { closeSync, openSync, readSync } from 'node:fs';
import { getEnvironmentData } from 'node:worker_threads';
import { lineEvaluator } from './line.js';
import { evaluateLines } from './part.js';
import type { ByteRange } from './ranges.js';
import { isWorkerSetup, setupKey, type WorkerSetup } from './setup.js';
import { type Line, LineSplitter } from './split.js';
import type { Tally } from './tally.js';

/** What a worker sends back for a part of the file: the bytes to write, and what the lines come to. */
export interface WorkerResult {
  readonly bytes: Uint8Array;
  readonly tally: Tally;
}

const given = (): WorkerSetup => {
  const setup: unknown = getEnvironmentData(setupKey);
  if (!isWorkerSetup(setup)) throw new TypeError('the worker of a batch was started without its setup');
  return setup;
};

const setup = given();
const evaluateLine = lineEvaluator(setup.catalogue, setup.options);

const chunkBytes = 262_144;

function* linesIn({ from, to, line }: ByteRange): Generator<Line> {
  const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, to - from));
  const splitter = new LineSplitter(line);
  const file = openSync(setup.file, 'r');
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

/** Evaluates the lines of one part of the file. */
export default (range: ByteRange): WorkerResult => {
  const { text, tally } = evaluateLines(linesIn(range), evaluateLine);
  return { bytes: new TextEncoder().encode(text), tally };
};
