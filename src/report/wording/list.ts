import { flattenList } from '../../logic/node.js';
import type { Condition, ListOperand } from '../../logic/types.js';
import type { Speaker } from './speaker.js';
import { sentence, type Wording, type WordingPiece } from './wording.js';

/** A list of the manifest by its name, and the conditions by which its elements are chosen as parts. */
export const listInWords = (speaker: Speaker, list: ListOperand): Wording => {
  const { path, filters } = flattenList(list);
  const only = { zh: '只看符合以下条件的：', en: 'looking only at those for which:' };
  return sentence(
    [speaker.locale === 'zh' ? '「' : '“', speaker.field(path), speaker.locale === 'zh' ? '」' : '”'],
    filters.length === 0 ? [] : [sentence([speaker.say(only)], filters.map(speaker.condition))],
  );
};

/** A sentence about a list whose last part is a condition on its elements; `{}` in the text stands for the list. */
export const ofList = (
  speaker: Speaker,
  text: { readonly zh: string; readonly en: string },
  list: ListOperand,
  condition: Condition,
): Wording => {
  const named = listInWords(speaker, list);
  const [before = '', after = ''] = speaker.say(text).split('{}');
  const pieces: readonly WordingPiece[] = [before, ...named.pieces, after];
  return sentence(pieces, [...named.parts, ...(condition === true ? [] : [speaker.condition(condition)])]);
};
