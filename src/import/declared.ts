import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { ManifestError } from '../manifest/error.js';
import { readDocuments } from '../manifest/read/document.js';
import { readManifest } from '../manifest/read/file.js';
import { limits } from '../manifest/read/limits.js';
import { rootOf } from '../manifest/read/root.js';
import { isMap, pointerOf } from '../pointer.js';
import { ImportError } from './error.js';
import type { ImportPlace } from './fact.js';
import { join } from './join.js';
import { placeIn, problemAt, type SourceDocument } from './source.js';
import { type Branch, branch, type Tree, treeOf } from './tree.js';

const nested = (keys: readonly string[], tree: Tree): Tree => {
  const [first, ...rest] = keys;
  return first === undefined ? tree : branch([[first, nested(rest, tree)]]);
};

/** Fails where two places of a source state a fact differently. */
export const joinedOrRefused = (old: Branch, fresh: Tree): Branch => {
  const { tree, differences } = join(old, fresh);
  if (differences.length > 0)
    throw new ImportError(
      differences.map(({ pointer, old: a, fresh: b }) => {
        const at = (one: Tree): ImportPlace | undefined => (one.kind === 'leaf' ? one.from[0] : undefined);
        const place = at(b) ?? at(a) ?? { file: '', pointer, line: 1, column: 1 };
        const [zh, en] = [
          `同一事实在两处说法不同：${pointer}`,
          `two places state the same fact differently: ${pointer}`,
        ];
        return problemAt(place, 'conflict', zh, en);
      }),
    );
  return tree.kind === 'map' ? tree : old;
};

/** Facts that stand in a source as a map: names that hold dots are paths, `service.audience.minors: true`. */
export const inlineFacts = (value: unknown, place: (pointer: string) => ImportPlace): Branch => {
  if (!isMap(value))
    throw new ImportError([problemAt(place(''), 'wrong-type', '应为事实的映射', 'expected a map of facts')]);
  if (Object.hasOwn(value, 'extends'))
    throw new ImportError([
      problemAt(
        place('/extends'),
        'unknown-key',
        '写在其他文件中的事实不能继承清单',
        'facts inside another file extend no manifest',
      ),
    ]);
  return Object.entries(value)
    .filter(([key]) => key !== 'guiju')
    .reduce<Branch>((all, [key, one]) => {
      const tree = treeOf(one, place, pointerOf('', [key]));
      return joinedOrRefused(all, nested(key.split('.'), tree));
    }, branch([]));
};

/** Facts that stand in a source as a text of YAML: the line is that of the text as a whole. */
export const textFacts = (text: string, place: ImportPlace): Branch => {
  try {
    const [document, second] = readDocuments(text, place.file, limits);
    if (document === undefined || second !== undefined)
      throw new ImportError([problemAt(place, 'wrong-type', '应为一段 YAML', 'expected one YAML document')]);
    return inlineFacts(document.value, () => place);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new ImportError(error.problems.map(({ code, message }) => problemAt(place, code, message.zh, message.en)));
  }
};

/** The facts of a manifest to which a source leads. It must lie in the same project. */
export const manifestFacts = async (target: string, document: SourceDocument, pointer: string): Promise<Branch> => {
  const place = placeIn(document, pointer);
  const root = await realpath(rootOf(resolve(document.file)));
  const wanted = resolve(dirname(document.file), target);
  if (!existsSync(wanted))
    throw new ImportError([
      problemAt(place, 'not-found', `没有这个清单：${target}`, `there is no such manifest: ${target}`),
    ]);
  const real = await realpath(wanted);
  if (relative(root, real).startsWith(`..${sep}`) || resolve(root, relative(root, real)) !== real)
    throw new ImportError([
      problemAt(place, 'extends-outside', '清单不在项目目录内', 'the manifest lies outside the project'),
    ]);
  const { manifest, positions } = await readManifest(real, { root });
  const { guiju: _, extends: __, ...facts } = manifest;
  const tree = treeOf(facts, (at) => {
    const { file, line, column } = positions(at) ?? { file: real, line: 1, column: 1 };
    return { file, pointer: at, line, column };
  });
  return tree.kind === 'map' ? tree : branch([]);
};
