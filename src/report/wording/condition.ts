import type { Condition as LogicCondition, Operand } from '../../logic/types.js';
import type { Condition } from '../../rule/conditions.js';
import type { AnyDefinition } from '../../rule/define.js';
import type { Bilingual, Locale } from '../../text.js';
import { betweenInWords, type Comparison, comparisonInWords, membersInWords, oneOfInWords } from './compare.js';
import { ofList } from './list.js';
import { type Speaker, speakerOf } from './speaker.js';
import { sentence, type Wording } from './wording.js';

type Joint = 'and' | 'or';

const heads: Readonly<Record<Joint, Bilingual>> = {
  and: { zh: '以下各项全部成立：', en: 'all of these hold:' },
  or: { zh: '以下至少一项成立：', en: 'at least one of these holds:' },
};

const constant = (speaker: Speaker, value: boolean): Wording =>
  sentence([speaker.say(value ? { zh: '总是成立', en: 'always' } : { zh: '从不成立', en: 'never' })]);

const operandsOf = (condition: LogicCondition, joint: Joint): readonly LogicCondition[] | undefined => {
  if (typeof condition !== 'object') return undefined;
  if (joint === 'and' && 'and' in condition) return condition.and;
  return joint === 'or' && 'or' in condition ? condition.or : undefined;
};

const flat = (conditions: readonly LogicCondition[], joint: Joint): readonly LogicCondition[] =>
  conditions.flatMap((one) => {
    const below = operandsOf(one, joint);
    return below === undefined ? [one] : flat(below, joint);
  });

interface Membership {
  readonly path: string;
  readonly member: Operand;
}

const membership = (condition: LogicCondition): Membership | undefined => {
  if (typeof condition !== 'object' || !('in' in condition)) return undefined;
  const [member, list] = condition.in;
  return 'var' in list ? { path: list.var, member } : undefined;
};

const sameList = (conditions: readonly LogicCondition[]): readonly Membership[] | undefined => {
  const found = conditions.flatMap((one) => membership(one) ?? []);
  const [first] = found;
  return first !== undefined && found.length === conditions.length && found.every(({ path }) => path === first.path)
    ? found
    : undefined;
};

const several = (speaker: Speaker, conditions: readonly LogicCondition[], joint: Joint): Wording => {
  const all = flat(conditions, joint);
  const [first] = all;
  if (first === undefined) return constant(speaker, joint === 'and');
  if (all.length === 1) return speaker.condition(first);
  const members = sameList(all);
  if (members !== undefined) {
    const quantifier = joint === 'and' ? 'all' : 'any';
    return membersInWords(
      speaker,
      quantifier,
      members.map(({ member }) => member),
      members[0]?.path ?? '',
    );
  }
  return sentence([speaker.say(heads[joint])], all.map(speaker.condition));
};

const negated = (speaker: Speaker, condition: LogicCondition): Wording => {
  const any = operandsOf(condition, 'or');
  if (any !== undefined && any.length > 1 && sameList(any) === undefined) {
    return sentence(
      [speaker.say({ zh: '以下没有一项成立：', en: 'none of these holds:' })],
      flat(any, 'or').map(speaker.condition),
    );
  }
  const inner = speaker.condition(condition);
  if (inner.parts.length === 0) return sentence([speaker.say({ zh: '并非：', en: 'not: ' }), ...inner.pieces]);
  return sentence([speaker.say({ zh: '以下情形不成立：', en: 'this does not hold:' })], [inner]);
};

const compared = (speaker: Speaker, op: Comparison, [left, right]: readonly [Operand, Operand]): Wording =>
  comparisonInWords(speaker, op, left, right);

const ordered = (speaker: Speaker, op: '<' | '<=', operands: readonly Operand[]): Wording => {
  const [first = 0, second = 0, third] = operands;
  return third === undefined
    ? comparisonInWords(speaker, op, first, second)
    : betweenInWords(speaker, op === '<=', first, second, third);
};

const words = (speaker: Speaker, condition: LogicCondition): Wording => {
  if (typeof condition === 'boolean') return constant(speaker, condition);
  if ('and' in condition) return several(speaker, condition.and, 'and');
  if ('or' in condition) return several(speaker, condition.or, 'or');
  if ('!' in condition) return negated(speaker, condition['!'][0]);
  if ('is' in condition) {
    return sentence([
      speaker.say({ zh: '符合', en: 'the definition ' }),
      speaker.definition(condition.is),
      speaker.say({ zh: '的定义', en: ' is met' }),
    ]);
  }
  if ('in' in condition) {
    const [value, list] = condition.in;
    return 'var' in list ? membersInWords(speaker, 'any', [value], list.var) : oneOfInWords(speaker, value, list);
  }
  if ('some' in condition)
    return ofList(speaker, { zh: '{}中至少有一项符合：', en: 'for at least one of {}:' }, ...condition.some);
  if ('all' in condition) return ofList(speaker, { zh: '{}中每一项都符合：', en: 'for each of {}:' }, ...condition.all);
  if ('none' in condition)
    return ofList(speaker, { zh: '{}中没有一项符合：', en: 'for none of {}:' }, ...condition.none);
  if ('<' in condition) return ordered(speaker, '<', condition['<']);
  if ('<=' in condition) return ordered(speaker, '<=', condition['<=']);
  if ('>' in condition) return compared(speaker, '>', condition['>']);
  if ('>=' in condition) return compared(speaker, '>=', condition['>=']);
  if ('===' in condition) return compared(speaker, '===', condition['===']);
  if ('!==' in condition) return compared(speaker, '!==', condition['!==']);
  if ('after' in condition) return compared(speaker, 'after', condition.after);
  if ('before' in condition) return compared(speaker, 'before', condition.before);
  if ('not-after' in condition) return compared(speaker, 'not-after', condition['not-after']);
  return compared(speaker, 'not-before', condition['not-before']);
};

/** The speaker of a language for the definitions of a catalogue. */
export const speaking = (locale: Locale, definitions: readonly AnyDefinition[] = []): Speaker =>
  speakerOf(locale, definitions, words);

/**
 * A condition in words that a lawyer reads: fields by their descriptions, values by their meanings, definitions by their
 * titles, `and` and `or` as nested lists. Without its definition, a status is called by its id.
 *
 * @throws `LogicSyntaxError` for a condition that is no condition of `docs/logic.md`.
 * @example
 * ```ts
 * import { conditionInWords, wordingText } from 'guiju/report';
 * import { atLeast } from 'guiju';
 *
 * const kept = atLeast('security.logRetention.months', 6);
 * console.log(wordingText(conditionInWords(kept, 'en'))); // Retention of network logs · Months for which logs are kept: at least 6 months
 * ```
 */
export const conditionInWords = (
  condition: Condition,
  locale: Locale,
  definitions: readonly AnyDefinition[] = [],
): Wording => speaking(locale, definitions).condition(condition);
