import { explain } from '../logic/explain/condition.js';
import type { Environment } from '../logic/explain/environment.js';
import { evaluateOperand } from '../logic/explain/operand.js';
import { loopPaths } from '../logic/path.js';
import { U } from '../logic/truth.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { AnyDefinition } from '../rule/define.js';
import { resolverOn } from '../rule/resolve.js';
import { conditionDefects } from './condition-defects.js';
import type { Defect } from './defect.js';
import { caseEnvironment, environmentsOf, expand } from './environment.js';
import { languageDefects } from './language.js';
import { thresholdDefects } from './threshold.js';

const nodeOf = (definition: AnyDefinition, asOf: string, catalogue: Catalogue): unknown => {
  const resolver = resolverOn(catalogue.definitions, asOf);
  return definition.kind === 'status' ? resolver.status(definition.id) : resolver.value(definition.id);
};

/** The value of a definition on some facts: `unknown` where it has none. */
export const outcomeOf = (definition: AnyDefinition, environment: Environment): unknown => {
  if (definition.kind !== 'status') return evaluateOperand({ value: definition.id }, environment).value ?? 'unknown';
  const { truth } = explain({ is: definition.id }, environment);
  return truth === U ? 'unknown' : truth === 2;
};

/** Everything that a definition lacks, and its cases that fail. */
export const definitionDefects = (definition: AnyDefinition, catalogue: Catalogue): readonly Defect[] => {
  const { id, reviewedOn, forEach, given } = definition;
  const node = nodeOf(definition, reviewedOn, catalogue);
  const resolver = resolverOn(catalogue.definitions, reviewedOn);
  const environments = environmentsOf(node, definition.cases, given, catalogue, reviewedOn, forEach);
  const failures = definition.cases.flatMap((example): readonly Defect[] => {
    const day = example.asOf ?? reviewedOn;
    const service = caseEnvironment(given, example.facts, catalogue, day);
    const found = loopPaths(forEach)
      .reduce(expand, [service])
      .map((environment) => outcomeOf(definition, environment));
    const expected: readonly unknown[] = Array.isArray(example.expect) ? example.expect : [example.expect];
    if (JSON.stringify(found) === JSON.stringify(expected)) return [];
    return [
      {
        id,
        code: 'case',
        message: `${example.name}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
      },
    ];
  });
  const expected = new Set(
    definition.cases.flatMap(({ expect }): readonly unknown[] => (Array.isArray(expect) ? expect : [expect])),
  );
  const wanted: readonly unknown[] =
    definition.kind === 'status'
      ? [true, false, 'unknown']
      : definition.kind === 'tier'
        ? [...definition.tiers, 'unknown']
        : ['unknown'];
  return [
    ...languageDefects(id, { title: definition.title, meaning: definition.meaning }),
    ...conditionDefects(id, node, resolver, forEach),
    ...wanted
      .filter((value) => !expected.has(value))
      .map((value): Defect => ({ id, code: 'outcome', message: `no case in which it is ${String(value)}` })),
    ...thresholdDefects(id, node, environments),
    ...failures,
  ];
};
