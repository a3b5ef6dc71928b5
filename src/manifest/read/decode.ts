import { ManifestError, type ManifestProblemCode } from '../error.js';
import { limits } from './limits.js';

const refuse = (file: string, code: ManifestProblemCode, zh: string, en: string): never => {
  throw new ManifestError([{ code, pointer: '', file, message: { zh, en } }]);
};

/** The bytes of a manifest file as text: UTF-8, with or without its mark. */
export const decode = (bytes: Uint8Array, file: string): string => {
  if (bytes.length > limits.bytes) {
    refuse(
      file,
      'too-large',
      `文件超过 ${limits.bytes} 字节的上限`,
      `the file is over the limit of ${limits.bytes} bytes`,
    );
  }
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    refuse(file, 'encoding', '文件为 UTF-16 编码，请另存为 UTF-8', 'the file is UTF-16: save it as UTF-8');
  }
  if (bytes.includes(0)) {
    refuse(file, 'binary', '文件含空字节，不是 UTF-8 文本', 'the file holds NUL bytes: it is not UTF-8 text');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '')
      refuse(
        file,
        'empty',
        '文件为空；清单至少要有一行 guiju: 1',
        'the file is empty: a manifest has at least the line guiju: 1',
      );
    return text;
  } catch (error) {
    if (error instanceof ManifestError) throw error;
    return refuse(file, 'encoding', '文件不是有效的 UTF-8 文本', 'the file is not valid UTF-8 text');
  }
};
