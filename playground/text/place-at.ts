import { bare, readBrackets } from './brackets.js';
import { type Frame, type Place, pathOf } from './frames.js';

const keyPattern = /("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#:{}[\],"'][^#:{}[\],\n]*?)\s*:(?=\s|$)/y;

const keyAt = (text: string, at: number, end: number): { readonly key: string; readonly after: number } | undefined => {
  keyPattern.lastIndex = at;
  const found = keyPattern.exec(text);
  if (found === null || keyPattern.lastIndex > end) return undefined;
  return { key: bare(found[1] ?? ''), after: keyPattern.lastIndex };
};

const skipSpace = (text: string, at: number, end: number): number => {
  let i = at;
  while (i < end && (text[i] === ' ' || text[i] === '\t')) i += 1;
  return i;
};

/** Closes what stands further to the right than a column, and a list of that column where no dash follows. */
const settle = (frames: Frame[], column: number, dash: boolean): void => {
  for (let top = frames.at(-1); top !== undefined; top = frames.at(-1)) {
    const at = top.column ?? 0;
    if (at > column || (at === column && top.kind === 'list' && !dash)) frames.pop();
    else return;
  }
};

const lineEndOf = (text: string, at: number, end: number): number => {
  const newline = text.indexOf('\n', at);
  return newline < 0 || newline > end ? end : newline;
};

class Reader {
  readonly frames: Frame[] = [];
  /** The column below which the lines of a text over several lines lie. */
  #prose: number | undefined;

  constructor(
    readonly text: string,
    readonly end: number,
  ) {}

  #place(token: number, column: number | undefined): Place {
    const from = skipSpace(this.text, token, this.end);
    const top = this.frames.at(-1);
    const inMap = top?.kind === 'map' && (top.column === undefined || top.column === column);
    const valued = top?.kind === 'map' && top.key !== undefined && !inMap;
    const around = inMap || valued ? this.frames.slice(0, -1) : this.frames;
    return {
      container: valued ? pathOf(this.frames) : pathOf(around),
      key: undefined,
      siblings: inMap ? top.keys : [],
      typed: this.text.slice(from, this.end),
      from,
      column,
    };
  }

  #value(token: number): Place {
    let from = token;
    while (from < this.end && /\s/.test(this.text[from] ?? '')) from += 1;
    const top = this.frames.at(-1);
    const typed = this.text.slice(from, this.end);
    const container = pathOf(top?.kind === 'map' ? this.frames.slice(0, -1) : this.frames);
    return { container, key: top?.key, siblings: top?.keys ?? [], typed, from, column: top?.column };
  }

  /** What begins at a place of a line: dashes, a key, brackets or plain text. Returns where to go on, or where the end lies. */
  #line(at: number, lineStart: number): number | Place {
    const { text, end, frames } = this;
    const column = at - lineStart;
    if (text[at] === '-' && (at + 1 === end || /\s/.test(text[at + 1] ?? ''))) {
      settle(frames, column, true);
      const top = frames.at(-1);
      if (top?.kind !== 'list' || top.column !== column) frames.push({ kind: 'list', column, keys: [] });
      const next = skipSpace(text, at + 1, end);
      if (next >= end) return this.#place(next, next - lineStart);
      return text[next] === '\n' ? next : this.#line(next, lineStart);
    }
    if (text[at] === '{' || text[at] === '[') return this.#brackets(at);
    const found = keyAt(text, at, end);
    if (found === undefined) {
      const lineEnd = lineEndOf(text, at, end);
      if (lineEnd < end) return lineEnd;
      settle(frames, column, false);
      return this.#place(at, column);
    }
    settle(frames, column, false);
    const top = frames.at(-1);
    if (top?.kind !== 'map' || top.column !== column) frames.push({ kind: 'map', column, keys: [] });
    const map = frames.at(-1);
    if (map === undefined) return end;
    map.key = found.key;
    map.keys.push(found.key);
    const value = skipSpace(text, found.after, end);
    if (value >= end) return found.after >= end ? this.#value(end) : this.#value(value);
    if (text[value] === '{' || text[value] === '[') return this.#brackets(value);
    if (/[|>]/.test(text[value] ?? '')) this.#prose = column;
    const lineEnd = lineEndOf(text, value, end);
    if (lineEnd < end || text[value] === '#') return lineEnd;
    return this.#value(value);
  }

  #brackets(at: number): number | Place {
    const { text, end, frames } = this;
    const { at: next, token } = readBrackets(text, at, end, frames);
    if (next < end || frames.at(-1)?.column !== undefined) return lineEndOf(text, next, end);
    const top = frames.at(-1);
    if (top === undefined) return end;
    if (top.key !== undefined) return this.#value(token);
    let from = token;
    while (from < end && /\s/.test(text[from] ?? '')) from += 1;
    const around = top.kind === 'map' ? frames.slice(0, -1) : frames;
    return {
      container: pathOf(around),
      key: undefined,
      siblings: top.keys,
      typed: text.slice(from, end),
      from,
      column: undefined,
    };
  }

  read(): Place | undefined {
    const { text, end } = this;
    for (let at = 0; at <= end; ) {
      const start = skipSpace(text, at, end);
      const column = start - at;
      if (start >= end) {
        settle(this.frames, column, true);
        return this.#place(start, column);
      }
      if (text[start] === '\n' || text[start] === '\r') {
        at = start + 1;
        continue;
      }
      const prose = this.#prose !== undefined && column > this.#prose;
      if (!prose) this.#prose = undefined;
      const next = prose || text[start] === '#' ? lineEndOf(text, start, end) : this.#line(start, at);
      if (typeof next !== 'number') return next;
      if (next >= end) return undefined;
      at = lineEndOf(text, next, end) + 1;
    }
    return undefined;
  }
}

/** Where a place in the text of a manifest lies, even while it is being written; undefined within a comment. */
export const placeAt = (text: string, offset: number): Place | undefined => new Reader(text, offset).read();
