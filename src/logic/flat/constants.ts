import type { Compiler } from '../compile/compiler.js';
import { isOperand } from '../node.js';
import type { Resolver } from '../resolver.js';
import { pathsOf } from '../walk.js';

/**
 * Gives the value of an operand that is the same for all manifests of a day: a literal, and what is worked out from
 * literals, definitions and the day. Undefined for other operands.
 */
export const constantsOn =
  (compiler: Compiler, resolver: Resolver) =>
  (operand: unknown): unknown => {
    if (typeof operand !== 'object' || operand === null) return operand ?? undefined;
    if (!isOperand(operand)) return undefined;
    for (const path of pathsOf(operand, resolver)) if (path !== 'asOf') return undefined;
    try {
      return compiler.operand(operand)();
    } catch {
      return undefined;
    }
  };
