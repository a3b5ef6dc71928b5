import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { UsageError } from './usage-error.js';

/**
 * Writes a file whole or not at all: beside it first, then over it. A link stays a link, and the mode of the file stays.
 *
 * @throws {@link UsageError} when it cannot be written; what was there before is still there.
 */
export const save = (file: string, text: string): void => {
  const real = existsSync(file) ? realpathSync(file) : file;
  const beside = `${real}.${process.pid}.tmp`;
  try {
    const handle = openSync(beside, 'wx', existsSync(real) ? statSync(real).mode : 0o666);
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, real);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new UsageError(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
};
