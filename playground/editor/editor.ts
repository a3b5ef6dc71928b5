import { acceptCompletion, autocompletion } from '@codemirror/autocomplete';
import { isolateHistory } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { indentUnit } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { locale, say } from '../locale.js';
import { words } from '../words.js';
import { completeManifest } from './completion.js';
import { hoverManifest } from './hover.js';
import { chinesePhrases } from './phrases.js';
import { theme } from './theme.js';

/** The editor, as far as the page knows it. */
export interface Editor {
  readonly text: () => string;
  /** Puts another text in its place, as one step that can be undone; only what differs is touched. */
  readonly replace: (text: string) => void;
  readonly mark: (marks: (text: EditorState['doc']) => readonly Diagnostic[]) => void;
  /** Goes to a line and a column, counted from 1. */
  readonly goTo: (line: number, column: number) => void;
}

/** The part of a text that is different in another. */
const difference = (before: string, after: string) => {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1;
  let [to, end] = [before.length, after.length];
  while (to > from && end > from && before[to - 1] === after[end - 1]) {
    to -= 1;
    end -= 1;
  }
  return { from, to, insert: after.slice(from, end) };
};

/** Makes the editor in an element. */
export const createEditor = (parent: HTMLElement, text: string, today: () => string, changed: () => void): Editor => {
  const view = new EditorView({
    parent,
    doc: text,
    extensions: [
      Prec.high(keymap.of([{ key: 'Tab', run: acceptCompletion }])),
      basicSetup,
      yaml(),
      indentUnit.of('  '),
      lintGutter(),
      autocompletion({ override: [completeManifest(today)], icons: false }),
      hoverManifest,
      theme,
      EditorView.lineWrapping,
      EditorState.phrases.of(locale === 'zh' ? chinesePhrases : {}),
      EditorView.contentAttributes.of({ 'aria-label': say(words.editor), spellcheck: 'false', tabindex: '0' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) changed();
      }),
    ],
  });
  return {
    text: () => view.state.doc.toString(),
    replace: (next) => {
      const changes = difference(view.state.doc.toString(), next);
      view.dispatch({
        changes,
        selection: { anchor: changes.from + changes.insert.length },
        scrollIntoView: true,
        annotations: isolateHistory.of('full'),
      });
    },
    mark: (marks) => view.dispatch(setDiagnostics(view.state, marks(view.state.doc))),
    goTo: (line, column) => {
      const { from, to } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
      view.dispatch({ selection: { anchor: Math.min(from + column - 1, to) }, scrollIntoView: true });
      view.focus();
    },
  };
};
