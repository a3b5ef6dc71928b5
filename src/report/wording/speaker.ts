import type { Condition } from '../../logic/types.js';
import type { AnyDefinition } from '../../rule/define.js';
import type { Bilingual, Locale } from '../../text.js';
import { fieldLabel } from './field.js';
import type { Wording, WordingPiece } from './wording.js';

/** What every sentence is made with: the language, the names of definitions, and the words for conditions within. */
export interface Speaker {
  readonly locale: Locale;
  readonly say: (text: Bilingual) => string;
  readonly field: (path: string) => WordingPiece;
  readonly definition: (id: string) => WordingPiece;
  readonly condition: (condition: Condition) => Wording;
}

/** A speaker of a language that knows these definitions. */
export const speakerOf = (
  locale: Locale,
  definitions: readonly AnyDefinition[],
  condition: (speaker: Speaker, condition: Condition) => Wording,
): Speaker => {
  const titles = new Map(definitions.map(({ id, title }) => [id, title[locale]]));
  const speaker: Speaker = {
    locale,
    say: (text) => text[locale],
    field: (path) => ({ text: fieldLabel(path, locale), field: path }),
    definition: (id) => {
      const title = titles.get(id) ?? id;
      return { text: locale === 'zh' ? `「${title}」` : `“${title}”`, definition: id };
    },
    condition: (one) => condition(speaker, one),
  };
  return speaker;
};
