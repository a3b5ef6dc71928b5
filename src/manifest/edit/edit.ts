import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import { valueAt } from '../../place.js';
import { isMap as isFacts, isIndex, keysOf, pointerOf } from '../../pointer.js';
import { parseManifest } from '../parse.js';
import { readDocument } from '../read/document.js';
import { addElement, addPair, fillPair, removePair, replacePair } from './block.js';
import { EditError } from './error.js';
import { factsWith, saySame, shortened, splitKeys } from './facts.js';
import { addFlowElement, addFlowPair, removeFlowPair } from './flow.js';
import { extentOf, locate, type Spot } from './locate.js';
import { inline, render } from './render.js';
import { type Splice, spliced } from './text.js';

/** One fact as it shall stand in a manifest. The operations of an advice's JSON Patch are such changes, too. */
export interface ManifestChange {
  /** Its JSON pointer, or outside lists its path: `/transfers/0/notice`, `security.logRetention`. */
  readonly path: string;
  /** What it is from now on; `undefined` takes it out, so that it is unknown. */
  readonly value: unknown;
}

const name = 'manifest';

const pointerFor = (path: string): string => {
  if (path.startsWith('/')) return path;
  if (path !== '' && !path.includes('[')) return pointerOf('', path.split('.'));
  throw new EditError(path, {
    zh: '应为 JSON 指针，或不经过列表的路径',
    en: 'expected a JSON pointer, or a path that goes through no list',
  });
};

interface Change {
  readonly text: string;
  readonly keys: readonly string[];
  readonly value: unknown;
  readonly asJson: boolean;
}

const nested = ({ keys, value }: Change, rest: readonly string[]) => {
  const { groups, inside } = splitKeys(keys.slice(0, keys.length - rest.length), rest);
  return { groups, whole: shortened(factsWith(undefined, inside, value)) };
};

const flowMember = (change: Change, rest: readonly string[]): string => {
  const [key = '', ...inner] = rest;
  const value = shortened(factsWith(undefined, inner, change.value));
  return `${change.asJson ? JSON.stringify(key) : key}: ${inline(value, change.asJson)}`;
};

const replaced = (change: Change, spot: Spot & { readonly kind: 'pair' | 'element' }): Splice | undefined => {
  const { text, keys, asJson } = change;
  const now = spot.kind === 'pair' ? spot.pair.value : spot.list.items[spot.index];
  const before = isScalar(now) ? now.value : undefined;
  const above = keys.slice(0, keys.length - spot.rest.length);
  const value = shortened(factsWith(before, spot.rest, change.value, above));
  const inBlock = spot.kind === 'pair' && spot.map.flow !== true;
  if (inBlock && spot.rest.length > 0 && (before === undefined || before === null)) {
    const { groups, whole } = nested(change, spot.rest);
    const empty = (extentOf(now)?.[0] ?? 0) === (extentOf(now)?.[1] ?? 0);
    if (groups.length > 0 && empty) return fillPair(text, spot.pair, groups, whole);
  }
  if (inBlock) return replacePair(text, spot.pair, render(value));
  const extent = extentOf(now);
  return extent && { start: extent[0], end: extent[1], text: inline(value, asJson) };
};

const removed = ({ text }: Change, spot: Spot): Splice | undefined => {
  const nothing = { start: 0, end: 0, text: '' };
  if (spot.kind === 'new-pair' || spot.kind === 'new-element') return nothing;
  if (spot.kind === 'element') return spot.rest.length > 0 ? nothing : undefined;
  const { map, pair, rest } = spot;
  const short = isScalar(pair.value) && typeof pair.value.value === 'boolean' && rest.join() === 'inPlace';
  if (rest.length > 0 && !short) return nothing;
  return map.flow === true ? removeFlowPair(map, pair) : removePair(text, map, pair);
};

const spliceOf = (change: Change, spot: Spot): Splice | undefined => {
  if (change.value === undefined) return removed(change, spot);
  if (spot.kind === 'pair' || spot.kind === 'element') return replaced(change, spot);
  const { text, asJson } = change;
  const { groups, whole } = nested(change, spot.rest);
  if (spot.kind === 'new-element') {
    const value = shortened(factsWith(undefined, spot.rest, change.value));
    return spot.list.flow === true
      ? addFlowElement(text, spot.list, inline(value, asJson))
      : addElement(text, spot.list, value);
  }
  if (spot.map.flow === true) return addFlowPair(text, spot.map, flowMember(change, spot.rest));
  return addPair(text, spot.map, groups, whole);
};

/** What the document API makes of it where the text alone cannot be changed in its place: the same facts, laid out anew. */
const rewritten = (document: Document, { text, keys, value }: Change): string => {
  const path = keys.map((key) => (isIndex(key) ? Number(key) : key));
  try {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
    return document.toString({ lineWidth: 0 });
  } catch {
    return text;
  }
};

const says = (text: string, wanted: unknown): boolean => {
  try {
    return saySame(readDocument(text, name).value, wanted);
  } catch {
    return false;
  }
};

const refuseGaps = (now: unknown, keys: readonly string[], path: string): void => {
  for (const [i, key] of keys.entries()) {
    const list = valueAt(now, keys.slice(0, i));
    const length = Array.isArray(list) ? list.length : 0;
    if (!isIndex(key) || Number(key) <= length) continue;
    throw new EditError(path, {
      zh: `列表 ${pointerOf('', keys.slice(0, i))} 只有 ${length} 个元素：请依次添加`,
      en: `the list ${pointerOf('', keys.slice(0, i))} has ${length} elements: add them in order`,
    });
  }
};

const oneMore = (text: string, { path, value }: ManifestChange): string => {
  const keys = keysOf(pointerFor(path));
  const now = readDocument(text, name).value;
  refuseGaps(now, keys, path);
  const wanted = factsWith(now, keys, value);
  parseManifest({ guiju: 1, ...(isFacts(wanted) ? wanted : now) });
  const document = parseDocument(text, { version: '1.2' });
  const asJson = isMap(document.contents) && document.contents.flow === true;
  const change: Change = { text, keys, value, asJson };
  const spot = locate(document.contents, keys, path);
  const splice = spot && spliceOf(change, spot);
  const made = splice && spliced(text, splice);
  if (made !== undefined && says(made, wanted)) return made;
  const again = says(text, wanted) ? text : rewritten(document, change);
  if (says(again, wanted)) return again;
  throw new EditError(path, {
    zh: '无法在不影响其他事实的情况下写入：请手工修改',
    en: 'cannot be written without touching other facts: edit it by hand',
  });
};

/**
 * Writes facts into the text of a manifest, YAML or JSON, and leaves everything else as it stands: comments, order,
 * quotes, blank lines. A line `# key: # comment` for the same fact, as `guiju init` leaves it, becomes the fact.
 * What a manifest extends is not looked at.
 *
 * @throws ManifestError when the text is no manifest, or a value does not fit its field.
 * @throws {@link EditError} when a change has no place: it goes through an alias, or beyond the end of a list.
 * @example
 * ```ts
 * import { editManifest } from 'guiju/yaml';
 *
 * const text = 'guiju: 1\nsecurity:\n  monitoring: true # since March\n  # logRetention: # for how many months?\n';
 * const made = editManifest(text, [{ path: 'security.logRetention', value: { inPlace: true, months: 6 } }]);
 * console.log(made.split('\n')[3]?.trim()); // logRetention: { inPlace: true, months: 6 } # for how many months?
 * ```
 */
export const editManifest = (text: string, changes: readonly ManifestChange[]): string => {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + changes.reduce(oneMore, text.slice(mark.length));
};
