import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { own } from '../pointer.js';

/** What Node says of TypeScript that it does not read: versions before 22.18 of all, later ones of some of its syntax. */
const refusals: ReadonlySet<unknown> = new Set([
  'ERR_UNKNOWN_FILE_EXTENSION',
  'ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING',
  'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX',
]);

const isRefused = (error: unknown): boolean =>
  error instanceof Error && refusals.has(own(error, 'code')) && /\.[cm]?ts\b|typescript/i.test(error.message);

const packageType = (folder: string): unknown => {
  const file = join(folder, 'package.json');
  if (existsSync(file)) {
    try {
      return own(JSON.parse(readFileSync(file, 'utf8')), 'type');
    } catch {
      return undefined;
    }
  }
  return dirname(folder) === folder ? undefined : packageType(dirname(folder));
};

/**
 * TypeScript that Node would take for CommonJS, or warn that it has to guess: the package has no `"type": "module"`, and
 * `npm init` writes none.
 */
const isUncertain = (file: string): boolean => file.endsWith('.ts') && packageType(dirname(file)) !== 'module';

/** Loads a program through a transpiler, which keeps nothing on disk. */
const importTranspiled = async (file: string): Promise<unknown> => {
  const { createJiti } = await import('jiti');
  return createJiti(file, { fsCache: false, interopDefault: false }).import(file);
};

/** Loads a program in JavaScript or TypeScript; what it exports. */
export const importProgram = async (file: string): Promise<unknown> => {
  if (isUncertain(file)) return importTranspiled(file);
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    if (!isRefused(error)) throw error;
    return await importTranspiled(file);
  }
};

/** What failed when a program was loaded, and the place of it where the transpiler says it. */
interface Failure {
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Puts a failure into one line. */
export const failureOf = (error: unknown): Failure => {
  if (!(error instanceof Error)) return { text: String(error) };
  const text = (error.message.split('\n')[0] ?? '').trim();
  const [, file, line, column] = /^\s+(.+):(\d+):(\d+)$/m.exec(error.message) ?? [];
  return { text, ...(file !== undefined && { file, line: Number(line), column: Number(column) }) };
};
