import { ManifestError, refused, refusedEmpty, refusedTooLarge } from '../error.js';
import { limits } from './limits.js';

/** The bytes of a manifest file as text: UTF-8, with or without its mark. */
export const decode = (bytes: Uint8Array, file: string, most: number = limits.bytes): string => {
  if (bytes.length > most) throw refusedTooLarge(file, most);
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    throw refused('encoding', file, '文件为 UTF-16 编码，请另存为 UTF-8', 'the file is UTF-16: save it as UTF-8');
  }
  if (bytes.includes(0)) {
    throw refused('binary', file, '文件含空字节，不是 UTF-8 文本', 'the file holds NUL bytes: it is not UTF-8 text');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') throw refusedEmpty(file);
    return text;
  } catch (error) {
    if (error instanceof ManifestError) throw error;
    throw refused('encoding', file, '文件不是有效的 UTF-8 文本', 'the file is not valid UTF-8 text');
  }
};
