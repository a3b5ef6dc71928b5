import { hoverTooltip } from '@codemirror/view';
import { placeAt } from '../text/place-at.js';
import { fieldOf } from '../text/suggest.js';
import { fieldCard } from './field-card.js';

const isWord = (c: string): boolean => /[\w-]/.test(c);

/** Shows what the key or value under the pointer is. */
export const hoverManifest = hoverTooltip((view, position) => {
  const text = view.state.doc.toString();
  let [from, to] = [position, position];
  while (from > 0 && isWord(text[from - 1] ?? '')) from -= 1;
  while (to < text.length && isWord(text[to] ?? '')) to += 1;
  if (from === to) return null;
  const place = placeAt(text, to);
  if (place === undefined) return null;
  const isKey = /^["']?[ \t]*:(?:\s|$)/.test(text.slice(to, to + 20));
  const found = fieldOf(place, text.slice(from, to), isKey);
  if (found === undefined) return null;
  return { pos: from, end: to, above: true, create: () => ({ dom: fieldCard(found.field, found.value) }) };
});
