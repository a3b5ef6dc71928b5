import { Document, isCollection, visit } from 'yaml';
import { isMap } from '../../pointer.js';

/** A value as it is written behind a key: what stands on the line of the key, and the lines below it, from the key on. */
export interface Rendered {
  readonly head: string;
  readonly body: readonly string[];
}

const longest = 100;

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

const json = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(json).join(', ')}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${json(one)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};

const breaks = /[\n\r\u0085\u2028\u2029]/;

/** One value as it may stand between brackets. */
const scalar = (value: unknown): string => {
  if (typeof value === 'string' && breaks.test(value)) return JSON.stringify(value);
  const document = new Document([value], { version: '1.2' });
  visit(document, (_, node) => {
    if (isCollection(node)) node.flow = true;
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
};

/** A value on one line. */
export const inline = (value: unknown, asJson: boolean): string => {
  if (asJson) return json(value);
  if (Array.isArray(value)) return `[${value.map((one) => inline(one, false)).join(', ')}]`;
  if (!isMap(value)) return scalar(value);
  const entries = Object.entries(value).map(([key, one]) => `${scalar(key)}: ${inline(one, false)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};

const isLeaf = (value: unknown): boolean =>
  isPlain(value) ||
  (Array.isArray(value)
    ? value.every(isPlain)
    : isMap(value) && Object.values(value).every((one) => isPlain(one) || (Array.isArray(one) && one.every(isPlain))));

const under = (key: string, { head, body }: Rendered): readonly string[] => [
  `${key}:${head === '' ? '' : ` ${head}`}`,
  ...body.map((line) => `  ${line}`),
];

const element = (value: unknown): readonly string[] => {
  const { head, body } = render(value);
  if (body.length === 0) return [`- ${head}`];
  return body.map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
};

/** A value in the style of YAML: what is short on one line, lists of maps and long maps below. */
export const render = (value: unknown): Rendered => {
  const line = inline(value, false);
  if (isLeaf(value) && (line.length <= longest || isPlain(value))) return { head: line, body: [] };
  if (Array.isArray(value)) return { head: '', body: value.flatMap(element) };
  if (!isMap(value)) return { head: line, body: [] };
  return { head: '', body: Object.entries(value).flatMap(([key, one]) => under(key, render(one))) };
};

/** A value below some keys, each on a line of its own. */
export const renderUnder = (keys: readonly string[], value: unknown): Rendered => {
  const [key, ...rest] = keys;
  return key === undefined ? render(value) : { head: '', body: under(key, renderUnder(rest, value)) };
};
