import type { Environment } from '../logic/explain/environment.js';
import { evaluateOperand } from '../logic/explain/operand.js';
import { asOperand } from '../logic/node.js';
import type { Operand } from '../logic/types.js';
import { walk } from '../logic/walk.js';
import type { Defect } from './defect.js';

/** A comparison with a number, and the two values that cases must touch. */
export interface Threshold {
  readonly operand: Operand;
  readonly op: string;
  readonly number: number;
  readonly sides: readonly [number, number];
}

const flipped: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** The comparisons with a literal number in a condition. */
export const thresholdsOf = (condition: unknown): readonly Threshold[] => {
  const found: Threshold[] = [];
  const add = (op: string, operand: unknown, number: number): void => {
    const other = op === '>=' || op === '<' ? number - 1 : number + 1;
    found.push({ operand: asOperand(operand), op, number, sides: [number, other] });
  };
  const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null;
  walk(condition, (op, args) => {
    if (!(op in flipped)) return;
    const [a, b, c] = args;
    if (typeof b === 'number' && isNode(a)) add(op, a, b);
    if (typeof a === 'number' && isNode(b)) add(flipped[op] ?? op, b, a);
    if (args.length === 3 && typeof c === 'number') add(op, b, c);
  });
  return found;
};

/** The sides of the comparisons of a condition that no environment touches, as defects. */
export const thresholdDefects = (
  id: string,
  condition: unknown,
  environments: readonly Environment[],
): readonly Defect[] =>
  thresholdsOf(condition).flatMap(({ operand, op, number, sides }) => {
    const values = valuesIn(operand, environments);
    return sides
      .filter((side) => !values.has(side))
      .map((side) => ({
        id,
        code: 'threshold' as const,
        message: `no case in which ${JSON.stringify(operand)} is ${side} (${op} ${number})`,
      }));
  });

/** The values that an operand takes in some environments. */
export const valuesIn = (operand: Operand, environments: readonly Environment[]): ReadonlySet<unknown> =>
  new Set(environments.map((environment) => evaluateOperand(operand, environment).value));
