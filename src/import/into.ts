import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { canonicalJson } from '../evaluate/digest.js';
import { readBytes } from '../manifest/read/bytes.js';
import { decode } from '../manifest/read/decode.js';
import { readDocument } from '../manifest/read/document.js';
import { readManifest } from '../manifest/read/file.js';
import { isMap, own, pointerOf } from '../pointer.js';
import { ImportError } from './error.js';
import type { ImportedFact, ImportPlace } from './fact.js';
import type { Imported } from './imported.js';
import { type Addition, type Difference, join } from './join.js';
import { placeAddition } from './place-addition.js';
import { type ImportOptions, readImportTree } from './read.js';
import { problemAt } from './source.js';
import { factsOf, plainOf, type Tree, treeOf } from './tree.js';
import { yamlLines } from './yaml-text.js';

/** A manifest with the facts of a source. Nothing is written yet. */
export interface ImportPlan {
  readonly imported: Imported;
  /** The whole text of the manifest as it would be. */
  readonly text: string;
  /** The facts that it does not hold yet. */
  readonly added: readonly ImportedFact[];
  /** How many facts it holds already, or finds in what it extends. */
  readonly known: number;
}

/** The text of a manifest that begins with these facts, each with where it comes from. */
export const importedText = (tree: Tree): string => ['guiju: 1', ...yamlLines(tree), ''].join('\n');

const firstPlace = (tree: Tree): ImportPlace | undefined => factsOf(tree)[0]?.from[0];

const short = (tree: Tree): string => {
  const text = JSON.stringify(plainOf(tree)) ?? '';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const conflict = (file: string, { pointer, old, fresh }: Difference) => {
  const from = firstPlace(fresh);
  const place = firstPlace(old) ?? { file, pointer, line: 1, column: 1 };
  const there = `${from?.file.split(/[\\/]/).at(-1) ?? ''}:${from?.line ?? ''}`;
  return problemAt(
    { ...place, pointer },
    'conflict',
    `清单为 ${short(old)}，来源（${there}）为 ${short(fresh)}：未改动`,
    `the manifest says ${short(old)}, the source (${there}) ${short(fresh)}: left as it is`,
  );
};

const noPlace = (file: string, { keys, tree }: Addition) => {
  const pointer = pointerOf('', keys);
  const value = short(tree);
  return problemAt(
    { file, pointer, line: 1, column: 1 },
    'conflict',
    `无法在保留原文的前提下加入 ${value}：请手工加入`,
    `cannot be added without rewriting what stands there: add ${value} by hand`,
  );
};

type Keys = readonly (string | number)[];

const at = (value: unknown, keys: Keys): unknown =>
  keys.reduce<unknown>((one, key) => (Array.isArray(one) ? one[Number(key)] : own(one, String(key))), value);

/** Whether a list on the way to an addition stands in another file: to write it here would replace it. */
const isElsewhere = (value: unknown, { keys }: Addition): boolean =>
  keys.some((key, i) => typeof key === 'number' && !Array.isArray(at(value, keys.slice(0, i))));

/** A value with something put at a place. */
const put = (value: unknown, [key, ...rest]: Keys, fresh: unknown): unknown => {
  if (key === undefined) return fresh;
  if (Array.isArray(value)) {
    const items: unknown[] = [...value];
    items[Number(key)] = put(items[Number(key)], rest, fresh);
    return items;
  }
  const fields = typeof value === 'boolean' ? { inPlace: value } : isMap(value) ? value : {};
  return { ...fields, [key]: put(own(fields, String(key)), rest, fresh) };
};

/** JSON has no comments and one way to be written. */
const inJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const withAdditions = (file: string, text: string, additions: readonly Addition[]): string => {
  const lines = text.includes('\r\n') ? '\r\n' : '\n';
  let now = text.replaceAll('\r\n', '\n');
  for (const addition of additions) {
    const next = placeAddition(now, addition);
    if (next === undefined) throw new ImportError([noPlace(file, addition)]);
    now = next;
  }
  return lines === '\n' ? now : now.replaceAll('\n', lines);
};

const begun = (file: string, imported: Imported, tree: Tree): ImportPlan => {
  const text = file.endsWith('.json') ? inJson(imported.manifest) : importedText(tree);
  return { imported, text, added: imported.facts, known: 0 };
};

const laid = (file: string, text: string, value: unknown, additions: readonly Addition[]): string => {
  const wanted = additions.reduce<unknown>((all, { keys, tree }) => put(all, keys, plainOf(tree)), value);
  if (additions.length === 0) return text;
  if (file.endsWith('.json')) return inJson(wanted);
  const next = withAdditions(file, text, additions);
  if (canonicalJson(readDocument(next, file).value) === canonicalJson(wanted)) return next;
  throw new ImportError(additions.map((one) => noPlace(file, one)));
};

/**
 * Lays the facts of a source under a manifest: what it lacks is added, its comments and its every other byte stay, what it says
 * already stays, too. Where it says something different nothing is changed and everything that differs is told. A manifest that
 * does not exist yet begins with the facts. Writes nothing.
 *
 * @throws {@link ImportError} when the source cannot be used or a fact differs (`conflict`, with the place in the manifest).
 * @throws ManifestError when the manifest cannot be used.
 * @example
 * ```ts
 * import { planImport } from 'guiju/node';
 *
 * const plan = await planImport('no-such-manifest.yaml', 'package.json');
 * console.log(plan.text.split('\n').slice(0, 2)); // [ 'guiju: 1', 'service:' ]
 * ```
 */
export const planImport = async (
  manifest: string,
  source: string,
  options: ImportOptions = {},
): Promise<ImportPlan> => {
  const { imported, tree } = await readImportTree(source, options);
  const file = resolve(manifest);
  if (!existsSync(file)) return begun(file, imported, tree);
  const { manifest: effective, positions } = await readManifest(file);
  const old = treeOf(effective, (pointer) => ({ pointer, file, line: 1, column: 1, ...positions(pointer) }));
  const { additions, differences } = join(old, tree);
  const text = decode(await readBytes(file), file);
  const { value } = readDocument(text, file);
  const problems = [
    ...differences.map((one) => conflict(file, one)),
    ...additions.filter((one) => isElsewhere(value, one)).map((one) => noPlace(file, one)),
  ];
  if (problems.length > 0) throw new ImportError(problems);
  const added = additions.flatMap((one) => factsOf(one.tree, pointerOf('', one.keys)));
  return {
    imported,
    text: laid(file, text, value, additions),
    added,
    known: factsOf(tree).length - added.length,
  };
};
