import { bind, type Environment, readFact } from '../logic/explain/environment.js';
import { asList, flattenList } from '../logic/node.js';
import { loopPaths } from '../logic/path.js';
import { binders, walk } from '../logic/walk.js';
import { ManifestError } from '../manifest/error.js';
import { pointerOf } from '../pointer.js';
import type { Catalogue } from '../rule/catalogue.js';
import { resolverOn } from '../rule/resolve.js';
import { caseManifest } from './run.js';

interface Example {
  readonly asOf?: string;
  readonly facts: Parameters<typeof caseManifest>[1];
}

/** Every environment with each element of a list bound in turn. */
export const expand = (environments: readonly Environment[], list: string): readonly Environment[] =>
  environments.flatMap((environment) => {
    const { value, pointer } = readFact(environment, list);
    if (!Array.isArray(value)) return [];
    const elements: readonly unknown[] = value;
    return elements.map((element, i) => bind(environment, list, element, pointerOf(pointer, [i])));
  });

/** The lists over which a condition goes, outer ones first. */
const listsIn = (condition: unknown): readonly string[] => {
  const lists = new Set<string>();
  walk(condition, (op, args) => {
    if (binders.has(op)) lists.add(flattenList(asList(args[0])).path);
  });
  return [...lists].sort((a, b) => a.split('[]').length - b.split('[]').length);
};

/** The facts and the law of a case, outside any list. */
export const caseEnvironment = (
  given: Parameters<typeof caseManifest>[0],
  facts: Parameters<typeof caseManifest>[1],
  catalogue: Catalogue,
  day: string,
): Environment => ({
  facts: caseManifest(given, facts),
  asOf: day,
  resolver: resolverOn(catalogue.definitions, day),
  bindings: new Map(),
});

/** Every environment in which the parts of a condition are tested by some examples. */
export const environmentsOf = (
  condition: unknown,
  examples: readonly Example[],
  given: Parameters<typeof caseManifest>[0],
  catalogue: Catalogue,
  asOf: string,
  forEach?: string,
): readonly Environment[] =>
  examples.flatMap((example) => {
    try {
      const day = example.asOf ?? asOf;
      const service = caseEnvironment(given, example.facts, catalogue, day);
      const outer = loopPaths(forEach).reduce(expand, [service]);
      return [...outer, ...listsIn(condition).flatMap((list) => expand(outer, list))];
    } catch (error) {
      if (error instanceof ManifestError) return [];
      throw error;
    }
  });
