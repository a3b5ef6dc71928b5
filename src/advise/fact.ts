import { addDays, beijingDay, compareDates, isDateText, isDay } from '../logic/date.js';
import { readFact } from '../logic/explain/environment.js';
import type { Field } from '../manifest/field-index.js';
import type { Alternative, Scalar } from './alternative.js';
import { changeable, type Goal, type Scope } from './scope.js';

const unique = (values: readonly Scalar[]): readonly Scalar[] => [...new Set(values)];

/** Numbers at a bound and one step beyond it on either side. */
const numbers = ({ whole, meta }: Field, { accepts, near }: Goal): readonly Scalar[] => {
  const fits = (n: number): boolean =>
    n >= 0 && (meta.unit !== 'percent' || n <= 100) && (!whole || Number.isInteger(n));
  const bounds = near.filter((value) => typeof value === 'number');
  const steps = bounds.flatMap((n) => [n, Math.ceil(n), Math.floor(n), Math.floor(n) + 1, Math.ceil(n) - 1, 0]);
  return unique(steps.filter((n) => fits(n) && accepts(n))).slice(0, 1);
};

/** The as-of moment as a value of the kind of a date: of a mere day its last second, which is sure not to be too early. */
export const nowAs = (kind: string, now: string): string =>
  kind === 'date' ? beijingDay(now) : isDay(now) ? `${now}T23:59:59+08:00` : now;

/**
 * Today where that serves, since what is done now has today's date; else the nearest day to come. A day gone by is a fact
 * of the past that nobody can choose.
 */
const dates = ({ kind }: Field, { accepts, near }: Goal, now: string): readonly Scalar[] => {
  const bounds = near.filter(isDateText);
  const days = bounds.map(beijingDay).flatMap((day) => [day, addDays(day, 1), addDays(day, -1)]);
  const later =
    kind === 'date' ? days : [...bounds.filter((value) => !isDay(value)), ...days.map((day) => nowAs(kind, day))];
  const coming = later.filter((value) => compareDates(value, now) > 0);
  return unique([nowAs(kind, now), ...coming].filter(accepts)).slice(0, 1);
};

const valuesOf = (field: Field, goal: Goal, { now }: Scope): readonly Scalar[] => {
  const { accepts, near } = goal;
  switch (field.kind) {
    case 'flag':
      return [true, false].filter(accepts);
    case 'choice': {
      const known = Object.keys(field.values ?? {});
      return unique([...near.filter((value) => known.includes(String(value))), ...known]).filter(accepts);
    }
    case 'count':
      return numbers(field, goal);
    case 'date':
    case 'instant':
      return dates(field, goal, now);
    case 'text':
      return near.filter((value) => typeof value === 'string' && value !== '').filter(accepts);
    default:
      return [];
  }
};

/** The values that the fact at a path can be given to reach a goal. */
export const settings = (path: string, goal: Goal, scope: Scope): readonly Alternative[] => {
  const field = changeable(path, scope);
  if (field === undefined) return [];
  const { pointer } = readFact(scope.environment, path);
  return valuesOf(field, goal, scope).map((value) => [{ kind: 'set', path, pointer, value }]);
};

/** A list of values with a member added, or left out of a list that is known. */
export const withMember = (path: string, member: Scalar, wanted: boolean, scope: Scope): readonly Alternative[] => {
  const field = changeable(path, scope);
  if (field === undefined || typeof member !== 'string') return [];
  if (field.values !== undefined && !Object.hasOwn(field.values, member)) return [];
  const { pointer, value } = readFact(scope.environment, path);
  if (!wanted && value === undefined) return [];
  return [[{ kind: 'members', path, pointer, add: wanted ? [member] : [], drop: wanted ? [] : [member] }]];
};
