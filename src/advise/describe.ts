import type { Advice, FactChange } from '../evaluate/advice.js';
import { askedField } from '../manifest/field-index.js';
import type { Positions } from '../manifest/position.js';
import { valueAt } from '../place.js';
import { keysOf, shownPointer } from '../pointer.js';
import type { Bilingual } from '../text.js';
import type { Edit } from './alternative.js';
import { valueAfter } from './patch.js';

/** An edit as a change for people to read. */
export const changeOf = (edit: Edit, facts: unknown, positions: Positions | undefined): FactChange => {
  const from = valueAt(facts, keysOf(edit.pointer)) ?? undefined;
  const meta = askedField(edit.path)?.meta ?? { zh: edit.path, en: edit.path };
  const position = positions?.(edit.pointer);
  return {
    path: edit.path,
    pointer: edit.pointer,
    ...(from !== undefined && { from }),
    to: valueAfter(edit, facts),
    field: { zh: meta.zh, en: meta.en },
    ...(position !== undefined && { position }),
  };
};

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const sentence = ({ pointer, from, to, field }: FactChange): Bilingual => {
  const was = from === undefined ? { zh: '', en: '' } : { zh: `由 ${shown(from)} `, en: ` from ${shown(from)}` };
  const name = shownPointer(pointer);
  return {
    zh: `将 ${name}（${field.zh}）${was.zh}改为 ${shown(to)}`,
    en: `change ${name} (${field.en})${was.en} to ${shown(to)}`,
  };
};

/** What to change, in a sentence of each language. */
export const textOf = (changes: readonly FactChange[]): Advice['text'] => {
  const sentences = changes.map(sentence);
  return {
    zh: sentences.map(({ zh }) => zh).join('；'),
    en: sentences.map(({ en }) => en).join('; '),
  };
};
