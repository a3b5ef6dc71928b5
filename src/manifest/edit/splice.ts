import { type Document, isCollection, isMap, isNode, isPair, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { isIndex } from '../../pointer.js';
import { expanded, nested } from './expected.js';
import { entryLines, inlineFor } from './render.js';

/** A piece of a text that is replaced. Places are counted from 0. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** What stands before a place in its line. */
const before = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

const indentOf = (text: string, at: number): string => ' '.repeat(before(text, at).length);

const startOf = (item: unknown): number | undefined =>
  isPair(item) ? startOf(item.key) : isNode(item) ? item.range?.[0] : undefined;

const endOf = (item: unknown): number | undefined => {
  if (isPair(item)) return endOf(item.value) ?? endOf(item.key);
  return isNode(item) ? item.range?.[1] : undefined;
};

/** Adds an entry behind the last one of a map or list between brackets. */
const intoBrackets = (text: string, node: YAMLMap | YAMLSeq, entry: string): TextEdit | undefined => {
  const [from, to] = node.range ?? [];
  if (from === undefined || to === undefined) return undefined;
  const last = node.items.at(-1);
  const [start, end] = [startOf(last), endOf(last)];
  if (start === undefined || end === undefined) {
    return { from, to, insert: isSeq(node) ? `[${entry}]` : `{ ${entry} }` };
  }
  const alone = text.slice(from, start).includes('\n') && before(text, start).trim() === '';
  return { from: end, to: end, insert: alone ? `,\n${before(text, start)}${entry}` : `, ${entry}` };
};

/** Adds lines behind the last one of a map or list by lines. */
const intoLines = (text: string, node: YAMLMap | YAMLSeq, lines: (indent: string) => string): TextEdit | undefined => {
  const first = startOf(node.items[0]);
  const end = node.range?.[1];
  if (first === undefined || end === undefined) return undefined;
  const dash = isSeq(node) ? text.lastIndexOf('-', first) : first;
  const at = lineEnd(text, text.slice(0, end).trimEnd().length);
  return { from: at, to: at, insert: `\n${lines(indentOf(text, dash))}` };
};

const added = (text: string, node: YAMLMap | YAMLSeq, key: string, value: unknown): TextEdit | undefined => {
  const inline = inlineFor(text);
  if (isSeq(node)) {
    if (Number(key) !== node.items.length) return undefined;
    const entry = inline(value);
    return node.flow ? intoBrackets(text, node, entry) : intoLines(text, node, (indent) => `${indent}- ${entry}`);
  }
  if (node.flow)
    return intoBrackets(
      text,
      node,
      inline({ [key]: value })
        .slice(1, -1)
        .trim(),
    );
  return intoLines(text, node, (indent) => entryLines(key, value, indent));
};

/** Puts a value in the place of another, on one line. */
const replaced = (text: string, node: unknown, value: unknown): TextEdit | undefined => {
  if (!isNode(node) || !node.range) return undefined;
  const [from, end] = node.range;
  const to = from + text.slice(from, end).trimEnd().length;
  const space = /[:\-,]$/.test(text.slice(0, from)) ? ' ' : '';
  return { from, to, insert: `${space}${inlineFor(text)(value)}` };
};

/** The smallest edit of a text that puts a value at some keys; undefined where there is no simple one. */
export const splice = (
  text: string,
  document: Document,
  keys: readonly string[],
  value: unknown,
): TextEdit | undefined => {
  let node: unknown = document.contents;
  for (const [i, key] of keys.entries()) {
    const rest = keys.slice(i + 1);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (pair === undefined) return added(text, node, key, nested(rest, value));
      node = pair.value;
    } else if (isSeq(node) && isIndex(key)) {
      const item = node.items[Number(key)];
      if (item === undefined) return added(text, node, key, nested(rest, value));
      node = item;
    } else if (isScalar(node)) {
      const short = expanded(node.value);
      const inner = nested(keys.slice(i), value);
      if (typeof node.value !== 'boolean') return node.value === null ? replaced(text, node, inner) : undefined;
      const whole = Object.assign({}, short, inner);
      return replaced(text, node, Object.keys(whole).length === 1 ? value : whole);
    } else return undefined;
  }
  return isCollection(node) && !node.flow && isCollection(value) ? undefined : replaced(text, node, value);
};
