import { escapeXml } from '../xml.js';

/** HTML that is safe to be put into a page as it is. */
export class Markup {
  constructor(readonly source: string) {}
}

/** What may stand in a template: texts are escaped, markup is taken as it is, nothing is nothing. */
export type Part = string | number | Markup | undefined | readonly Part[];

const sourceOf = (part: Part): string => {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.source;
  if (typeof part === 'string') return escapeXml(part);
  return typeof part === 'number' ? String(part) : part.map(sourceOf).join('');
};

/** A template of HTML in which everything is escaped that is not {@link Markup} itself. */
export const html = (strings: readonly string[], ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((text, index) => text + sourceOf(parts[index])).join(''));
