import type { LineResult } from './line.js';
import { emptyTally, joinTallies, type Tally } from './tally.js';

/** What is written for some lines, as UTF-8, and what they come to. The bytes are overwritten by the next part. */
export interface PartResult {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tally: Tally;
}

const firstBytes = 65_536;
const encoder = new TextEncoder();

/** Gathers what is written for lines as bytes, so that no text outlives its line, into a buffer that is used again. */
export class Part {
  #buffer: Uint8Array<ArrayBuffer>;
  #length = 0;
  #tally = emptyTally;

  constructor(buffer: ArrayBuffer = new ArrayBuffer(firstBytes)) {
    this.#buffer = new Uint8Array(buffer);
  }

  /** How many bytes there are by now. */
  get length(): number {
    return this.#length;
  }

  add(result: LineResult | undefined): void {
    if (result === undefined) return;
    this.#write(result.text);
    this.#tally = joinTallies(this.#tally, result.tally);
  }

  /** What was gathered since the last time. */
  take(): PartResult {
    const result = { bytes: this.#buffer.subarray(0, this.#length), tally: this.#tally };
    this.#length = 0;
    this.#tally = emptyTally;
    return result;
  }

  #write(text: string): void {
    for (let from = 0; from < text.length; ) {
      const { read, written } = encoder.encodeInto(text.slice(from), this.#buffer.subarray(this.#length));
      this.#length += written;
      from += read;
      if (from < text.length) this.#grow();
    }
  }

  #grow(): void {
    const larger = new Uint8Array(this.#buffer.length * 2);
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}
