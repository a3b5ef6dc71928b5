import type { ListOperand, Condition as LogicCondition, Operand as LogicOperand, TimeUnit } from '../logic/types.js';
import type {
  CountPath,
  DatePath,
  FactPath,
  FlagPath,
  InstantPath,
  ListPath,
  MeasurePath,
  MemberAt,
  TextPath,
  ValueAt,
  ValuesPath,
} from '../manifest/path.js';
import type { Definition } from './definition.js';

/** A condition over the facts of the manifest: plain JSON, see `docs/logic.md`. */
export type Condition = LogicCondition<FactPath>;

/** A value computed from the facts of the manifest. */
export type Operand = LogicOperand<FactPath>;

/** A number: written out, a fact, or computed. */
export type NumberInput = number | CountPath | Operand;
/** A day or a moment: a fact, or computed; a literal is written `day('2026-01-01')`. */
export type DayInput = DatePath | InstantPath | Operand;
/** A list of the manifest, or a part of it made by `where`. */
export type ListInput = ListPath | ListOperand<FactPath>;

const operand = (value: FactPath | Operand | number): Operand =>
  typeof value === 'string' ? ({ var: value } as { var: FactPath }) : value;
const listOperand = (list: ListInput): ListOperand<FactPath> => (typeof list === 'string' ? { var: list } : list);

/** Every condition holds. */
export const all = (...conditions: readonly Condition[]): Condition => ({ and: conditions });
/** At least one condition holds. */
export const any = (...conditions: readonly Condition[]): Condition => ({ or: conditions });
/** The condition does not hold. */
export const not = (condition: Condition): Condition => ({ '!': [condition] });
/** The fact is `true`. */
export const yes = (path: FlagPath): Condition => ({ '===': [{ var: path }, true] });
/** The fact is known and `false`. */
export const no = (path: FlagPath): Condition => ({ '===': [{ var: path }, false] });
/** The measure is in place. */
export const inPlace = (path: MeasurePath): Condition => ({ '===': [{ var: `${path}.inPlace` as FactPath }, true] });
/** The status that the law derives from the facts holds: `is(generativeAiProvider)`. */
export const is = (definition: Definition<'status'>): Condition => ({ is: definition.id });
/** The number or the tier that the law derives from the facts. */
export const derived = (definition: Definition<'number'> | Definition<'tier'>): Operand => ({ value: definition.id });
/** The fact has this value. */
export const equals = <P extends TextPath | CountPath>(path: P, value: ValueAt<P> & (string | number)): Condition => ({
  '===': [{ var: path }, value],
});
/** The fact has one of these values. */
export const oneOf = <P extends TextPath | CountPath>(
  path: P,
  ...values: readonly (ValueAt<P> & (string | number))[]
): Condition => ({ in: [{ var: path }, values] });
/** The tier that the law derives is one of these. */
export const tierIn = <T extends string>(definition: Definition<'tier', T>, ...tiers: readonly T[]): Condition => ({
  in: [{ value: definition.id }, tiers],
});
/** The list of values has this member. */
export const includes = <P extends ValuesPath>(path: P, member: MemberAt<P> & string): Condition => ({
  in: [member, { var: path }],
});
/** The list of values has at least one of these members. */
export const includesAny = <P extends ValuesPath>(
  path: P,
  ...members: readonly (MemberAt<P> & string)[]
): Condition => ({ or: members.map((member) => includes(path, member)) });
/** The list of values has all these members. */
export const includesAll = <P extends ValuesPath>(
  path: P,
  ...members: readonly (MemberAt<P> & string)[]
): Condition => ({ and: members.map((member) => includes(path, member)) });

/** 以上: the number or more. */
export const atLeast = (left: NumberInput, right: NumberInput): Condition => ({
  '>=': [operand(left), operand(right)],
});
/** 超过: more than the number, the number itself not included. */
export const moreThan = (left: NumberInput, right: NumberInput): Condition => ({
  '>': [operand(left), operand(right)],
});
/** 以下, 以内: the number or less. */
export const atMost = (left: NumberInput, right: NumberInput): Condition => ({ '<=': [operand(left), operand(right)] });
/** 不满, 不足: less than the number. */
export const lessThan = (left: NumberInput, right: NumberInput): Condition => ({
  '<': [operand(left), operand(right)],
});

/** The left day or moment is later than the right one. A literal is written `day('2026-01-01')`. */
export const after = (left: DayInput, right: DayInput): Condition => ({ after: [operand(left), operand(right)] });
/** The left day or moment is earlier than the right one. */
export const before = (left: DayInput, right: DayInput): Condition => ({ before: [operand(left), operand(right)] });
/** The left day or moment is the right one or later. */
export const onOrAfter = (left: DayInput, right: DayInput): Condition => ({
  'not-before': [operand(left), operand(right)],
});
/** The left day or moment is the right one or earlier. */
export const onOrBefore = (left: DayInput, right: DayInput): Condition => ({
  'not-after': [operand(left), operand(right)],
});
/** A day, written out. */
export const day = (value: `${number}-${number}-${number}`): Operand => ({ plusTime: [value, 0, 'day'] });
/** A day or moment moved by some years, months, days or hours; may be negative. */
export const plus = (value: DayInput, amount: number, unit: TimeUnit): Operand => ({
  plusTime: [operand(value), amount, unit],
});
/** The first day of the year or the month in which a day lies. */
export const startOf = (value: DayInput, unit: 'year' | 'month'): Operand => ({ startOf: [operand(value), unit] });

/** Those elements of a list for which a condition holds; their facts are written `list[].fact`. */
export const where = (list: ListInput, condition: Condition): ListOperand<FactPath> => ({
  filter: [listOperand(list), condition],
});
/** The condition holds for at least one element. Of an empty list: false. */
export const some = (list: ListInput, condition: Condition): Condition => ({ some: [listOperand(list), condition] });
/** The condition holds for every element. Of an empty list: true. */
export const every = (list: ListInput, condition: Condition): Condition => ({ all: [listOperand(list), condition] });
/** The condition holds for no element. Of an empty list: true. */
export const none = (list: ListInput, condition: Condition): Condition => ({ none: [listOperand(list), condition] });
/** How many elements there are for which the condition holds. */
export const countOf = (list: ListInput, condition: Condition = true): Operand => ({
  count: [listOperand(list), condition],
});
/** The sum of a number over all elements. Of an empty list: 0. */
export const sumOf = (list: ListInput, value: NumberInput): Operand => ({ sum: [listOperand(list), operand(value)] });
