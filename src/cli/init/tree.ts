import { render } from '../../manifest/edit/render.js';
import { suggestionText } from '../../manifest/edit/suggestion.js';
import { fieldAt } from '../../manifest/field-index.js';
import type { Locale } from '../../text.js';

/** One line of the manifest to be: a fact that is known, or one that is asked for in a comment. */
export interface Entry {
  readonly path: string;
  /** The value, where it is known. */
  readonly value?: unknown;
  readonly comment: string;
}

interface Branch {
  readonly children: Map<string, Branch>;
  entry?: Entry;
}

const branch = (): Branch => ({ children: new Map() });

const grown = (entries: readonly Entry[]): Branch => {
  const root = branch();
  for (const entry of entries) {
    let at = root;
    for (const key of entry.path.split('.')) {
      const next = at.children.get(key) ?? branch();
      at.children.set(key, next);
      at = next;
    }
    at.entry ??= entry;
  }
  return root;
};

const commented = (line: string, comment: string): string => (comment === '' ? line : `${line} # ${comment}`);

const factLines = (key: string, value: unknown, comment: string): readonly string[] => {
  const { head, body } = render(value);
  return [commented(`${key}:${head === '' ? '' : ` ${head}`}`, comment), ...body.map((line) => `  ${line}`)];
};

const linesOf = (key: string, path: string, { entry, children }: Branch, locale: Locale): readonly string[] => {
  if (entry !== undefined) {
    const { value, comment } = entry;
    return value === undefined ? [suggestionText(key, `# ${comment}`)] : factLines(key, value, comment);
  }
  const below = [...children].flatMap(([name, one]) => linesOf(name, `${path}.${name}`, one, locale));
  return [commented(`${key}:`, fieldAt(path)?.meta[locale] ?? ''), ...below.map((line) => `  ${line}`)];
};

/** The sections of a manifest, each with its facts and its questions, in the order in which they are first named. */
export const sectionLines = (entries: readonly Entry[], locale: Locale): readonly (readonly string[])[] =>
  [...grown(entries).children].map(([key, section]) => linesOf(key, key, section, locale));
