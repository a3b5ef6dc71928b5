import { stringify } from 'yaml';
import { isMap } from '../../pointer.js';

/** Writes a value on one line. */
export type Inline = (value: unknown) => string;

/** As people write it in YAML: `{ id: core, in: [web, app] }`. */
const asYaml: Inline = (value) => {
  if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
  if (isMap(value)) {
    const entries = Object.entries(value).map(([key, inner]) => `${asYaml(key)}: ${asYaml(inner)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  const text = stringify([value], { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false });
  return text.trim().slice(1, -1).trim();
};

const asJson: Inline = (value) => JSON.stringify(value) ?? 'null';

/** How values are written in a text: as JSON where it is JSON. */
export const inlineFor = (text: string): Inline => (text.trimStart().startsWith('{') ? asJson : asYaml);

/** A key with its value as lines of a block map: measures, and lists of plain values, stand on one line. */
export const entryLines = (key: string, value: unknown, indent: string): string => {
  const start = `${indent}${asYaml(key)}:`;
  const deeper = `${indent}  `;
  if (Array.isArray(value) && value.length > 0 && value.every(isMap)) {
    return [start, ...value.map((item) => `${deeper}- ${asYaml(item)}`)].join('\n');
  }
  if (!isMap(value) || Object.hasOwn(value, 'inPlace')) return `${start} ${asYaml(value)}`;
  const entries = Object.entries(value).map(([inner, below]) => entryLines(inner, below, deeper));
  return entries.length === 0 ? `${start} {}` : [start, ...entries].join('\n');
};
