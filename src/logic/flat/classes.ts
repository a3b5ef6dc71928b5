import { dayNumber } from '../date.js';

/** The class of values of which nothing is learnt: each is tested by itself. */
export const odd = 0;
/** The classes of what is not known, of false and of true. */
export const absent = 1;
export const no = 2;
export const yes = 3;
const otherText = 4;
const firstNamed = 5;

const increasing = (numbers: Iterable<number>) => Float64Array.from(new Set(numbers)).sort();

/** How many of some numbers in order lie below another one, twice; one more where it is among them. */
const rank = (numbers: Float64Array, value: number): number => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === value ? 2 * low + 1 : 2 * low;
};

/**
 * Sorts the values of a fact into few classes: no test against the constants that it was told of can tell two values of
 * one class apart. Numbers and days are sorted by the constants between which they lie.
 */
export class Classes {
  readonly #constants = new Set<unknown>();
  readonly #texts = new Map<string, number>();
  #isDated = false;
  #numbers = new Float64Array(0);
  #days = new Float64Array(0);
  #firstNumber = firstNamed;
  #firstDay = firstNamed;

  /** Tells of the constants of a test; `isDated` where it orders texts as days. */
  add(constants: readonly unknown[], isDated: boolean): void {
    for (const constant of constants) this.#constants.add(constant);
    this.#isDated ||= isDated;
  }

  /** Numbers the classes, once all constants are known, and says how many there are. */
  number(): number {
    const texts = [...this.#constants].filter((one) => typeof one === 'string');
    const isRanked = (text: string): boolean => this.#isDated && dayNumber(text) !== undefined;
    for (const text of texts) if (!isRanked(text)) this.#texts.set(text, firstNamed + this.#texts.size);
    this.#days = increasing(texts.filter(isRanked).map((text) => dayNumber(text) ?? 0));
    const numbers = [...this.#constants].filter((one) => typeof one === 'number');
    this.#numbers = increasing(numbers.filter((one) => !Number.isNaN(one)));
    this.#firstNumber = firstNamed + this.#texts.size;
    this.#firstDay = this.#firstNumber + 2 * this.#numbers.length + 1;
    return this.#firstDay + 2 * this.#days.length + 1;
  }

  /** The class of a value. */
  of(value: unknown): number {
    if (typeof value === 'boolean') return value ? yes : no;
    if (typeof value === 'string') return this.#ofText(value);
    if (typeof value === 'number') return Number.isNaN(value) ? odd : this.#firstNumber + rank(this.#numbers, value);
    return value === undefined ? absent : odd;
  }

  #ofText(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (!this.#isDated) return otherText;
    const day = dayNumber(text);
    return day === undefined ? odd : this.#firstDay + rank(this.#days, day);
  }
}
