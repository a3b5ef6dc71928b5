import type { Resolver } from '../src/logic/resolver.js';

const dates: Readonly<Record<string, string>> = { after: '>', before: '<', 'not-after': '<=', 'not-before': '>=' };
const kept = new Set(['and', 'or', '!', '===', '!==', '<', '<=', '>', '>=', 'in', 'max', 'min', '+', '-']);

/** A condition that plain JSON Logic cannot say. */
export class UntranslatableError extends Error {
  override readonly name = 'UntranslatableError';
}

const variable = (path: string, list: string | undefined): unknown => {
  if (list !== undefined && path.startsWith(`${list}[].`)) return { var: path.slice(list.length + 3) };
  if (list !== undefined || path.includes('[]')) throw new UntranslatableError(path);
  return { var: path };
};

/** A condition as plain JSON Logic on a day, definitions written out; the outer scope is lost in its lists, as JSON Logic loses it. */
export const toJsonLogic = (node: unknown, resolver: Resolver, asOf: string, list?: string): unknown => {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((one) => toJsonLogic(one, resolver, asOf, list));
  const [[op, given] = ['', undefined]] = Object.entries(node);
  const args: readonly unknown[] = Array.isArray(given) ? given : [given];
  const translated = (): unknown => args.map((arg) => toJsonLogic(arg, resolver, asOf, list));
  if (op === 'var' && args[0] === 'asOf') return asOf;
  if (op === 'var') return variable(String(args[0]), list);
  if (op === 'is') return toJsonLogic(resolver.status(String(args[0])) ?? false, resolver, asOf, list);
  if (op === 'plusTime' && args[1] === 0) return args[0];
  const compared = dates[op];
  if (compared !== undefined) return { [compared]: translated() };
  if (op === 'some' || op === 'all' || op === 'none') {
    const [source] = args;
    if (typeof source !== 'object' || source === null || !('var' in source)) throw new UntranslatableError(op);
    const test = toJsonLogic(args[1], resolver, asOf, String(source.var));
    const from = variable(String(source.var), list);
    return op === 'all' ? { none: [from, { '!': [test] }] } : { [op]: [from, test] };
  }
  if (!kept.has(op)) throw new UntranslatableError(op);
  return { [op]: translated() };
};
