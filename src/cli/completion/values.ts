import { domainWords } from '../../report/words.js';
import type { Catalogue } from '../../rule/catalogue.js';
import { formatNames } from '../formats.js';

/** One word that can stand at the cursor. */
export interface Candidate {
  readonly value: string;
  readonly about?: string;
}

/** What can stand at a place. */
export interface Values {
  readonly candidates: readonly Candidate[];
  /** Whether files can stand there. */
  readonly files: boolean;
}

const only = (candidates: readonly Candidate[]): Values => ({ candidates, files: false });

/** Nothing is known: a day, a number. */
export const noValues: Values = only([]);
const files: Values = { candidates: [], files: true };

const rules = ({ rules }: Catalogue): readonly Candidate[] =>
  rules.map(({ id, title }) => ({ value: id, about: title.en }));

/** Only what picks a rule: a domain, an instrument, a phase or a tag of which the catalogue has rules. */
const names = (catalogue: Catalogue): readonly Candidate[] => {
  const used = catalogue.rules;
  const domains = new Set(used.map(({ domain }) => domain));
  const instruments = new Map(used.map(({ instrument }) => [instrument.id, instrument.title.en]));
  const others = new Set(used.flatMap(({ phase, tags = [] }) => [phase, ...tags]));
  return [
    ...[...domains].map((value) => ({ value, about: domainWords[value].en })),
    ...[...instruments].map(([value, about]) => ({ value, about })),
    ...[...others].map((value) => ({ value })),
    ...rules(catalogue),
  ];
};

/** Names separated by commas: the last of them is completed. */
const listOf = (all: readonly Candidate[], current: string): Values => {
  const before = current.slice(0, current.lastIndexOf(',') + 1);
  const taken = new Set(before.split(','));
  const left = all.filter(({ value }) => !taken.has(value));
  return { candidates: left.map((one) => ({ ...one, value: `${before}${one.value}` })), files: false };
};

const formats = (current: string): Values => {
  if (current.includes(':')) return files;
  return only(formatNames.flatMap((value) => [{ value }, { value: `${value}:`, about: 'into a file' }]));
};

/**
 * What can stand for a placeholder: `<zh|en>` is one of these values, `<file>`, `[files...]` and `<folder>` are paths, `<names>` picks
 * rules, `<rule>` is a rule, `<format[:file]>` a format.
 */
export const valuesOf = (placeholder: string, current: string, catalogue: Catalogue): Values => {
  if (placeholder === 'format[:file]') return formats(current);
  if (placeholder.includes('|')) return only(placeholder.split('|').map((value) => ({ value })));
  switch (placeholder) {
    case 'file':
    case 'files':
    case 'folder':
      return files;
    case 'names':
      return listOf(names(catalogue), current);
    case 'rule':
      return only(rules(catalogue));
    default:
      return noValues;
  }
};
