import { cutPath, loopPaths } from '../../logic/path.js';
import { fieldAt } from '../../manifest/field-index.js';
import type { Sort, Variable } from './formula.js';

/** The element at hand of each list, by the path of the list: `transfers` is bound to `transfers[#1]`. */
export type Scope = ReadonlyMap<string, string>;

/** The days for which conditions are looked at. */
export interface Days {
  readonly from: string;
  readonly until?: string;
}

/** The place of a path with the elements at hand written into it; undefined where its list is not bound. */
export const placeOf = (path: string, scope: Scope): string | undefined => {
  const { list, keys } = cutPath(path);
  const element = list === undefined ? undefined : scope.get(list);
  if (list === undefined) return path;
  return element === undefined ? undefined : [element, ...keys].join('.');
};

/** The scope in which an element of each list of a `forEach` is bound. */
export const scopeOf = (forEach: string | undefined): Scope => {
  const scope = new Map<string, string>();
  for (const path of loopPaths(forEach)) scope.set(path, `${placeOf(path, scope) ?? path}[#0]`);
  return scope;
};

const sortOf = (path: string, days: Days): Sort | undefined => {
  if (path === 'asOf') return { kind: 'date', from: days.from, ...(days.until !== undefined && { until: days.until }) };
  const field = fieldAt(path);
  switch (field?.kind) {
    case 'flag':
      return { kind: 'flag' };
    case 'count':
      return { kind: 'number', whole: field.whole === true, least: 0 };
    case 'text':
      return { kind: 'text' };
    case 'choice':
      return { kind: 'choice', values: Object.keys(field.values ?? {}) };
    case 'date':
      return { kind: 'date' };
    case 'instant':
      return { kind: 'instant' };
    default:
      return undefined;
  }
};

/** The fact at a path as a variable; undefined for what is no single value. */
export const factAt = (path: string, scope: Scope, days: Days): Variable | undefined => {
  const key = placeOf(path, scope);
  const sort = sortOf(path, days);
  return key === undefined || sort === undefined ? undefined : { key, sort, fact: path !== 'asOf' };
};
