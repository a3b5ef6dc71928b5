import { ManifestError } from '../../manifest/error.js';
import { fieldAt } from '../../manifest/field-index.js';
import { parseManifest } from '../../manifest/parse.js';
import { placed } from '../../place.js';
import { keysOf } from '../../pointer.js';
import type { Locale } from '../../text.js';
import type { Choice, Prompter } from '../prompts/prompter.js';
import { type Asked, formOf } from './asked.js';
import { valueFrom } from './value.js';
import { word } from './words.js';

/** What a person says to a question. */
export type Reply =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'unknown' | 'later' | 'back' | 'stop' };

/** How a question is put. */
export interface Put {
  readonly message: string;
  readonly locale: Locale;
  /** What the fact is now, where the person comes back to it. */
  readonly current: unknown;
  readonly canGoBack: boolean;
  /** Whether the question can be asked again at the end. */
  readonly canWait: boolean;
}

const moves = ['unknown', 'later', 'back'] as const;
type Move = (typeof moves)[number];

const isMove = (value: string): value is Move => moves.some((move) => move === value);

const marked = (move: Move): string => `?${move}`;

const asMove = (value: string): Move | undefined => {
  const move = value.slice(1);
  return value.startsWith('?') && isMove(move) ? move : undefined;
};

const unknownChoice = (locale: Locale): Choice => ({
  value: marked('unknown'),
  label: word('unknown', locale),
  hint: word('unknownHint', locale),
});

const otherMoves = ({ locale, canGoBack, canWait }: Put): readonly Choice[] => [
  ...(canWait ? [{ value: marked('later'), label: word('later', locale), hint: word('laterHint', locale) }] : []),
  ...(canGoBack ? [{ value: marked('back'), label: word('back', locale), hint: word('backHint', locale) }] : []),
];

const meaning = (asked: Asked, locale: Locale): readonly Choice[] =>
  Object.entries(asked.values ?? {}).map(([value, text]) => ({ value, label: text[locale], hint: value }));

const oneOf = async (
  prompter: Prompter,
  choices: readonly Choice[],
  put: Put,
  initial?: string,
): Promise<Reply | string> => {
  const all = [unknownChoice(put.locale), ...choices, ...otherMoves(put)];
  const found = await prompter.one(put.message, all, initial);
  if (found === undefined) return { kind: 'stop' };
  const move = asMove(found);
  return move === undefined ? found : { kind: move };
};

const flag = async (prompter: Prompter, put: Put): Promise<Reply> => {
  const choices = [
    { value: 'true', label: word('yes', put.locale) },
    { value: 'false', label: word('no', put.locale) },
  ];
  const found = await oneOf(prompter, choices, put, typeof put.current === 'boolean' ? String(put.current) : undefined);
  return typeof found === 'string' ? { kind: 'answer', value: found === 'true' } : found;
};

const choice = async (prompter: Prompter, asked: Asked, put: Put): Promise<Reply> => {
  const initial = typeof put.current === 'string' ? put.current : undefined;
  const found = await oneOf(prompter, meaning(asked, put.locale), put, initial);
  return typeof found === 'string' ? { kind: 'answer', value: found } : found;
};

const none = '?none';

const choices = async (prompter: Prompter, asked: Asked, put: Put): Promise<Reply> => {
  const { locale, current } = put;
  const all = [
    ...meaning(asked, locale),
    { value: none, label: word('none', locale) },
    unknownChoice(locale),
    ...otherMoves(put),
  ];
  const initial = Array.isArray(current) ? (current.length === 0 ? [none] : current.map(String)) : [];
  for (let message = put.message; ; message = `${put.message}\n${word('alone', locale)}`) {
    const found = await prompter.several(message, all, initial);
    if (found === undefined) return { kind: 'stop' };
    const [special] = found.filter((one) => one.startsWith('?'));
    if (special === undefined) return { kind: 'answer', value: found };
    if (found.length > 1) continue;
    const move = asMove(special);
    return move === undefined ? { kind: 'answer', value: [] } : { kind: move };
  }
};

/** What the schema says against a value at a pointer, if anything. */
export const problemAt = (pointer: string, value: unknown, locale: Locale): string | undefined => {
  try {
    const keys = keysOf(pointer).map((key) => (/^\d+$/.test(key) ? '0' : key));
    const facts = placed({ guiju: 1 }, keys, value);
    parseManifest(facts);
    return undefined;
  } catch (error) {
    if (error instanceof ManifestError) return error.problems[0]?.message[locale];
    throw error;
  }
};

const written = async (prompter: Prompter, asked: Asked, put: Put): Promise<Reply> => {
  const { locale, current } = put;
  const form = formOf(asked, locale);
  const message = form === '' ? put.message : `${put.message}\n${form}`;
  const found = await prompter.text(message, {
    placeholder: word('keys', locale),
    ...(current !== undefined && { initial: Array.isArray(current) ? current.join(', ') : String(current) }),
    problem: (text) =>
      text === '' || text === '<' || text === '>'
        ? undefined
        : problemAt(asked.pointer, valueFrom(asked, text), locale),
  });
  if (found === undefined) return { kind: 'stop' };
  if (found === '') return { kind: 'unknown' };
  if (found === '>') return { kind: 'later' };
  if (found === '<') return { kind: put.canGoBack ? 'back' : 'later' };
  return { kind: 'answer', value: valueFrom(asked, found) };
};

const elements = async (prompter: Prompter, asked: Asked, put: Put): Promise<Reply> => {
  const { locale, current } = put;
  const kept: readonly Choice[] =
    Array.isArray(current) && current.length > 0
      ? [{ value: 'keep', label: word('keep', locale), hint: String(current.length) }]
      : [];
  const options = [
    ...kept,
    { value: 'none', label: word('noneOfList', locale) },
    { value: 'some', label: word('some', locale) },
  ];
  const found = await oneOf(prompter, options, put, kept[0]?.value);
  if (typeof found !== 'string') return found;
  if (found === 'keep') return { kind: 'answer', value: current };
  if (found === 'none') return { kind: 'answer', value: [] };
  const named = fieldAt(`${asked.path}[].id`) !== undefined;
  const given = await prompter.text(word(named ? 'namesOf' : 'howMany', locale), {
    problem: (text) => {
      if (named) return text === '' ? word('namesOf', locale) : undefined;
      return /^[1-9]\d?$/.test(text) ? undefined : word('whole', locale);
    },
  });
  if (given === undefined) return { kind: 'stop' };
  const names = given
    .split(/[,，、]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const value = named ? names.map((id) => ({ id })) : Array.from({ length: Number(given) }, () => ({}));
  return { kind: 'answer', value };
};

/** Puts one question, in the form that fits its answer. */
export const putQuestion = (prompter: Prompter, asked: Asked, put: Put): Promise<Reply> => {
  switch (asked.kind) {
    case 'flag':
    case 'measure':
      return flag(prompter, put);
    case 'choice':
      return choice(prompter, asked, put);
    case 'choices':
      return choices(prompter, asked, put);
    case 'list':
      return elements(prompter, asked, put);
    default:
      return written(prompter, asked, put);
  }
};
