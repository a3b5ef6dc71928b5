/** A stretch of a text and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with a stretch of it replaced. */
export const spliced = (text: string, { start, end, text: by }: Splice): string =>
  text.slice(0, start) + by + text.slice(end);

/** Where the line of an offset ends, before its line break. */
export const lineEnd = (text: string, offset: number): number => {
  const found = text.indexOf('\n', offset);
  const end = found < 0 ? text.length : found;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
};

/** Where the line of an offset begins. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line after that of an offset begins. */
export const nextLine = (text: string, offset: number): number => {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
};

/** The line break that the text uses. */
export const breakOf = (text: string): string => (/\r\n/.test(text) ? '\r\n' : '\n');

/** One line of a text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly kind: 'blank' | 'comment' | 'content';
}

/** The lines of a text from an offset at the start of one. */
export function* linesFrom(text: string, from: number): Generator<Line> {
  for (let start = from; start < text.length; start = nextLine(text, start)) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    const rest = line.slice(indent);
    yield { start, end, indent, kind: rest === '' ? 'blank' : rest.startsWith('#') ? 'comment' : 'content' };
  }
}
