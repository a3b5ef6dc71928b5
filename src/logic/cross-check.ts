import jsonLogic from 'json-logic-js';
import { beijingDay, isDateText, isDay } from './date.js';
import type { Environment } from './explain/environment.js';
import { evaluateOperand, membersOf } from './explain/operand.js';
import { asCondition, asList, asOperand, parts } from './node.js';
import { T, type Truth, U } from './truth.js';
import type { Condition } from './types.js';

const engine: { apply(logic: unknown, data: unknown): unknown } = jsonLogic;

/** Facts laid out flat for json-logic-js: each value or list that a condition reads, under a key of its own. */
type Data = Record<string, unknown>;

const dateOperators: Readonly<Record<string, string>> = {
  after: '>',
  before: '<',
  'not-after': '<=',
  'not-before': '>=',
};

/** Days and moments as numbers, since json-logic-js compares dates as texts. */
const times = (values: readonly unknown[]): readonly number[] => {
  const texts = values.filter(isDateText);
  const days = texts.some(isDay);
  return texts.map((value) => Date.parse(days ? `${beijingDay(value)}T00:00:00Z` : value));
};

/** A condition on known facts, as plain JSON Logic with its data. */
class Projection {
  readonly data: Data = {};
  #next = 0;

  put(value: unknown): { var: string } {
    const key = `f${this.#next++}`;
    this.data[key] = value;
    return { var: key };
  }

  condition(condition: Condition, environment: Environment): unknown {
    if (typeof condition === 'boolean') return condition;
    const { op, args } = parts(condition);
    switch (op) {
      case 'and':
      case 'or':
        return args.length === 0
          ? op === 'and'
          : { [op]: args.map((arg) => this.condition(asCondition(arg), environment)) };
      case '!':
        return { '!': [this.condition(asCondition(args[0]), environment)] };
      case 'is':
        return this.condition(environment.resolver.status(String(args[0])) ?? false, environment);
      case 'in':
        return {
          in: [
            this.operand(args[0], environment),
            Array.isArray(args[1]) ? args[1] : this.operand(args[1], environment),
          ],
        };
      case 'some':
      case 'all':
      case 'none':
        return this.quantifier(op, args, environment);
      default:
        return this.comparison(op, args, environment);
    }
  }

  operand(operand: unknown, environment: Environment): unknown {
    if (typeof operand !== 'object' || operand === null) return operand;
    const { op, args } = parts(operand);
    switch (op) {
      case '+':
      case '-':
      case 'max':
      case 'min':
        return { [op]: args.map((arg) => this.operand(arg, environment)) };
      case 'if':
        return { if: args.map((arg, i) => this.branch(arg, i % 2 === 0 && i < args.length - 1, environment)) };
      case 'value':
        return this.operand(environment.resolver.value(String(args[0])), environment);
      case 'count':
        return this.reduce(
          args,
          environment,
          { '+': [{ var: 'accumulator' }, { if: [{ var: 'current' }, 1, 0] }] },
          (arg, inner) => secondOpinion(asCondition(arg), inner),
        );
      case 'sum':
        return this.reduce(
          args,
          environment,
          { '+': [{ var: 'accumulator' }, { var: 'current' }] },
          (arg, inner) => evaluateOperand(asOperand(arg), inner).value,
        );
      default:
        return this.put(evaluateOperand(asOperand(operand), environment).value);
    }
  }

  branch(arg: unknown, test: boolean, environment: Environment): unknown {
    return test ? this.condition(asCondition(arg), environment) : this.operand(arg, environment);
  }

  reduce(
    args: readonly unknown[],
    environment: Environment,
    step: unknown,
    of: (arg: unknown, inner: Environment) => unknown,
  ): unknown {
    const members = membersOf(asList(args[0]), environment).members ?? [];
    return { reduce: [this.put(members.map(({ environment: inner }) => of(args[1], inner))), step, 0] };
  }

  comparison(op: string, args: readonly unknown[], environment: Environment): unknown {
    const plain = dateOperators[op];
    if (plain === undefined) return { [op]: args.map((arg) => this.operand(arg, environment)) };
    return { [plain]: times(args.map((arg) => evaluateOperand(asOperand(arg), environment).value)) };
  }

  /** Each element becomes the result of its own condition, by json-logic-js; the quantifier goes over these. */
  quantifier(op: 'some' | 'all' | 'none', args: readonly unknown[], environment: Environment): unknown {
    const members = membersOf(asList(args[0]), environment).members ?? [];
    const results = members.map(({ environment: inner }) => ({
      holds: secondOpinion(asCondition(args[1]), inner) === true,
    }));
    const list = this.put(results);
    return op === 'all' ? { none: [list, { '!': [{ var: 'holds' }] }] } : { [op]: [list, { var: 'holds' }] };
  }
}

/** What json-logic-js says of a condition whose facts are all known. */
const secondOpinion = (condition: Condition, environment: Environment): unknown => {
  const projection = new Projection();
  const plain = projection.condition(condition, environment);
  return engine.apply(plain, projection.data);
};

/** A result of ours with which json-logic-js does not agree. */
export interface Disagreement {
  readonly ours: Truth;
  readonly theirs: unknown;
}

/**
 * Holds our result for a condition against that of json-logic-js. An unknown result has no second opinion; a known one
 * must be the same however the missing facts are read, so that it can be compared even where json-logic-js takes
 * them for null. Returns the disagreement, or undefined where the two agree.
 */
export const crossCheck = (condition: Condition, environment: Environment, ours: Truth): Disagreement | undefined => {
  if (ours === U) return undefined;
  const theirs = secondOpinion(condition, environment);
  return (theirs === true) === (ours === T) ? undefined : { ours, theirs };
};
