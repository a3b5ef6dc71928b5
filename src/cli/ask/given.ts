import { parse } from 'yaml';
import type { ManifestChange } from '../../manifest/edit/edit.js';
import { type Field, fieldAt, fieldIndex } from '../../manifest/field-index.js';
import { nearest } from '../../manifest/problem.js';
import { readBytes } from '../../manifest/read/bytes.js';
import { decode } from '../../manifest/read/decode.js';
import { factPathOf, isMap, pointerOf } from '../../pointer.js';
import { UsageError } from '../usage-error.js';
import { valueFrom } from './value.js';

/** The pointer of a path as people write it: `transfers.0.notice`, `transfers[0].notice`, `/transfers/0/notice`. */
export const pointerOfPath = (path: string): string =>
  path.startsWith('/') ? path : pointerOf('', path.replaceAll(/\[(\d+)\]/g, '.$1').split('.'));

/** The field at a path as people write it. Throws a {@link UsageError} with the nearest names. */
export const fieldOf = (path: string): Field => {
  const fact = factPathOf(pointerOfPath(path));
  const field = fieldAt(fact);
  if (field !== undefined) return field;
  const names = [...fieldIndex().keys()];
  const last = fact.split('.').at(-1) ?? fact;
  const near = [
    nearest(fact, names),
    ...names.filter((one) => one.split('.').at(-1) === last || one.endsWith(`.${last}.inPlace`)).slice(0, 3),
  ].filter((one) => one !== undefined);
  const hint = near.length === 0 ? '' : `; did you mean ${[...new Set(near)].map((one) => `"${one}"`).join(' or ')}?`;
  throw new UsageError(`there is no fact "${path}"${hint}`);
};

/** `path=value` as a change; `path=null` takes the fact out. */
export const changeOf = (given: string): ManifestChange => {
  const cut = given.indexOf('=');
  const path = given.slice(0, Math.max(0, cut)).trim();
  const text = given.slice(cut + 1).trim();
  if (cut <= 0 || text === '') {
    throw new UsageError(`--answer is path=value, as in service.audience.minors=true; found "${given}"`);
  }
  const field = fieldOf(path);
  return { path: pointerOfPath(path), value: text === 'null' ? undefined : valueFrom(field, text) };
};

const changesIn = (value: unknown, prefix: readonly string[]): readonly ManifestChange[] => {
  if (!isMap(value)) throw new UsageError('--answers is a file with a map of paths to values');
  return Object.entries(value).flatMap(([key, one]) => {
    const keys = [...prefix, ...(key.startsWith('/') ? [key] : key.replaceAll(/\[(\d+)\]/g, '.$1').split('.'))];
    const path = key.startsWith('/') ? key : keys.join('.');
    if (prefix.length === 0 && (key === 'guiju' || key === 'extends')) return [];
    const { kind } = fieldOf(path);
    if (kind === 'group' && isMap(one)) return changesIn(one, keys);
    return [{ path: pointerOfPath(path), value: one ?? undefined }];
  });
};

/** The answers in a file: paths and values, or a part of a manifest. */
export const changesFrom = async (file: string): Promise<readonly ManifestChange[]> => {
  const text = decode(await readBytes(file), file);
  try {
    return changesIn(parse(text, { version: '1.2' }), []);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--answers ${file}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
};
