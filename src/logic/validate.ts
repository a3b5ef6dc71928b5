import { conditionOperators, operandOperators } from './node.js';
import type { Condition, Operand } from './types.js';

/** One fault in the shape of a condition: where it stands in it, and what was expected. */
export interface ShapeProblem {
  /** JSON pointer from the condition. */
  readonly pointer: string;
  readonly message: string;
}

type Part = 'condition' | 'value' | 'list' | 'path' | 'name' | 'whole' | 'members' | 'span' | 'start';

interface Signature {
  readonly parts: readonly Part[];
  /** Whether the last part may be repeated, or left out. */
  readonly repeats?: boolean;
  readonly optional?: readonly Part[];
}

const two: Signature = { parts: ['value', 'value'] };
const between: Signature = { parts: ['value', 'value'], optional: ['value'] };
const over: Signature = { parts: ['list', 'condition'] };

const signatures: Readonly<Record<string, Signature>> = {
  and: { parts: ['condition'], repeats: true },
  or: { parts: ['condition'], repeats: true },
  '!': { parts: ['condition'] },
  '===': two,
  '!==': two,
  '<': between,
  '<=': between,
  '>': two,
  '>=': two,
  in: { parts: ['value', 'members'] },
  some: over,
  all: over,
  none: over,
  after: two,
  before: two,
  'not-after': two,
  'not-before': two,
  is: { parts: ['name'] },
  var: { parts: ['path'] },
  value: { parts: ['name'] },
  plusTime: { parts: ['value', 'whole', 'span'] },
  startOf: { parts: ['value', 'start'] },
  count: over,
  sum: { parts: ['list', 'value'] },
  '+': { parts: ['value'], repeats: true },
  '-': two,
  max: { parts: ['value'], repeats: true },
  min: { parts: ['value'], repeats: true },
  filter: over,
};

const conditions: ReadonlySet<string> = new Set(conditionOperators);
const operands: ReadonlySet<string> = new Set(operandOperators);
const lists: ReadonlySet<string> = new Set(['var', 'filter']);

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const fault = (pointer: string, expected: string, found: unknown): readonly ShapeProblem[] => [
  { pointer, message: `expected ${expected}, found ${shown(found)}` },
];

const oneOf = (pointer: string, known: readonly string[], found: unknown): readonly ShapeProblem[] =>
  typeof found === 'string' && known.includes(found) ? [] : fault(pointer, `one of ${known.join(', ')}`, found);

const alternating = (args: readonly unknown[], pointer: string): readonly ShapeProblem[] =>
  args.length < 3 || args.length % 2 === 0
    ? fault(pointer, 'a condition and a value, again and again, and a value at the end', args)
    : args.flatMap((arg, i) =>
        problemsIn(arg, i % 2 === 0 && i < args.length - 1 ? 'condition' : 'value', `${pointer}/${i}`),
      );

const argumentsOf = (op: string, args: readonly unknown[], pointer: string): readonly ShapeProblem[] => {
  if (op === 'if') return alternating(args, pointer);
  const { parts, repeats = false, optional = [] } = signatures[op] ?? { parts: [] };
  const last = parts.at(-1);
  const wanted = repeats ? args.map((_, i) => parts[i] ?? last) : [...parts, ...optional];
  if (args.length < (repeats ? 0 : parts.length) || args.length > wanted.length) {
    return fault(pointer, `"${op}" with ${parts.length} ${parts.length === 1 ? 'part' : 'parts'}`, args);
  }
  return args.flatMap((arg, i) => problemsIn(arg, wanted[i] ?? 'value', `${pointer}/${i}`));
};

const nodeProblems = (value: unknown, known: ReadonlySet<string>, what: string, pointer: string) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault(pointer, what, value);
  const [[op, argument] = [], ...more] = Object.entries(value);
  if (op === undefined || more.length > 0) return fault(pointer, `${what} of one operator`, value);
  if (!known.has(op)) return fault(pointer, `${what}: one of ${[...known].join(' ')}`, value);
  return argumentsOf(op, Array.isArray(argument) ? argument : [argument], `${pointer}/${op}`);
};

const problemsIn = (value: unknown, part: Part, pointer: string): readonly ShapeProblem[] => {
  switch (part) {
    case 'condition':
      return typeof value === 'boolean' ? [] : nodeProblems(value, conditions, 'a condition', pointer);
    case 'value':
      return ['string', 'number', 'boolean'].includes(typeof value)
        ? []
        : nodeProblems(value, operands, 'a value', pointer);
    case 'list':
      return nodeProblems(value, lists, 'a list', pointer);
    case 'path':
    case 'name':
      return typeof value === 'string' && value !== '' ? [] : fault(pointer, `a ${part}`, value);
    case 'whole':
      return Number.isInteger(value) ? [] : fault(pointer, 'a whole number', value);
    case 'span':
      return oneOf(pointer, ['year', 'month', 'day', 'hour'], value);
    case 'start':
      return oneOf(pointer, ['year', 'month'], value);
    case 'members':
      return Array.isArray(value)
        ? value.flatMap((member, i) =>
            ['string', 'number'].includes(typeof member) ? [] : fault(`${pointer}/${i}`, 'a text or a number', member),
          )
        : nodeProblems(value, new Set(['var']), 'a list of values', pointer);
  }
};

/**
 * Everything that is wrong with the shape of a condition that comes as JSON: unknown operators, wrong numbers of parts,
 * parts of the wrong kind. Names (paths, definitions) are not looked at.
 */
export const conditionShape = (value: unknown): readonly ShapeProblem[] => problemsIn(value, 'condition', '');

/** The same for a value: a number or tier of a definition. */
export const operandShape = (value: unknown): readonly ShapeProblem[] => problemsIn(value, 'value', '');

/** Whether a JSON value is a condition throughout. */
export const isWellFormed = (value: unknown): value is Condition => conditionShape(value).length === 0;

/** Whether a JSON value is an operand throughout. */
export const isWellFormedOperand = (value: unknown): value is Operand => operandShape(value).length === 0;
