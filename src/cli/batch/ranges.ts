import { readSync } from 'node:fs';

/** A part of a file that holds whole lines. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
  /** The number of its first line, counted from 1. */
  readonly line: number;
}

const newline = 10;

const countLines = (chunk: Buffer): number => {
  let lines = 0;
  for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) lines += 1;
  return lines;
};

/** Cuts an open file at the ends of lines into parts of about `size` bytes; a longer line makes a longer part. */
export function* byteRanges(file: number, size: number): Generator<ByteRange> {
  const buffer = Buffer.allocUnsafe(size);
  let from = 0;
  let line = 1;
  let at = 0;
  let lines = 0;
  for (let read = readSync(file, buffer, 0, size, at); read > 0; read = readSync(file, buffer, 0, size, at)) {
    const chunk = buffer.subarray(0, read);
    const cut = chunk.lastIndexOf(newline) + 1;
    if (cut > 0) {
      lines += countLines(chunk);
      yield { from, to: at + cut, line };
      from = at + cut;
      line += lines;
      lines = 0;
    }
    at += read;
  }
  if (at > from) yield { from, to: at, line };
}
