import { parse } from 'yaml';
import type { AnswerType } from '../../evaluate/report.js';
import type { FieldKind } from '../../manifest/field.js';

const yes = /^(true|yes|y|是|有)$/i;
const no = /^(false|no|n|否|没有)$/i;

const asYaml = (text: string): unknown => {
  try {
    return parse(text, { version: '1.2' });
  } catch {
    return text;
  }
};

const listed = (text: string): unknown => {
  const value = asYaml(text);
  if (Array.isArray(value)) return value;
  return text
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
};

const flagOf = (text: string): unknown => (yes.test(text) ? true : no.test(text) ? false : asYaml(text));

const numberOf = (text: string): unknown => {
  const plain = text.replaceAll(/[,_\s，]/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
};

const readers: Readonly<Record<FieldKind, (text: string) => unknown>> = {
  flag: flagOf,
  measure: flagOf,
  count: numberOf,
  choice: (text) => text,
  text: (text) => text,
  date: (text) => text,
  instant: (text) => text,
  choices: listed,
  texts: listed,
  list: asYaml,
  group: asYaml,
};

/** What a person writes for a fact, as the value of its kind. Whether it fits is for the schema to say. */
export const valueFrom = ({ kind }: Pick<AnswerType, 'kind'>, text: string): unknown => readers[kind](text.trim());
