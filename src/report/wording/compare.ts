import type { Operand } from '../../logic/types.js';
import type { Bilingual } from '../../text.js';
import { meaning, namedField, quantity } from './field.js';
import { operandInWords } from './operand.js';
import type { Speaker } from './speaker.js';
import { sentence, type Wording, type WordingPiece } from './wording.js';

/** The verbs of comparisons; the date ones stand before a day or moment. */
const verbs = {
  '===': { zh: '等于', en: '' },
  '!==': { zh: '不等于', en: 'not ' },
  '<': { zh: '少于 ', en: 'less than ' },
  '<=': { zh: '不多于 ', en: 'at most ' },
  '>': { zh: '多于 ', en: 'more than ' },
  '>=': { zh: '不少于 ', en: 'at least ' },
  after: { zh: '晚于', en: 'after ' },
  before: { zh: '早于', en: 'before ' },
  'not-after': { zh: '不晚于', en: 'not later than ' },
  'not-before': { zh: '不早于', en: 'not earlier than ' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Comparison = keyof typeof verbs;

const mirrored: Readonly<Partial<Record<Comparison, Comparison>>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  after: 'before',
  before: 'after',
  'not-after': 'not-before',
  'not-before': 'not-after',
};

const isLiteral = (operand: Operand | undefined): operand is string | number | boolean => typeof operand !== 'object';

const pathOf = (operand: Operand): string | undefined =>
  typeof operand === 'object' && 'var' in operand ? operand.var : undefined;

/** A literal as it reads beside the fact that it is compared with. */
const literal = (speaker: Speaker, value: string | number | boolean, beside: Operand): WordingPiece => {
  const path = pathOf(beside);
  const field = path === undefined ? undefined : namedField(path);
  if (typeof value === 'number') return quantity(value, field?.meta.unit, speaker.locale);
  if (typeof value === 'string') return meaning(field, value, speaker.locale);
  const measure = path?.endsWith('.inPlace') ?? false;
  return speaker.say(
    measure
      ? value
        ? { zh: '已落实', en: 'in place' }
        : { zh: '没有落实', en: 'not in place' }
      : value
        ? { zh: '是', en: 'yes' }
        : { zh: '否', en: 'no' },
  );
};

const isNamed = (value: string | number | boolean): boolean => typeof value !== 'number';

const spaced = (verb: string, next: WordingPiece | undefined): string =>
  typeof next === 'string' && /^\d/.test(next) && /[于]$/.test(verb) ? `${verb} ` : verb;

/** A comparison of two values: what is compared, then how, then with what. */
export const comparisonInWords = (speaker: Speaker, op: Comparison, left: Operand, right: Operand): Wording => {
  if (isLiteral(left) && !isLiteral(right)) return comparisonInWords(speaker, mirrored[op] ?? op, right, left);
  const subject = operandInWords(speaker, left);
  const object = isLiteral(right) ? sentence([literal(speaker, right, left)]) : operandInWords(speaker, right);
  const plain = isLiteral(right) && op === '===' && isNamed(right);
  const verb = plain ? '' : spaced(speaker.say(verbs[op]), object.pieces[0]);
  return sentence(
    [...subject.pieces, speaker.say({ zh: '：', en: ': ' }), verb, ...object.pieces].filter((piece) => piece !== ''),
    [...subject.parts, ...object.parts],
  );
};

/** A value that lies between two others. */
export const betweenInWords = (
  speaker: Speaker,
  inclusive: boolean,
  low: Operand,
  value: Operand,
  high: Operand,
): Wording => {
  const subject = operandInWords(speaker, value);
  const end = (operand: Operand): Wording =>
    isLiteral(operand) ? sentence([literal(speaker, operand, value)]) : operandInWords(speaker, operand);
  const [from, to] = [end(low), end(high)];
  const both = inclusive
    ? { zh: '（含两端）', en: ', both included' }
    : { zh: '（不含两端）', en: ', neither included' };
  const pieces =
    speaker.locale === 'zh'
      ? [...subject.pieces, '：在 ', ...from.pieces, ' 与 ', ...to.pieces, ' 之间', both.zh]
      : [...subject.pieces, ': between ', ...from.pieces, ' and ', ...to.pieces, both.en];
  return sentence(pieces, [...subject.parts, ...from.parts, ...to.parts]);
};

const listed = (speaker: Speaker, values: readonly (string | number)[], beside: Operand): readonly WordingPiece[] =>
  values.flatMap((value, i) => [
    ...(i === 0 ? [] : [speaker.say({ zh: '、', en: ', ' })]),
    literal(speaker, value, beside),
  ]);

/** A value that is one of some. */
export const oneOfInWords = (speaker: Speaker, value: Operand, values: readonly (string | number)[]): Wording => {
  const subject = operandInWords(speaker, value);
  const verb = values.length === 1 ? { zh: '：', en: ': ' } : { zh: '：下列之一：', en: ': one of ' };
  return sentence([...subject.pieces, speaker.say(verb), ...listed(speaker, values, value)], subject.parts);
};

/** A list of values that has some members: any of them, or all. */
export const membersInWords = (
  speaker: Speaker,
  quantifier: 'any' | 'all',
  members: readonly Operand[],
  path: string,
): Wording => {
  const verb =
    members.length === 1 || quantifier === 'all'
      ? { zh: '：包括', en: ': includes ' }
      : { zh: '：至少包括下列之一：', en: ': includes at least one of ' };
  const list = { var: path };
  const said = members.map((member) =>
    isLiteral(member) ? sentence([literal(speaker, member, list)]) : operandInWords(speaker, member),
  );
  const pieces = said.flatMap(({ pieces: own }, i) => [
    ...(i === 0 ? [] : [speaker.say({ zh: '、', en: ', ' })]),
    ...own,
  ]);
  return sentence(
    [speaker.field(path), speaker.say(verb), ...pieces],
    said.flatMap(({ parts }) => parts),
  );
};
