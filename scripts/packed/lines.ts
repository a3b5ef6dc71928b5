import type { Places } from './table.js';

/** Values as lines of JSON, equal ones once, so that a reader parses those alone that it needs. */
export class Lines implements Places {
  readonly #places = new Map<string, number>();
  readonly #lines: string[] = [];
  #length = 0;

  /** The first byte of the line of a value. */
  place(value: unknown): number {
    const line = JSON.stringify(value);
    const known = this.#places.get(line);
    if (known !== undefined) return known;
    const place = this.#length;
    this.#places.set(line, place);
    this.#lines.push(line);
    this.#length += Buffer.byteLength(line) + 1;
    return place;
  }

  text(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }
}
