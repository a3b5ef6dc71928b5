import { extname } from 'node:path';
import { ManifestError, type ManifestProblem } from '../manifest/error.js';
import type { Position } from '../manifest/position.js';
import { readBytes } from '../manifest/read/bytes.js';
import { decode } from '../manifest/read/decode.js';
import { readDocument } from '../manifest/read/document.js';
import type { Spot } from '../manifest/read/spot.js';
import { isMap } from '../pointer.js';
import type { Bilingual } from '../text.js';
import { ConfigError } from './error.js';
import { failureOf, importProgram } from './program.js';

/** A file that was read, with the places of what stands in it. */
export interface Source {
  readonly file: string;
  readonly value: unknown;
  /** The line of a pointer, or of the nearest map or list around it; nothing for a program. */
  readonly spot: (pointer: string) => Partial<Spot>;
  readonly position: (pointer: string) => Position;
  /** Whether something stands at a path. */
  readonly has: (path: readonly PropertyKey[]) => boolean;
}

const sourceOf = (file: string, value: unknown, spots: ReadonlyMap<string, Spot> | undefined): Source => {
  const spot = (pointer: string): Partial<Spot> => {
    if (spots === undefined) return {};
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const found = spots.get(at);
      if (found !== undefined) return found;
    }
    return { line: 1, column: 1 };
  };
  return {
    file,
    value,
    spot,
    position: (pointer) => ({ file, line: 1, column: 1, ...spot(pointer), exact: spots?.has(pointer) ?? false }),
    has: (path) =>
      path.reduce<unknown>(
        (at, key) =>
          typeof at === 'object' && at !== null ? Object.getOwnPropertyDescriptor(at, key)?.value : undefined,
        value,
      ) !== undefined,
  };
};

const words: Readonly<Record<string, Bilingual>> = {
  empty: { zh: '文件为空', en: 'the file is empty' },
  'several-documents': { zh: '文件含有多个文档', en: 'the file holds several documents, one is expected' },
  'wrong-type': { zh: '顶层应为映射', en: 'a map is expected at the top' },
};

const inOwnWords = (problem: ManifestProblem, file: string) => ({
  ...problem,
  file,
  message: words[problem.code] ?? problem.message,
});

/** Reads a JSON or YAML file. Throws {@link ConfigError}. */
export const readData = async (file: string): Promise<Source> => {
  try {
    const { value, spots } = readDocument(decode(await readBytes(file), file), file);
    return sourceOf(file, value, spots);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new ConfigError(error.problems.map((problem) => inOwnWords(problem, file)));
  }
};

const loadFailure = (file: string, error: unknown): ConfigError => {
  const { text, ...place } = failureOf(error);
  const message = { zh: `无法加载：${text}`, en: `cannot be loaded: ${text}` };
  return new ConfigError([{ code: 'load', file, pointer: '', ...place, message }]);
};

/** Loads a program and takes its default export. Throws {@link ConfigError}. */
const loadProgram = async (file: string): Promise<Source> => {
  let loaded: unknown;
  try {
    loaded = await importProgram(file);
  } catch (error) {
    throw loadFailure(file, error);
  }
  const exported = isMap(loaded) ? loaded.default : undefined;
  if (isMap(exported)) return sourceOf(file, exported, undefined);
  const message = {
    zh: '应以默认导出给出配置对象',
    en: 'expected the configuration as the default export',
  };
  throw new ConfigError([{ code: 'load', file, pointer: '', message }]);
};

const data: ReadonlySet<string> = new Set(['.json', '.yaml', '.yml']);

/** Reads a configuration, whatever it is written in. Throws {@link ConfigError}. */
export const readSource = async (file: string): Promise<Source> =>
  data.has(extname(file)) ? readData(file) : loadProgram(file);
