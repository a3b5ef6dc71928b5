import { partsOf, type RuleRequest } from './request.js';

const upper = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A text as the name of a value in a program: `acme-handbook` is `acmeHandbook`. */
export const camelCase = (text: string): string => {
  const [first = '', ...others] = text.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return first.toLowerCase() + others.map((word) => upper(word.toLowerCase())).join('');
};

const longest = 5;

/** A short name for files: the slug of the id, or the first words of the English title. */
export const slugOf = ({ id, title }: Pick<RuleRequest, 'id' | 'title'>): string => {
  const { slug } = partsOf(id) ?? {};
  const words = title.en
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return slug ?? (words.slice(0, longest).join('-') || 'rule');
};

const taken: ReadonlySet<string> = new Set(['defineRule', 'inPlace', 'atLeast']);

/** The name under which a rule is exported; never a word of the language or of the vocabulary of rules. */
export const ruleNameOf = (request: Pick<RuleRequest, 'id' | 'title'>): string => {
  const name = camelCase(slugOf(request));
  const letters = /^\d/.test(name) ? `rule${upper(name)}` : name;
  return /[A-Z]/.test(letters) && !taken.has(letters) ? letters : `${letters}Rule`;
};

/** The name of the file of a rule, without its ending. */
export const fileNameOf = (request: Pick<RuleRequest, 'id' | 'title'>): string =>
  `${partsOf(request.id)?.article ?? ''}-${slugOf(request)}`;
