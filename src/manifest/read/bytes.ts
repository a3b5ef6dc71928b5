import { ManifestError, refused, refusedTooLarge } from '../error.js';
import { close, open, read, stat } from './disk.js';
import { limits } from './limits.js';

/** The bytes of a file, refused beyond the limit before they are read. */
export const readBytes = async (file: string, most: number = limits.bytes): Promise<Uint8Array> => {
  try {
    const { size } = await stat(file);
    if (size > most) throw refusedTooLarge(file, most);
    const descriptor = await open(file, 'r');
    try {
      const buffer = new Uint8Array(most + 1);
      const { bytesRead } = await read(descriptor, buffer, 0, buffer.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await close(descriptor);
    }
  } catch (error) {
    if (error instanceof ManifestError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT') throw refused('not-found', file, '没有这个文件', 'there is no such file');
    throw refused('not-readable', file, `无法读取（${code}）`, `cannot be read (${code})`);
  }
};
