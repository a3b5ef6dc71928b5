import { beijingDay, isDateText, isDay, plusTime, startOf } from '../../logic/date.js';
import { asCondition, asOperand, parts } from '../../logic/node.js';
import type { Condition, Operand } from '../../logic/types.js';
import { conjunction, disjunction, type Formula, type Literal, type Sort, type Variable } from './formula.js';
import { exchanged, holdsOf, opposite, ordersOf } from './holds.js';

/** A value: written out, or a variable. */
export type Term = { readonly literal: Literal } | { readonly variable: Variable };

/** A value that an operand may have, and when it has it. */
export interface Guarded {
  readonly guard: Formula;
  readonly term: Term;
}

/** What turning operands into terms needs of the one who turns conditions into formulas. */
export interface Terms {
  readonly fact: (path: string) => Variable | undefined;
  readonly formula: (condition: Condition, holds: boolean) => Formula;
  /** The values of a number or a tier; undefined where there is none, or where it rests on itself. */
  readonly value: (id: string) => readonly Guarded[] | undefined;
  /** A name for an operand of which nothing is known but itself, with the elements at hand. */
  readonly name: (operand: Operand) => string;
}

const only = (term: Term, guard: Formula = { kind: 'true' }): readonly Guarded[] => [{ guard, term }];

const opaque = (operand: Operand, sort: Sort, terms: Terms): readonly Guarded[] =>
  only({ variable: { key: `(${terms.name(operand)})`, sort, fact: false } });

const branches = (args: readonly unknown[], terms: Terms): readonly Guarded[] => {
  const [first, second, ...rest] = args;
  if (args.length === 1) return termsOf(asOperand(first), terms);
  const yes = terms.formula(asCondition(first), true);
  const no = terms.formula(asCondition(first), false);
  const under = (guard: Formula, all: readonly Guarded[]): readonly Guarded[] =>
    all.map((one) => ({ guard: conjunction([guard, one.guard]), term: one.term }));
  return [...under(yes, termsOf(asOperand(second), terms)), ...under(no, branches(rest, terms))];
};

const dated = (operand: Operand, args: readonly unknown[], op: string, terms: Terms): readonly Guarded[] => {
  const [date, by, unit] = args;
  if (isDateText(date)) {
    if (op === 'startOf' && (by === 'year' || by === 'month')) return only({ literal: startOf(date, by) });
    if (typeof by === 'number' && (unit === 'year' || unit === 'month' || unit === 'day' || unit === 'hour'))
      return only({ literal: plusTime(date, by, unit) });
  }
  if (op === 'plusTime' && by === 0 && unit !== 'hour') return termsOf(asOperand(date), terms);
  return opaque(operand, { kind: 'instant' }, terms);
};

/** The values that an operand may have. */
export const termsOf = (operand: Operand, terms: Terms): readonly Guarded[] => {
  if (typeof operand !== 'object') return only({ literal: operand });
  const { op, args } = parts(operand);
  if (op === 'var') {
    const variable = terms.fact(String(args[0]));
    return variable === undefined ? opaque(operand, { kind: 'text' }, terms) : only({ variable });
  }
  if (op === 'value') {
    return terms.value(String(args[0])) ?? opaque(operand, { kind: 'text' }, terms);
  }
  if (op === 'if') return branches(args, terms);
  if (op === 'plusTime' || op === 'startOf') return dated(operand, args, op, terms);
  const counts = op === 'count';
  const least = counts || op === 'sum' ? 0 : undefined;
  return opaque(operand, { kind: 'number', whole: counts, least }, terms);
};

const orderOf = (
  left: string,
  right: string,
  kind: string,
): { readonly variable: Variable; readonly turned: boolean } => {
  const turned = left > right;
  const key = `${kind} ${turned ? right : left} : ${turned ? left : right}`;
  return { variable: { key, sort: { kind: 'order' }, fact: false }, turned };
};

const nameOf = (term: Term): string => ('literal' in term ? JSON.stringify(term.literal) : term.variable.key);

/** How two values stand to each other where nothing else is known of them. */
const ordered = (op: string, left: Term, right: Term): Formula => {
  const equality = op === 'in' || op === 'not-in';
  const { variable, turned } = orderOf(nameOf(left), nameOf(right), equality ? 'same' : 'order');
  if (nameOf(left) === nameOf(right)) return { kind: holdsWhenSame(op) ? 'true' : 'false' };
  if (equality) return { kind: 'atom', variable, op, literals: ['='] };
  return { kind: 'atom', variable, op: 'in', literals: ordersOf[turned ? (exchanged[op] ?? op) : op] ?? [] };
};

const holdsWhenSame = (op: string): boolean => ['in', '<=', '>=', 'not-after', 'not-before'].includes(op);

const equalities: ReadonlySet<string> = new Set(['in', 'not-in']);
const dateOperators: ReadonlySet<string> = new Set(['after', 'before', 'not-after', 'not-before']);

/** A literal as samples of a variable are compared with it; undefined where samples do not tell. */
const fitting = (op: string, { kind }: Sort, literal: Literal): Literal | undefined => {
  if (kind === 'date' || kind === 'instant') {
    if (!dateOperators.has(op) || !isDateText(literal)) return undefined;
    return kind === 'date' ? beijingDay(literal) : isDay(literal) ? literal : undefined;
  }
  if (kind === 'number') return typeof literal === 'number' ? literal : undefined;
  return equalities.has(op) ? literal : undefined;
};

const comparison = (op: string, left: Term, right: Term): Formula => {
  if ('literal' in left && 'variable' in right) return comparison(exchanged[op] ?? op, right, left);
  if ('variable' in left && 'literal' in right) {
    const literal = fitting(op, left.variable.sort, right.literal);
    if (literal !== undefined) return { kind: 'atom', variable: left.variable, op, literals: [literal] };
  }
  if ('literal' in left && 'literal' in right)
    return { kind: holdsOf(op, left.literal, [right.literal]) ? 'true' : 'false' };
  return ordered(op, left, right);
};

/** A comparison of two operands, or its opposite, as a formula. */
export const compared = (op: string, left: readonly Guarded[], right: readonly Guarded[], holds: boolean): Formula => {
  const positive = op === '===' ? 'in' : op === '!==' ? 'not-in' : op;
  const wanted = holds ? positive : (opposite[positive] ?? positive);
  return disjunction(
    left.flatMap((a) => right.map((b) => conjunction([a.guard, b.guard, comparison(wanted, a.term, b.term)]))),
  );
};
