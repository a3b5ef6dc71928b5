/** Where values are put, each with its place. */
export interface Places {
  place(value: unknown): number;
}

/** Gives equal values one place in a table. */
export class Table implements Places {
  readonly #places = new Map<string, number>();
  readonly values: unknown[] = [];

  place(value: unknown): number {
    const text = JSON.stringify(value);
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.values.push(value) - 1;
    this.#places.set(text, place);
    return place;
  }
}
