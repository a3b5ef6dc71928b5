import { LogicTypeError } from '../error.js';
import { F, T, type Truth, U } from '../truth.js';
import type { Read } from './frame.js';

type Test = () => Truth;

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

/** Visits each element with its membership until `visit` says stop; undefined where the list is unknown. */
const walk = (source: Source, visit: (member: Truth) => boolean): boolean | undefined => {
  const { elements, at, filter } = source;
  const list = elementsOf(source.read());
  if (list === undefined) return undefined;
  const outer = elements[at];
  try {
    for (let i = 0; i < list.length; i++) {
      elements[at] = list[i];
      const member = filter === undefined ? T : filter();
      if (member !== F && visit(member)) return true;
    }
    return false;
  } finally {
    elements[at] = outer;
  }
};

/** `some`: true once a member fulfils the condition. */
export const some =
  (source: Source, test: Test): Test =>
  () => {
    let open = false;
    const found = walk(source, (member) => {
      const held = test();
      if (held === T && member === T) return true;
      if (held !== F) open = true;
      return false;
    });
    return found === undefined ? U : found ? T : open ? U : F;
  };

/** `all`: false once a member fails the condition; true of an empty list. */
export const all =
  (source: Source, test: Test): Test =>
  () => {
    let open = false;
    const failed = walk(source, (member) => {
      const held = test();
      if (held === F && member === T) return true;
      if (held !== T) open = true;
      return false;
    });
    return failed === undefined ? U : failed ? F : open ? U : T;
  };

/** `count`: how many members fulfil the condition. */
export const count =
  (source: Source, test: Test): Read =>
  () => {
    let n = 0;
    const stopped = walk(source, (member) => {
      const held = test();
      if (held === F) return false;
      if (held === U || member === U) return true;
      n += 1;
      return false;
    });
    return stopped === false ? n : undefined;
  };

/** `sum`: a number added up over all members. */
export const sum =
  (source: Source, value: Read): Read =>
  () => {
    let total = 0;
    const stopped = walk(source, (member) => {
      const v = value();
      if (v !== undefined && typeof v !== 'number') throw new LogicTypeError('a number', v);
      if (v === undefined || member === U) return true;
      total += v;
      return false;
    });
    return stopped === false ? total : undefined;
  };
