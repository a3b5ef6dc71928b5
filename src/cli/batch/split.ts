import { limits } from '../../manifest/read/limits.js';

/** A line of the input, counted from 1; `bytes` is undefined where it is over the limit of a manifest. */
export interface Line {
  readonly line: number;
  readonly bytes: Buffer | undefined;
}

const newline = 10;

/** Cuts chunks of bytes into lines. Holds no more than one line, and no more of it than a manifest may have. */
export class LineSplitter {
  #line: number;
  #rest: Buffer = Buffer.alloc(0);
  #tooLong = false;

  constructor(first = 1) {
    this.#line = first;
  }

  *split(chunk: Buffer): Generator<Line> {
    let from = 0;
    for (let to = chunk.indexOf(newline); to >= 0; to = chunk.indexOf(newline, from)) {
      yield this.#take(chunk.subarray(from, to));
      from = to + 1;
    }
    this.#keep(chunk.subarray(from));
  }

  /** The last line, where it does not end in a line feed. */
  *end(): Generator<Line> {
    if (this.#rest.length > 0 || this.#tooLong) yield this.#take(Buffer.alloc(0));
  }

  #keep(part: Buffer): void {
    this.#tooLong ||= this.#rest.length + part.length > limits.bytes;
    this.#rest = this.#tooLong ? Buffer.alloc(0) : Buffer.concat([this.#rest, part]);
  }

  #take(part: Buffer): Line {
    const tooLong = this.#tooLong || this.#rest.length + part.length > limits.bytes;
    const bytes = this.#rest.length === 0 ? part : Buffer.concat([this.#rest, part]);
    this.#rest = Buffer.alloc(0);
    this.#tooLong = false;
    return { line: this.#line++, bytes: tooLong ? undefined : bytes };
  }
}
