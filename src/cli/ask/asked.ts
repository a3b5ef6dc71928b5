import type { AnswerType } from '../../evaluate/report.js';
import { askedField, fieldAt } from '../../manifest/field-index.js';
import { unitWords } from '../../manifest/unit.js';
import { factPathOf } from '../../pointer.js';
import type { Bilingual, Locale } from '../../text.js';
import { word } from './words.js';

/** A fact that is asked for. */
export interface Asked extends AnswerType {
  readonly path: string;
  /** Where its answer goes. */
  readonly pointer: string;
  readonly text: Bilingual;
}

/** A field as a fact that is asked for, by its pointer: a measure is asked whether it is in place. */
export const askedAt = (pointer: string): Asked | undefined => {
  const path = factPathOf(pointer);
  const field = fieldAt(path);
  if (field === undefined) return undefined;
  const { kind, meta, values, whole } = field;
  const type: AnswerType = {
    kind: kind === 'measure' ? 'flag' : kind,
    ...(values !== undefined && { values }),
    ...(meta.unit !== undefined && { unit: meta.unit }),
    ...(whole && { whole }),
  };
  return { ...type, path, pointer, text: (askedField(path) ?? field).meta.question ?? meta };
};

const above = (path: string): readonly string[] => {
  const parts = path.replace(/\.inPlace$/, '').split('.');
  return parts.slice(0, -1).map((_, i) =>
    parts
      .slice(0, i + 1)
      .join('.')
      .replace(/\[\]$/, ''),
  );
};

/** The parts of the manifest in which a fact stands, in words: what it is about. */
export const contextOf = (path: string, locale: Locale): string =>
  above(path)
    .map((one) => fieldAt(one)?.meta[locale])
    .filter((text) => text !== undefined)
    .join(' › ');

/** What can be written for a fact, in a few words. */
export const formOf = ({ kind, values, unit }: AnswerType, locale: Locale): string => {
  const known = Object.keys(values ?? {});
  const shown = known.length > 8 ? [...known.slice(0, 8), '…'] : known;
  switch (kind) {
    case 'flag':
    case 'measure':
      return 'true / false';
    case 'count':
      return unit === undefined ? word('number', locale) : `${word('number', locale)}, ${unitWords[unit][locale]}`;
    case 'choice':
      return shown.join(' / ');
    case 'choices':
      return `[${shown.join(', ')}]`;
    case 'date':
      return '2026-11-24';
    case 'instant':
      return '2026-11-24T09:00:00+08:00';
    case 'texts':
      return '[a, b]';
    case 'list':
      return locale === 'zh' ? '没有则写 []' : '[] where there are none';
    default:
      return '';
  }
};
