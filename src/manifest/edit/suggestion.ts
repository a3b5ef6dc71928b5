import { type Line, linesFrom } from './text.js';

/** A line `# key: # what it means` that waits to be answered. */
export interface Suggestion extends Pick<Line, 'start' | 'end' | 'indent'> {
  /** The comment behind it, without the spaces before. */
  readonly comment: string;
}

/** How a fact that is not known stands in a manifest: a comment that is the fact once the mark is taken away. */
export const suggestionText = (key: string, comment: string): string =>
  `# ${key}:${comment === '' ? '' : ` ${comment}`}`;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The suggestion for a key among the lines from an offset on, as long as they belong to a map of this indentation: up to
 * the first line with a fact that is indented less. Where a map has no line yet, `deeper` takes any indentation beyond it.
 */
export const suggestionFor = (
  text: string,
  key: string,
  from: number,
  { indent, deeper }: { readonly indent: number; readonly deeper: boolean },
): Suggestion | undefined => {
  const wanted = new RegExp(`^\\s*# ?${escaped(key)}:\\s*(#.*)?$`);
  for (const line of linesFrom(text, from)) {
    if (line.kind === 'content' && (deeper ? line.indent <= indent : line.indent < indent)) return undefined;
    if (line.kind !== 'comment' || (deeper ? line.indent <= indent : line.indent !== indent)) continue;
    const found = wanted.exec(text.slice(line.start, line.end));
    if (found !== null) return { ...line, comment: found[1] ?? '' };
  }
  return undefined;
};
