import { compareDates, isDateText, isDayText } from '../date.js';
import { LogicSyntaxError, LogicTypeError } from '../error.js';
import { type Truth, truth, U } from '../truth.js';

type Test = (order: number) => boolean;

const numbers: Readonly<Record<string, Test>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

const dates: Readonly<Record<string, Test>> = {
  after: (order) => order > 0,
  before: (order) => order < 0,
  'not-after': (order) => order <= 0,
  'not-before': (order) => order >= 0,
};

const checked = <V>(is: (value: unknown) => value is V, expected: string, value: unknown): V | undefined => {
  if (value === undefined) return undefined;
  if (!is(value)) throw new LogicTypeError(expected, value);
  return value;
};

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isTime = (value: unknown): value is string => isDayText(value) || isDateText(value);

/** How two values compare; unknown where one of them is. Throws {@link LogicTypeError} for values of a wrong type. */
export const compared = (op: string, left: unknown, right: unknown): Truth => {
  if (op === '===' || op === '!==')
    return left === undefined || right === undefined ? U : truth((left === right) === (op === '==='));
  const number = numbers[op];
  if (number !== undefined) {
    const a = checked(isNumber, 'a number', left);
    const b = checked(isNumber, 'a number', right);
    return a === undefined || b === undefined ? U : truth(number(a - b));
  }
  const date = dates[op];
  if (date === undefined) throw new LogicSyntaxError(`"${op}" compares nothing`);
  const a = checked(isTime, 'a date', left);
  const b = checked(isTime, 'a date', right);
  return a === undefined || b === undefined ? U : truth(date(compareDates(a, b)));
};
