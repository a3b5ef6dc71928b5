import { isDateText, plusTime, startOf } from '../logic/date.js';
import { evaluateOperand } from '../logic/explain/operand.js';
import { asCondition, asOperand, parts } from '../logic/node.js';
import { F, T } from '../logic/truth.js';
import type { Operand, TimeUnit } from '../logic/types.js';
import { type Alternative, allOf, anyOf, nothing } from './alternative.js';
import { combined, counted, summed } from './amount.js';
import { alternativesFor } from './condition.js';
import { settings } from './fact.js';
import { type Goal, isScalar, type Scope } from './scope.js';

const units: readonly unknown[] = ['year', 'month', 'day', 'hour'];
const isUnit = (value: unknown): value is TimeUnit => units.includes(value);

const moved = ([, amount, unit]: readonly unknown[], { accepts, near }: Goal): Goal | undefined => {
  if (!isUnit(unit)) return undefined;
  const by = Number(amount);
  return {
    accepts: (value) => isDateText(value) && accepts(plusTime(value, by, unit)),
    near: near.filter(isDateText).map((value) => plusTime(value, -by, unit)),
  };
};

/** To get to a value of `if`: its condition true, those before it false, and the value itself as it shall be. */
const branches = (args: readonly unknown[], goal: Goal, scope: Scope): readonly Alternative[] => {
  const tests = args.filter((_, i) => i % 2 === 0 && i < args.length - 1).map(asCondition);
  const values = [...args.filter((_, i) => i % 2 === 1), args.at(-1)].map(asOperand);
  const each = values.map((value, i) =>
    allOf(
      [
        reach(value, goal, scope),
        ...tests.slice(0, i + 1).map((test, j) => alternativesFor(test, j === i ? T : F, scope)),
      ],
      scope.most,
    ),
  );
  return anyOf(each, scope.most);
};

/** The smallest changes of facts that give a value what it shall be; one empty alternative where it is so already. */
export const reach = (operand: Operand, goal: Goal, scope: Scope): readonly Alternative[] => {
  const { value } = evaluateOperand(operand, scope.environment);
  if (isScalar(value) && goal.accepts(value)) return [nothing];
  if (typeof operand !== 'object') return [];
  const { op, args } = parts(operand);
  switch (op) {
    case 'var':
      return settings(String(args[0]), goal, scope);
    case 'value': {
      const meaning = scope.environment.resolver.value(String(args[0]));
      return meaning === undefined ? [] : reach(meaning, goal, scope);
    }
    case 'plusTime': {
      const inner = moved(args, goal);
      return inner === undefined ? [] : reach(asOperand(args[0]), inner, scope);
    }
    case 'startOf': {
      const unit = args[1] === 'year' ? 'year' : 'month';
      const accepts: Goal['accepts'] = (date) => isDateText(date) && goal.accepts(startOf(date, unit));
      return reach(asOperand(args[0]), { ...goal, accepts }, scope);
    }
    case 'if':
      return branches(args, goal, scope);
    case 'count':
      return counted(args, goal, scope);
    case 'sum':
      return summed(args, goal, scope);
    default:
      return combined(op, args, goal, scope);
  }
};
