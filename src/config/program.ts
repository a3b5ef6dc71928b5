import { pathToFileURL } from 'node:url';
import { own } from '../pointer.js';

/** Whether Node refuses a program because it, or something that it imports, is TypeScript: versions before 22.18 do. */
const isTypeScriptRefused = (error: unknown): boolean =>
  error instanceof Error && own(error, 'code') === 'ERR_UNKNOWN_FILE_EXTENSION' && /\.[cm]?ts"?/.test(error.message);

/** Loads a program through a transpiler, which keeps nothing on disk. */
const importTypeScript = async (file: string): Promise<unknown> => {
  const { createJiti } = await import('jiti');
  return createJiti(file, { fsCache: false, interopDefault: false }).import(file);
};

/** Loads a program in JavaScript or TypeScript; what it exports. */
export const importProgram = async (file: string): Promise<unknown> => {
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    if (!isTypeScriptRefused(error)) throw error;
    return await importTypeScript(file);
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
