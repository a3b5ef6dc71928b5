import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import { extentOf, pairEnd } from './locate.js';
import { breakOf, lineEnd, lineStart, type Splice } from './text.js';

const keyStart = (pair: Pair | undefined): number | undefined => extentOf(pair?.key)?.[0];

const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';

/** Where the next sign stands behind an offset, spaces and comments left out. */
const nextSign = (text: string, offset: number): number => {
  let at = offset;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    if (text.charAt(at) !== '#') return at;
    at = lineEnd(text, at);
  }
};

interface Inside {
  readonly extent: readonly [number, number];
  /** Where the last member begins and ends, where there is one. */
  readonly last: readonly [number, number] | undefined;
}

const added = (text: string, { extent: [start, end], last }: Inside, member: string): Splice => {
  if (last === undefined) {
    const list = text.charAt(start) === '[';
    return { start, end, text: list ? `[${member}]` : `{ ${member} }` };
  }
  const after = nextSign(text, last[1]);
  const comma = text.charAt(after) === ',' && after < end;
  const manyLines = text.slice(last[1], end).includes('\n');
  if (!manyLines) return { start: last[1], end: last[1], text: `, ${member}` };
  const indent = indentAt(text, last[0]);
  const line = lineEnd(text, comma ? after : last[1]);
  const between = text.slice(last[1], line);
  return {
    start: last[1],
    end: line,
    text: `${comma ? between : `,${between}`}${breakOf(text)}${indent}${member}${comma ? ',' : ''}`,
  };
};

const spanOf = (pair: Pair | undefined): readonly [number, number] | undefined => {
  const [start, end] = [keyStart(pair), pairEnd(pair)];
  return start === undefined || end === undefined ? undefined : [start, end];
};

/** A pair at the end of a map in braces. */
export const addFlowPair = (text: string, map: YAMLMap, member: string): Splice =>
  added(text, { extent: extentOf(map) ?? [0, 0], last: spanOf(map.items.at(-1)) }, member);

/** An element at the end of a list in brackets. */
export const addFlowElement = (text: string, list: YAMLSeq, member: string): Splice =>
  added(text, { extent: extentOf(list) ?? [0, 0], last: extentOf(list.items.at(-1)) }, member);

/** A pair taken out of a map in braces. */
export const removeFlowPair = (map: YAMLMap, pair: Pair): Splice => {
  const at = map.items.indexOf(pair);
  const [start = 0, end = 0] = spanOf(pair) ?? [];
  const next = keyStart(map.items[at + 1]);
  if (next !== undefined) return { start, end: next, text: '' };
  const before = spanOf(map.items[at - 1])?.[1];
  if (before !== undefined) return { start: before, end, text: '' };
  const [open, close] = extentOf(map) ?? [start, end];
  return { start: open, end: close, text: '{}' };
};
