import { LogicTypeError } from '../error.js';
import { F, T, type Truth, U } from '../truth.js';
import type { Test } from './compare.js';
import type { Read } from './frame.js';

/** A list with the place to which its elements are bound, and the condition by which it is filtered. */
export interface Source {
  readonly read: Read;
  readonly elements: unknown[];
  readonly at: number;
  readonly filter: Test | undefined;
}

/** The elements of a list; undefined where the list is unknown. */
export const elementsOf = (value: unknown): readonly unknown[] | undefined => {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw new LogicTypeError('a list', value);
  return value;
};

/** `seek` is what ends the search: a member that fulfils the condition (`some`), or one that fails it (`all`). */
const search = ({ read, elements, at, filter }: Source, test: Test, seek: Truth, found: Truth): Test => {
  const missed: Truth = found === T ? F : T;
  return () => {
    const list = elementsOf(read());
    if (list === undefined) return U;
    const outer = elements[at];
    let open = false;
    for (let i = 0; i < list.length; i++) {
      elements[at] = list[i];
      const member = filter === undefined ? T : filter();
      if (member === F) continue;
      const held = test();
      if (held === seek && member === T) {
        elements[at] = outer;
        return found;
      }
      if (held === U || held === seek) open = true;
    }
    elements[at] = outer;
    return open ? U : missed;
  };
};

/** `some`: true once a member fulfils the condition. */
export const some = (source: Source, test: Test): Test => search(source, test, T, T);

/** `none`: false once a member fulfils the condition. */
export const none = (source: Source, test: Test): Test => search(source, test, T, F);

/** `all`: false once a member fails the condition; true of an empty list. */
export const all = (source: Source, test: Test): Test => search(source, test, F, F);

/** Visits each member until `visit` gives up; undefined then, or where the list or a membership is unknown. */
const fold = ({ read, elements, at, filter }: Source, visit: (member: Truth) => number | undefined): Read => {
  return () => {
    const list = elementsOf(read());
    if (list === undefined) return undefined;
    const outer = elements[at];
    let total: number | undefined = 0;
    for (let i = 0; i < list.length && total !== undefined; i++) {
      elements[at] = list[i];
      const member = filter === undefined ? T : filter();
      if (member === F) continue;
      const part = visit(member);
      total = part === undefined ? undefined : total + part;
    }
    elements[at] = outer;
    return total;
  };
};

/** `count`: how many members fulfil the condition. */
export const count = (source: Source, test: Test): Read =>
  fold(source, (member) => {
    const held = test();
    if (held === F) return 0;
    return held === U || member === U ? undefined : 1;
  });

/** `sum`: a number added up over all members. */
export const sum = (source: Source, value: Read): Read =>
  fold(source, (member) => {
    const v = value();
    if (v !== undefined && typeof v !== 'number') throw new LogicTypeError('a number', v);
    return member === U ? undefined : v;
  });
