import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Addition } from './join.js';
import { branch, leaf, type Tree } from './tree.js';
import { flowText, keyText, yamlLines } from './yaml-text.js';

/** A piece of text put in the place of another one. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const wrapped = (keys: readonly (string | number)[], tree: Tree): Tree => {
  const [first, ...rest] = keys;
  if (first === undefined) return tree;
  const below = wrapped(rest, tree);
  return typeof first === 'number' ? { kind: 'list', items: [below] } : branch([[first, below]]);
};

const endOf = (node: Node): number => node.range?.[1] ?? 0;

/** Where the last thing written inside a node ends, comments and empty lines behind it left out. */
const lastEnd = (node: Node): number => {
  if (!isCollection(node) || node.flow) return endOf(node);
  const last = node.items.at(-1);
  const value = isPair(last) ? (last.value ?? last.key) : last;
  return isNode(value) ? lastEnd(value) : endOf(node);
};

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Behind the line in which something ends. */
const afterLine = (text: string, offset: number): number => {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const next = text.indexOf('\n', offset);
  return next < 0 ? text.length : next + 1;
};

const block = (text: string, node: Node, indent: string, lines: readonly string[], first = ''): Splice => {
  const at = afterLine(text, lastEnd(node));
  const start = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  const rest = ' '.repeat(first.length);
  const written = lines.map((line, i) => `${indent}${i === 0 ? first : rest}${line}`);
  return { from: at, to: at, text: `${start}${written.join('\n')}\n` };
};

const indentAt = (text: string, offset: number): string => ' '.repeat(offset - lineStart(text, offset));

const intoFlow = (node: YAMLMap | YAMLSeq, text: string): Splice => {
  const last = node.items.at(-1);
  const value = isPair(last) ? (last.value ?? last.key) : last;
  const at = isNode(value) ? endOf(value) : (node.range?.[0] ?? 0) + 1;
  if (isNode(value)) return { from: at, to: at, text: `, ${text}` };
  return { from: at, to: endOf(node) - 1, text: isMap(node) ? ` ${text} ` : text };
};

const intoMap = (text: string, node: YAMLMap, key: string, tree: Tree): Splice | undefined => {
  if (node.flow || node.items.length === 0) return intoFlow(node, `${keyText(key)}: ${flowText(tree)}`);
  const first = node.items[0]?.key;
  if (!isNode(first)) return undefined;
  return block(text, node, indentAt(text, first.range?.[0] ?? 0), yamlLines(branch([[key, tree]])));
};

const intoList = (text: string, node: YAMLSeq, tree: Tree): Splice | undefined => {
  if (node.flow || node.items.length === 0) return intoFlow(node, flowText(tree));
  const first = node.items[0];
  if (!isNode(first)) return undefined;
  const start = first.range?.[0] ?? 0;
  const dash = text.lastIndexOf('-', start);
  if (dash < lineStart(text, start)) return undefined;
  return block(text, node, indentAt(text, dash), yamlLines(tree), '- ');
};

/** A fact under a measure that is written short, or under a name that has no value yet. */
const inPlaceOf = (node: Node, tree: Tree): Splice | undefined => {
  if (!isScalar(node)) return undefined;
  const { value, range } = node;
  if (typeof value !== 'boolean' && value !== null) return undefined;
  const short = typeof value === 'boolean' ? [['inPlace', leaf(value, [])] as const] : [];
  const whole = tree.kind === 'map' ? branch([...short, ...tree.fields]) : tree;
  const [from = 0, to = 0] = range ?? [];
  return { from, to, text: `${from === to ? ' ' : ''}${flowText(whole)}` };
};

const spliceFor = (text: string, { keys, tree }: Addition): Splice | undefined => {
  const document = parseDocument(text, { version: '1.2' });
  let node: Node | null = document.contents;
  for (const [i, key] of keys.entries()) {
    if (node === null || isAlias(node) || !isNode(node)) return undefined;
    const next: unknown = isCollection(node) ? node.get(key, true) : undefined;
    const rest = keys.slice(i + 1);
    const isNothing = isScalar(next) && next.value === null;
    if (isNode(next) && !(isNothing && rest.length === 0)) {
      node = next;
      continue;
    }
    if (isNothing && isNode(next)) return inPlaceOf(next, tree);
    if (isMap(node) && typeof key === 'string') return intoMap(text, node, key, wrapped(rest, tree));
    if (isSeq(node) && typeof key === 'number') return intoList(text, node, wrapped(rest, tree));
    return isScalar(node) ? inPlaceOf(node, wrapped(keys.slice(i), tree)) : undefined;
  }
  return undefined;
};

/** Puts an addition into the text of a manifest; every other byte stays. Undefined where there is no place for it. */
export const placeAddition = (text: string, addition: Addition): string | undefined => {
  const splice = spliceFor(text, addition);
  return splice === undefined ? undefined : `${text.slice(0, splice.from)}${splice.text}${text.slice(splice.to)}`;
};
