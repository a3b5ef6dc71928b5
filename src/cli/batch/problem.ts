import { isUtf8 } from 'node:buffer';
import { type ManifestError, type ManifestProblemCode, refused, refusedTooLarge } from '../../manifest/error.js';
import { limits } from '../../manifest/read/limits.js';
import { own } from '../../pointer.js';

const input = '';

const bad = (code: ManifestProblemCode, zh: string, en: string, pointer = ''): ManifestError =>
  refused(code, input, zh, en, { pointer });

const textOf = (bytes: Buffer): string => {
  if (!isUtf8(bytes)) throw bad('encoding', '该行不是有效的 UTF-8 文本', 'the line is not valid UTF-8 text');
  const text = bytes.toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw bad('syntax', `该行不是一个 JSON 值：${why}`, `the line is not one JSON value: ${why}`);
  }
};

/** The value that a line holds; undefined for a blank line. Throws a ManifestError for one that cannot be a manifest. */
export const lineValue = (bytes: Buffer | undefined): unknown => {
  if (bytes === undefined) throw refusedTooLarge(input, limits.bytes);
  const text = textOf(bytes);
  if (text.trim() === '') return undefined;
  const value = parsed(text);
  if (own(value, 'extends') === undefined) return value;
  throw bad(
    'extends-outside',
    '批量检查的每一行须自成一体，不能用 extends 引用其他文件',
    'a line of a batch stands alone: it cannot extend a file',
    '/extends',
  );
};

/** The problems of a refused line, the first as `error`, as they are written out. */
export const refusal = ({ problems }: ManifestError): Readonly<Record<string, unknown>> => {
  const [error, ...others] = problems.map(({ code, pointer, message, nearest }) => ({
    code,
    pointer,
    message,
    ...(nearest !== undefined && { nearest }),
  }));
  return { error, ...(others.length > 0 && { others }) };
};
