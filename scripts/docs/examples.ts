import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { type Document, isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { own } from '../../src/pointer.js';

/** An example manifest as one text. */
export interface Example {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** Adds what only the lower map has, with its comments; the upper one decides where both have something. */
const layOver = (upper: YAMLMap, lower: YAMLMap): void => {
  for (const pair of lower.items) {
    const key = isScalar(pair.key) ? pair.key.value : undefined;
    const known = upper.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (known === undefined) upper.items.push(pair);
    else if (isMap(known.value) && isMap(pair.value)) layOver(known.value, pair.value);
  }
};

const read = (file: string): Document => {
  const text = readFileSync(file, 'utf8').replace(/^# yaml-language-server:.*\n/, '');
  return parseDocument(text);
};

/** The text of a manifest with what it extends put in: as it is written where it extends nothing. */
export const flattened = (file: string): string => {
  const document = read(file);
  const target = document.get('extends');
  if (typeof target !== 'string') return readFileSync(file, 'utf8').replace(/^# yaml-language-server:.*\n/, '');
  document.delete('extends');
  const below = parseDocument(flattened(join(dirname(file), target)));
  below.delete('guiju');
  if (isMap(document.contents) && isMap(below.contents)) layOver(document.contents, below.contents);
  return document.toString({ lineWidth: 130 });
};

/** The services of `examples/`, by their folders. */
export const examples = (): readonly Example[] =>
  globSync('examples/*/guiju.yaml')
    .sort()
    .map((file) => {
      const id = file.split('/').at(-2) ?? file;
      const text = flattened(file);
      const name: unknown = own(own(parseDocument(text).toJS(), 'service'), 'name');
      return { id, name: typeof name === 'string' ? `${name} (${id})` : id, text };
    });
