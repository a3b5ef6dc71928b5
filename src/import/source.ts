import { ManifestError } from '../manifest/error.js';
import { readBytes } from '../manifest/read/bytes.js';
import { decode } from '../manifest/read/decode.js';
import { type ReadDocument, readDocuments } from '../manifest/read/document.js';
import type { Bilingual } from '../text.js';
import { ImportError, type ImportProblem, type ImportProblemCode } from './error.js';
import type { ImportPlace } from './fact.js';

/** What a source may be at most: an OpenAPI document is larger than a manifest. */
export const importLimits = {
  /** Bytes of a file. */
  bytes: 16_777_216,
  /** How deeply maps and lists may be nested. */
  depth: 100,
  /** How many aliases a YAML file may use. */
  aliases: 1000,
  /** How many keys, values and list elements a document may have, those of its aliases included. */
  nodes: 1_000_000,
} as const;

/** A document of a source. */
export interface SourceDocument extends ReadDocument {
  readonly file: string;
}

const words: Readonly<Record<string, Bilingual>> = {
  empty: { zh: '文件为空', en: 'the file is empty' },
  'wrong-type': { zh: '顶层应为映射', en: 'a map is expected at the top' },
};

/** The problems of a file that is no manifest, in words that fit. */
export const asImportError = (error: ManifestError, file: string): ImportError =>
  new ImportError(
    error.problems.map((problem) => ({
      ...problem,
      file: problem.file ?? file,
      message: words[problem.code] ?? problem.message,
    })),
  );

/** Reads a YAML or JSON file, each of its documents with the places of what stands in it. */
export const readSourceDocuments = async (file: string): Promise<readonly SourceDocument[]> => {
  try {
    const text = decode(await readBytes(file, importLimits.bytes), file, importLimits.bytes);
    return readDocuments(text, file, { ...importLimits, anyKey: true }).map((one) => ({ ...one, file }));
  } catch (error) {
    if (error instanceof ManifestError) throw asImportError(error, file);
    throw error;
  }
};

/** The place of a pointer, or of the nearest map or list around it. */
export const placeIn = ({ file, spots }: SourceDocument, pointer: string): ImportPlace => {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const spot = spots.get(at);
    if (spot !== undefined) return { file, pointer, ...spot };
  }
  return { file, pointer, line: 1, column: 1 };
};

/** A problem at a place. */
export const problemAt = (
  { file, pointer, line, column }: ImportPlace,
  code: ImportProblemCode,
  zh: string,
  en: string,
  nearest?: string,
): ImportProblem => ({
  code,
  file,
  pointer,
  line,
  column,
  message: { zh, en },
  ...(nearest !== undefined && { nearest }),
});
