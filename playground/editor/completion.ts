import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  startCompletion,
} from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { say } from '../locale.js';
import { placeAt } from '../text/place-at.js';
import { type Suggestion, suggestionsAt } from '../text/suggest.js';
import { fieldCard } from './field-card.js';

const optionOf = ({ label, detail, kind, insert, field }: Suggestion): Completion => ({
  label,
  detail: say(detail),
  type: kind === 'key' ? 'property' : 'constant',
  ...(field !== undefined && { info: () => fieldCard(field) }),
  apply: (view: EditorView, completion: Completion, from: number, to: number) => {
    const after = view.state.sliceDoc(to, to + 1);
    const text = kind === 'key' && after === ':' ? completion.label : insert;
    view.dispatch({
      changes: { from, to, insert: text },
      selection: { anchor: from + text.length },
      userEvent: 'input.complete',
    });
    if (kind === 'key' && after !== ':') startCompletion(view);
  },
});

const fits = ({ label, detail }: Suggestion, typed: string): boolean =>
  label.toLowerCase().includes(typed.toLowerCase()) || detail.zh.includes(typed);

/** Completes keys, values of choices, `true` and `false`; Chinese words find the keys that they describe. */
export const completeManifest =
  (today: () => string) =>
  (context: CompletionContext): CompletionResult | null => {
    const place = placeAt(context.state.doc.toString(), context.pos);
    if (place === undefined) return null;
    const { from, typed } = place;
    if (typed === '' && !context.explicit && place.key === undefined && place.column !== undefined) return null;
    if (/\s/.test(typed)) return null;
    const all = suggestionsAt(place, today());
    if (all.length === 0) return null;
    if (/[^\x20-\x7e]/.test(typed)) {
      return { from, options: all.filter((one) => fits(one, typed)).map(optionOf), filter: false };
    }
    return { from, options: all.map(optionOf), validFor: /^[\w-]*$/ };
  };
