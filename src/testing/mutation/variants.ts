import { addDays, isDayText } from '../../logic/date.js';
import { parts } from '../../logic/node.js';
import { fieldAt } from '../../manifest/field-index.js';

const flips: Readonly<Record<string, string>> = {
  '>=': '>',
  '>': '>=',
  '<=': '<',
  '<': '<=',
  '===': '!==',
  '!==': '===',
  after: 'not-before',
  'not-before': 'after',
  before: 'not-after',
  'not-after': 'before',
  some: 'all',
  all: 'some',
  none: 'some',
  max: 'min',
  min: 'max',
  '+': '-',
  '-': '+',
};

const dateOperators: ReadonlySet<string> = new Set(['after', 'before', 'not-after', 'not-before']);

/** One thing changed in a condition: what, and the condition then. */
export type Variant = readonly [what: string, node: unknown];

const replaced = (op: string, args: readonly unknown[], i: number, value: unknown): unknown => ({
  [op]: args.map((arg, j) => (j === i ? value : arg)),
});

const equalities: ReadonlySet<string> = new Set(['===', '!==']);

/** A value that the choice on the other side has, and that is not named. */
const otherValue = (args: readonly unknown[], named: readonly unknown[]): string | undefined => {
  const path = args.map((arg) => (typeof arg === 'object' && arg !== null && 'var' in arg ? arg.var : undefined));
  const values = path.map((one) => (typeof one === 'string' ? fieldAt(one)?.values : undefined)).find(Boolean);
  return Object.keys(values ?? {}).find((value) => !named.includes(value));
};

const argumentVariants = (op: string, args: readonly unknown[], i: number): readonly Variant[] => {
  const arg = args[i];
  if (isDayText(arg) && (dateOperators.has(op) || op === 'plusTime' || op === 'startOf')) {
    return [1, -1].map((by) => [`${arg} becomes ${addDays(arg, by)}`, replaced(op, args, i, addDays(arg, by))]);
  }
  if (op === 'plusTime' && isDayText(args[0]) && args[2] === 'day') return [];
  if (typeof arg === 'number') {
    return [arg + 1, arg - 1].map((n) => [`${arg} becomes ${n}`, replaced(op, args, i, n)]);
  }
  if (typeof arg === 'string' && equalities.has(op)) {
    const other = otherValue(args, [arg]);
    return other === undefined ? [] : [[`${arg} becomes ${other}`, replaced(op, args, i, other)]];
  }
  if (op === 'in' && Array.isArray(arg)) {
    const members: readonly unknown[] = arg;
    const other = otherValue(args, members);
    return members.flatMap((member, at): readonly Variant[] => {
      const rest = members.filter((_, j) => j !== at);
      const dropped: Variant = [`${member} is dropped`, replaced(op, args, i, rest)];
      if (other === undefined) return [dropped];
      return [dropped, [`${member} becomes ${other}`, replaced(op, args, i, [...rest, other])]];
    });
  }
  if (typeof arg !== 'object' || arg === null || Array.isArray(arg)) return [];
  return variantsOf(arg).map(([what, node]): Variant => [what, replaced(op, args, i, node)]);
};

/** Changes of a node as a whole: its negation added or taken away, its filter dropped, the other span. */
const whole = (op: string, args: readonly unknown[], node: object): readonly Variant[] => {
  const shown = JSON.stringify(node);
  switch (op) {
    case '!':
      return [[`the negation of ${JSON.stringify(args[0])} is dropped`, args[0]]];
    case 'in':
      return [[`${shown} is negated`, { '!': [node] }]];
    case 'filter':
      return [[`the filter of ${shown} is dropped`, args[0]]];
    case 'startOf': {
      const other = args[1] === 'year' ? 'month' : 'year';
      return [[`the start of the ${args[1]} becomes that of the ${other}`, { startOf: [args[0], other] }]];
    }
    default:
      return [];
  }
};

/** Every way to change one thing in a condition or operand. */
export const variantsOf = (node: unknown): readonly Variant[] => {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [];
  const { op, args } = parts(node);
  if (op === 'var' || op === 'value') return [];
  if (op === 'is') return [[`${JSON.stringify(node)} is negated`, { '!': [node] }]];
  const flip = op === '+' && args.length !== 2 ? undefined : flips[op];
  const junction = op === 'and' || op === 'or';
  return [
    ...whole(op, args, node),
    ...(flip === undefined ? [] : [[`${op} becomes ${flip} in ${JSON.stringify(node)}`, { [flip]: args }] as const]),
    ...(junction && args.length > 1
      ? args.map((arg, i): Variant => [`${JSON.stringify(arg)} is dropped`, { [op]: args.filter((_, j) => j !== i) }])
      : []),
    ...args.flatMap((_, i) => argumentVariants(op, args, i)),
  ];
};
