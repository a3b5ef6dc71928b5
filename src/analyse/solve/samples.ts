import { addDays, isDay } from '../../logic/date.js';
import type { Atom, Literal, Sort } from './formula.js';
import { holdsOf } from './holds.js';

const numbers = (literals: readonly number[], whole: boolean, least: number | undefined): readonly number[] => {
  const sorted = [...new Set(literals)].sort((a, b) => a - b);
  const around = sorted.flatMap((n, i) => {
    const next = sorted[i + 1];
    const floor = Math.floor(n);
    return whole ? [Math.ceil(n) - 1, floor, floor + 1] : [n, next === undefined ? n + 1 : (n + next) / 2];
  });
  const first = sorted[0] ?? 0;
  const lowest = least === undefined ? first - 1 : first > least ? (whole ? least : (least + first) / 2) : least;
  return [lowest, ...around].filter((n) => (least === undefined || n >= least) && (!whole || Number.isInteger(n)));
};

const days = (literals: readonly string[], from?: string, until?: string): readonly string[] => {
  const around = literals.flatMap((literal) => [addDays(literal, -1), literal, addDays(literal, 1)]);
  const all = [...around, ...(from === undefined ? [] : [from]), ...(until === undefined ? [] : [until])];
  return all.filter((day) => (from === undefined || day >= from) && (until === undefined || day <= until));
};

const other = 'another text';

const valuesOf = (sort: Sort, literals: readonly Literal[]): readonly Literal[] => {
  const texts = literals.filter((literal) => typeof literal === 'string');
  switch (sort.kind) {
    case 'flag':
      return [true, false];
    case 'number':
      return numbers(
        literals.filter((literal) => typeof literal === 'number'),
        sort.whole,
        sort.least,
      );
    case 'text':
      return [other, ...literals];
    case 'choice':
      return sort.values;
    case 'date':
      return days(texts.filter(isDay), sort.from, sort.until);
    case 'instant':
      return days(texts.filter(isDay)).map((day) => `${day}T12:00:00+08:00`);
    case 'order':
      return ['<', '=', '>'];
  }
};

/**
 * Values of a variable, one for each way in which its comparisons can come out together: nothing else about a value
 * matters, so that a search over these is a search over all.
 */
export const samplesOf = (sort: Sort, atoms: readonly Atom[]): readonly Literal[] => {
  const seen = new Map<string, Literal>();
  for (const value of valuesOf(
    sort,
    atoms.flatMap(({ literals }) => literals),
  )) {
    const signature = atoms.map(({ op, literals }) => (holdsOf(op, value, literals) ? 1 : 0)).join('');
    if (!seen.has(signature)) seen.set(signature, value);
  }
  return [...seen.values()];
};
