/** Markup that is safe to put into a page as it is. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: text is escaped, markup is not, nothing is left out. */
export type Part = string | number | Html | undefined | false | readonly Part[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text with the characters that mean something in HTML written out. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (found) => entities[found] ?? found);

const isList = (part: Part): part is readonly Part[] => Array.isArray(part);

const render = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return isList(part) ? part.map(render).join('') : part.html;
};

/** A template for markup: whatever is put in is escaped, unless it is markup itself. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: texts.reduce((before, text, i) => `${before}${render(parts[i - 1])}${text}`),
});

/** Markup that this package wrote itself: a style sheet, a script. */
export const trusted = (markup: string): Html => ({ html: markup });
