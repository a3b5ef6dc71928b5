/** A place in a text, counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Finds the line and the column of an offset of a text. Lines end at a line feed. */
export const lineIndex = (text: string): ((offset: number) => Spot) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const startOf = (line: number): number => starts[line] ?? 0;
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - startOf(low) + 1 };
  };
};
