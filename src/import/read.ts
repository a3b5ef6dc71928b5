import { basename, resolve } from 'node:path';
import { ManifestError } from '../manifest/error.js';
import { parseManifest } from '../manifest/parse.js';
import { isMap, keysOf, own } from '../pointer.js';
import { isBackstage, readBackstage } from './backstage.js';
import { ImportError } from './error.js';
import type { ImportPlace } from './fact.js';
import type { Found, Imported, ImportKind } from './imported.js';
import { readOpenApi } from './openapi/read.js';
import { readPackage } from './package.js';
import { placeIn, problemAt, readSourceDocuments, type SourceDocument } from './source.js';
import { factsOf, plainOf, type Tree } from './tree.js';

/** How a source is read. */
export interface ImportOptions {
  /** What the file is; without it that is seen from its contents. */
  readonly kind?: ImportKind;
  /** The `metadata.name` of the entity, where a Backstage file has several. */
  readonly entity?: string;
}

/** What was read, with its tree. */
export interface ReadImport {
  readonly imported: Imported;
  readonly tree: Tree;
}

const kindOf = (documents: readonly SourceDocument[], file: string): ImportKind | undefined => {
  if (documents.some(isBackstage)) return 'backstage';
  const value = documents[0]?.value;
  if (own(value, 'openapi') !== undefined || own(value, 'swagger') !== undefined) return 'openapi';
  return basename(file) === 'package.json' ? 'package' : undefined;
};

const readKind = async (
  kind: ImportKind | undefined,
  documents: readonly SourceDocument[],
  first: SourceDocument,
  entity: string | undefined,
): Promise<Found> => {
  switch (kind) {
    case 'backstage':
      return readBackstage(documents, entity);
    case 'openapi':
      return readOpenApi(first);
    case 'package':
      return readPackage(first);
    default:
      throw new ImportError([
        problemAt(
          placeIn(first, ''),
          'unknown-source',
          '既不是 Backstage 实体，也不是 OpenAPI 3 文档或 package.json',
          'this is no Backstage entity, no OpenAPI 3 document and no package.json',
        ),
      ]);
  }
};

/** The place in the source of the fact at a pointer of the manifest, or of the first one around it. */
const placeOf = (tree: Tree, pointer: string): ImportPlace | undefined => {
  let at: Tree = tree;
  for (const key of keysOf(pointer)) {
    const next: Tree | undefined =
      at.kind === 'map' ? at.fields.get(key) : at.kind === 'list' ? at.items[Number(key)] : undefined;
    if (next === undefined) break;
    at = next;
  }
  return (at.kind === 'map' ? at.from : undefined) ?? factsOf(at)[0]?.from[0];
};

const checked = (tree: Tree, file: string): Readonly<Record<string, unknown>> => {
  const value = plainOf(tree);
  const manifest = { guiju: 1, ...(isMap(value) ? value : {}) };
  try {
    parseManifest(manifest);
    return manifest;
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new ImportError(
      error.problems.map(({ code, pointer, message, nearest }) =>
        problemAt(
          placeOf(tree, pointer) ?? { file, pointer, line: 1, column: 1 },
          code,
          `${pointer}：${message.zh}`,
          `${pointer}: ${message.en}`,
          nearest,
        ),
      ),
    );
  }
};

/** The same as {@link readImport}, with the tree for those who lay it under a manifest. */
export const readImportTree = async (given: string, options: ImportOptions = {}): Promise<ReadImport> => {
  const file = resolve(given);
  const documents = await readSourceDocuments(file);
  const [first] = documents;
  if (first === undefined)
    throw new ImportError([{ code: 'empty', file, pointer: '', message: { zh: '文件为空', en: 'the file is empty' } }]);
  const kind = options.kind ?? kindOf(documents, file);
  const { tree, notes } = await readKind(kind, documents, first, options.entity);
  const facts = factsOf(tree);
  if (kind === undefined || facts.length === 0) {
    const why = notes.map(({ message }) => message);
    const [zh, en] = [why.map((one) => one.zh).join('；'), why.map((one) => one.en).join('; ')];
    throw new ImportError([
      problemAt(
        placeIn(first, ''),
        'no-facts',
        `文件没有陈述任何事实${zh && `：${zh}`}`,
        `the file states no fact${en && `: ${en}`}`,
      ),
    ]);
  }
  return { tree, imported: { kind, file, manifest: checked(tree, file), facts, notes } };
};

/**
 * Reads the facts that another file states: a Backstage entity, an OpenAPI document of version 3 or a package.json. Nothing is
 * guessed: what the file does not state is left out, what is seen and not taken is told in `notes`.
 *
 * @throws {@link ImportError} with every problem at once: file, line, column, what was expected, the nearest known name.
 * @throws ManifestError when the file leads to a manifest that cannot be used.
 * @example
 * ```ts
 * import { readImport } from 'guiju/node';
 *
 * const { facts } = await readImport('examples/programs/importing/openapi.yaml');
 * const [{ pointer, value, from } = { pointer: '', value: '', from: [] }] = facts;
 * console.log(pointer, value, from[0]?.line); // /service/id parcel-tracking 6
 * ```
 */
export const readImport = async (file: string, options: ImportOptions = {}): Promise<Imported> =>
  (await readImportTree(file, options)).imported;
