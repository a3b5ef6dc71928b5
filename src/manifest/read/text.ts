import { refused, refusedTooLarge } from '../error.js';
import { readDocument } from './document.js';
import { manifestOf, type PlacedManifest } from './layers.js';
import { limits } from './limits.js';

/** How the text of a manifest is read. */
export interface TextOptions {
  /** What the text is called in problems and positions; `guiju.yaml` without it. */
  readonly file?: string;
}

/**
 * Reads a manifest from a text, YAML or JSON, and remembers where each fact stands. Needs no file system: use it in a
 * browser, an editor or a service. A text cannot say where the manifest lies that it `extends`: it is refused.
 *
 * @throws ManifestError with every problem at once: line, column, what was expected, the nearest known name.
 * @example
 * ```ts
 * import { readManifestText } from 'guiju/yaml';
 *
 * const { manifest, positions } = readManifestText('guiju: 1\nservice:\n  agreement: true\n');
 * console.log(manifest.service?.agreement, positions('/service/agreement')?.line); // { inPlace: true } 3
 * ```
 */
export const readManifestText = (text: string, options: TextOptions = {}): PlacedManifest => {
  const { file = 'guiju.yaml' } = options;
  if (text.length > limits.bytes) throw refusedTooLarge(file, limits.bytes);
  const document = readDocument(text, file);
  const { value, spots } = document;
  if (value.extends !== undefined && value.extends !== null) {
    throw refused(
      'extends-unread',
      file,
      '这里无法读取 extends 所指的文件：请写入其内容，或者删去这一行（其中的事实即为未知）',
      'the file that extends names cannot be read here: put in what it says, or take the line out (its facts are then unknown)',
      { pointer: '/extends', ...spots.get('/extends') },
    );
  }
  return manifestOf([{ file, ...document }]);
};
