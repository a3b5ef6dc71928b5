import { type Document, isScalar, parseDocument } from 'yaml';
import { keysOf } from '../../pointer.js';
import { compact, expanded, expectedAfter } from './expected.js';
import { splice } from './splice.js';

/** A value to be put into the text of a manifest; each operation of the patch of an advice is one. */
export interface ManifestChange {
  /** JSON pointer into the manifest. */
  readonly path: string;
  readonly value: unknown;
}

/** A text into which a value cannot be put. */
export class ManifestEditError extends Error {
  override readonly name = 'ManifestEditError';
  readonly code = 'manifest-edit';
  constructor(
    /** The pointer of the value. */
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

const parsed = (text: string): Document => parseDocument(text, { version: '1.2', uniqueKeys: false });

const says = (document: Document, wanted: unknown): boolean =>
  document.errors.length === 0 && JSON.stringify(compact(document.toJS())) === JSON.stringify(compact(wanted));

/** The whole text written anew, where no small edit does it. Comments stay. */
const rewritten = (document: Document, keys: readonly string[], value: unknown): string => {
  const copy = document.clone();
  for (const [i] of keys.entries()) {
    const way = keys.slice(0, i);
    const node = copy.getIn(way, true);
    if (i > 0 && isScalar(node)) copy.setIn(way, copy.createNode(expanded(node.value) ?? {}));
  }
  copy.setIn(keys, copy.createNode(value));
  return copy.toString({ lineWidth: 0 });
};

const changed = (text: string, { path, value: given }: ManifestChange): string => {
  const document = parsed(text);
  if (document.errors.length > 0) throw new ManifestEditError(path, 'the text is not valid YAML');
  const keys = keysOf(path);
  const value = compact(given);
  const wanted = expectedAfter(document.toJS(), keys, value);
  const edit = splice(text, document, keys, value);
  if (edit !== undefined) {
    const after = `${text.slice(0, edit.from)}${edit.insert}${text.slice(edit.to)}`;
    if (says(parsed(after), wanted)) return after;
  }
  try {
    const after = rewritten(document, keys, value);
    if (says(parsed(after), wanted)) return after;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  throw new ManifestEditError(path, 'the text cannot be changed there: change it by hand');
};

/**
 * Puts values into the text of a manifest, YAML or JSON, and leaves the rest of it as it is written: comments, order,
 * brackets, blank lines. The patch of an advice can be given as it is; `true` and `false` of a measure are written out
 * where more is said of it.
 *
 * @throws ManifestEditError when the text is not valid YAML, or has no place for a value: an alias stands there.
 * @example
 * ```ts
 * import { editManifestText } from 'guiju/yaml';
 *
 * const text = 'guiju: 1\nsecurity: # since 2024\n  logRetention: true\n';
 * const edited = editManifestText(text, [{ path: '/security/logRetention/months', value: 6 }]);
 * console.log(edited.split('\n')[2]?.trim()); // logRetention: { inPlace: true, months: 6 }
 * ```
 */
export const editManifestText = (text: string, changes: readonly ManifestChange[]): string =>
  changes.reduce(changed, text);
