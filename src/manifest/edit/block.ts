import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import { extentOf, pairEnd } from './locate.js';
import { type Rendered, render, renderUnder } from './render.js';
import { type Suggestion, suggestionFor, suggestionText } from './suggestion.js';
import { breakOf, lineEnd, lineStart, linesFrom, nextLine, type Splice } from './text.js';

const written = (text: string, indent: number, key: string, { head, body }: Rendered, comment: string): string => {
  const pad = ' '.repeat(indent);
  const first = `${key}:${head === '' ? '' : ` ${head}`}${comment === '' ? '' : ` ${comment}`}`;
  return [first, ...body.map((line) => `  ${line}`)].map((line) => `${pad}${line}`).join(breakOf(text));
};

const trimmedEnd = (text: string, end: number): number => {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
};

const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

const keyStart = (pair: Pair | undefined): number => extentOf(pair?.key)?.[0] ?? 0;

/** The end of the last line that belongs to what ends at an offset: comments that are indented further belong to it, too. */
const belonging = (text: string, offset: number, indent: number): number => {
  let end = lineEnd(text, offset);
  for (const line of linesFrom(text, nextLine(text, offset))) {
    if (line.kind === 'content' || (line.kind === 'comment' && line.indent <= indent)) break;
    if (line.kind === 'comment') end = line.end;
  }
  return end;
};

const insertedAfter = (text: string, at: number, lines: string): Splice => ({
  start: at,
  end: at,
  text: `${at === 0 ? '' : breakOf(text)}${lines}`,
});

/** Where the comments above the first pair of a map begin. */
const leadingComments = (text: string, first: number, indent: number): number => {
  let at = lineStart(text, first);
  while (at > 0) {
    const before = lineStart(text, at - 1);
    const line = text.slice(before, at).trimEnd();
    if (line !== '' && !(line.trimStart().startsWith('#') && line.search(/\S/) === indent)) break;
    at = before;
  }
  return at;
};

const suggested = (text: string, key: string, first: number, indent: number): Suggestion | undefined => {
  const kind = { indent, deeper: false };
  const above = text.slice(0, lineStart(text, first));
  return (
    suggestionFor(above, key, leadingComments(text, first, indent), kind) ??
    suggestionFor(text, key, nextLine(text, first), kind)
  );
};

/** A pair that the map does not have: in the place of its suggestion, or after the last one. */
export const addPair = (
  text: string,
  map: YAMLMap,
  [key = '', ...groups]: readonly string[],
  value: unknown,
): Splice => {
  const first = keyStart(map.items[0]);
  const indent = columnOf(text, first);
  const rendered = renderUnder(groups, value);
  const found = suggested(text, key, first, indent);
  if (found !== undefined) {
    return { start: found.start, end: found.end, text: written(text, indent, key, rendered, found.comment) };
  }
  const end = belonging(text, trimmedEnd(text, pairEnd(map.items.at(-1)) ?? first), indent);
  return insertedAfter(text, end, written(text, indent, key, rendered, ''));
};

/** The first pair of a map that has none yet: `personalData:` with nothing but comments below. */
export const fillPair = (
  text: string,
  pair: Pair,
  [key = '', ...groups]: readonly string[],
  value: unknown,
): Splice => {
  const start = keyStart(pair);
  const indent = columnOf(text, start);
  const rendered = renderUnder(groups, value);
  const below = nextLine(text, start);
  const found = suggestionFor(text, key, below, { indent, deeper: true });
  if (found !== undefined) {
    return { start: found.start, end: found.end, text: written(text, found.indent, key, rendered, found.comment) };
  }
  const beside = [...linesFrom(text, below)].find(({ kind }) => kind !== 'blank');
  const inner = beside?.kind === 'comment' && beside.indent > indent ? beside.indent : indent + 2;
  const lines = written(text, inner, key, rendered, '');
  return insertedAfter(text, belonging(text, start, indent), lines);
};

/** The value of a pair replaced; a comment on its line stays. */
export const replacePair = (text: string, pair: Pair, rendered: Rendered): Splice => {
  const start = keyStart(pair);
  const indent = ' '.repeat(columnOf(text, start));
  const colon = text.indexOf(':', extentOf(pair.key)?.[1] ?? start) + 1;
  const end = trimmedEnd(text, pairEnd(pair) ?? colon);
  const value = extentOf(pair.value);
  const sameLine = value !== undefined && value[1] > value[0] && value[0] <= lineEnd(text, colon);
  const stop = sameLine ? lineEnd(text, end) : Math.max(lineEnd(text, colon), end);
  const tail = (sameLine ? text.slice(end, stop) : text.slice(colon, lineEnd(text, colon))).trim();
  const gap = sameLine ? (/^\s*/.exec(text.slice(end, stop))?.[0] ?? ' ') : ' ';
  const head = rendered.head === '' ? '' : ` ${rendered.head}`;
  const body = rendered.body.map((line) => `${breakOf(text)}${indent}  ${line}`).join('');
  return { start: colon, end: stop, text: `${head}${tail === '' ? '' : `${gap || ' '}${tail}`}${body}` };
};

/** A pair taken out. One with a comment on its line becomes a suggestion again. */
export const removePair = (text: string, map: YAMLMap, pair: Pair): Splice => {
  const start = keyStart(pair);
  const end = trimmedEnd(text, pairEnd(pair) ?? start);
  const stop = lineEnd(text, end);
  const comment = text.slice(end, stop).trim();
  const key = text.slice(start, extentOf(pair.key)?.[1]);
  const whole = text.slice(lineStart(text, start), start).trim() === '';
  if (comment.startsWith('#') && !text.slice(start, end).includes('\n')) {
    return { start, end: stop, text: suggestionText(key, comment) };
  }
  if (!whole && map.items.length > 1) {
    const next = map.items[1];
    return { start, end: keyStart(next), text: '' };
  }
  return whole ? { start: lineStart(text, start), end: nextLine(text, end), text: '' } : { start, end, text: '{}' };
};

const dashColumn = (text: string, list: YAMLSeq): number => {
  const first = extentOf(list.items[0])?.[0] ?? 0;
  return columnOf(text, text.lastIndexOf('-', first));
};

/** An element at the end of a list. */
export const addElement = (text: string, list: YAMLSeq, value: unknown): Splice => {
  const indent = dashColumn(text, list);
  const end = belonging(text, trimmedEnd(text, extentOf(list)?.[1] ?? 0), indent);
  const lines = render([value]);
  const body = lines.body.length > 0 ? lines.body : [`- ${render(value).head}`];
  return insertedAfter(text, end, body.map((line) => `${' '.repeat(indent)}${line}`).join(breakOf(text)));
};
