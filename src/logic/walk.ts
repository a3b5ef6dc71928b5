import { asList, flattenList, parts } from './node.js';
import { cutPath } from './path.js';
import type { Resolver } from './resolver.js';

/** The operators that bind the elements of a list, one after the other. */
export const binders: ReadonlySet<string> = new Set(['some', 'all', 'none', 'count', 'sum', 'filter']);

/** Visits every node below a condition or operand, itself first; `visit` gets the operator and its arguments. */
export const walk = (
  node: unknown,
  visit: (op: string, args: readonly unknown[], pointer: string) => void,
  pointer = '',
): void => {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const [i, part] of node.entries()) walk(part, visit, `${pointer}/${i}`);
    return;
  }
  const { op, args } = parts(node);
  visit(op, args, pointer);
  for (const [i, arg] of args.entries()) walk(arg, visit, `${pointer}/${op}/${i}`);
};

/** Every fact path that a condition or operand reads, those of the definitions it names included. */
export const pathsOf = (node: unknown, resolver?: Resolver): ReadonlySet<string> => {
  const paths = new Set<string>();
  const seen = new Set<string>();
  const collect = (part: unknown): void =>
    walk(part, (op, [first]) => {
      if (op === 'var') paths.add(String(first));
      if (resolver === undefined || (op !== 'is' && op !== 'value') || seen.has(`${op} ${String(first)}`)) return;
      seen.add(`${op} ${String(first)}`);
      collect(op === 'is' ? resolver.status(String(first)) : resolver.value(String(first)));
    });
  collect(node);
  return paths;
};

/**
 * The lists whose elements a condition or operand reads without going over them itself: those that a `forEach` or an
 * outer quantifier has to bind.
 */
export const freeLists = (node: unknown, resolver?: Resolver): ReadonlySet<string> => {
  const free = new Set<string>();
  const visit = (part: unknown, bound: ReadonlySet<string>, open: readonly string[]): void => {
    if (typeof part !== 'object' || part === null) return;
    if (Array.isArray(part)) {
      for (const child of part) visit(child, bound, open);
      return;
    }
    const { op, args } = parts(part);
    const [first] = args;
    if (op === 'var') {
      const { list } = cutPath(String(first));
      if (list !== undefined && !bound.has(list)) free.add(list);
      return;
    }
    if ((op === 'is' || op === 'value') && resolver !== undefined) {
      const key = `${op} ${String(first)}`;
      if (open.includes(key)) return;
      visit(op === 'is' ? resolver.status(String(first)) : resolver.value(String(first)), bound, [...open, key]);
      return;
    }
    const binds = binders.has(op);
    visit(first, bound, open);
    const inner = binds ? new Set([...bound, flattenList(asList(first)).path]) : bound;
    for (const rest of args.slice(1)) visit(rest, inner, open);
  };
  visit(node, new Set(), []);
  return free;
};

/** The ids of the definitions that a condition or operand names. */
export const definitionsOf = (node: unknown): ReadonlySet<string> => {
  const ids = new Set<string>();
  walk(node, (op, [first]) => {
    if (op === 'is' || op === 'value') ids.add(String(first));
  });
  return ids;
};
