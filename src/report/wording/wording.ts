/** A piece of a sentence: plain text, or words that stand for a field of the manifest or for a definition. */
export type WordingPiece =
  | string
  | { readonly text: string; readonly field: string }
  | { readonly text: string; readonly definition: string };

/** A condition in words: a sentence, and what it introduces as a list. */
export interface Wording {
  readonly pieces: readonly WordingPiece[];
  readonly parts: readonly Wording[];
}

/** How a wording is written as text. */
export interface WordingTextOptions {
  /** Name the path of each field behind its words. */
  readonly paths?: boolean;
  /** What stands before the first line; each level below adds two spaces and a dash. */
  readonly indent?: string;
}

/** A wording of these pieces. */
export const sentence = (pieces: readonly WordingPiece[], parts: readonly Wording[] = []): Wording => ({
  pieces,
  parts,
});

const pieceText = (piece: WordingPiece, paths: boolean): string => {
  if (typeof piece === 'string') return piece;
  return paths && 'field' in piece && piece.field !== 'asOf' ? `${piece.text} [${piece.field}]` : piece.text;
};

const lines = ({ pieces, parts }: Wording, paths: boolean, first: string, next: string): readonly string[] => [
  `${first}${pieces.map((piece) => pieceText(piece, paths)).join('')}`,
  ...parts.flatMap((part) => lines(part, paths, `${next}- `, `${next}  `)),
];

/**
 * A wording as lines of text, its parts as a nested list.
 *
 * @example
 * ```ts
 * import { conditionInWords, wordingText } from 'guiju/report';
 * import { all, atLeast, inPlace } from 'guiju';
 *
 * const kept = all(inPlace('security.logRetention'), atLeast('security.logRetention.months', 6));
 * console.log(wordingText(conditionInWords(kept, 'zh')).split('\n')[1]); // - 网络日志留存：已落实
 * ```
 */
export const wordingText = (wording: Wording, { paths = false, indent = '' }: WordingTextOptions = {}): string =>
  lines(wording, paths, indent, indent).join('\n');
