import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Finding } from '../../src/evaluate/report.js';
import type { ManifestProblem } from '../../src/manifest/error.js';
import { placeOf } from '../../src/report/place.js';
import { outcomeWords } from '../../src/report/words.js';
import { say } from '../locale.js';
import { words } from '../words.js';

/** The word that begins at a line and a column, both counted from 1; the whole line where there is none. */
const rangeAt = (text: Text, line: number, column: number): { readonly from: number; readonly to: number } => {
  const { from, to, text: content } = text.line(Math.min(Math.max(line, 1), text.lines));
  const start = Math.min(from + Math.max(column - 1, 0), to);
  const word = /^["']?[\w-]+["']?/.exec(content.slice(start - from))?.[0].length ?? 0;
  if (word > 0) return { from: start, to: start + word };
  return start < to ? { from: start, to } : { from, to };
};

/** What is wrong with the manifest itself, at its places. */
export const problemMarks = (text: Text, problems: readonly ManifestProblem[]): readonly Diagnostic[] =>
  problems.map(({ line = 1, column = 1, message }) => ({
    ...rangeAt(text, line, column),
    severity: 'error',
    message: say(message),
  }));

const marked: ReadonlySet<Finding['outcome']> = new Set(['violated', 'pending', 'error']);

const weightOf = ({ outcome, severity }: Finding): Diagnostic['severity'] =>
  outcome === 'pending' ? 'info' : severity;

/** Findings that call for action, at the line of the fact that decided them. */
export const findingMarks = (
  text: Text,
  findings: readonly Finding[],
  show: (finding: Finding) => void,
): readonly Diagnostic[] =>
  findings.flatMap((finding): readonly Diagnostic[] => {
    const place = marked.has(finding.outcome) ? placeOf(finding) : undefined;
    if (place === undefined) return [];
    const { title, outcome, message, citation } = finding;
    return [
      {
        ...rangeAt(text, place.line, place.column),
        severity: weightOf(finding),
        source: say(citation.text),
        message: `${say(title)} (${say(outcomeWords[outcome])})\n${say(message)}`,
        actions: [{ name: say(words.show), apply: () => show(finding) }],
      },
    ];
  });
