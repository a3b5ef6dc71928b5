import type { Bilingual } from './text.js';

/** What a line about a problem needs: its place and what is wrong. */
interface Placed {
  readonly file: string;
  readonly pointer: string;
  readonly message: Bilingual;
  readonly line?: number;
  readonly column?: number;
}

/** Problems as the message of an error, a line for each, in English. */
export const problemLines = (problems: readonly Placed[]): string =>
  problems
    .map(({ file, line, column, pointer, message }) => {
      const place = [file, line, column].filter((part) => part !== undefined).join(':');
      return `${place}${pointer === '' ? '' : ` ${pointer}`}: ${message.en}`;
    })
    .join('\n');
