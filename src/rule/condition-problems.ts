import { loopPaths } from '../logic/path.js';
import type { Resolver } from '../logic/resolver.js';
import { freeLists, pathsOf, walk } from '../logic/walk.js';
import { fieldAt, fieldIndex } from '../manifest/field-index.js';
import { nearest } from '../manifest/problem.js';

/** One name in a condition that means nothing, or is out of reach. */
export interface ConditionProblem {
  readonly code: 'path' | 'value' | 'definition' | 'scope';
  readonly message: string;
}

const literals = (args: readonly unknown[]): readonly string[] =>
  args.flatMap((arg) =>
    typeof arg === 'string' ? [arg] : Array.isArray(arg) ? arg.filter((v) => typeof v === 'string') : [],
  );

const varOf = (args: readonly unknown[]): string | undefined => {
  const found = args.find((arg): arg is { var: string } => typeof arg === 'object' && arg !== null && 'var' in arg);
  return found?.var;
};

const valueProblems = (op: string, args: readonly unknown[]): readonly ConditionProblem[] => {
  if (!['===', '!==', 'in'].includes(op)) return [];
  const path = varOf(args);
  const values = path === undefined ? undefined : fieldAt(path)?.values;
  if (path === undefined || values === undefined) return [];
  return literals(args)
    .filter((value) => !Object.hasOwn(values, value))
    .map((value) => {
      const near = nearest(value, Object.keys(values));
      return {
        code: 'value',
        message: `${path} has no value "${value}"${near ? `; did you mean "${near}"?` : ''}`,
      };
    });
};

/** What is wrong with the names that a condition or operand uses: paths, values, definitions, elements out of reach. */
export const conditionProblems = (node: unknown, resolver: Resolver, forEach?: string): readonly ConditionProblem[] => {
  const problems: ConditionProblem[] = [];
  const paths = fieldIndex();
  for (const path of pathsOf(node)) {
    if (path === 'asOf' || paths.has(path)) continue;
    const near = nearest(path, [...paths.keys()]);
    problems.push({ code: 'path', message: `there is no fact "${path}"${near ? `; did you mean "${near}"?` : ''}` });
  }
  walk(node, (op, args) => {
    problems.push(...valueProblems(op, args));
    const name = String(args[0]);
    if (op === 'is' && resolver.status(name) === undefined) {
      problems.push({ code: 'definition', message: `there is no status "${name}"` });
    }
    if (op === 'value' && resolver.value(name) === undefined) {
      problems.push({ code: 'definition', message: `there is no number or tier "${name}"` });
    }
  });
  const bound = loopPaths(forEach);
  for (const list of freeLists(node, resolver)) {
    if (bound.includes(list)) continue;
    problems.push({ code: 'scope', message: `facts of "${list}[]" are read outside a quantifier or forEach over it` });
  }
  return problems;
};
