import { explain } from '../logic/explain/condition.js';
import { readFact } from '../logic/explain/environment.js';
import { evaluateOperand } from '../logic/explain/operand.js';
import { asCondition, asOperand, parts } from '../logic/node.js';
import { type F, negate, T, U } from '../logic/truth.js';
import type { Condition } from '../logic/types.js';
import { type Alternative, allOf, anyOf, nothing } from './alternative.js';
import { withMember } from './fact.js';
import { quantified } from './list.js';
import { reach } from './operand.js';
import { type Goal, isScalar, type Scope } from './scope.js';

/** A truth value that a condition shall have. */
export type Wanted = typeof T | typeof F;

/** Each side of a comparison may move while the others stay. */
const compared = (op: string, args: readonly unknown[], wanted: Wanted, scope: Scope): readonly Alternative[] => {
  const operands = args.map(asOperand);
  const values = operands.map((operand) => evaluateOperand(operand, scope.environment).value);
  const each = operands.map((operand, i) => {
    const others = values.filter((_, j) => j !== i);
    if (!others.every(isScalar)) return [];
    const accepts: Goal['accepts'] = (value) =>
      explain(asCondition({ [op]: values.map((other, j) => (j === i ? value : other)) }), scope.environment).truth ===
      wanted;
    return reach(operand, { accepts, near: others }, scope);
  });
  return anyOf(each, scope.most);
};

const member = (args: readonly unknown[], wanted: Wanted, scope: Scope): readonly Alternative[] => {
  const operand = asOperand(args[0]);
  const among = (values: readonly unknown[]): readonly Alternative[] => {
    const accepts: Goal['accepts'] = (value) => values.includes(value) === (wanted === T);
    return reach(operand, { accepts, near: wanted === T ? values.filter(isScalar) : [] }, scope);
  };
  if (Array.isArray(args[1])) return among(args[1]);
  const path = String(parts(Object(args[1])).args[0]);
  const list = readFact(scope.environment, path).value;
  const { value } = evaluateOperand(operand, scope.environment);
  return anyOf(
    [isScalar(value) ? withMember(path, value, wanted === T, scope) : [], Array.isArray(list) ? among(list) : []],
    scope.most,
  );
};

/** The smallest changes of facts that make a condition true, or false; one empty alternative where it is so already. */
export const alternativesFor = (condition: Condition, wanted: Wanted, scope: Scope): readonly Alternative[] => {
  if (explain(condition, scope.environment).truth === wanted) return [nothing];
  if (typeof condition === 'boolean') return [];
  const { op, args } = parts(condition);
  switch (op) {
    case 'and':
    case 'or': {
      const each = args.map((arg) => alternativesFor(asCondition(arg), wanted, scope));
      return (op === 'and') === (wanted === T) ? allOf(each, scope.most) : anyOf(each, scope.most);
    }
    case '!':
      return alternativesFor(asCondition(args[0]), opposite(wanted), scope);
    case 'is': {
      const meaning = scope.environment.resolver.status(String(args[0]));
      return meaning === undefined ? [] : alternativesFor(meaning, wanted, scope);
    }
    case 'some':
      return quantified(args, wanted === T ? 'one' : 'none', scope);
    case 'none':
      return quantified(args, wanted === T ? 'none' : 'one', scope);
    case 'all':
      return quantified(args, wanted === T ? 'all' : 'not all', scope);
    case 'in':
      return member(args, wanted, scope);
    default:
      return compared(op, args, wanted, scope);
  }
};

const opposite = (wanted: Wanted): Wanted => {
  const other = negate(wanted);
  return other === U ? wanted : other;
};
