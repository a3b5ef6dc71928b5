import { basename } from 'node:path';
import { Document, isMap, isNode, isScalar, isSeq, type Node, stringify } from 'yaml';
import type { ImportPlace } from './fact.js';
import { plainOf, type Tree } from './tree.js';

const style = { lineWidth: 0, flowCollectionPadding: true } as const;

const most = 3;

/** Where a fact comes from, in few words: `openapi.yaml:41, 55`. */
const placesText = (from: readonly ImportPlace[]): string => {
  const named = from.slice(0, most).map(({ file, line }, i) => {
    const name = basename(file).replaceAll(/\p{Cc}/gu, ' ');
    return i > 0 && file === from[i - 1]?.file ? String(line) : `${name}:${line}`;
  });
  return `${named.join(', ')}${from.length > most ? ' …' : ''}`;
};

const commented = (node: unknown, tree: Tree): void => {
  if (!isNode(node)) return;
  if (tree.kind === 'leaf') {
    if (isSeq(node) || isMap(node)) node.flow = true;
    if (!isScalar(node) || !String(node.value).includes('\n')) node.comment = ` ${placesText(tree.from)}`;
    return;
  }
  if (tree.kind === 'list' && isSeq(node)) for (const [i, item] of tree.items.entries()) commented(node.items[i], item);
  if (tree.kind === 'map' && isMap(node)) for (const [key, one] of tree.fields) commented(node.get(key, true), one);
};

const documentOf = (value: unknown, tree: Tree): Document => {
  const document = new Document(value);
  const node: Node | null = document.contents;
  commented(node, tree);
  return document;
};

// The library pads lists as it pads maps: `[ a ]`; a manifest writes `[a]`.
const unpadded = (text: string): string =>
  text.replaceAll(/^(\s*(?:- )*[\w.-]+: )\[ ([\w., -]*) \](?=\s|$)/gm, '$1[$2]');

/** A tree as lines of YAML, each fact with where it comes from. */
export const yamlLines = (tree: Tree): readonly string[] =>
  unpadded(documentOf(plainOf(tree), tree).toString(style))
    .trimEnd()
    .split('\n');

/** A tree as YAML on one line, for a place between brackets. */
export const flowText = (tree: Tree): string =>
  stringify(plainOf(tree), { ...style, collectionStyle: 'flow' })
    .trimEnd()
    .replaceAll(/\s*\n\s*/g, ' ');

/** A key as YAML writes it. */
export const keyText = (key: string): string => stringify(key, style).trimEnd();
