import { isDayText } from '../date.js';
import { parts } from '../node.js';
import type { Condition } from '../types.js';

/** What a test reads that is decided by one fact and constants. */
export interface OneFact {
  readonly path: string;
  readonly constants: readonly unknown[];
  /** Whether it orders texts as days. */
  readonly isDated: boolean;
}

const comparisons: ReadonlySet<string> = new Set(['===', '!==', '<', '<=', '>', '>=']);
const dated: ReadonlySet<string> = new Set(['after', 'before', 'not-after', 'not-before']);

const pathOf = (operand: unknown): string | undefined =>
  typeof operand === 'object' && operand !== null && 'var' in operand && typeof operand.var === 'string'
    ? operand.var
    : undefined;

/** A test of one fact against constants; `constantOf` gives the value of an operand that is one, undefined for others. */
export const oneFact = (condition: Condition, constantOf: (operand: unknown) => unknown): OneFact | undefined => {
  if (typeof condition !== 'object') return undefined;
  const { op, args } = parts(condition);
  if (op === 'in') {
    const path = pathOf(args[0]);
    const set = args[1];
    return path !== undefined && Array.isArray(set) ? { path, constants: set, isDated: false } : undefined;
  }
  const isDated = dated.has(op);
  if (!isDated && !comparisons.has(op)) return undefined;
  const constants: unknown[] = [];
  let path: string | undefined;
  for (const arg of args) {
    const constant = constantOf(arg);
    if (constant !== undefined) {
      if (isDated && !isDayText(constant)) return undefined;
      constants.push(constant);
      continue;
    }
    const read = pathOf(arg);
    if (read === undefined || (path !== undefined && path !== read)) return undefined;
    path = read;
  }
  return path === undefined ? undefined : { path, constants, isDated };
};
