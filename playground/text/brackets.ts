import type { Frame } from './frames.js';

/** The end of a text between quotes that begins at a place; the end of the line where the quote is not closed. */
export const quoteEnd = (text: string, at: number, end: number): number => {
  const quote = text[at];
  for (let i = at + 1; i < end; i++) {
    if (text[i] === '\\' && quote === '"') i += 1;
    else if (text[i] === quote) return i + 1;
    else if (text[i] === '\n') return i;
  }
  return end;
};

/** The name that a key is, without its quotes. */
export const bare = (key: string): string => key.trim().replace(/^(["'])(.*)\1$/, '$2');

/**
 * Reads maps and lists between brackets from a place on and keeps the open ones as frames. Returns where the last bracket
 * is closed, or the end with the beginning of what is being written there.
 */
export const readBrackets = (
  text: string,
  start: number,
  end: number,
  frames: Frame[],
): { readonly at: number; readonly token: number } => {
  const depth = frames.length;
  let token = start;
  for (let i = start; i < end; i++) {
    const c = text[i] ?? '';
    const top = frames.at(-1);
    if (c === '{' || c === '[') {
      frames.push({ kind: c === '{' ? 'map' : 'list', column: undefined, keys: [] });
      token = i + 1;
    } else if (c === '}' || c === ']') {
      frames.pop();
      token = i + 1;
      if (frames.length <= depth) return { at: i + 1, token };
    } else if (c === ',') {
      if (top !== undefined) delete top.key;
      token = i + 1;
    } else if (c === ':' && top?.kind === 'map' && top.key === undefined && /[\s,}\]"']/.test(text[i + 1] ?? ' ')) {
      top.key = bare(text.slice(token, i));
      top.keys.push(top.key);
      token = i + 1;
    } else if ((c === '"' || c === "'") && text.slice(token, i).trim() === '') i = quoteEnd(text, i, end) - 1;
    else if (c === '#' && /\s/.test(text[i - 1] ?? ' ')) {
      const newline = text.indexOf('\n', i);
      if (newline < 0 || newline >= end) return { at: end, token: end };
      if (text.slice(token, i).trim() === '') token = newline + 1;
      i = newline;
    }
  }
  return { at: end, token };
};
